/** A remembered date in words: `about Mon 3 Aug 2026, 21:00`. It is said as exactly as it is known, never more so. */
import type { When } from '../../preload/case-fields.ts';
import { useSaid } from './said.ts';
import type { Say } from './words.tsx';

export interface WhenWords {
  /** The day, the month or the year it began. */
  readonly day: string;
  /** The rest of it: `about 21:00`, `until 6 Sep 2026`, the zone; may be empty. */
  readonly rest: string;
  /** All of it in one line. */
  readonly whole: string;
}

export function useWhenWords(): (when: When) => WhenWords {
  return useSaid(whenWordsFor);
}

/** @param locale a BCP 47 tag */
export function whenWordsFor(locale: string, say: Say): (when: When) => WhenWords {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayOf = (moment: string): string => {
    if (moment.length === 4) return moment;
    if (moment.length === 7) return month.format(new Date(`${moment}-01T00:00:00Z`));
    const parts = day.formatToParts(new Date(`${moment.slice(0, 10)}T00:00:00Z`));
    return say('day', Object.fromEntries(parts.map(({ type, value }) => [type, value])));
  };
  const clockOf = (moment: string): string => moment.slice(11);
  const full = (moment: string): string =>
    [dayOf(moment), clockOf(moment)].filter((part) => part !== '').join(', ');
  return ({ precision, from, to, zone }) => {
    const clock = clockOf(from);
    const zoned = clock === '' && (to === null || clockOf(to) === '') ? '' : zone;
    const end = to === null ? '' : say('when.say.until', { to: full(to) });
    const about = precision === 'about';
    const time = [clock, end, zoned].filter((part) => part !== '').join(', ');
    return {
      day: about && clock === '' ? say('when.say.about', { when: dayOf(from) }) : dayOf(from),
      rest: about && clock !== '' ? say('when.say.about', { when: time }) : time,
      whole: [
        about ? say('when.say.about', { when: full(from) }) : full(from),
        ...(to === null ? [] : [say('when.say.until', { to: full(to) })]),
        ...(zoned === '' ? [] : [zoned]),
      ].join(', '),
    };
  };
}
