-- What notice and package must state: the agency and its fee, the way to the documents, consortia, the terms that may
-- change during consultation; and what the case began with.

ALTER TABLE purchaser ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE purchaser ADD COLUMN agent_address JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE purchaser ADD COLUMN agent_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE purchaser ADD COLUMN agent_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE purchaser ADD COLUMN agent_fee JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE purchaser ADD COLUMN agent_fee_payer TEXT;

ALTER TABLE timetable ADD COLUMN notice_until TEXT;
ALTER TABLE timetable ADD COLUMN documents_way JSON TEXT NOT NULL DEFAULT '{}';
ALTER TABLE timetable ADD COLUMN documents_price TEXT;

ALTER TABLE method ADD COLUMN consortia TEXT;

CREATE TABLE changeable_term (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text JSON TEXT NOT NULL
);

CREATE TABLE origin (
  id TEXT PRIMARY KEY NOT NULL,
  service TEXT NOT NULL DEFAULT '',
  regime TEXT NOT NULL DEFAULT '',
  workers INTEGER
);
INSERT INTO origin (id) SELECT id FROM procedure;
