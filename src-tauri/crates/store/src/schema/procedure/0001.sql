-- A purchaser's case. Single sections have the case's id; lists keep their order in `position`.

CREATE TABLE procedure (
  id TEXT PRIMARY KEY NOT NULL,
  format TEXT NOT NULL,
  languages JSON TEXT NOT NULL,
  currency TEXT NOT NULL,
  pack JSON TEXT NOT NULL,
  title JSON TEXT NOT NULL,
  number TEXT NOT NULL
);

CREATE TABLE purchaser (
  id TEXT PRIMARY KEY NOT NULL,
  name JSON TEXT NOT NULL,
  address JSON TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  agent JSON TEXT NOT NULL
);

CREATE TABLE need (
  id TEXT PRIMARY KEY NOT NULL,
  statement JSON TEXT NOT NULL,
  reasons JSON TEXT NOT NULL,
  catalogue_item TEXT NOT NULL,
  budget_source JSON TEXT NOT NULL
);

CREATE TABLE function (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name JSON TEXT NOT NULL,
  core BOOLEAN NOT NULL,
  reason JSON TEXT NOT NULL
);

CREATE TABLE service_definition (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  definition JSON TEXT NOT NULL,
  area JSON TEXT NOT NULL,
  opening_hours JSON TEXT NOT NULL,
  methods JSON TEXT NOT NULL,
  out_of_scope JSON TEXT NOT NULL,
  purchaser_contribution JSON TEXT NOT NULL
);

CREATE TABLE target_group (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name JSON TEXT NOT NULL,
  count INTEGER
);

CREATE TABLE content_item (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name JSON TEXT NOT NULL,
  description JSON TEXT NOT NULL
);

CREATE TABLE requirement (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  importance TEXT NOT NULL,
  text JSON TEXT NOT NULL
);

CREATE TABLE staffing_rule (
  id TEXT PRIMARY KEY NOT NULL,
  amount_per_worker TEXT,
  related_share TEXT,
  social_worker_share TEXT,
  workers INTEGER,
  related_workers INTEGER,
  social_workers INTEGER
);

CREATE TABLE role_requirement (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  role JSON TEXT NOT NULL,
  count INTEGER NOT NULL,
  requirement JSON TEXT NOT NULL
);

CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name JSON TEXT NOT NULL,
  kind TEXT NOT NULL,
  unit JSON TEXT NOT NULL,
  count_rule JSON TEXT NOT NULL,
  target TEXT,
  baseline TEXT,
  period TEXT NOT NULL,
  evidence JSON TEXT NOT NULL,
  verifier JSON TEXT NOT NULL,
  frequency JSON TEXT NOT NULL,
  weight TEXT,
  hours_per_unit TEXT,
  shortfall JSON TEXT NOT NULL
);

CREATE TABLE price_terms (
  id TEXT PRIMARY KEY NOT NULL,
  mode TEXT NOT NULL,
  budget TEXT,
  ceiling TEXT,
  ceiling_rationale JSON TEXT NOT NULL,
  term_months INTEGER NOT NULL,
  contract_months INTEGER NOT NULL
);

CREATE TABLE funding_share (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  source JSON TEXT NOT NULL,
  percent TEXT NOT NULL
);

CREATE TABLE post_demand (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  role JSON TEXT NOT NULL,
  employing_unit JSON TEXT NOT NULL,
  count INTEGER NOT NULL,
  months INTEGER NOT NULL,
  rate_ceiling TEXT
);

CREATE TABLE case_demand (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name JSON TEXT NOT NULL,
  unit JSON TEXT NOT NULL,
  count TEXT NOT NULL,
  price_ceiling TEXT
);

CREATE TABLE volume_terms (
  id TEXT PRIMARY KEY NOT NULL,
  unit TEXT NOT NULL,
  floor TEXT,
  cap TEXT
);

CREATE TABLE instalment (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name JSON TEXT NOT NULL,
  percent TEXT NOT NULL,
  "trigger" JSON TEXT NOT NULL
);

CREATE TABLE qualification (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  text JSON TEXT NOT NULL,
  evidence JSON TEXT NOT NULL
);

CREATE TABLE award_criterion (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name JSON TEXT NOT NULL,
  weight TEXT NOT NULL,
  description JSON TEXT NOT NULL
);

CREATE TABLE band (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  award_criterion TEXT NOT NULL REFERENCES award_criterion (id) DEFERRABLE INITIALLY DEFERRED,
  points TEXT NOT NULL,
  condition JSON TEXT NOT NULL
);

CREATE TABLE method (
  id TEXT PRIMARY KEY NOT NULL,
  form TEXT NOT NULL,
  reason JSON TEXT NOT NULL,
  two_envelopes BOOLEAN NOT NULL,
  reserved_for_small_enterprises BOOLEAN NOT NULL,
  industry JSON TEXT NOT NULL,
  validity_days INTEGER
);

CREATE TABLE timetable (
  id TEXT PRIMARY KEY NOT NULL,
  notice TEXT,
  documents_until TEXT,
  questions_until TEXT,
  bid_deadline TEXT,
  documents_place JSON TEXT NOT NULL,
  opening_place JSON TEXT NOT NULL
);

CREATE TABLE clause (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  title JSON TEXT NOT NULL,
  body JSON TEXT NOT NULL
);

CREATE TABLE assumption (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  note JSON TEXT NOT NULL
);

CREATE TABLE received_envelope (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  bid TEXT NOT NULL,
  agency TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  verdict TEXT NOT NULL,
  signer TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  received_on TEXT,
  total TEXT,
  volume TEXT
);
