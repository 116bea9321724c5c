/** Taking single filters of the chart on and away. Pure. */
import type { ChartExhibit } from '../../../case.ts';
import type { ChartQuery } from '../../../session/chart-choices.tsx';

type Kind = ChartExhibit['kind'];
type State = ChartExhibit['state'];

/** Every kind and state, in the order of the form; one that is new to the vault does not compile until it is here. */
export const exhibitKinds = Object.keys({
  page: true,
  picture: true,
  video: true,
  sound: true,
  mail: true,
  chat: true,
  document: true,
  words: true,
  other: true,
} satisfies Record<Kind, true>) as readonly Kind[];
export const exhibitStates = Object.keys({
  complete: true,
  partial: true,
  failed: true,
} satisfies Record<State, true>) as readonly State[];

export const chartSorts = ['place', 'saved', 'posted', 'title', 'site'] as const;

type Filter = Exclude<keyof ChartQuery, 'search' | 'sort' | 'descending'>;
const filters: readonly Filter[] = [
  'kinds',
  'states',
  'sites',
  'incident',
  'person',
  'savedFrom',
  'savedUntil',
];

/** Anything but the search and the order, which leave nothing out that was not typed. */
export function isFiltered(query: ChartQuery): boolean {
  return filters.some((name) => query[name] !== undefined);
}

export function isSorted({ sort = 'place', descending = false }: ChartQuery): boolean {
  return sort !== 'place' || descending;
}

/** What is empty is left out, so that two queries for the same are the same. */
export function changed(query: ChartQuery, change: ChartQuery): ChartQuery {
  const all = Object.entries({ ...query, ...change });
  return Object.fromEntries(all.filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    value === false ||
    value === 'place' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** Everything but what was searched for. */
export function cleared({ search }: ChartQuery): ChartQuery {
  return search === undefined ? {} : { search };
}

/** The first millisecond of a day of this computer's calendar. @param day `2026-11-20`; empty or unfinished for none */
export function startOfDay(day: string): number | undefined {
  const at = new Date(`${day}T00:00:00`).getTime();
  return Number.isFinite(at) && at >= 0 ? at : undefined;
}

/** The last millisecond of it. */
export function endOfDay(day: string): number | undefined {
  const at = new Date(`${day}T23:59:59.999`).getTime();
  return Number.isFinite(at) && at >= 0 ? at : undefined;
}

/** `2026-11-20`, as a date field wants it. */
export function dayOf(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
