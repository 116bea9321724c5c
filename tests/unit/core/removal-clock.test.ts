import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latest } from '../../../main/core/when.ts';
import { addressesOf, addressKey } from '../../../main/core/removal-address.ts';
import { clockOf, retentionOf, surelyNow } from '../../../main/core/removal-clock.ts';
import type { When } from '../../../preload/case-fields.ts';

const hour = 3_600_000;
const address = 'https://share.example/p/90311';
const noon = Date.UTC(2026, 10, 20, 12);
const utc = (at: number): When => ({
  precision: 'exact',
  from: new Date(at).toISOString().slice(0, 16),
  to: null,
  zone: 'UTC',
});

describe('the 48 hours', () => {
  const sent = (when: When) => ({ request: 'take-it-down', sent: when, complete: true }) as const;

  it('are over after 48 hours that passed, whatever zone the request was written in and whatever its clocks did', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2037, 0) }),
        fc.constantFrom(...zones),
        fc.integer({ min: -100 * hour, max: 200 * hour }),
        (at, zone, later) => {
          const from = new Date(at).toISOString().slice(0, 16);
          const when: When = { precision: 'exact', from, to: null, zone };
          const start = latest(when);
          const clock = clockOf(sent(when), start + later);
          expect(clock?.until).toBe(start + 48 * hour);
          expect(clock?.left).toBe(Math.min(48 * hour, Math.max(0, 48 * hour - later)));
          expect(clock?.state).toBe(later >= 48 * hour ? 'over' : later < 0 ? 'not-yet' : 'running');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('go through the night on which the clocks change as 48 hours, not as two days', () => {
    const zone = 'Europe/Berlin';
    const clock = clockOf(sent({ precision: 'exact', from: '2026-10-24T12:00', to: null, zone }), 0);
    expect(new Date(clock?.until ?? 0).toISOString()).toBe('2026-10-26T10:00:00.000Z');
  });

  it('are never called over too early when only the day is known, and say that it is about', () => {
    const when: When = { precision: 'exact', from: '2026-11-20', to: null, zone: 'UTC' };
    const clock = clockOf(sent(when), Date.UTC(2026, 10, 22, 20));
    expect(clock).toMatchObject({ state: 'running', about: true, until: Date.UTC(2026, 10, 22, 23, 59) });
    expect(clockOf(sent(utc(noon)), noon)?.about).toBe(false);
  });

  it('do not run for a request that was not sent, and are not sure for one that lacks something', () => {
    expect(clockOf({ request: 'take-it-down', sent: null, complete: true }, noon)).toBe(null);
    expect(clockOf({ request: 'removal', sent: utc(noon), complete: true }, noon)).toBe(null);
    expect(clockOf({ ...sent(utc(noon)), complete: false }, noon)?.valid).toBe(false);
  });

  it('never give time back when the computer’s clock is set back', () => {
    const instants = fc.array(fc.integer({ min: noon, max: noon + 100 * hour }), { minLength: 1 });
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: noon + 100 * hour }), (written, clock) => {
        const { now } = surelyNow(clock, written);
        expect(now).toBeGreaterThanOrEqual(Math.max(clock, ...written));
        const before = clockOf(sent(utc(noon)), Math.max(...written))?.left ?? 0;
        expect(clockOf(sent(utc(noon)), now)?.left).toBeLessThanOrEqual(before);
      }),
    );
    expect(surelyNow(noon, [noon + 60_000])).toEqual({ now: noon + 60_000, wentBack: false });
  });

  it('are a month for the General Data Protection Regulation, by the calendar', () => {
    const of = (from: string) =>
      clockOf(
        { request: 'gdpr', sent: { precision: 'exact', from, to: null, zone: 'UTC' }, complete: false },
        0,
      );
    const until = (from: string) => new Date(of(from)?.until ?? 0).toISOString().slice(0, 16);
    expect(until('2026-01-31T08:00')).toBe('2026-02-28T23:59');
    expect(until('2026-12-05T08:00')).toBe('2027-01-05T23:59');
    expect(until('2026-11')).toBe('2026-12-31T23:59');
    expect(of('2026-01-31T08:00')).toMatchObject({ kind: 'month', valid: true });
  });
});

describe('one address', () => {
  it('is the same however it is written, and another post is another', () => {
    const same = [
      'https://share.example/p/90311',
      'http://www.share.example/p/90311/',
      'share.example/p/90311#comments',
      '  HTTPS://SHARE.example:443/p/90311 ',
    ];
    expect(new Set(same.map(addressKey)).size).toBe(1);
    const others = [
      'share.example/p/90312',
      'share.example/p/90311?page=2',
      'share.example/p/90311#!/x',
      'm.share.example/p/90311',
    ];
    expect(new Set([...others, address].map(addressKey)).size).toBe(5);
    expect(addressKey('the old account')).toBe('the old account');
    expect(addressesOf({ addresses: `${address}\n\n http://share.example/p/90311\nmirror.example` })).toEqual(
      [address, 'mirror.example'],
    );
  });
});

describe('how long a site may still know', () => {
  it('is counted from the posting, else the saving, until the site was asked to keep it', () => {
    const day = 24 * hour;
    expect(retentionOf([noon], [noon + 9 * day], [], noon + 12.5 * day)).toEqual({
      since: noon,
      from: 'posted',
      days: 12,
      asked: null,
      state: 'early',
    });
    expect(retentionOf([], [noon], [], noon + 45 * day)).toMatchObject({ from: 'saved', state: 'late' });
    expect(retentionOf([], [noon], [], noon + 61 * day).state).toBe('past');
    expect(retentionOf([], [noon], [noon + day], noon + 61 * day)).toMatchObject({
      state: 'asked',
      asked: noon + day,
    });
    expect(retentionOf([], [], [], noon)).toMatchObject({ days: null, state: 'unknown' });
  });
});
