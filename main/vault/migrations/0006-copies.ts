/** Where copies of the vault were made, so that it can say how far each is behind. Rows follow the copies and can be forgotten. */
export const copies = {
  version: 6,
  sql: `
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
`,
} as const;
