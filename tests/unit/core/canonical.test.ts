import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, sha256, type Json } from '../../../main/core/canonical.ts';

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value')),
  ),
})).value;

/** The same value with the members of every object in the opposite order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).toReversed();
  return Object.fromEntries(members.map(([key, member]) => [key, turned(member)]));
}

describe('canonical bytes', () => {
  it('say the same as the value, and the same bytes whatever the order of members', () => {
    fc.assert(
      fc.property(json, (value) => {
        const bytes = canonicalBytes(value);
        const back = JSON.parse(bytes.toString('utf8')) as Json;
        expect(canonicalBytes(back).equals(bytes)).toBe(true);
        expect(JSON.stringify(turned(turned(back)))).toBe(JSON.stringify(back));
        expect(canonicalBytes(turned(value)).equals(bytes)).toBe(true);
      }),
    );
  });

  it('differ when the values do', () => {
    const plain = (value: Json): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(json, json, (one, other) => {
        const same = canonicalBytes(one).equals(canonicalBytes(other));
        let equal = true;
        try {
          expect(plain(one)).toEqual(plain(other));
        } catch {
          equal = false;
        }
        expect(same).toBe(equal);
      }),
    );
  });

  it('are those of RFC 8785', () => {
    // Its section 3.2.3: keys are sorted by UTF-16 code units, not by code points.
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.keys(JSON.parse(canonicalBytes(value).toString('utf8')) as object)).toHaveLength(7);
    expect(canonicalBytes(value).toString('utf8')).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
    expect(canonicalBytes('\u000f\u007f"\\/\n\u2028').toString('utf8')).toBe(
      '"\\u000f\u007f\\"\\\\/\\n\u2028"',
    );
  });

  it.each<[string, unknown]>([
    ['a fraction', 0.5],
    ['an unsafe integer', 2 ** 53],
    ['minus zero', -0],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['nothing', undefined],
    ['nothing inside', { a: undefined }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a big integer', 1n],
    ['bytes', new Uint8Array(2)],
  ])('refuse %s', (_name, value) => {
    expect(() => canonicalBytes(value as Json)).toThrow(TypeError);
  });

  it('hash as FIPS 180-4 says', () => {
    expect(sha256(Buffer.from('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256(Buffer.alloc(0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
