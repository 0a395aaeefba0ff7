-- A cost plan: the purchaser's estimate or the agency's own.

CREATE TABLE post (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  full_time TEXT NOT NULL,
  months TEXT NOT NULL,
  monthly_pay TEXT NOT NULL,
  bonus_months TEXT NOT NULL,
  serves BOOLEAN NOT NULL
);

CREATE TABLE contributions (
  id TEXT PRIMARY KEY NOT NULL,
  as_of TEXT
);

CREATE TABLE contribution (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  percent TEXT NOT NULL,
  base_floor TEXT,
  base_ceiling TEXT
);

CREATE TABLE activity (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  indicator TEXT,
  name TEXT NOT NULL,
  count TEXT NOT NULL,
  direct_hours TEXT NOT NULL,
  indirect_hours TEXT NOT NULL,
  direct_cost TEXT NOT NULL
);

CREATE TABLE shared_line (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  head TEXT NOT NULL,
  name TEXT NOT NULL,
  basis JSON TEXT NOT NULL
);

CREATE TABLE working_time (
  id TEXT PRIMARY KEY NOT NULL,
  days_per_year TEXT NOT NULL,
  hours_per_day TEXT NOT NULL,
  days_off TEXT NOT NULL
);
