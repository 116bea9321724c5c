/** Which part of the time is shown, and where its lines stand. Pure; milliseconds since 1970 throughout. */
export interface Part {
  readonly from: number;
  readonly until: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How much time each zoom shows at once. */
export const zooms = { years: 1826 * day, months: 365 * day, weeks: 91 * day, days: 14 * day } as const;
export type Zoom = keyof typeof zooms;
export const zoomNames = Object.keys(zooms) as readonly Zoom[];

/** No part is shorter: within it, marks that still lie together are told apart in words. */
const shortest = 10 * minute;

/** Everything, with a little air at both ends so that no mark stands on the edge. */
export function wholePart(began: number, ended: number): Part {
  const air = Math.max(shortest, (ended - began) * 0.04);
  return { from: Math.floor(began - air), until: Math.ceil(ended + air) };
}

/** A part of that length around the middle of another, as far as possible where there is something. */
export function zoomed(part: Part, length: number, whole: Part): Part {
  const middle = (part.from + part.until) / 2;
  const half = length / 2;
  const low = whole.from + half;
  const high = whole.until - half;
  const at = low > high ? (whole.from + whole.until) / 2 : Math.min(Math.max(middle, low), high);
  return { from: Math.floor(at - half), until: Math.ceil(at + half) };
}

/** The part earlier (-1) or later (1); three quarters of it, so that something familiar stays. */
export function moved({ from, until }: Part, way: -1 | 1): Part {
  const by = Math.round((until - from) * 0.75) * way;
  return { from: from + by, until: until + by };
}

/** Around what one mark stands for, wide enough to tell the marks in it apart. */
export function closer(began: number, ended: number): Part {
  const length = Math.max(shortest, (ended - began) * 1.2);
  const middle = (began + ended) / 2;
  return { from: Math.floor(middle - length / 2), until: Math.ceil(middle + length / 2) };
}

export function canCloser(part: Part, began: number, ended: number): boolean {
  const next = closer(began, ended);
  return next.until - next.from < (part.until - part.from) * 0.8;
}

/** How much a line tells of its moment. */
export type TickUnit = 'clock' | 'day' | 'week' | 'month' | 'year';

export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
}

interface Unit {
  readonly name: TickUnit;
  readonly about: number;
  readonly floor: (date: Date) => Date;
  readonly next: (date: Date) => Date;
}

const midnight = (date: Date): Date => plusDays(date, 0);
const plusDays = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
const plusHours = (date: Date, hours: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours() + hours);

const units: readonly Unit[] = [
  {
    name: 'clock',
    about: minute,
    floor: (date) => new Date(Math.floor(date.getTime() / minute) * minute),
    next: (date) => new Date(date.getTime() + minute),
  },
  { name: 'clock', about: hour, floor: (date) => plusHours(date, 0), next: (date) => plusHours(date, 1) },
  { name: 'clock', about: 6 * hour, floor: midnight, next: (date) => plusHours(date, 6) },
  { name: 'day', about: day, floor: midnight, next: (date) => plusDays(date, 1) },
  {
    name: 'week',
    about: 7 * day,
    floor: (date) => plusDays(date, -((date.getDay() + 6) % 7)),
    next: (date) => plusDays(date, 7),
  },
  {
    name: 'month',
    about: 30 * day,
    floor: (date) => new Date(date.getFullYear(), date.getMonth(), 1),
    next: (date) => new Date(date.getFullYear(), date.getMonth() + 1, 1),
  },
  {
    name: 'year',
    about: 365 * day,
    floor: (date) => new Date(date.getFullYear(), 0, 1),
    next: (date) => new Date(date.getFullYear() + 1, 0, 1),
  },
];

/**
 * The lines of a part, in this computer's time zone: the finest whose words have room.
 *
 * @param pixels that the part is wide
 * @param room pixels that the words of one line need
 */
export function ticksOf(part: Part, pixels: number, room: number): readonly Tick[] {
  const scale = pixels / (part.until - part.from);
  const unit = units.find(({ about }) => about * scale >= room) ?? units.at(-1);
  if (unit === undefined) return [];
  const every = Math.max(1, Math.ceil(room / (unit.about * scale)));
  const ticks: Tick[] = [];
  let date = unit.floor(new Date(part.from));
  for (let n = 0; date.getTime() < part.until; n++) {
    if (date.getTime() >= part.from && n % every === 0) ticks.push({ at: date.getTime(), unit: unit.name });
    date = unit.next(date);
  }
  return ticks;
}
