/** Answers of timestamp authorities (RFC 3161), kept as they came. */
export const timestamps = {
  version: 7,
  sql: `
CREATE TABLE timestamps (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  exhibit INTEGER REFERENCES exhibits (number),
  sequence INTEGER CHECK (sequence > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  answer BLOB NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  CHECK ((exhibit IS NULL) <> (sequence IS NULL))
) STRICT;

CREATE INDEX timestamps_of_exhibit ON timestamps (exhibit);

CREATE TRIGGER timestamps_are_fixed BEFORE UPDATE ON timestamps BEGIN SELECT raise(ABORT, 'timestamps are append-only'); END;
CREATE TRIGGER timestamps_stay BEFORE DELETE ON timestamps BEGIN SELECT raise(ABORT, 'timestamps are append-only'); END;
CREATE TRIGGER timestamps_are_new BEFORE INSERT ON timestamps WHEN EXISTS (SELECT 1 FROM timestamps WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'timestamps are append-only'); END;
`,
} as const;
