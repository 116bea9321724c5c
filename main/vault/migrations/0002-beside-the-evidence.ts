/**
 * What stands beside the evidence: which exhibit saved another one's address again (append-only, like the evidence),
 * kept sign-ins (which can be forgotten, but not altered) and the vault's settings.
 */
export const besideTheEvidence = {
  version: 2,
  sql: `
CREATE TABLE recaptures (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  earlier INTEGER NOT NULL REFERENCES exhibits (number) CHECK (earlier < exhibit)
) STRICT;

CREATE INDEX recaptures_of_exhibit ON recaptures (earlier, exhibit);

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

CREATE TRIGGER recaptures_are_fixed BEFORE UPDATE ON recaptures BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;
CREATE TRIGGER recaptures_stay BEFORE DELETE ON recaptures BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;
CREATE TRIGGER recaptures_are_new BEFORE INSERT ON recaptures
WHEN EXISTS (SELECT 1 FROM recaptures WHERE exhibit = NEW.exhibit)
BEGIN SELECT raise(ABORT, 'recaptures are append-only'); END;

CREATE TRIGGER sessions_are_fixed BEFORE UPDATE ON sessions BEGIN SELECT raise(ABORT, 'a kept sign-in is fixed'); END;
CREATE TRIGGER sessions_are_new BEFORE INSERT ON sessions WHEN EXISTS (SELECT 1 FROM sessions WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'a kept sign-in is fixed'); END;
`,
} as const;
