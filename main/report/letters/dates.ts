/** Days and times in the language of a letter. */
import type { When } from '../../../preload/case-fields.ts';
import type { UtcInstant } from '../../core/brands.ts';
import type { LetterWords } from './words/shape.ts';

/** @param day `2026-11-20` */
export function dayInWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** In UTC, whoever reads it; the column says so. */
export function savedInWords(at: UtcInstant, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at));
}

/** As well as it is known, with its zone where there is a time of day. */
export function whenInLetter(when: When, words: LetterWords, locale: string): string {
  const { precision, from, to, zone } = when;
  const first = momentInWords(from, locale);
  const span = to === null ? first : words.range(first, momentInWords(to, locale));
  const hasTime = from.length > 10 || (to?.length ?? 0) > 10;
  const said = hasTime ? `${span} (${zone})` : span;
  return precision === 'about' ? words.about(said) : said;
}

/** @param moment as in {@link When}: a year, a month, a day or a minute */
function momentInWords(moment: string, locale: string): string {
  const at = new Date(moment.length > 10 ? `${moment}Z` : moment);
  const form: Intl.DateTimeFormatOptions =
    moment.length === 4
      ? { year: 'numeric' }
      : moment.length === 7
        ? { year: 'numeric', month: 'long' }
        : moment.length === 10
          ? { dateStyle: 'long' }
          : { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(at);
}
