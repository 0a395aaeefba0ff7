-- Which risks the agency takes.

CREATE TABLE accepted_risk (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT
);
