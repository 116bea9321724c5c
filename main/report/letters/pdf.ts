import type { LetterBlock, LetterModel } from '../../core/letter-model.ts';
import type { Block, Paragraph, Space, Together } from '../blocks.ts';
import { writeDocument } from '../document.ts';
import type { FontBook } from '../fonts.ts';
import { letterWords } from './compose.ts';

export interface LetterPdfOptions {
  readonly fonts: FontBook;
  /** The day of the letter, `2026-11-20`: the file says no hour. */
  readonly day: string;
}

const tags = { en: 'en-US', de: 'de-DE', es: 'es-ES' } as const;

/** The letter as PDF/A-1b, tagged, with every font in it. Nothing in it says who made it, or with what. */
export async function letterPdf(model: LetterModel, { fonts, day }: LetterPdfOptions): Promise<Uint8Array> {
  const { title, language, paper, blocks } = model;
  const parts: Uint8Array[] = [];
  const take = (bytes: Uint8Array): Promise<void> => {
    parts.push(Uint8Array.from(bytes));
    return Promise.resolve();
  };
  await writeDocument(take, gathered(factsTogether(blocks).flatMap((block) => set(block, model))), {
    fonts,
    size: 10,
    paper,
    language: tags[language],
    title,
    author: '',
    subject: '',
    program: '',
    madeAt: new Date(`${day}T00:00:00Z`),
    archival: true,
    foot: (page, pages) =>
      letterWords[language].page.replace('{page}', String(page)).replace('{of}', String(pages)),
  });
  return Buffer.concat(parts);
}

/** Facts that follow each other are one list of them. */
function factsTogether(blocks: readonly LetterBlock[]): readonly LetterBlock[] {
  const all: LetterBlock[] = [];
  for (const block of blocks) {
    const before = all.at(-1);
    if (block.type === 'facts' && before?.type === 'facts') {
      all[all.length - 1] = { ...block, rows: [...before.rows, ...block.rows] };
    } else all.push(block);
  }
  return all;
}

/** A greeting with what is under it never stands on a page without a line of the letter. */
function gathered(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ kind }) => kind === 'together');
  const [before, end] = [blocks[at - 1], blocks[at]];
  if (before?.kind !== 'paragraph' || end?.kind !== 'together') return blocks;
  return [...blocks.slice(0, at - 1), { ...end, blocks: [before, ...end.blocks] }, ...blocks.slice(at + 1)];
}

const space = (points: number): Space => ({ kind: 'space', points });
const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  ...more,
});

function set(block: LetterBlock, { language }: LetterModel): Block[] {
  switch (block.type) {
    case 'lines':
      return [paragraph(block.lines.join('\n')), space(10)];
    case 'date':
      return [paragraph(block.text), space(10)];
    case 'subject':
      return [paragraph(block.text, { look: 'strong', keepWithNext: true }), space(6)];
    case 'heading':
      return [{ kind: 'heading', level: 3, text: block.text }];
    case 'list':
      return [{ kind: 'list', ordered: false, items: block.items }];
    case 'facts':
      return [
        space(4),
        { kind: 'facts', rows: block.rows.map(([name, value]) => ({ name, value, align: 'left' as const })) },
        space(4),
      ];
    case 'table':
      return [
        {
          kind: 'table',
          columns: block.head.map((title, at) => ({
            title,
            share: block.widths[at] ?? 1,
            ...(at === 0 ? { direction: 'ltr' as const } : {}),
          })),
          rows: block.rows.map((cells) => ({ cells })),
        },
        space(6),
      ];
    case 'signature': {
      const { closing, signed, byHand, lines } = block;
      const words = letterWords[language];
      const end: Together['blocks'] = byHand
        ? [{ kind: 'signatures', lines: [lines[0] ?? words.signHere, words.dateHere] }]
        : [space(4), ...(signed === '' ? [] : [paragraph(signed)])];
      const names = byHand ? lines.slice(1) : lines;
      return [
        {
          kind: 'together',
          blocks: [
            space(6),
            paragraph(closing),
            ...end,
            ...(names.length === 0 ? [] : [paragraph(names.join('\n'))]),
          ],
        },
      ];
    }
    case 'paragraph':
    default:
      return block.text.split(/\n{2,}/u).map((text) => paragraph(text));
  }
}
