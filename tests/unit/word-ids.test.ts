/** One id, one sentence: of two files that name the same id, the one that is spread later wins without a word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const words = join(import.meta.dirname, '../../renderer/words');

describe.each(['en', 'de', 'es'])('the ids of the words in %s', (language) => {
  it('stand in one place only', () => {
    const ids = readdirSync(join(words, language))
      .map((name) => readFileSync(join(words, language, name), 'utf8'))
      .flatMap((text) => [...text.matchAll(/^ {2}'?([\w.-]+)'?:/gmu)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(500);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
