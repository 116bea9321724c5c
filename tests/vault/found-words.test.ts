import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn } from '../../main/vault/found-words.ts';

const marked = (text: string | null): string[] =>
  [...(text ?? '').matchAll(/\uE000(?<word>[^\uE001]*)\uE001/gu)].map(({ groups }) => groups?.['word'] ?? '');

describe('where a search was found', () => {
  it('marks the letters as they are written, case and accents aside', () => {
    expect(foundIn('Señor MÜLLER schreibt', 'senor mull')).toBe(
      '\uE000Señor\uE001 \uE000MÜLL\uE001ER schreibt',
    );
    expect(marked(foundIn('İstanbul ﬁle', 'istan'))).toEqual(['İstan']);
    expect(foundIn('schreiben', 'reiben')).toBeNull();
    expect(foundIn('anything', '"*(')).toBeNull();
  });

  it('cuts around the first one', () => {
    const found = foundIn(`${'a '.repeat(500)}needle${' b'.repeat(500)}`, 'needle');
    expect(found?.length).toBeLessThan(220);
    expect(found).toMatch(/^….*\uE000needle\uE001.*…$/u);
  });

  it('is shown also where the word stands everywhere, and an accent alone is nothing to look for', () => {
    expect(foundIn('a '.repeat(400_000), 'a')?.length).toBeLessThan(500);
    expect(foundIn('plain words', '\u0301')).toBeNull();
  });

  it('never throws, and never changes the letters that it shows', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text, word) => {
          const all = `${text} ${word} end`;
          const found = foundIn(all, word);
          const bare = (found ?? '').replace(/[\uE000\uE001…]/gu, '').trim();
          const spaced = all
            .replace(/[\uE000\uE001…]/gu, '')
            .toWellFormed()
            .replace(/\s+/gu, ' ');
          expect(spaced).toContain(bare);
        },
      ),
    );
  });
});
