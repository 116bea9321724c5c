/** Countries by name, in the language of the window; what is kept is the code of two letters (ISO 3166-1). */

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Codes that CLDR names and that are no country to write to: groups of countries, what is unknown, what is for trying. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const letters = Array.from({ length: 26 }, (_none, at) => String.fromCodePoint(65 + at));

/**
 * Every country that the browser can name, in the order of the language.
 *
 * @param locale BCP 47
 */
export function countriesIn(locale: string): readonly Country[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const order = new Intl.Collator(locale);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      // A code that is no longer in use is another one by now.
      const isOfToday = codeOfToday(code) === code;
      const name = noCountries.has(code) || !isOfToday ? undefined : names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => order.compare(a.name, b.name));
}

/** `UK` is `GB`, `us` is `US`; what is no code stands as it is. */
export function codeOfToday(text: string): string {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/u.test(code) ? (new Intl.Locale(`und-${code}`).region ?? code) : text;
}
