-- The purchaser's desk: need and market, objectives, parts of criteria, scoring, method, committee, review, risks,
-- publicity, questions, issues, evaluation, assessment, comments.

ALTER TABLE need ADD COLUMN funding_stability TEXT;
ALTER TABLE need ADD COLUMN drawbacks JSON TEXT NOT NULL DEFAULT '{}';

CREATE TABLE guidance_headings (
  id TEXT PRIMARY KEY NOT NULL,
  importance JSON TEXT NOT NULL DEFAULT '{}',
  aims JSON TEXT NOT NULL DEFAULT '{}',
  purchasing_body JSON TEXT NOT NULL DEFAULT '{}',
  providers JSON TEXT NOT NULL DEFAULT '{}',
  range JSON TEXT NOT NULL DEFAULT '{}'
);
INSERT INTO guidance_headings (id) SELECT id FROM procedure;

CREATE TABLE register_entry (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  register TEXT NOT NULL,
  code TEXT NOT NULL,
  name JSON TEXT NOT NULL
);

CREATE TABLE needs_survey (
  id TEXT PRIMARY KEY NOT NULL,
  conducted_on TEXT,
  ways JSON TEXT NOT NULL DEFAULT '{}',
  respondents INTEGER,
  findings JSON TEXT NOT NULL DEFAULT '{}',
  public_opinion JSON TEXT NOT NULL DEFAULT '{}',
  market JSON TEXT NOT NULL DEFAULT '{}',
  past_prices JSON TEXT NOT NULL DEFAULT '{}',
  follow_up JSON TEXT NOT NULL DEFAULT '{}'
);
INSERT INTO needs_survey (id) SELECT id FROM procedure;

CREATE TABLE market_sounding (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  "on" TEXT,
  organisation TEXT NOT NULL,
  contact TEXT NOT NULL,
  interest TEXT NOT NULL,
  capacity TEXT NOT NULL,
  price TEXT
);

ALTER TABLE service_definition ADD COLUMN categories JSON TEXT NOT NULL DEFAULT '[]';
ALTER TABLE service_definition ADD COLUMN bars_unrelated_tasks BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE service_definition ADD COLUMN supervision JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE service_definition ADD COLUMN overseas_partner JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE service_definition ADD COLUMN handover_in JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE service_definition ADD COLUMN handover_out JSON TEXT NOT NULL DEFAULT '{}';

ALTER TABLE role_requirement ADD COLUMN certificate JSON TEXT NOT NULL DEFAULT '{}';

CREATE TABLE objective (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  text JSON TEXT NOT NULL
);

ALTER TABLE indicator ADD COLUMN objective TEXT;
ALTER TABLE indicator ADD COLUMN minimum JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE indicator ADD COLUMN deduplication JSON TEXT NOT NULL DEFAULT '{}';

ALTER TABLE price_terms ADD COLUMN renewal JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE price_terms ADD COLUMN bid_bond TEXT;
ALTER TABLE price_terms ADD COLUMN performance_bond TEXT;

ALTER TABLE award_criterion ADD COLUMN evidence JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE award_criterion ADD COLUMN pass_mark TEXT;

CREATE TABLE criterion_part (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  award_criterion TEXT NOT NULL REFERENCES award_criterion (id) DEFERRABLE INITIALLY DEFERRED,
  name JSON TEXT NOT NULL,
  weight TEXT NOT NULL,
  description JSON TEXT NOT NULL,
  evidence JSON TEXT NOT NULL
);

CREATE TABLE award_scheme (
  id TEXT PRIMARY KEY NOT NULL,
  technical_basis TEXT NOT NULL DEFAULT 'points',
  quality_max TEXT,
  pass_mark TEXT,
  small_enterprise_deduction TEXT,
  small_share_deduction TEXT,
  abnormally_low JSON TEXT NOT NULL DEFAULT
    '{"half_of_mean":null,"half_of_second_lowest":null,"share_of_ceiling":null}'
);
INSERT INTO award_scheme (id) SELECT id FROM procedure;

CREATE TABLE circumstances (
  id TEXT PRIMARY KEY NOT NULL,
  procurement_threshold TEXT,
  open_tender_threshold TEXT,
  holding JSON TEXT NOT NULL DEFAULT '[]',
  failing JSON TEXT NOT NULL DEFAULT '[]',
  original_amount TEXT,
  additions TEXT,
  budget_item TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  fiscal_year INTEGER,
  post_flags JSON TEXT NOT NULL DEFAULT '[]'
);
INSERT INTO circumstances (id) SELECT id FROM procedure;

CREATE TABLE sibling_purchase (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  budget_item TEXT NOT NULL,
  category TEXT NOT NULL,
  fiscal_year INTEGER,
  amount TEXT NOT NULL,
  method TEXT,
  excepted BOOLEAN NOT NULL
);

