-- user_version 2
CREATE INDEX custody_of_exhibit ON custody (exhibit, sequence);

CREATE INDEX recaptures_of_exhibit ON recaptures (earlier, exhibit);

CREATE TABLE artifacts (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  exhibit INTEGER NOT NULL REFERENCES exhibits (number),
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  UNIQUE (exhibit, position),
  UNIQUE (exhibit, name)
) STRICT;

CREATE TABLE custody (
  sequence INTEGER PRIMARY KEY,
  exhibit TEXT,
  body BLOB NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TABLE exhibits (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
  origin TEXT NOT NULL,
  state TEXT NOT NULL,
  looks_like TEXT,
  title TEXT NOT NULL,
  url TEXT,
  final_url TEXT,
  saved_at TEXT NOT NULL,
  saved_local TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  artifact_count INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE recaptures (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  earlier INTEGER NOT NULL REFERENCES exhibits (number) CHECK (earlier < exhibit)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (title, url, final_url, names, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TABLE sessions (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  site TEXT NOT NULL,
  label TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  cookies INTEGER NOT NULL CHECK (cookies >= 0),
  contents TEXT NOT NULL CHECK (json_valid(contents))
) STRICT;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE tombstones (
  object TEXT PRIMARY KEY CHECK (length(object) = 32),
  at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vault (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  vault_id TEXT NOT NULL CHECK (length(vault_id) = 32),
  created_at TEXT NOT NULL,
  person TEXT NOT NULL,
  custody_public_key BLOB NOT NULL CHECK (length(custody_public_key) = 32)
) STRICT;

CREATE TRIGGER artifacts_are_fixed BEFORE UPDATE ON artifacts BEGIN SELECT raise(ABORT, 'artifacts are append-only'); END;

CREATE TRIGGER artifacts_are_new BEFORE INSERT ON artifacts
WHEN EXISTS (
  SELECT 1 FROM artifacts
  WHERE id = NEW.id OR (exhibit = NEW.exhibit AND (position = NEW.position OR name = NEW.name))
)
BEGIN SELECT raise(ABORT, 'artifacts are append-only'); END;

CREATE TRIGGER artifacts_stay BEFORE DELETE ON artifacts BEGIN SELECT raise(ABORT, 'artifacts are append-only'); END;

CREATE TRIGGER custody_follows BEFORE INSERT ON custody
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM custody)
BEGIN SELECT raise(ABORT, 'custody is append-only'); END;

CREATE TRIGGER custody_is_fixed BEFORE UPDATE ON custody BEGIN SELECT raise(ABORT, 'custody is append-only'); END;

CREATE TRIGGER custody_stays BEFORE DELETE ON custody BEGIN SELECT raise(ABORT, 'custody is append-only'); END;

CREATE TRIGGER exhibits_are_fixed BEFORE UPDATE ON exhibits BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER exhibits_are_new BEFORE INSERT ON exhibits
WHEN EXISTS (SELECT 1 FROM exhibits WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER exhibits_stay BEFORE DELETE ON exhibits BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER recaptures_are_fixed BEFORE UPDATE ON recaptures BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;

CREATE TRIGGER recaptures_are_new BEFORE INSERT ON recaptures
WHEN EXISTS (SELECT 1 FROM recaptures WHERE exhibit = NEW.exhibit)
BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;

CREATE TRIGGER recaptures_stay BEFORE DELETE ON recaptures BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;

CREATE TRIGGER sessions_are_fixed BEFORE UPDATE ON sessions BEGIN SELECT raise(ABORT, 'a kept sign-in is fixed'); END;

CREATE TRIGGER sessions_are_new BEFORE INSERT ON sessions WHEN EXISTS (SELECT 1 FROM sessions WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'a kept sign-in is fixed'); END;

CREATE TRIGGER tombstones_are_fixed BEFORE UPDATE ON tombstones BEGIN SELECT raise(ABORT, 'tombstones are append-only'); END;

CREATE TRIGGER tombstones_are_new BEFORE INSERT ON tombstones
WHEN EXISTS (SELECT 1 FROM tombstones WHERE object = NEW.object)
BEGIN SELECT raise(ABORT, 'tombstones are append-only'); END;

CREATE TRIGGER tombstones_stay BEFORE DELETE ON tombstones BEGIN SELECT raise(ABORT, 'tombstones are append-only'); END;

CREATE TRIGGER vault_is_fixed BEFORE UPDATE ON vault BEGIN SELECT raise(ABORT, 'vault is fixed'); END;

CREATE TRIGGER vault_is_one BEFORE INSERT ON vault WHEN EXISTS (SELECT 1 FROM vault)
BEGIN SELECT raise(ABORT, 'vault is fixed'); END;

CREATE TRIGGER vault_stays BEFORE DELETE ON vault BEGIN SELECT raise(ABORT, 'vault is fixed'); END;
