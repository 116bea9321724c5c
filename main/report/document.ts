import type { Block } from './blocks.ts';
import { Flow, type Frame } from './flow.ts';
import { inks } from './inks.ts';
import type { FontBook } from './fonts.ts';
import { PaperPdf, type PaperOptions, type Sink } from './pdf.ts';
import { layoutText } from './text.ts';

export interface DocumentOptions extends PaperOptions {
  readonly fonts: FontBook;
  /** Points of the body text; 11 by default. */
  readonly size?: number;
  /** At the foot of each page. @param page from 1 */
  readonly foot: (page: number, pages: number) => string;
}

const margin = { side: 72, top: 64, bottom: 72 };

/**
 * Writes blocks as a PDF of as many pages as they take: a letter, a declaration, a list. With `archival`, as PDF/A-1b.
 *
 * @returns how many pages there are
 */
export async function writeDocument(
  sink: Sink,
  blocks: readonly Block[],
  options: DocumentOptions,
): Promise<number> {
  // Set once for nobody, to know how many pages there are.
  const pages = await setDocument(() => Promise.resolve(), blocks, options, 0);
  return setDocument(sink, blocks, options, pages);
}

async function setDocument(
  sink: Sink,
  blocks: readonly Block[],
  options: DocumentOptions,
  pages: number,
): Promise<number> {
  const { fonts, size = 11, foot } = options;
  const pdf = new PaperPdf(sink, options);
  const section = pdf.section(options.title);
  const newPage = (): Frame => {
    pdf.addPage();
    const width = pdf.width - 2 * margin.side;
    const text = layoutText(fonts, foot(pdf.pages, pages), { width, size: 8.5, align: 'center' });
    pdf.artifact(() => pdf.text(text, margin.side, pdf.height - 46, inks.quiet));
    return { x: margin.side, top: margin.top, width, bottom: pdf.height - margin.bottom };
  };
  new Flow({ pdf, fonts, section, size, newPage }).add(blocks);
  const count = pdf.pages;
  await pdf.finish(
    Array.from({ length: count }, (_, index) => index),
    [],
    [{ from: 0, style: 'decimal', first: 1 }],
  );
  return count;
}
