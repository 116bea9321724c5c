/** Header fields in a row, one of which every mail has, before the first empty line. */
export function looksLikeMail(start: Uint8Array): boolean {
  const text = Buffer.from(start)
    .toString('latin1')
    .replace(/^From [^\n]*\n/u, '');
  const head = text.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const names = head.split(/\r?\n/u).filter((line) => !/^[ \t]/u.test(line));
  // The last line may be cut by the end of what was read.
  if (names.slice(0, -1).some((line) => !/^[!-9;-~]{1,80}:/u.test(line))) return false;
  const has = (name: string): boolean => names.some((line) => line.toLowerCase().startsWith(`${name}:`));
  return (
    has('from') &&
    (has('date') || has('received') || has('message-id') || has('mime-version') || has('subject'))
  );
}
