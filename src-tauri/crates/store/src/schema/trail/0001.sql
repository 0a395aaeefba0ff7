-- What every case file keeps beside its data: attachments, and the trail of its changes.

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES content (sha256)
);

-- Bytes rest once, by their hash. They take no part in undo: a redone attachment finds them here again.
CREATE TABLE content (
  sha256 TEXT PRIMARY KEY NOT NULL,
  bytes BLOB NOT NULL
);

-- event: created, operation, undone, redone.
-- entry: the operation that was undone or redone.
-- operation, arguments, changeset, state (done, undone, abandoned, settled): of an operation only.
CREATE TABLE history (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  event TEXT NOT NULL,
  entry TEXT REFERENCES history (id),
  operation TEXT,
  arguments JSON TEXT,
  changeset BLOB,
  state TEXT
);
CREATE UNIQUE INDEX history_by_position ON history (position);
CREATE INDEX history_by_state ON history (state, position);
