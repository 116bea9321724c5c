/** The named characters of HTML that mails and chat exports really use; any other stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  deg: '°',
  times: '×',
  frac12: '½',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  ...accented('acute', '\u0301', 'aeiouyAEIOUY'),
  ...accented('grave', '\u0300', 'aeiouAEIOU'),
  ...accented('circ', '\u0302', 'aeiouAEIOU'),
  ...accented('uml', '\u0308', 'aeiouyAEIOUY'),
  ...accented('tilde', '\u0303', 'anoANO'),
  ...accented('cedil', '\u0327', 'cC'),
};

function accented(name: string, mark: string, letters: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(letters, (letter) => [`${letter}${name}`, `${letter}${mark}`.normalize()]),
  );
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));/giu,
    (written, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? written) : written;
      const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
