/** Finds whether a file that is brought in is here already, without reading every row. */
export const originalsByContent = {
  version: 4,
  sql: `
CREATE INDEX originals_by_content ON artifacts (bytes, sha256) WHERE role = 'original';
`,
} as const;
