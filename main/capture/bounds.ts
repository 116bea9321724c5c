/**
 * How much of what a page decides itself is taken into the record: a title of 30 million characters or an address of
 * two million made everything that came after it slow. All of it is in page.mhtml and page.wacz as it was.
 */
export const bounds = {
  title: 1_000,
  /** Language and time zone. */
  place: 100,
  /** Any other single text, addresses and header values among them. */
  text: 8_192,
  detail: 2_000,
  redirects: 100,
  media: 200,
  warningsOfOneKind: 50,
} as const;

/** The start of a text that is too long, with a word on how long it was. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const note = `… (cut; ${text.length} characters)`;
  return text.slice(0, most - note.length) + note;
}
