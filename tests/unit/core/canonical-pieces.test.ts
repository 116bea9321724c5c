import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes, canonicalPieces, type Json } from '../../../main/core/canonical.ts';

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.string(),
    fc.maxSafeInteger().map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { noNullPrototype: true }),
  ),
})).value;

test('pieces are the same bytes, however deep and large', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(Buffer.concat([...canonicalPieces(value)]).equals(canonicalBytes(value))).toBe(true);
    }),
  );
  const large = {
    chats: [
      { name: 'x', messages: Array.from({ length: 20_000 }, (_, at) => ({ at, text: 'é'.repeat(40) })) },
    ],
    cut: false,
  };
  const pieces = [...canonicalPieces(large)];
  expect(pieces.length).toBeGreaterThan(3);
  expect(Buffer.concat(pieces).equals(canonicalBytes(large))).toBe(true);
});

test('what canonical JSON cannot say is refused in pieces, too', () => {
  for (const value of [{ a: [1.5] }, ['\ud800'], { a: new Map() }] as unknown as Json[])
    expect(() => [...canonicalPieces(value)]).toThrow(TypeError);
});
