import { kindOf, siteOfAddresses } from '../../core/case-file.ts';
import type { CipherDatabase } from '../db.ts';

/**
 * What the person makes of the evidence. `revisions` keeps every saved change for good; `records` and `links` are the
 * newest of each, made from it; `listing` is what exhibits are sorted and filtered by. Drafts and the order of exhibits
 * can change; a frozen exhibit stays frozen.
 */
export const caseFile = {
  version: 3,
  sql: `
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

CREATE INDEX records_in_order ON records (kind, withdrawn, happened_from);

CREATE TABLE links (
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  exhibit INTEGER REFERENCES exhibits (number),
  target TEXT REFERENCES records (id),
  PRIMARY KEY (record, field, position),
  CHECK ((exhibit IS NULL) <> (target IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX links_to_exhibit ON links (exhibit, record) WHERE exhibit IS NOT NULL;
CREATE INDEX links_to_record ON links (target, record) WHERE target IS NOT NULL;

CREATE TABLE drafts (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  kind TEXT NOT NULL,
  based_on INTEGER NOT NULL,
  at TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT, WITHOUT ROWID;

CREATE TABLE listing (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  place INTEGER NOT NULL CHECK (place > 0),
  kind TEXT NOT NULL,
  site TEXT,
  saved_at TEXT NOT NULL
) STRICT;

CREATE INDEX listing_by_place ON listing (place, exhibit);
CREATE INDEX listing_by_kind ON listing (kind);
CREATE INDEX listing_by_site ON listing (site);
CREATE INDEX listing_by_time ON listing (saved_at);
CREATE INDEX exhibits_by_title ON exhibits (title COLLATE NOCASE);

CREATE TABLE frozen (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE exhibit_words (
  exhibit INTEGER PRIMARY KEY REFERENCES exhibits (number),
  words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE words_search USING fts5 (words, content = 'exhibit_words', content_rowid = 'exhibit', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE TRIGGER exhibit_words_are_found AFTER INSERT ON exhibit_words
BEGIN INSERT INTO words_search (rowid, words) VALUES (NEW.exhibit, NEW.words); END;

CREATE VIRTUAL TABLE record_search USING fts5 (words, private_words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TRIGGER revisions_are_fixed BEFORE UPDATE ON revisions BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER revisions_stay BEFORE DELETE ON revisions BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER revisions_follow BEFORE INSERT ON revisions
WHEN NEW.revision IS NOT (SELECT coalesce(max(revision), 0) + 1 FROM revisions WHERE record = NEW.record)
  OR NEW.kind IS NOT coalesce((SELECT kind FROM revisions WHERE record = NEW.record LIMIT 1), NEW.kind)
BEGIN SELECT raise(ABORT, 'revisions are append-only'); END;

CREATE TRIGGER frozen_are_fixed BEFORE UPDATE ON frozen BEGIN SELECT raise(ABORT, 'frozen stays frozen'); END;
CREATE TRIGGER frozen_stay BEFORE DELETE ON frozen BEGIN SELECT raise(ABORT, 'frozen stays frozen'); END;

CREATE TRIGGER exhibit_words_are_fixed BEFORE UPDATE ON exhibit_words BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;
CREATE TRIGGER exhibit_words_stay BEFORE DELETE ON exhibit_words BEGIN SELECT raise(ABORT, 'exhibits are append-only'); END;
`,
  /** The exhibits of an older vault, in the order of saving. */
  fill: (db: CipherDatabase): void => {
    const exhibits = db
      .prepare<[], Exhibit>('SELECT number, origin, url, final_url, saved_at FROM exhibits ORDER BY number')
      .all();
    const files = db.prepare<[number], File>(
      'SELECT role, media_type AS mediaType FROM artifacts WHERE exhibit = ? ORDER BY position',
    );
    const insert = db.prepare(
      'INSERT INTO listing (exhibit, place, kind, site, saved_at) VALUES (?, ?, ?, ?, ?)',
    );
    for (const [index, { number, origin, url, final_url, saved_at }] of exhibits.entries()) {
      const kind = kindOf(origin, files.all(number));
      insert.run(number, index + 1, kind, siteOfAddresses(url, final_url), saved_at);
    }
  },
} as const;

interface Exhibit {
  readonly number: number;
  readonly origin: string;
  readonly url: string | null;
  readonly final_url: string | null;
  readonly saved_at: string;
}

interface File {
  readonly role: string;
  readonly mediaType: string;
}
