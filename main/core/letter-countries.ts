/** In which language and on which paper a letter goes to a country. */
import type { Language } from '../../preload/languages.ts';
import type { LetterPaper } from '../../preload/letter-lists.ts';

/** ISO 3166-1 codes of countries where Letter is the usual paper (Unicode CLDR, supplemental paperSize US-Letter). */
const letterPaper: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));
const german: ReadonlySet<string> = new Set('AT CH DE LI'.split(' '));
const spanish: ReadonlySet<string> = new Set(
  'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' '),
);

const code = (country: string): string => country.trim().toUpperCase();

/** @param country ISO 3166-1, two letters; anything else is a country that is not known: A4 */
export function paperOfCountry(country: string): LetterPaper {
  return letterPaper.has(code(country)) ? 'letter' : 'a4';
}

/** @param country as for {@link paperOfCountry}; English where no other of our languages is spoken */
export function languageOfCountry(country: string): Language {
  if (german.has(code(country))) return 'de';
  return spanish.has(code(country)) ? 'es' : 'en';
}
