import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, asSha256Hex, localTime, utcInstant, type ExhibitId } from '../../../main/core/brands.ts';
import { exhibitLabel, parseExhibitLabel } from '../../../main/core/evidence.ts';

const hexDigits = (length: number) =>
  fc
    .uint8Array({ minLength: length / 2, maxLength: length / 2 })
    .map((bytes) => Buffer.from(bytes).toString('hex'));

describe('checked strings', () => {
  it('are let through as they are', () => {
    fc.assert(
      fc.property(hexDigits(64), hexDigits(32), (hash, id) => {
        expect(asSha256Hex(hash)).toBe(hash);
        expect(asId<ExhibitId>(id)).toBe(id);
      }),
    );
  });

  it('are refused when a digit is missing, too many, upper case or none', () => {
    const good = 'a1'.repeat(32);
    for (const bad of [
      '',
      good.slice(1),
      `${good}0`,
      good.toUpperCase(),
      ` ${good.slice(1)}`,
      `${good}\n`,
      'g'.repeat(64),
    ]) {
      expect(() => asSha256Hex(bad)).toThrow(TypeError);
      expect(() => asId<ExhibitId>(bad.slice(0, 33))).toThrow(TypeError);
    }
    expect(() => asId<ExhibitId>(`${'a'.repeat(32)}\n`)).toThrow(TypeError);
  });
});

describe('instants', () => {
  it('are RFC 3339 in UTC with milliseconds, and sort as text', () => {
    fc.assert(
      fc.property(fc.nat(8e12), fc.nat(8e12), (one, other) => {
        expect(utcInstant(one)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
        expect(Date.parse(utcInstant(one))).toBe(one);
        expect(utcInstant(one) < utcInstant(other)).toBe(one < other);
      }),
    );
  });

  it('as the wall clock shows them carry their offset and zone, and name the same second', () => {
    fc.assert(
      fc.property(fc.nat(4e12), (at) => {
        const shown = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}:\d{2}) \((.+)\)$/u.exec(
          localTime(at),
        );
        const [, day, time, offset] = shown ?? [];
        expect(Date.parse(`${day}T${time}${offset}`)).toBe(Math.floor(at / 1000) * 1000);
      }),
    );
  });
});

describe('exhibit numbers', () => {
  it('are read as they are written, and in the short forms people type', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        expect(parseExhibitLabel(exhibitLabel(number))).toBe(number);
        expect(parseExhibitLabel(` ex-${number} `)).toBe(number);
        expect(parseExhibitLabel(String(number))).toBe(number);
      }),
    );
    for (const bad of ['', '0', 'EX-', 'EX-0', '1.5', '-1', 'A', '1234567890', 'EX-1x']) {
      expect(parseExhibitLabel(bad)).toBeUndefined();
    }
  });
});
