import { isKnownZone, type When } from '../../preload/case-fields.ts';

/** When it began at the earliest, in milliseconds since 1970: for sorting and for the time line. */
export function earliest({ from, zone }: When): number {
  return instantIn(fill(from, 'first'), zone);
}

/** When it ended at the latest, in milliseconds since 1970. */
export function latest({ from, to, zone }: When): number {
  return instantIn(fill(to ?? from, 'last'), zone);
}

function fill(moment: string, end: 'first' | 'last'): string {
  if (moment.length === 16) return moment;
  const [year = 0, month = end === 'first' ? 1 : 12, day] = moment.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day ?? (end === 'first' ? 1 : lastDay))}`;
  return `${date}T${end === 'first' ? '00:00' : '23:59'}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The instant of a wall clock in a time zone. An hour that occurs twice is taken the first time; one that the clock
 * skipped is taken as if it had not.
 */
function instantIn(wallClock: string, zone: string): number {
  const asUtc = Date.parse(`${wallClock}:00Z`);
  const before = asUtc - offsetAt(asUtc - 86_400_000, zone);
  if (offsetAt(before, zone) === asUtc - before) return before;
  const after = asUtc - offsetAt(asUtc + 86_400_000, zone);
  return offsetAt(after, zone) === asUtc - after ? after : before;
}

/** Milliseconds that the zone is ahead of UTC at an instant; none when this computer does not know the zone. */
function offsetAt(at: number, zone: string): number {
  const format = formatOf(zone);
  if (format === null) return 0;
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** Making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = isKnownZone(zone)
    ? new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    : null;
  formats.set(zone, format);
  return format;
}
