import type { Block, Facts, Framed, Heading, List, Paragraph, Signatures, Tick, Together } from './blocks.ts';
import type { FontBook, FontStyle } from './fonts.ts';
import { inks } from './inks.ts';
import type { PaperPdf, StructureElement } from './pdf.ts';
import { flowTable } from './table.ts';
import { layoutText, type TextBlock, type TextOptions } from './text.ts';

/** Where on a page text may stand. Points from the top left. */
export interface Frame {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

export interface FlowOptions {
  readonly pdf: PaperPdf;
  readonly fonts: FontBook;
  readonly section: StructureElement;
  /** Points of the body text. */
  readonly size: number;
  /** Begins another page, with all that stands around its text. */
  readonly newPage: () => Frame;
}

const headings = {
  1: { size: 1.75, before: 0, after: 10, tag: 'H1' },
  2: { size: 1.25, before: 16, after: 6, tag: 'H2' },
  3: { size: 1.05, before: 10, after: 4, tag: 'H3' },
} as const;

const looks: Readonly<
  Record<NonNullable<Paragraph['look']>, { style: FontStyle; size: number; ink: string }>
> = {
  body: { style: 'regular', size: 1, ink: inks.text },
  strong: { style: 'bold', size: 1, ink: inks.text },
  small: { style: 'regular', size: 0.85, ink: inks.text },
  note: { style: 'regular', size: 0.85, ink: inks.quiet },
  mono: { style: 'mono', size: 0.9, ink: inks.text },
};

/** Sets blocks one below the other, page after page. A line is never parted, a heading never alone at the foot of a page. */
export class Flow {
  readonly #options: FlowOptions;
  #frame: Frame;
  #y: number;

  constructor(options: FlowOptions) {
    this.#options = options;
    this.#frame = options.newPage();
    this.#y = this.#frame.top;
  }

  get frame(): Frame {
    return this.#frame;
  }

  get y(): number {
    return this.#y;
  }

  get options(): FlowOptions {
    return this.#options;
  }

  /** Points that are left on this page. */
  get room(): number {
    return this.#frame.bottom - this.#y;
  }

  get isAtTop(): boolean {
    return this.#y <= this.#frame.top + 0.01;
  }

  nextPage(): void {
    this.#frame = this.#options.newPage();
    this.#y = this.#frame.top;
  }

  /** Goes to another page when there are fewer points left. */
  need(points: number): void {
    if (points > this.room && !this.isAtTop) this.nextPage();
  }

  skip(points: number): void {
    this.#y += points;
  }

  layout(text: string, options: Omit<TextOptions, 'width' | 'size'> & Partial<TextOptions>): TextBlock {
    return layoutText(this.#options.fonts, text, {
      width: this.#frame.width,
      size: this.#options.size,
      ...options,
    });
  }

  /** Draws text that is laid out, tagged, over as many pages as it takes. */
  draw(block: TextBlock, tag: string, x = this.#frame.x, ink = inks.text): void {
    const { pdf, section } = this.#options;
    let from = 0;
    while (from < block.lines.length) {
      const fit = Math.floor((this.room + 0.01) / block.lineHeight);
      // Two lines at least stay together at either side of a turn of the page.
      const left = block.lines.length - from;
      const count = fit >= left ? left : Math.max(0, left - fit === 1 ? fit - 1 : fit);
      if (count < Math.min(2, left) && !this.isAtTop) {
        this.nextPage();
        continue;
      }
      const part = { ...block, lines: block.lines.slice(from, from + Math.max(1, count)) };
      pdf.tagged(section, tag, () => pdf.text(part, x, this.#y, ink));
      this.#y += part.lines.length * block.lineHeight;
      from += part.lines.length;
      if (from < block.lines.length) this.nextPage();
    }
  }

  add(blocks: readonly Block[]): void {
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      this.#add(block, next === undefined ? 0 : 2.6 * this.#options.size);
    }
  }

  #add(block: Block, beside: number): void {
    switch (block.kind) {
      case 'heading':
        this.#heading(block, beside);
        break;
      case 'paragraph':
        this.#paragraph(block, beside);
        break;
      case 'list':
        this.#list(block);
        break;
      case 'facts':
        this.#facts(block);
        break;
      case 'table':
        flowTable(this, block);
        break;
      case 'signatures':
        this.#signatures(block);
        break;
      case 'tick':
        this.#tick(block);
        break;
      case 'framed':
        this.#framed(block);
        break;
      case 'together':
        this.#together(block);
        break;
      case 'space':
        this.#y += block.points;
        break;
      case 'rule':
        this.#rule();
        break;
      case 'page':
        if (!this.isAtTop) this.nextPage();
        break;
    }
  }

