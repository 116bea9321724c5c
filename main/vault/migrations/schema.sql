-- user_version 7
CREATE INDEX custody_of_exhibit ON custody (exhibit, sequence);

CREATE INDEX exhibits_by_title ON exhibits (title COLLATE NOCASE);

CREATE INDEX links_to_exhibit ON links (exhibit, record) WHERE exhibit IS NOT NULL;

CREATE INDEX links_to_record ON links (target, record) WHERE target IS NOT NULL;

CREATE INDEX listing_by_kind ON listing (kind);

CREATE INDEX listing_by_place ON listing (place, exhibit);

CREATE INDEX listing_by_site ON listing (site);

CREATE INDEX listing_by_time ON listing (saved_at);

CREATE INDEX originals_by_content ON artifacts (bytes, sha256) WHERE role = 'original';

CREATE INDEX recaptures_of_exhibit ON recaptures (earlier, exhibit);

CREATE INDEX records_in_order ON records (kind, withdrawn, happened_from);

CREATE INDEX timestamps_of_exhibit ON timestamps (exhibit);

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

CREATE TABLE copies (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  place TEXT NOT NULL,
  copied_at TEXT NOT NULL,
  exhibits INTEGER NOT NULL CHECK (exhibits >= 0),
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  read_back TEXT NOT NULL CHECK (read_back IN ('from-drive', 'perhaps-from-memory')),
  key_file TEXT NOT NULL,
  manifest TEXT NOT NULL
) STRICT;

CREATE TABLE custody (
  sequence INTEGER PRIMARY KEY,
  exhibit TEXT,
  body BLOB NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;

CREATE TABLE drafts (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  kind TEXT NOT NULL,
  based_on INTEGER NOT NULL,
  at TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibit_words (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  words TEXT NOT NULL
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

CREATE TABLE fingerprint_cases (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  service TEXT NOT NULL,
  case_number TEXT NOT NULL,
  pin TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

CREATE TABLE frozen (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE links (
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  exhibit INTEGER REFERENCES exhibits (number),
  target TEXT REFERENCES records (id),
  PRIMARY KEY (record, field, position),
  CHECK ((exhibit IS NULL) <> (target IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE listing (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  place INTEGER NOT NULL CHECK (place > 0),
  kind TEXT NOT NULL,
  site TEXT,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE recaptures (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  earlier INTEGER NOT NULL REFERENCES exhibits (number) CHECK (earlier < exhibit)
) STRICT;

CREATE VIRTUAL TABLE record_search USING fts5 (words, private_words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TABLE 'record_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'record_search_content'(id INTEGER PRIMARY KEY, c0, c1);

CREATE TABLE 'record_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'record_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'record_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE records (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  revision INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  happened_from INTEGER,
  happened_to INTEGER,
  FOREIGN KEY (id, revision) REFERENCES revisions (record, revision)
) STRICT;

CREATE TABLE revisions (
  record TEXT NOT NULL CHECK (length(record) = 32),
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  PRIMARY KEY (record, revision)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE timestamps (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  exhibit INTEGER REFERENCES exhibits (number),
  sequence INTEGER CHECK (sequence > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  answer BLOB NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  CHECK ((exhibit IS NULL) <> (sequence IS NULL))
) STRICT;

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

CREATE VIRTUAL TABLE words_search USING fts5 (words, content = 'exhibit_words', content_rowid = 'exhibit', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TABLE 'words_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'words_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'words_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'words_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TRIGGER exhibit_words_are_fixed BEFORE UPDATE ON exhibit_words BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER exhibit_words_are_found AFTER INSERT ON exhibit_words
BEGIN INSERT INTO words_search (rowid, words) VALUES (NEW.exhibit, NEW.words); END;

CREATE TRIGGER exhibit_words_stay BEFORE DELETE ON exhibit_words BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER exhibits_are_fixed BEFORE UPDATE ON exhibits BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER exhibits_are_new BEFORE INSERT ON exhibits
WHEN EXISTS (SELECT 1 FROM exhibits WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER exhibits_stay BEFORE DELETE ON exhibits BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;

CREATE TRIGGER fingerprint_cases_are_fixed BEFORE UPDATE ON fingerprint_cases
BEGIN SELECT raise(ABORT, 'a kept case number is fixed'); END;

CREATE TRIGGER fingerprint_cases_are_new BEFORE INSERT ON fingerprint_cases
WHEN EXISTS (SELECT 1 FROM fingerprint_cases WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'a kept case number is fixed'); END;

CREATE TRIGGER frozen_are_fixed BEFORE UPDATE ON frozen BEGIN SELECT raise(ABORT, 'frozen stays frozen'); END;

CREATE TRIGGER frozen_stay BEFORE DELETE ON frozen BEGIN SELECT raise(ABORT, 'frozen stays frozen'); END;

CREATE TRIGGER recaptures_are_fixed BEFORE UPDATE ON recaptures BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;

CREATE TRIGGER recaptures_are_new BEFORE INSERT ON recaptures
WHEN EXISTS (SELECT 1 FROM recaptures WHERE exhibit = NEW.exhibit)
BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;

CREATE TRIGGER recaptures_stay BEFORE DELETE ON recaptures BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;

CREATE TRIGGER revisions_are_fixed BEFORE UPDATE ON revisions BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER revisions_follow BEFORE INSERT ON revisions
WHEN NEW.revision IS NOT (SELECT coalesce(max(revision), 0) + 1 FROM revisions WHERE record = NEW.record)
  OR NEW.kind IS NOT coalesce((SELECT kind FROM revisions WHERE record = NEW.record LIMIT 1), NEW.kind)
BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER revisions_stay BEFORE DELETE ON revisions BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER sessions_are_fixed BEFORE UPDATE ON sessions BEGIN SELECT raise(ABORT, 'a kept sign-in is fixed'); END;

CREATE TRIGGER sessions_are_new BEFORE INSERT ON sessions WHEN EXISTS (SELECT 1 FROM sessions WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'a kept sign-in is fixed'); END;

CREATE TRIGGER timestamps_are_fixed BEFORE UPDATE ON timestamps BEGIN SELECT raise(ABORT, 'timestamps are append-only'); END;

CREATE TRIGGER timestamps_are_new BEFORE INSERT ON timestamps WHEN EXISTS (SELECT 1 FROM timestamps WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'timestamps are append-only'); END;

CREATE TRIGGER timestamps_stay BEFORE DELETE ON timestamps BEGIN SELECT raise(ABORT, 'timestamps are append-only'); END;

CREATE TRIGGER tombstones_are_fixed BEFORE UPDATE ON tombstones BEGIN SELECT raise(ABORT, 'tombstones are append-only'); END;

CREATE TRIGGER tombstones_are_new BEFORE INSERT ON tombstones
WHEN EXISTS (SELECT 1 FROM tombstones WHERE object = NEW.object)
BEGIN SELECT raise(ABORT, 'tombstones are append-only'); END;

CREATE TRIGGER tombstones_stay BEFORE DELETE ON tombstones BEGIN SELECT raise(ABORT, 'tombstones are append-only'); END;

CREATE TRIGGER vault_is_fixed BEFORE UPDATE ON vault BEGIN SELECT raise(ABORT, 'vault is fixed'); END;

CREATE TRIGGER vault_is_one BEFORE INSERT ON vault WHEN EXISTS (SELECT 1 FROM vault)
BEGIN SELECT raise(ABORT, 'vault is fixed'); END;

CREATE TRIGGER vault_stays BEFORE DELETE ON vault BEGIN SELECT raise(ABORT, 'vault is fixed'); END;
