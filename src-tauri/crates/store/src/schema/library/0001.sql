-- What one installation knows beside its cases.

CREATE TABLE recent_case (
  path TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  deadline TEXT,
  opened_at TEXT NOT NULL
);

CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);

CREATE TABLE pinned_certificate (
  fingerprint TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  pinned_at TEXT NOT NULL
);
