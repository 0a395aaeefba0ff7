-- Which packs refine the rules of the case, and which risks its owner takes.

ALTER TABLE procedure ADD COLUMN overlays JSON TEXT NOT NULL DEFAULT '[]';

CREATE TABLE accepted_risk (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  place TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT
);
