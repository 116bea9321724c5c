import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../main/report/blocks.ts';
import { writeDocument } from '../../main/report/document.ts';
import { layoutText } from '../../main/report/text.ts';
import { fonts, Looked, memorySink } from './pages.ts';

const scripts = {
  Arabic: 'قال لي: سوف تندم ثم أرسل 3 صور في 20 نوفمبر',
  Hebrew: 'הוא כתב בלילה: את תצטערי ושלח 3 תמונות',
  Hindi: 'उसने मुझे धमकी दी कि वह मेरी तस्वीरें सबको भेज देगा',
  Chinese: '他威胁说如果我不付钱，就把照片发给我的家人',
  Japanese: '彼は私の写真を会社の人に送ると脅しました',
  Korean: '그는 내 사진을 회사 사람들에게 보내겠다고 협박했습니다',
  Thai: 'เขาขู่ว่าจะส่งรูปของฉันให้ครอบครัว',
  Cyrillic: 'Он угрожал отправить мои фотографии. Їжак',
  Greek: 'Με απείλησε ότι θα στείλει τις φωτογραφίες μου',
  Bengali: 'সে আমাকে হুমকি দিয়েছে',
  Amharic: 'አስፈራርቶኛል',
  Emoji: '🔥 you will see 👍🏽 ✓',
} as const;

const write = async (blocks: readonly Block[], archival = false): Promise<Buffer> => {
  const { sink, bytes } = memorySink();
  await writeDocument(sink, blocks, {
    fonts,
    paper: 'a4',
    language: 'en',
    title: 'Every script & <more>',
    author: 'Ana',
    subject: '',
    madeAt: new Date(0),
    archival,
    foot: (page, pages) => `Page ${page} of ${pages}`,
  });
  return bytes();
};

describe('text on paper', () => {
  let looked: Looked;
  beforeAll(async () => {
    const blocks = Object.entries(scripts).flatMap(([name, text]): Block[] => [
      { kind: 'heading', level: 2, text: name },
      { kind: 'paragraph', text },
    ]);
    looked = new Looked(await write(blocks));
  });
  afterAll(() => looked.remove());

  it('is well-formed for another program, and every script is read back in the order in which it was written', () => {
    expect(looked.faults()).toBe('');
    const said = looked.texts().join(' ');
    // poppler gives mixed directions in the order of the paper: there each stretch of one direction is looked for.
    for (const text of Object.values(scripts)) {
      const isRtl = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
      for (const part of isRtl ? text.split(/[\d:]+/u) : [text]) expect(said).toContain(part.trim());
    }
  });

  it('names a character that no font has by its number, and leaves nothing out', () => {
    const { lines } = layoutText(fonts, 'a 𒀀 b', { width: 400, size: 10 });
    expect(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toBe('a [U+12000] b');
  });
});

describe('a paragraph', () => {
  const anyText = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ' ',
      '/',
      '-',
      'م',
      'ש',
      ' ',
      '木',
      'ไ',
      'ท',
      'ย',
      '🙂',
      '👩‍❤️‍👨',
      'क्ष',
      '(',
      '"',
      '\u202E',
      '\uD800',
    ),
    maxLength: 300,
  });

  it('keeps every letter of any text, in order, on lines that are never wider than they may be', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const { lines } = layoutText(fonts, text, { width, size: 10 });
        const letters = (some: string): string =>
          some.toWellFormed().normalize('NFC').replace(/\s/gu, '').split('').toSorted().join('');
        const kept = lines.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
        expect(letters(kept)).toBe(letters(text));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
      }),
      { numRuns: 150 },
    );
  });

  it('sets Arabic from the right, with a number and an address in it from the left', () => {
    const { lines } = layoutText(fonts, 'كتب في 2026 ثم ann@b.example مرة', { width: 500, size: 10 });
    const [line] = lines;
    expect(line?.rtl).toBe(true);
    const shown = line?.runs.map(({ text }) => text.trim()).filter((text) => text !== '') ?? [];
    expect(shown).toEqual(['مرة', 'ann@b.example', 'ثم', '2026', 'في', 'كتب']);
  });

  it('mirrors brackets within Hebrew', () => {
    const { lines } = layoutText(fonts, '(שלום)', { width: 300, size: 10 });
    const drawn =
      lines[0]?.runs.flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints)) ?? [];
    expect([drawn[0], drawn.at(-1)]).toEqual([0x28, 0x29]);
    expect(lines[0]?.runs.map(({ text }) => text).join('')).toBe(')שלום(');
  });

  it('ends a line of Thai between words, and shortens only where it is told to', () => {
    const { lines } = layoutText(fonts, 'เขาขู่ว่าจะส่งรูปของฉันให้ครอบครัว', { width: 60, size: 10 });
    const parts = lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
    const words = new Set(
      [...new Intl.Segmenter('th', { granularity: 'word' }).segment(parts.join(''))].map(
        ({ index }) => index,
      ),
    );
    let at = 0;
    for (const part of parts) {
      expect(words).toContain(at);
      at += part.length;
    }
    const cut = layoutText(fonts, 'one two three four five six seven', { width: 60, size: 10, lines: 2 });
    expect(cut.lines).toHaveLength(2);
    expect(cut.lines[1]?.runs.at(-1)?.text).toMatch(/…$/u);
  });
});

describe('a document of blocks', () => {
  it('goes on over pages, with the head of a table on each, and loses no row', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => ({
      cells: [`row-${index}`, 'words '.repeat(index % 40)],
    }));
    const looked = new Looked(
      await write([
        { kind: 'heading', level: 1, text: 'Many rows' },
        {
          kind: 'table',
          columns: [
            { title: 'Number', share: 1 },
            { title: 'Said', share: 3 },
          ],
          rows: [...rows, { cells: ['tall', 'very '.repeat(3000)] }],
        },
        {
          kind: 'framed',
          blocks: [
            { kind: 'paragraph', text: 'framed '.repeat(900) },
            { kind: 'tick', text: 'ticked', ticked: true },
          ],
        },
        { kind: 'list', ordered: true, items: ['first thing', 'second thing'] },
        { kind: 'signatures', lines: ['Signed', 'Date'], times: 2 },
      ]),
    );
    const pages = looked.texts();
    const said = pages.join(' ');
    for (const { cells } of rows) expect(said).toContain(`${cells[0]} `);
    expect(said.match(/very/gu)).toHaveLength(3000);
    expect(said.match(/framed/gu)).toHaveLength(900);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(pages.filter((page) => page.includes('Number Said')).length).toBeGreaterThan(4);
    expect(looked.faults()).toBe('');
    looked.remove();
  });
});
