import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderName, safeFileName, uniqueName } from '../../../main/core/safe-name.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.stringMatching(/^[.\- a-zA-Z/\\:]{0,90}$/u),
  fc
    .tuple(
      fc.constantFrom('con', 'PRN', 'Aux', 'nul', 'com1', 'LPT9'),
      fc.constantFrom('', '.', '.txt', ' .txt', '..a', '-'),
    )
    .map((parts) => parts.join('')),
);
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

describe('safe file names', () => {
  it('fit every drive, whatever comes in', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const safe = safeFileName(name);
        expect(safe).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,59}$/u);
        expect(safe).not.toMatch(/\.$/u);
        expect(safe).not.toMatch(reserved);
        expect(safe).not.toContain('..');
      }),
      { numRuns: 2000 },
    );
  });

  it('stay as they are once they are safe', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const safe = safeFileName(name);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 2000 },
    );
  });

  it('keep what can be kept', () => {
    expect(safeFileName('C:\\Users\\ana\\Holiday photo.JPG')).toBe('Holiday-photo.JPG');
    expect(safeFileName('../../etc/passwd')).toBe('passwd');
    expect(safeFileName('.htaccess')).toBe('htaccess');
    expect(safeFileName('a..a.A')).toBe('a.a.A');
    expect(safeFileName('Übersicht.pdf')).toBe('U-bersicht.pdf');
    expect(safeFileName('字.png')).toBe('png');
    expect(safeFileName('')).toBe('file');
    expect(safeFileName('nul.txt')).toBe('_nul.txt');
    // Sixty characters of a reserved name: the one put in front pushes one out, but not the extension.
    expect(safeFileName(`con.${'a'.repeat(54)}.x`)).toBe(`_con.${'a'.repeat(53)}.x`);
    expect(safeFileName(`${'a'.repeat(300)}.jpeg`)).toBe(`${'a'.repeat(55)}.jpeg`);
  });
});

describe('names of folders', () => {
  it('keep the letters of whoever gave them', () => {
    expect(folderName('House papers')).toBe('House papers');
    expect(folderName('Müllers Übersicht')).toBe('Müllers Übersicht');
    expect(folderName('Документы 字')).toBe('Документы 字');
    expect(folderName('a/b\\c: "d"?')).toBe('a b c d');
    expect(folderName('../..')).toBe('Papers');
    expect(folderName('con')).toBe('_con');
  });

  it('are taken by every drive, whatever comes in', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const folder = folderName(name);
        // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
        expect(folder).not.toMatch(/[<>:"/\\|?*\u0000-\u001F]|^[. ]|[. ]$/u);
        expect(folder).not.toMatch(reserved);
        expect(folder.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(folder)).toBeLessThan(152);
        expect(folder.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('unique names', () => {
  it('never clash, letter case aside, and stay safe', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), (names) => {
        const taken = new Set<string>();
        const given = names.map((name) => uniqueName(safeFileName(name), taken));
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
        expect(given.map(safeFileName)).toEqual(given);
      }),
    );
  });

  it('count up', () => {
    const taken = new Set<string>();
    expect([1, 2, 3].map(() => uniqueName('Page.pdf', taken))).toEqual([
      'Page.pdf',
      'Page-2.pdf',
      'Page-3.pdf',
    ]);
    expect(uniqueName('page.PDF', taken)).toBe('page-4.PDF');
    const long = `${'a'.repeat(55)}.jpeg`;
    expect([1, 2].map(() => uniqueName(long, taken)).map((name) => name.length <= 60)).toEqual([true, true]);
  });
});