ALTER TABLE timetable ADD COLUMN briefing TEXT;
ALTER TABLE timetable ADD COLUMN briefing_place JSON TEXT NOT NULL DEFAULT '{}';

CREATE TABLE question (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  asked_on TEXT,
  asker TEXT NOT NULL,
  question JSON TEXT NOT NULL,
  answer JSON TEXT NOT NULL,
  answered_on TEXT
);

CREATE TABLE issue (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  issued_on TEXT,
  reason JSON TEXT NOT NULL,
  sha256 TEXT NOT NULL
);

CREATE TABLE demand_review (
  id TEXT PRIMARY KEY NOT NULL,
  "on" TEXT,
  general JSON TEXT NOT NULL DEFAULT '{}',
  non_discrimination JSON TEXT NOT NULL DEFAULT '{}',
  competition JSON TEXT NOT NULL DEFAULT '{}',
  policies JSON TEXT NOT NULL DEFAULT '{}',
  performance_risk JSON TEXT NOT NULL DEFAULT '{}',
  conclusion TEXT
);
INSERT INTO demand_review (id) SELECT id FROM procedure;

CREATE TABLE reviewer (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  office TEXT NOT NULL
);

CREATE TABLE risk (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  risk JSON TEXT NOT NULL,
  likelihood TEXT NOT NULL,
  impact TEXT NOT NULL,
  owner TEXT NOT NULL,
  measure JSON TEXT NOT NULL,
  fallback JSON TEXT NOT NULL
);

CREATE TABLE publication (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  medium JSON TEXT NOT NULL,
  what JSON TEXT NOT NULL,
  "on" TEXT,
  owner TEXT NOT NULL
);

CREATE TABLE briefing (
  id TEXT PRIMARY KEY NOT NULL,
  record JSON TEXT NOT NULL DEFAULT '{}'
);
INSERT INTO briefing (id) SELECT id FROM procedure;

CREATE TABLE attendee (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  name TEXT NOT NULL,
  contact TEXT NOT NULL
);

CREATE TABLE committee (
  id TEXT PRIMARY KEY NOT NULL,
  complex BOOLEAN NOT NULL DEFAULT 0,
  social_impact BOOLEAN NOT NULL DEFAULT 0,
  choice_approved BOOLEAN NOT NULL DEFAULT 0,
  meets_on TEXT
);
INSERT INTO committee (id) SELECT id FROM procedure;

CREATE TABLE committee_member (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  side TEXT NOT NULL,
  chair BOOLEAN NOT NULL,
  unit TEXT NOT NULL,
  born TEXT,
  grade TEXT,
  years INTEGER,
  legal BOOLEAN NOT NULL,
  chosen BOOLEAN NOT NULL,
  supervises BOOLEAN NOT NULL,
  declared_on TEXT,
  recused BOOLEAN NOT NULL
);

CREATE TABLE declared_interest (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  committee_member TEXT NOT NULL REFERENCES committee_member (id) DEFERRABLE INITIALLY DEFERRED,
  bidder TEXT NOT NULL,
  kind TEXT NOT NULL,
  until TEXT,
  relation TEXT,
  generations INTEGER,
  "with" TEXT
);

CREATE TABLE imagined_bid (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  bidder TEXT NOT NULL,
  price TEXT,
  volume TEXT,
  quality TEXT NOT NULL,
  technical TEXT,
  advantage TEXT
);

CREATE TABLE evaluated_bid (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  bidder TEXT NOT NULL,
  price TEXT,
  volume TEXT,
  quality TEXT NOT NULL,
  technical TEXT,
  advantage TEXT
);

CREATE TABLE price_reading (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  bidder TEXT NOT NULL,
  figures TEXT NOT NULL,
  words TEXT,
  breakdown_total TEXT
);

CREATE TABLE price_reading_line (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  price_reading TEXT NOT NULL REFERENCES price_reading (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  unit_price TEXT NOT NULL,
  quantity TEXT NOT NULL,
  total TEXT
);

CREATE TABLE service_assessment (
  id TEXT PRIMARY KEY NOT NULL,
  framework TEXT NOT NULL DEFAULT '',
  date TEXT,
  tasks_unfinished BOOLEAN NOT NULL DEFAULT 0,
  serious BOOLEAN NOT NULL DEFAULT 0
);
INSERT INTO service_assessment (id) SELECT id FROM procedure;

CREATE TABLE assessed_item (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  aspect TEXT NOT NULL,
  "group" TEXT NOT NULL,
  name JSON TEXT NOT NULL,
  weight TEXT NOT NULL,
  score TEXT
);

CREATE TABLE comment (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT,
  resolved BOOLEAN NOT NULL
);
