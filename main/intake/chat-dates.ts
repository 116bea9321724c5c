import type { DateOrder, TranscriptDates } from '../core/readings.ts';

/** A date and time as a chat export writes it: three numbers whose order is not said. */
export interface WrittenDate {
  /** In the order of writing, as digits: `['31', '12', '22']`. */
  readonly numbers: readonly [string, string, string];
  readonly separator: string;
  /** 0 to 23; null when the file has a word for the half of the day that is not known here. */
  readonly hour: number | null;
  readonly minute: number;
  readonly second: number;
}

const orders: readonly DateOrder[] = ['day-month-year', 'month-day-year', 'year-month-day'];
/** No app of today is older; a year before it is a day or a month that was read as one. */
const firstYear = 2009;
const dayMilliseconds = 86_400_000;

/**
 * Decides over the whole file in which order day, month and year stand: only an order in which every date exists
 * and none lies ahead can be right; of those, the one in which no message comes before the one above it. What is
 * still open is said to be unclear: a guess would put an incident on a wrong day.
 *
 * @param now milliseconds since 1970, of the import
 */
export function decideOrder(dates: readonly WrittenDate[], now: number): TranscriptDates {
  const possible = orders.flatMap((order) => {
    const days = dates.map((date) => dayNumber(date, order));
    const latest = (now + 2 * dayMilliseconds) / dayMilliseconds;
    return days.every((day) => day !== undefined && day <= latest) ? [{ order, days: days as number[] }] : [];
  });
  const [first, ...others] = possible;
  if (first === undefined) return { order: 'unclear', because: 'in no order do all the dates exist' };
  if (others.length === 0)
    return { order: first.order, because: 'in any other order some dates do not exist' };
  if (others.every(({ days }) => days.every((day, at) => day === first.days[at]))) {
    return { order: first.order, because: 'every order gives the same days' };
  }
  const steady = possible.filter(({ days }) => days.every((day, at) => day >= (days[at - 1] ?? 0)));
  const [only] = steady;
  if (only !== undefined && steady.length === 1) {
    return { order: only.order, because: 'only so do the messages follow one another in time' };
  }
  const dotted = dates.every(({ separator }) => separator === '.');
  const dayFirst = possible.find(({ order }) => order === 'day-month-year');
  if (dotted && dayFirst !== undefined) {
    return { order: 'day-month-year', because: 'dates with dots have the day first' };
  }
  return { order: 'unclear', because: 'day and month can be read both ways' };
}

/** `2024-05-01T21:30:00`, or null when the date does not exist in that order or the hour is not known. */
export function localWritten(date: WrittenDate, order: TranscriptDates['order']): string | null {
  const parts = order === 'unclear' || order === 'written out' ? undefined : partsOf(date, order);
  if (parts === undefined || date.hour === null) return null;
  const [year, month, day] = parts;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(date.hour)}:${two(date.minute)}:${two(date.second)}`;
}

function dayNumber(date: WrittenDate, order: DateOrder): number | undefined {
  const parts = partsOf(date, order);
  return parts === undefined ? undefined : Date.UTC(parts[0], parts[1] - 1, parts[2]) / dayMilliseconds;
}

function partsOf({ numbers }: WrittenDate, order: DateOrder): [number, number, number] | undefined {
  const [a, b, c] = numbers;
  const [year, month, day] =
    order === 'year-month-day' ? [a, b, c] : order === 'day-month-year' ? [c, b, a] : [c, a, b];
  if (year.length === 3 || month.length > 2 || day.length > 2) return undefined;
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  const exists =
    full >= firstYear &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(full, Number(month), 0)).getUTCDate();
  return exists ? [full, Number(month), Number(day)] : undefined;
}
