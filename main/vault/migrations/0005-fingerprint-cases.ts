/** Case numbers of services that block by fingerprint, with their PINs: kept and forgotten whole, never altered. */
export const fingerprintCases = {
  version: 5,
  sql: `
CREATE TABLE fingerprint_cases (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  service TEXT NOT NULL,
  case_number TEXT NOT NULL,
  pin TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER fingerprint_cases_are_fixed BEFORE UPDATE ON fingerprint_cases
BEGIN SELECT raise(ABORT, 'a kept case number is fixed'); END;
CREATE TRIGGER fingerprint_cases_are_new BEFORE INSERT ON fingerprint_cases
WHEN EXISTS (SELECT 1 FROM fingerprint_cases WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'a kept case number is fixed'); END;
`,
} as const;
