import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { nameOf, whenOf, type FieldName, type FieldValues } from '../../case.ts';
import { exhibitLabel } from '../../evidence.ts';
import { useChartExhibits, useRecords } from '../../session/case-lists.ts';
import { useWhenWords } from '../../words/when.ts';
import { useSay, type Say } from '../../words/words.tsx';
import type { Tick } from './part.ts';
import type { Mark, Placed } from './placing.ts';

export interface MarkWords {
  /** The incident's first line, or the exhibit's number. */
  readonly title: string;
  readonly when: string;
  /** As the person remembers it. */
  readonly about: boolean;
}

export interface TimelineWords {
  readonly of: (mark: Mark) => MarkWords;
  /** All of what stands at one place, in one sentence. */
  readonly sentence: (placed: Pick<Placed, 'marks' | 'count' | 'began' | 'ended'>) => string;
  /** A moment in this computer's time zone. */
  readonly moment: (at: number) => string;
  readonly day: (at: number) => string;
  readonly tick: (tick: Tick) => string;
}

/** Of posted exhibits in one part; beyond it they lie in groups, or have their words in the table. */
const cardsAtMost = 60;
/** Where the record of a mark has its time as the person knows it. */
const timeFields: { readonly [W in Mark['what']]?: FieldName } = {
  happened: 'happened',
  asked: 'sent',
};
const almostDay = 23 * 3_600_000;

/** How marks are called. A remembered date is said as exactly as it is known. */
export function useTimelineWords(marks: readonly Mark[]): TimelineWords {
  const say = useSay();
  const { locale } = useIntl();
  const whenWords = useWhenWords();
  const incidents = useRecords('incident').data?.rows;
  const requests = useRecords('removal').data?.rows;
  const posted = marks
    .filter(({ what, exhibit }) => what === 'posted' && exhibit !== null)
    .slice(0, cardsAtMost)
    .flatMap(({ exhibit }) => (exhibit === null ? [] : [exhibit]));
  const exhibits = useChartExhibits(posted);

  return useMemo(() => {
    const records = new Map([...(incidents ?? []), ...(requests ?? [])].map((record) => [record.id, record]));
    const cards = new Map(exhibits.map((exhibit) => [exhibit.number, exhibit]));
    const { day, moment, tick } = clockWords(locale, say);
    const between = ({ began, ended }: Pick<Mark, 'began' | 'ended'>): string => {
      if (ended - began < almostDay) return moment(began);
      return day(began) === day(ended)
        ? day(began)
        : say('timeline.range', { from: day(began), to: day(ended) });
    };
    const of = (mark: Mark): MarkWords => {
      const record = mark.record === null ? undefined : records.get(mark.record);
      const fields: FieldValues = { ...record?.fields };
      const fieldOfTime = timeFields[mark.what];
      const posted = mark.exhibit === null ? null : (cards.get(mark.exhibit)?.posted ?? null);
      const when =
        fieldOfTime === undefined ? (mark.what === 'posted' ? posted : null) : whenOf(fields[fieldOfTime]);
      return {
        title:
          mark.exhibit === null
            ? record === undefined
              ? say('incident.untitled')
              : nameOf(record) || say('incident.untitled')
            : exhibitLabel(mark.exhibit),
        when: when === null ? between(mark) : whenWords(when).whole,
        about: when?.precision === 'about',
      };
    };
    const sentence: TimelineWords['sentence'] = ({ marks: here, count, began, ended }) => {
      const [first] = here;
      if (first === undefined) return '';
      if (count > 1)
        return say(`timeline.mark.several.${first.what}`, { count, from: moment(began), to: moment(ended) });
      const { title, when } = of(first);
      return say(`timeline.mark.${first.what}`, { title: title.replace(/[.:]$/u, ''), when });
    };
    return { of, sentence, moment, day, tick };
  }, [say, locale, whenWords, incidents, requests, exhibits]);
}

/** Days and times by this computer's clock, in the order that the words of the window have. */
function clockWords(locale: string, say: Say): Pick<TimelineWords, 'day' | 'moment' | 'tick'> {
  const parts = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' });
  const valuesAt = (at: number): Record<string, string> => ({
    ...Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value])),
    clock: clock.format(at),
  });
  return {
    day: (at) => say('timeline.day', valuesAt(at)),
    moment: (at) => say('timeline.moment', valuesAt(at)),
    tick: ({ at, unit }) => {
      if (unit === 'month') return month.format(at);
      return unit === 'year'
        ? String(new Date(at).getFullYear())
        : say(`timeline.tick.${unit}`, valuesAt(at));
    },
  };
}
