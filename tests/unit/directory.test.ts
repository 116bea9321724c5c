/** The directory: the data as it was given, a warning wherever it has a flag, and nothing shown that is a note for developers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFields } from '../../preload/case-fields.ts';
import {
  categoryOf,
  givenEntries,
  has,
  notesOf,
  ownEntryOf,
  textsOfGiven,
  warningOf,
} from '../../renderer/views/directory/entries.ts';
import { utcInstant } from '../../main/core/brands.ts';

describe('the given entries', () => {
  it('are exactly the data that was given', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../assets/data/platforms.json'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '24af21be142e96e6935061978fe9a4254b1881e205ae1ff86e4a99069754b7cf',
    );
    expect(givenEntries).toHaveLength(31);
    expect(new Set(givenEntries.map(({ id }) => id)).size).toBe(31);
  });

  it('have a warning in our own words wherever the data has a flag, and nowhere else', () => {
    const wrong = givenEntries.filter(
      (entry) => (entry.review === null) !== (warningOf(entry) === undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('show no note that was made for developers', () => {
    const notes = givenEntries.flatMap(notesOf);
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter((note) => /\bseed gives|developers|in the seed\b/iu.test(note))).toEqual([]);
  });

  it('are found by name, by address and by what the guide says, letter case aside', () => {
    const found = (search: string) =>
      givenEntries.filter((entry) => has(search, textsOfGiven(entry))).map(({ id }) => id);
    expect(found('CLOVER.com')).toEqual(['clover']);
    expect(found('photo rules')).toEqual(['okcupid']);
    expect(found('pornhub')).toEqual(['pornhub']);
    expect(found('no such site')).toEqual([]);
    expect(found('')).toHaveLength(31);
  });

  it('stand each in one group', () => {
    const groups = Object.groupBy(givenEntries, categoryOf);
    const counts = Object.fromEntries(Object.entries(groups).map(([name, all]) => [name, all.length]));
    expect(counts).toEqual({ chat: 8, dating: 10, social: 7, other: 4, hash: 2 });
  });
});

describe('an entry of the person’s own', () => {
  it('has one address on each line, and none of the empty ones', () => {
    const record = {
      id: 'a'.repeat(32),
      kind: 'platform' as const,
      revision: 1,
      at: utcInstant(0),
      by: 'Ana',
      withdrawn: false,
      fields: { ...emptyFields('platform'), name: ' Site ', reportMails: 'a@x.example\n\n  b@x.example ' },
    };
    expect(ownEntryOf(record)).toMatchObject({ name: 'Site', reportMails: ['a@x.example', 'b@x.example'] });
  });
});
