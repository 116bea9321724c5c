/** The pieces of a date as they are typed, and what they make. Pure. */
import { isMoment, type When } from '../../../../preload/case-fields.ts';
import type { WordId } from '../../../words/en/index.ts';

export interface Parts {
  readonly year: string;
  /** `01`…`12`, or empty. */
  readonly month: string;
  readonly day: string;
  /** `06:52`, or empty. */
  readonly time: string;
}
export type Precision = When['precision'] | 'unknown';
export interface TypedWhen {
  readonly precision: Precision;
  readonly from: Parts;
  readonly to: Parts;
  readonly zone: string;
}
export interface Reading {
  /** As much as can be understood; null for nothing. */
  readonly when: When | null;
  /** What is not finished yet. */
  readonly problem: WordId | null;
}

const noParts: Parts = { year: '', month: '', day: '', time: '' };

export function partsOf(moment: string): Parts {
  return {
    year: moment.slice(0, 4),
    month: moment.slice(5, 7),
    day: moment.slice(8, 10).replace(/^0/u, ''),
    time: moment.slice(11),
  };
}

export function typedOf(when: When | null, zone: string): TypedWhen {
  if (when === null) return { precision: 'unknown', from: noParts, to: noParts, zone };
  const { precision, from, to } = when;
  return { precision, from: partsOf(from), to: partsOf(to ?? ''), zone: when.zone };
}

function momentOf({ year, month, day, time }: Parts): {
  readonly text: string;
  readonly problem: WordId | null;
} {
  if (year === '' && month === '' && day === '' && time === '') return { text: '', problem: null };
  if (!/^\d{4}$/u.test(year)) return { text: '', problem: 'when.wrong.year' };
  if (month === '') return { text: year, problem: day === '' && time === '' ? null : 'when.wrong.month' };
  if (day === '') return { text: `${year}-${month}`, problem: time === '' ? null : 'when.wrong.time' };
  const whole = `${year}-${month}-${day.padStart(2, '0')}`;
  if (!isMoment(whole)) return { text: `${year}-${month}`, problem: 'when.wrong.day' };
  return { text: time === '' ? whole : `${whole}T${time}`, problem: null };
}

export function read({ precision, from, to, zone }: TypedWhen): Reading {
  if (precision === 'unknown') return { when: null, problem: null };
  const begin = momentOf(from);
  if (begin.text === '') return { when: null, problem: begin.problem };
  if (precision !== 'range')
    return { when: { precision, from: begin.text, to: null, zone }, problem: begin.problem };
  const end = momentOf(to);
  const sofar: When = { precision: 'about', from: begin.text, to: null, zone };
  if (end.text === '') return { when: sofar, problem: end.problem ?? 'when.wrong.end' };
  if (end.text < begin.text) return { when: sofar, problem: 'when.wrong.order' };
  return { when: { precision, from: begin.text, to: end.text, zone }, problem: begin.problem ?? end.problem };
}
