/** A letter as blocks, one after another: what the PDF, the DOCX and the plain text are all made from. */
import type { Language } from '../../preload/languages.ts';
import type { LetterPaper } from '../../preload/letter-lists.ts';

export type LetterBlock =
  /** Lines that belong together: a sender, a recipient. */
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'date'; readonly text: string }
  | { readonly type: 'subject'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /** What the person wrote, each under its label. */
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Parts of the width, one a column. */
      readonly widths: readonly number[];
    }
  /** The end: a greeting, room or a line for a hand, and who it is. */
  | {
      readonly type: 'signature';
      readonly closing: string;
      /** As typed; empty for none. */
      readonly signed: string;
      readonly byHand: boolean;
      readonly lines: readonly string[];
    };

export interface LetterModel {
  /** The subject: the title of the file. */
  readonly title: string;
  readonly language: Language;
  readonly paper: LetterPaper;
  readonly blocks: readonly LetterBlock[];
}

/** Every word that leaves, in its order: for the eye before it goes, and for a web form. */
export function letterText({ blocks }: LetterModel): string {
  return `${blocks.map(textOf).join('\n\n')}\n`;
}

function textOf(block: LetterBlock): string {
  switch (block.type) {
    case 'lines':
      return block.lines.join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'table':
      return block.rows
        .map((row) => row.map((cell, column) => `${block.head[column] ?? ''}: ${cell}`).join('\n'))
        .join('\n\n');
    case 'signature': {
      const hand = block.byHand ? '____________________' : block.signed;
      return [block.closing, ...[hand, ...block.lines].filter((line) => line !== '')].join('\n');
    }
    case 'date':
    case 'subject':
    case 'heading':
    case 'paragraph':
    default:
      return block.text;
  }
}
