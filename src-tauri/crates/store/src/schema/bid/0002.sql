-- What the agency assumes of the future and of rivals.

CREATE TABLE outlook (
  id TEXT PRIMARY KEY NOT NULL,
  seed INTEGER NOT NULL,
  own_quality TEXT NOT NULL,
  own_cash TEXT
);
INSERT INTO outlook (id, seed, own_quality) SELECT id, 0, '0' FROM price_offer;

CREATE TABLE input_range (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  input JSON TEXT NOT NULL,
  least TEXT NOT NULL,
  likely TEXT,
  most TEXT NOT NULL
);

CREATE TABLE rival (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  price TEXT,
  volume TEXT,
  quality TEXT NOT NULL
);
