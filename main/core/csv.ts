/**
 * One CSV file (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read it as that; CRLF; every cell quoted.
 * A cell that a spreadsheet would take for a formula (OWASP, "CSV Injection") gets an apostrophe before it, which
 * spreadsheets show as text. The evidence itself is in the vault, unchanged.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
