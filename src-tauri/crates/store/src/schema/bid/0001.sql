-- An agency's case. Single sections have the case's id; lists keep their order in `position`.

-- The procedure rests as it was received: it is never edited, so it needs no rows of its own.
CREATE TABLE bid (
  id TEXT PRIMARY KEY NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  signed_on TEXT,
  procedure JSON TEXT NOT NULL
);

CREATE TABLE package_reference (
  id TEXT PRIMARY KEY NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  verdict TEXT NOT NULL,
  signer TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  received_on TEXT
);

CREATE TABLE eligibility (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  qualification TEXT NOT NULL,
  met BOOLEAN NOT NULL,
  evidence TEXT NOT NULL
);

CREATE TABLE response (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL,
  deviation TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE TABLE section (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  criterion TEXT,
  title TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE TABLE pledge (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  quantity TEXT
);

CREATE TABLE price_offer (
  id TEXT PRIMARY KEY NOT NULL,
  total TEXT,
  volume TEXT
);

CREATE TABLE post_rate (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  post TEXT NOT NULL,
  rate TEXT NOT NULL
);

CREATE TABLE case_price (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  "case" TEXT NOT NULL,
  price TEXT NOT NULL
);
