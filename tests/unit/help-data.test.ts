/** The data that Help shows: its shape, and that nothing is shown as a fact which it does not confirm. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import linesData from '../../assets/data/help-lines.json' with { type: 'json' };
import platformsData from '../../assets/data/platforms.json' with { type: 'json' };
import {
  addressIn,
  basisWord,
  countries,
  countryOf,
  helpLines,
  isConfirmed,
  piecesOf,
  told,
  waysOf,
  wordAround,
} from '../../renderer/views/help/lines.ts';
import { en } from '../../renderer/words/en/index.ts';

const isYear = (words: string): boolean => /^20\d\d$/u.test(words);
const text = z.string().min(1);
const lines = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    name: text,
    region: z.enum(['US', 'UK', 'Australia', 'International']),
    seedValue: text.nullable(),
    use: text.nullable(),
    change: text.nullable(),
    basis: text,
    source: text.nullable(),
    checked: z.iso.date().optional(),
  }),
);
const platforms = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    name: text,
    kind: z.enum(['platform', 'hash-matching service']),
    category: text.nullable(),
    policyUrls: z.array(z.url({ protocol: /^https?$/u })),
    reportUrls: z.array(z.url({ protocol: /^https?$/u })),
    reportEmails: z.array(z.email()),
    policyNote: text.nullable(),
    reportNote: text.nullable(),
    source: text,
    review: z.strictObject({ flag: text, basis: z.enum(['seed', 'verified']) }).nullable(),
  }),
);

describe('the data', () => {
  it('has the shape that the window expects, and every id once', () => {
    for (const [shape, data] of [
      [lines, linesData],
      [platforms, platformsData],
    ] as const) {
      const read = shape.parse(data);
      expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
    }
  });
});

describe('help lines', () => {
  it.each(helpLines)('$name: has words for what it is for, and a basis that is said', (line) => {
    expect(told[line.id]).toBeDefined();
    expect(Object.keys(told)).toHaveLength(helpLines.length);
    // A line with something to use is one whose basis we have words for; any other is told as not confirmed.
    expect(isConfirmed(line)).toBe(line.use !== null);
    expect(basisWord(line) === 'lines.basis.none').toBe(line.use === null);
  });

  it('a basis that we do not know is not confirmed, whatever the data says to use', () => {
    for (const basis of ['recalled', 'mixed: label error verified, status unverified', 'new word', '']) {
      const line = { ...helpLines[0], basis } as (typeof helpLines)[number];
      expect(isConfirmed(line)).toBe(false);
      expect(basisWord(line)).toBe('lines.basis.none');
    }
  });

  it('what is said around a number has its words in every language, and the English is the data’s', () => {
    const words = helpLines
      .filter(isConfirmed)
      .flatMap(({ use }) => waysOf(use ?? '').flatMap(({ before, after }) => [before.trim(), after.trim()]))
      .filter((each) => each !== '');
    expect(words).not.toEqual([]);
    const said = words.map((each) => {
      const id = wordAround(each);
      return id === undefined ? 'no word' : en[id].replace('’', "'");
    });
    expect(said).toEqual(words);
  });

  it('the pieces of a sentence are the sentence, and the numbers and addresses in it are found', () => {
    const contacts = new Map<string, readonly string[]>();
    for (const { id, use } of helpLines) {
      if (use === null) continue;
      const pieces = piecesOf(use);
      expect(pieces.map((piece) => piece.text).join('')).toBe(use);
      const shown = waysOf(use).map(({ before, contact, after }) => `${before}${contact}${after}`);
      expect(shown.join('').replaceAll(/\W/gu, ''), 'no word is lost').toBe(use.replaceAll(/\W/gu, ''));
      contacts.set(
        id,
        pieces.filter(({ isContact }) => isContact).map((piece) => piece.text),
      );
    }
    expect(Object.fromEntries(contacts)).toEqual({
      '988': ['988', '988lifeline.org'],
      ccri: ['844-878-2274', 'https://cybercivilrights.org/ccri-safety-center'],
      ncmec: ['https://report.cybertip.org/', '1-800-843-5678'],
      stopncii: ['https://stopncii.org'],
      'takeitdown-ncmec': ['https://takeitdown.ncmec.org'],
      'ftc-tida': ['https://TakeItDown.ftc.gov'],
      esafety: ['https://www.esafety.gov.au/key-topics/image-based-abuse/report-image-based-abuse'],
      rph: ['0345 6000 459'],
    });
    expect(addressIn('stopncii')).toBe('https://stopncii.org');
  });

  it('every country that can be chosen is one of the data, or the answer for all others', () => {
    const regions = new Set(helpLines.map(({ region }) => region));
    for (const country of countries) expect(country === 'other' || regions.has(country)).toBe(true);
  });

  it.each([
    [['en-US', 'en'], 'US'],
    [['en', 'en-GB'], 'UK'],
    [['en-AU'], 'Australia'],
    [['de-DE', 'en-US'], 'other'],
    [['not a language', 'en-AU'], 'Australia'],
    [[], 'other'],
  ] as const)('the languages %j stand for %s', (languages, country) => {
    expect(countryOf(languages)).toBe(country);
  });

  it('no word of ours names a number or an address: those come from the data', () => {
    const ours = Object.entries(en).filter(([id]) =>
      /^(?:lines|block|cases|steps|copies|stills|terms?)\b/u.test(id),
    );
    expect(ours.length).toBeGreaterThan(100);
    const naming = ours.filter(([, words]) =>
      piecesOf(words).some(({ text: piece, isContact }) => isContact && !isYear(piece)),
    );
    expect(naming.map(([id]) => id)).toEqual([]);
  });
});