  #heading({ level, text }: Heading, beside: number): void {
    const { size, before, after, tag } = headings[level];
    const laid = this.layout(text, { style: 'bold', size: size * this.#options.size, leading: 1.25 });
    if (!this.isAtTop) this.#y += before;
    this.need(laid.height + after + beside);
    this.draw(laid, tag);
    this.#y += after;
  }

  #paragraph(block: Paragraph, beside: number): void {
    const { look = 'body', direction, align, text, keepWithNext = false } = block;
    const { style, size, ink } = looks[look];
    const laid = this.layout(text, { style, size: size * this.#options.size, direction, align });
    if (keepWithNext) this.need(laid.height + beside);
    this.draw(laid, 'P', this.#frame.x, ink);
    this.#y += this.#options.size * 0.6;
  }

  #list({ ordered, items }: List): void {
    const { pdf, size } = this.#options;
    const indent = size * 2;
    for (const [index, item] of items.entries()) {
      const laid = this.layout(item, { width: this.#frame.width - indent });
      this.need(Math.min(laid.height, laid.lineHeight * 2));
      const mark = this.layout(ordered ? `${index + 1}.` : '•', { width: indent - 6, direction: 'ltr' });
      const isRtl = laid.lines[0]?.rtl === true;
      const { x, width } = this.#frame;
      pdf.artifact(() => pdf.text(mark, isRtl ? x + width - indent + 6 : x + 2, this.#y));
      this.draw(laid, 'LI', isRtl ? x : x + indent);
      this.#y += size * 0.35;
    }
    this.#y += size * 0.3;
  }

  #facts({ rows }: Facts): void {
    const { size } = this.#options;
    const names = Math.min(150, this.#frame.width * 0.28);
    for (const { name, value, look = 'body', direction, align } of rows) {
      const { style, size: scale } = looks[look];
      const label = this.layout(name, { width: names - 10, style: 'bold', size: size * 0.92 });
      const laid = this.layout(value, {
        width: this.#frame.width - names,
        style,
        size: size * scale,
        direction,
      });
      // The end of what runs from right to left is at the left.
      const told =
        align === 'left' && laid.lines[0]?.rtl === true ? { ...laid, align: 'end' as const } : laid;
      this.need(Math.max(label.height, Math.min(told.height, told.lineHeight * 3)));
      const { pdf, section } = this.#options;
      const top = this.#y;
      pdf.tagged(section, 'P', () =>
        pdf.text(label, this.#frame.x, top + (told.lineHeight - label.lineHeight) / 2),
      );
      this.draw(told, 'P', this.#frame.x + names);
      this.#y = Math.max(this.#y, this.#y > top ? top + label.height : this.#y) + size * 0.4;
    }
  }

  #signatures({ lines, times = 1 }: Signatures): void {
    const { pdf, size, section } = this.#options;
    const gap = 16;
    const width = (this.#frame.width - gap * (lines.length - 1)) / lines.length;
    for (let time = 0; time < times; time++) {
      this.need(size * 4.2);
      const line = this.#y + size * 2.4;
      for (const [index, text] of lines.entries()) {
        const x = this.#frame.x + index * (width + gap);
        pdf.artifact(() => pdf.rule(x, line, x + width, line, inks.text, 0.7));
        const laid = this.layout(text, { width, size: size * 0.78 });
        pdf.tagged(section, 'P', () => pdf.text(laid, x, line + 2, inks.quiet));
      }
      this.#y = line + size * 1.8;
    }
  }

  #tick({ text, ticked }: Tick): void {
    const { pdf, size } = this.#options;
    const side = size * 0.95;
    const laid = this.layout(text, { width: this.#frame.width - side * 2 });
    this.need(Math.min(laid.height, laid.lineHeight * 2));
    const top = this.#y + (laid.lineHeight - side) / 2;
    const { x } = this.#frame;
    pdf.artifact(() => {
      pdf.box(x, top, side, side, { stroke: inks.text, line: 0.8 });
      if (!ticked) return;
      pdf.rule(x + side * 0.2, top + side * 0.5, x + side * 0.45, top + side * 0.78, inks.text, 1.3);
      pdf.rule(x + side * 0.45, top + side * 0.78, x + side * 0.85, top + side * 0.2, inks.text, 1.3);
    });
    this.draw(laid, 'P', x + side * 2);
    this.#y += size * 0.35;
  }

  /** Kept on one page where it fits on one; the frame is drawn around what stands on each. */
  #framed({ blocks }: Framed): void {
    const { pdf } = this.#options;
    const pad = 10;
    const outer = this.#frame;
    const height = blocks.reduce((sum, one) => sum + this.#heightOf(one, outer.width - 2 * pad), 2.4 * pad);
    this.need(height < outer.bottom - outer.top ? height : this.#options.size * 8);
    let top = this.#y;
    const inner = (frame: Frame): Frame => ({ ...frame, x: frame.x + pad, width: frame.width - 2 * pad });
    const close = (bottom: number): void =>
      pdf.artifact(() =>
        pdf.box(this.#frame.x, top, this.#frame.width, bottom - top + pad / 2, {
          stroke: inks.line,
          line: 0.8,
        }),
      );
    let started = false;
    const nested: Flow = new Flow({
      ...this.#options,
      newPage: () => {
        if (!started) {
          started = true;
          return { ...inner(outer), top: top + pad, bottom: outer.bottom - pad };
        }
        close(nested.y);
        this.nextPage();
        top = this.#y;
        return { ...inner(this.#frame), top: top + pad, bottom: this.#frame.bottom - pad };
      },
    });
    nested.add(blocks);
    close(nested.y);
    this.#y = nested.y + pad * 1.4;
  }

  #together({ blocks }: Together): void {
    const height = blocks.reduce((sum, one) => sum + this.#heightOf(one), 0);
    if (height < this.#frame.bottom - this.#frame.top) this.need(height);
    this.add(blocks);
  }

  /** How much of a page a block takes; of one that may well be parted, what must stand together. */
  #heightOf(block: Block, width = this.#frame.width): number {
    const { size } = this.#options;
    if (block.kind === 'heading') {
      const { size: scale, before, after } = headings[block.level];
      const laid = this.layout(block.text, { width, style: 'bold', size: scale * size, leading: 1.25 });
      return before + laid.height + after;
    }
    if (block.kind === 'paragraph') {
      const { style, size: scale } = looks[block.look ?? 'body'];
      return this.layout(block.text, { width, style, size: scale * size }).height + size * 0.6;
    }
    if (block.kind === 'signatures') return (block.times ?? 1) * size * 4.2;
    return block.kind === 'space' ? block.points : size * 4;
  }

  #rule(): void {
    const { pdf } = this.#options;
    this.need(8);
    const { x, width } = this.#frame;
    pdf.artifact(() => pdf.rule(x, this.#y + 3, x + width, this.#y + 3, inks.line, 0.6));
    this.#y += 10;
  }
}
