import type { Block } from '../blocks.ts';
import { Flow, type Frame } from '../flow.ts';
import type { FontBook } from '../fonts.ts';
import { PaperPdf, type PaperOptions } from '../pdf.ts';
import { margins } from './volume.ts';

/** Counts how many pages a sheet takes: it is set once where nobody looks. */
export class SheetCounter {
  readonly #fonts: FontBook;
  readonly #options: PaperOptions;
  readonly #size: number;
  #scratch: PaperPdf | undefined;

  /** @param size of the body text. Points */
  constructor(fonts: FontBook, options: PaperOptions, size: number) {
    this.#fonts = fonts;
    this.#options = options;
    this.#size = size;
  }

  pages(blocks: readonly Block[]): number {
    // Each is forgotten after a while, with what it holds of the sheets before.
    if (this.#scratch === undefined || this.#scratch.pages > 40) {
      this.#scratch = new PaperPdf(() => Promise.resolve(), this.#options);
    }
    const pdf = this.#scratch;
    const before = pdf.pages;
    const section = pdf.section('');
    const newPage = (): Frame => {
      pdf.addPage();
      return {
        x: margins.left,
        top: margins.top,
        width: pdf.width - margins.left - margins.right,
        bottom: pdf.height - margins.bottom,
      };
    };
    new Flow({ pdf, fonts: this.#fonts, section, size: this.#size, newPage }).add(blocks);
    return pdf.pages - before;
  }
}
