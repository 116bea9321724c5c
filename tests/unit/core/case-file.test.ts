import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest, latest } from '../../../main/core/when.ts';
import { placeLabel } from '../../../preload/case-numbering.ts';
import { emptyFields, hasKnownZones, isMoment, readFields, type When } from '../../../preload/case-fields.ts';

const about = (from: string, zone: string, to: string | null = null): When => ({
  precision: to === null ? 'about' : 'range',
  from,
  to,
  zone,
});

describe('when something happened', () => {
  it('is the same instant that the zone data of the system gives', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) }),
        fc.constantFrom(...zones),
        (at, zone) => {
          const minute = Math.floor(at / 60_000) * 60_000;
          const wall = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(minute);
          const found = earliest(about(wall.replace(' ', 'T'), zone));
          // An hour that the clock showed twice is taken the first time.
          expect([0, 30 * 60_000, 60 * 60_000, 120 * 60_000]).toContain(minute - found);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes the first of an hour that occurs twice, and goes on from one that does not occur', () => {
    expect(earliest(about('2026-10-25T02:30', 'Europe/Berlin'))).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(earliest(about('2026-03-29T02:30', 'Europe/Berlin'))).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });

  it('spans a day, a month or a year that is all that is known', () => {
    expect(new Date(earliest(about('2026-02', 'UTC'))).toISOString()).toBe('2026-02-01T00:00:00.000Z');
    expect(new Date(latest(about('2026-02', 'UTC'))).toISOString()).toBe('2026-02-28T23:59:00.000Z');
    expect(new Date(latest(about('2026', 'UTC'))).toISOString()).toBe('2026-12-31T23:59:00.000Z');
    expect(new Date(latest(about('2026-02-03', 'UTC', '2026-03-01T10:00'))).toISOString()).toBe(
      '2026-03-01T10:00:00.000Z',
    );
  });

  it('is a day that the calendar has', () => {
    for (const day of ['2026', '2024-02-29', '2026-11-20T23:59']) expect(isMoment(day)).toBe(true);
    for (const day of ['', '2026-02-29', '2026-13', '2026-11-20T24:00', '20.11.2026', 5])
      expect(isMoment(day)).toBe(false);
  });
});

describe('the fields of a record', () => {
  it('are read when they are of the kind, missing ones empty', () => {
    const read = readFields('incident', { what: 'a post', evidence: [2, 1], worst: true });
    expect(read).toEqual({ ...emptyFields('incident'), what: 'a post', evidence: [2, 1], worst: true });
  });

  it.each([
    ['an unknown field', { colour: 'red' }],
    ['a list that names one thing twice', { evidence: [1, 1] }],
    ['a text too long', { site: 'x'.repeat(501) }],
    ['a kind of abuse that is not in the list', { kinds: ['rudeness'] }],
    ['a record id that is none', { suspects: ['somebody'] }],
    ['a zone that cannot be one', { happened: about('2026', 'Mars Base') }],
    ['a range that ends before it begins', { happened: about('2026-02', 'UTC', '2026-01') }],
    [
      'an exact time with an end',
      { happened: { precision: 'exact', from: '2026', to: '2027', zone: 'UTC' } },
    ],
    ['a prototype', JSON.parse('{"__proto__":{"what":"x"},"constructor":1}') as object],
    ['a list', []],
  ])('are refused with %s', (_name, fields) => {
    expect(readFields('incident', fields)).toBeUndefined();
  });
});

describe('a zone that this computer does not know', () => {
  const fields = { ...emptyFields('incident'), happened: about('2026-05-01T10:00', 'Mars/Base') };

  it('is refused when it is new, and read as UTC when it is there', () => {
    expect(hasKnownZones(fields)).toBe(false);
    expect(hasKnownZones({ ...fields, happened: about('2026', 'Europe/Berlin') })).toBe(true);
    expect(readFields('incident', fields)).toEqual(fields);
    expect(earliest(fields.happened)).toBe(Date.UTC(2026, 4, 1, 10));
  });
});

describe('the number of an exhibit', () => {
  it('counts in numbers or in letters, past Z', () => {
    const letters = { style: 'letters', prefix: '' } as const;
    expect([1, 26, 27, 52, 53, 702, 703].map((place) => placeLabel(letters, place))).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect(placeLabel({ style: 'numbers', prefix: 'EX-' }, 12)).toBe('EX-12');
  });
});
