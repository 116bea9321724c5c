import type { Clock, Retention } from './removal-model.ts';
import type { CaseFields, When } from '../../preload/case-fields.ts';
import { earliest, latest } from './when.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** 47 U.S.C. 223a(a)(3): removal within 48 hours of a valid request. */
const fortyEightHours = 48 * hour;

/**
 * The clock of one request; null when the law that we know gives none, or it was not sent.
 *
 * @param now of a clock that is not earlier than what was written down ({@link surelyNow})
 */
export function clockOf(
  { request, sent, complete }: Pick<CaseFields<'removal'>, 'request' | 'sent' | 'complete'>,
  now: number,
): Clock | null {
  if (sent === null || (request !== 'take-it-down' && request !== 'gdpr')) return null;
  const from = latest(sent);
  const kind = request === 'gdpr' ? 'month' : 'hours';
  const until = kind === 'month' ? latest(monthAfter(sent)) : from + fortyEightHours;
  const whole = until - from;
  const state = now >= until ? 'over' : now < earliest(sent) ? 'not-yet' : 'running';
  return {
    kind,
    state,
    from,
    until,
    left: Math.min(whole, Math.max(0, until - now)),
    about: sent.precision !== 'exact' || sent.from.length < 16,
    valid: request === 'gdpr' || complete,
  };
}

/** The same day of the next month, or its last one (Regulation 1182/71, Article 3(2)(c)); all of that day. */
function monthAfter({ from, to, zone }: When): When {
  const [year = 0, month = 1, date] = (to ?? from).slice(0, 10).split('-').map(Number);
  const next = new Date(Date.UTC(year, month, 1));
  const lastDay = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  const text = next.toISOString().slice(0, 8);
  const at = `${text}${String(Math.min(date ?? lastDay, lastDay)).padStart(2, '0')}`;
  return { precision: 'exact', from: at, to: null, zone };
}

export interface KnownTime {
  readonly now: number;
  /** The computer's clock shows a time before something that was written down under it already. */
  readonly wentBack: boolean;
}

/** More than clocks are set right by themselves. */
const usualDrift = 2 * 60_000;

/**
 * The time that it surely is at least: a clock that was set back must not give back hours that are over.
 *
 * @param clock of this computer, milliseconds since 1970
 * @param written when records and exhibits were written, by the same clock
 */
export function surelyNow(clock: number, written: readonly number[]): KnownTime {
  const last = written.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  return { now: Math.max(clock, last), wentBack: last - clock > usualDrift };
}

/** "Logs may live only a month or two" (DOMAIN.md §5): what is known of many sites, and certain of none. */
const oneMonth = 30;
const twoMonths = 60;

export function retentionOf(
  posted: readonly number[],
  saved: readonly number[],
  asked: readonly number[],
  now: number,
): Retention {
  const from = posted.length > 0 ? 'posted' : saved.length > 0 ? 'saved' : null;
  const since = from === null ? null : Math.min(...(from === 'posted' ? posted : saved));
  const days = since === null ? null : Math.max(0, Math.floor((now - since) / day));
  const first = asked.length > 0 ? Math.min(...asked) : null;
  return { since, from, days, asked: first, state: first === null ? ageOf(days) : 'asked' };
}

function ageOf(days: number | null): Retention['state'] {
  if (days === null) return 'unknown';
  if (days < oneMonth) return 'early';
  return days < twoMonths ? 'late' : 'past';
}
