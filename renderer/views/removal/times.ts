/** The times of the removal log in words: `Fri 20 Nov 07:20`, `17 h left`. */
import type { When } from '../../../preload/case-fields.ts';
import type { Clock } from '../../session/removals.ts';
import { useSaid } from '../../words/said.ts';
import { whenWordsFor } from '../../words/when.ts';
import type { Say } from '../../words/words.tsx';

export interface Times {
  /** Milliseconds since 1970, by this computer's clock. */
  readonly day: (at: number) => string;
  readonly moment: (at: number) => string;
  /** As the person gave it: `20 Nov 07:20`, or with the day of the week; the zone only where it is another. */
  readonly short: (when: When) => string;
  readonly wall: (when: When) => string;
  /** What is left, in whole hours: never rounded up. */
  readonly left: (clock: Clock) => string;
}

const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export function useTimes(): Times {
  return useSaid(timesFor);
}

function timesFor(locale: string, say: Say): Times {
  const parts = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const wallDay = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const valuesAt = (at: number): Record<string, string> => ({
    ...Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value])),
    year: year.format(at),
    clock: clock.format(at),
  });
  const isThisYear = (at: number): boolean => year.format(at) === year.format(Date.now());
  const whole = whenWordsFor(locale, say);
  const told = (when: When, named: Intl.DateTimeFormat, word: 'times.day' | 'times.weekday'): string => {
    const [date = '', time = ''] = when.from.split('T');
    const isPlain = when.precision === 'exact' && date.length === 10 && when.zone === here;
    if (!isPlain || !isThisYear(Date.parse(`${date}T12:00:00Z`))) return whole(when).whole;
    const parts = Object.fromEntries(
      named.formatToParts(Date.parse(`${date}T12:00:00Z`)).map(({ type, value }) => [type, value]),
    );
    return [say(word, parts), time].filter((part) => part !== '').join(' ');
  };
  return {
    short: (when) => told(when, wallDay, 'times.day'),
    wall: (when) => told(when, wallDay, 'times.weekday'),
    day: (at) => say(isThisYear(at) ? 'times.day' : 'day.date', valuesAt(at)),
    moment: (at) => say(isThisYear(at) ? 'times.moment' : 'timeline.moment', valuesAt(at)),
    left: ({ left, kind }) => {
      if (kind === 'month') return say('left.days', { days: Math.max(1, Math.floor(left / day)) });
      if (left < hour) return say('left.minutes', { minutes: Math.max(1, Math.floor(left / minute)) });
      return say('left.hours', { hours: Math.floor(left / hour) });
    },
  };
}
