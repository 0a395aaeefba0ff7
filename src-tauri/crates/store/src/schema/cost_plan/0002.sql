-- A cost plan over several years: dated rates, conversions, deductions from working time, what each row answers.

CREATE TABLE cost_plan (
  id TEXT PRIMARY KEY NOT NULL,
  starts_on TEXT
);
INSERT INTO cost_plan (id) SELECT id FROM contributions;

ALTER TABLE post ADD COLUMN level TEXT NOT NULL DEFAULT 'front-line';
ALTER TABLE post ADD COLUMN first_month INTEGER NOT NULL DEFAULT 1;
ALTER TABLE post ADD COLUMN allowance TEXT NOT NULL DEFAULT '0.00';
ALTER TABLE post ADD COLUMN growth TEXT NOT NULL DEFAULT '0';
ALTER TABLE post ADD COLUMN turnover TEXT NOT NULL DEFAULT '0';
ALTER TABLE post ADD COLUMN vacant_months TEXT NOT NULL DEFAULT '0';
ALTER TABLE post ADD COLUMN replacement_cost TEXT NOT NULL DEFAULT '0.00';
ALTER TABLE post ADD COLUMN demand TEXT;

ALTER TABLE contributions ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN base TEXT NOT NULL DEFAULT 'monthly-pay';

-- A rate may be missing now, which a column cannot learn in place.
CREATE TABLE contribution_of_2 (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  "from" TEXT,
  percent TEXT,
  base_floor TEXT,
  base_ceiling TEXT,
  worker_percent TEXT,
  worker_exempt_below TEXT
);
INSERT INTO contribution_of_2 (id, position, name, percent, base_floor, base_ceiling)
  SELECT id, position, name, percent, base_floor, base_ceiling FROM contribution;
DROP TABLE contribution;
ALTER TABLE contribution_of_2 RENAME TO contribution;

ALTER TABLE activity ADD COLUMN "case" TEXT;
ALTER TABLE activity ADD COLUMN conversion TEXT;
ALTER TABLE activity ADD COLUMN growth TEXT NOT NULL DEFAULT '0';
ALTER TABLE activity ADD COLUMN post TEXT;
ALTER TABLE activity ADD COLUMN first_month INTEGER NOT NULL DEFAULT 1;
ALTER TABLE activity ADD COLUMN months INTEGER;

CREATE TABLE conversion (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  direct_hours TEXT NOT NULL,
  indirect_hours TEXT NOT NULL,
  least TEXT,
  most TEXT,
  source TEXT NOT NULL
);

ALTER TABLE shared_line ADD COLUMN cap TEXT;

ALTER TABLE working_time RENAME COLUMN days_off TO leave_days;
ALTER TABLE working_time ADD COLUMN by_calendar BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE working_time ADD COLUMN training_days TEXT NOT NULL DEFAULT '0';
ALTER TABLE working_time ADD COLUMN supervision_hours TEXT NOT NULL DEFAULT '0';
ALTER TABLE working_time ADD COLUMN indirect_share TEXT NOT NULL DEFAULT '0';
