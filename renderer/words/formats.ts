import { useSaid } from './said.ts';
import type { Say } from './words.tsx';

export interface WallClock {
  /** `Fri 20 Nov 2026` */
  readonly day: string;
  /** `06:52:14` */
  readonly clock: string;
  /** `+01:00`, or empty when the record has none. */
  readonly offset: string;
}

export interface Formats {
  /** The recorded wall clock (`2026-11-20 06:52:14 +01:00 (Europe/Berlin)`), never recomputed for this computer. */
  readonly wallClock: (savedLocal: string) => WallClock;
  /** `20 Nov 2026`, of the recorded wall clock. */
  readonly shortDay: (savedLocal: string) => string;
  /** `05:52:14 UTC`, with the day before it when that is not the wall clock's. */
  readonly utc: (instant: string, savedLocal?: string) => string;
  /** `20 Nov 06:52:31`, in this computer's time. */
  readonly moment: (instant: string) => string;
  /** `20 Nov 2026`, in this computer's time. */
  readonly day: (instant: string) => string;
  readonly clock: (at: number) => string;
  readonly bytes: (bytes: number) => string;
}

const recorded = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?: ([+-]\d{2}:\d{2}))?/u;

export function useFormats(): Formats {
  return useSaid(formatsFor);
}

function formatsFor(locale: string, say: Say): Formats {
  const dayParts = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const localParts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const momentParts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' });

  const dayOf = (isoDay: string): string => {
    const date = new Date(`${isoDay}T00:00:00Z`);
    return say('day', partsOf(dayParts, date));
  };
  return {
    wallClock: (savedLocal) => {
      const match = recorded.exec(savedLocal);
      if (match === null) return { day: savedLocal, clock: '', offset: '' };
      return { day: dayOf(match[1] ?? ''), clock: match[2] ?? '', offset: match[3] ?? '' };
    },
    shortDay: (savedLocal) => {
      const match = recorded.exec(savedLocal);
      if (match === null) return savedLocal;
      return say('day.date', partsOf(dayParts, new Date(`${match[1] ?? ''}T00:00:00Z`)));
    },
    utc: (instant, savedLocal) => {
      const time = { clock: instant.slice(11, 19) };
      const sameDay = savedLocal === undefined || savedLocal.startsWith(instant.slice(0, 10));
      return sameDay ? say('utc', time) : say('utc.day', { ...time, day: dayOf(instant.slice(0, 10)) });
    },
    moment: (instant) => {
      const date = new Date(instant);
      return say('day.short', { ...partsOf(momentParts, date), clock: clock.format(date) });
    },
    day: (instant) => say('day.date', partsOf(localParts, new Date(instant))),
    clock: (at) => clock.format(at),
    bytes: (bytes) => {
      if (bytes < 1000) return say('bytes.b', { n: bytes });
      if (bytes < 1_000_000) return say('bytes.kb', { n: bytes / 1000 });
      return bytes < 1_000_000_000
        ? say('bytes.mb', { n: bytes / 1_000_000 })
        : say('bytes.gb', { n: bytes / 1_000_000_000 });
    },
  };
}

function partsOf(format: Intl.DateTimeFormat, date: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}
