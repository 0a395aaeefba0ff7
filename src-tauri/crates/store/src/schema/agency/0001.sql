-- The agency and its people, in its library and as a bid's snapshot of them.

CREATE TABLE agency (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  legal_form TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  registration_authority TEXT NOT NULL,
  registered_on TEXT,
  legal_representative TEXT NOT NULL,
  authorised_representative TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  profile TEXT NOT NULL
);

CREATE TABLE staff_member (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  degree TEXT NOT NULL,
  related BOOLEAN NOT NULL,
  certificate TEXT NOT NULL,
  certificate_number TEXT NOT NULL,
  years INTEGER NOT NULL
);
