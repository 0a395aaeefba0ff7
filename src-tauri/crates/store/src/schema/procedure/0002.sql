-- Terms of price: capped heads, contingency, intensity of cases; when payments come and what an assessment does to them.

CREATE TABLE head_cap (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  head TEXT NOT NULL,
  percent TEXT,
  amount TEXT
);

ALTER TABLE price_terms ADD COLUMN allows_contingency BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE case_demand ADD COLUMN kind TEXT NOT NULL DEFAULT 'case';
ALTER TABLE case_demand ADD COLUMN intensity TEXT NOT NULL DEFAULT '0';
ALTER TABLE instalment ADD COLUMN due_month INTEGER;
ALTER TABLE instalment ADD COLUMN assessment JSON TEXT;
