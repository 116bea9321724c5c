/** The languages that the window speaks, as a closed list. A vault keeps one of them, or none: then the system's counts. */
export const languages = ['en', 'de', 'es'] as const;
export type Language = (typeof languages)[number];

/**
 * The first of the wished languages that there is, by its language alone: `de-AT` is served by `de`.
 *
 * @param wished BCP 47 tags, the best first, as `navigator.languages` has them
 */
export function languageFor(wished: readonly string[]): Language {
  for (const tag of wished) {
    const base = tag.toLowerCase().split(/[-_]/u, 1)[0];
    const found = languages.find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'en';
}
