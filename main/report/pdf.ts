import PdfKit from 'pdfkit';
import type { Glyph } from 'fontkit';
import type { Face } from './fonts.ts';
import type { Run, TextBlock } from './text.ts';

export type Paper = 'letter' | 'a4';
/** Points. */
export const paperSizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

/** A finished or a future object of the file. */
export interface Ref {
  readonly id: number;
  readonly data: Record<string, unknown>;
  offset?: number;
  end(chunk?: Uint8Array | string): void;
}

/** A font as pdfkit embeds it: the glyphs that were used. */
interface Embedded {
  readonly id: string;
  readonly scale: number;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): Ref;
}

interface Outline {
  addItem(title: string, options: { fit: boolean; pageNumber: number; expanded?: boolean }): Outline;
}

/** What pdfkit 0.20 has inside and its types do not say. All of it that is used stands here. */
interface Inside {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, Ref>;
    readonly xobjects: Record<string, Ref>;
    readonly dictionary: Ref;
  };
  readonly outline: Outline;
  readonly _root: { readonly data: Record<string, unknown> & { readonly Pages: Ref } };
  _font: Embedded | null;
  _offset: number;
  ref(data: Record<string, unknown>): Ref;
  _write(data: string | Uint8Array): void;
  _refEnd(ref: Ref): void;
  flushPages(): void;
  addContent(content: string): void;
  registerFont(name: string, font: unknown): void;
  font(name: string): void;
  markContent(tag: string, options?: Record<string, unknown>): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  struct(type: string, options?: Record<string, unknown>): StructureElement;
  addStructure(element: StructureElement): void;
}

/** An element of the tagged structure (ISO 32000-1, 14.7). */
export interface StructureElement {
  add(child: unknown): void;
  end(): void;
}

export interface PaperOptions {
  readonly paper: Paper;
  /** Of the words that the program itself writes, as BCP 47 has it. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly madeAt: Date;
  /** Only for pages that are ours alone: what is placed from other files is as its makers left it. */
  readonly archival: boolean;
}

/** Takes the bytes of a file as they come; whoever writes waits until they are taken. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

const xmlSpecial = /[<>&\p{Cc}]/gu;

/** A PDF that is written while it is made: what is finished leaves memory. Coordinates are points from the top left. */
export class PaperPdf {
  readonly paper: Paper;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #inside: Inside;
  readonly #sink: Sink;
  readonly #registered = new Set<string>();
  #sections: StructureElement[] = [];

  constructor(sink: Sink, options: PaperOptions) {
    // pdfkit writes the metadata as XML without escaping it.
    const plain = (text: string): string => text.replace(xmlSpecial, ' ').toWellFormed();
    this.paper = options.paper;
    this.#sink = sink;
    this.#pdf = new PdfKit({
      autoFirstPage: false,
      margin: 0,
      compress: true,
      tagged: true,
      lang: options.language,
      displayTitle: true,
      pdfVersion: options.archival ? '1.4' : '1.7',
      ...(options.archival ? { subset: 'PDF/A-1b' as const } : {}),
      // No standard font: nothing that is not embedded is ever named.
      font: null as unknown as string,
      info: {
        Title: plain(options.title),
        Author: plain(options.author),
        Subject: plain(options.subject),
        Creator: 'Holdfast',
        Producer: 'Holdfast',
        CreationDate: options.madeAt,
        ModDate: options.madeAt,
      },
    });
    this.#inside = this.#pdf as unknown as Inside;
  }

  get width(): number {
    return this.#inside.page.width;
  }

  get height(): number {
    return this.#inside.page.height;
  }

  /** Bytes of the file so far. */
  get bytes(): number {
    return this.#inside._offset;
  }

  get pages(): number {
    return this.#kids.length;
  }

  addPage(layout: 'portrait' | 'landscape' = 'portrait'): void {
    this.#pdf.addPage({ size: [...paperSizes[this.paper]], layout, margin: 0 });
  }

  /** Hands on what is finished, and waits until it is taken. */
  async drain(): Promise<void> {
    for (;;) {
      const part = this.#pdf.read() as Buffer | null;
      if (part === null) return;
      await this.#sink(part);
    }
  }

  /** @param x of the block's left edge, whatever its text is aligned to */
  text(block: TextBlock, x: number, y: number, color = '#000000'): void {
    let top = y;
    for (const line of block.lines) {
      const free = block.width - line.width;
      const atEnd = (block.align === 'end') !== line.rtl;
      const left = x + (block.align === 'center' ? free / 2 : atEnd ? free : 0);
      if (line.runs.length > 0) this.#line(line.runs, block.size, left, top + block.ascent, color);
      top += block.lineHeight;
    }
  }

  rule(x1: number, y1: number, x2: number, y2: number, color = '#000000', width = 0.6): void {
    this.#pdf.save().moveTo(x1, y1).lineTo(x2, y2).lineWidth(width).stroke(color).restore();
  }

  box(
    x: number,
    y: number,
    width: number,
    height: number,
    look: { readonly fill?: string; readonly stroke?: string; readonly line?: number },
  ): void {
    this.#pdf.save();
    if (look.fill !== undefined) this.#pdf.rect(x, y, width, height).fill(look.fill);
    if (look.stroke !== undefined) {
      this.#pdf
        .rect(x, y, width, height)
        .lineWidth(look.line ?? 0.6)
        .stroke(look.stroke);
    }
    this.#pdf.restore();
  }

  /** Draws sideways: `draw` sees a page that is turned by a quarter to the left around (x, y). */
  turned(x: number, y: number, draw: () => void): void {
    this.#pdf.save().rotate(-90, { origin: [x, y] });
    draw();
    this.#pdf.restore();
  }

  /** JPEG, or PNG without transparency. */
  image(bytes: Uint8Array, x: number, y: number, width: number, height: number): void {
    this.#pdf.image(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), x, y, { width, height });
  }

  /** Draws a form (a page of another file), scaled by `scale`, its top left corner at (x, y). */
  form(form: Ref, scale: number, x: number, y: number, drawnHeight: number): void {
    const { page } = this.#inside;
    const name = `Fm${form.id}`;
    page.xobjects[name] = form;
    const fromBottom = page.height - y - drawnHeight;
    this.#upright(
      `q ${number(scale)} 0 0 ${number(scale)} ${number(x)} ${number(fromBottom)} cm /${name} Do Q`,
    );
  }

  /** Leads to a {@link destination} when it is clicked. */
  link(x: number, y: number, width: number, height: number, to: string): void {
    this.#pdf.goTo(x, y, width, height, to, { Border: [0, 0, 0] });
  }

  /** Names this page, for links. */
  destination(name: string): void {
    this.#pdf.addNamedDestination(name, 'Fit');
  }

  /** What stands for the page and not for its content: numbers, stamps, lines. */
  artifact(draw: () => void): void {
    this.#inside.markContent('Artifact', { type: 'Pagination' });
    draw();
    this.#inside.endMarkedContent();
  }

  /** A part of the document's structure, in the order in which parts are made. */
  section(title: string): StructureElement {
    const section = this.#inside.struct('Sect', { title });
    this.#sections.push(section);
    return section;
  }

  /** Marks what is drawn as one element of a section. */
  tagged(
    section: StructureElement,
    type: string,
    draw: () => void,
    options: Record<string, unknown> = {},
  ): void {
    const element = this.#inside.struct(type, options);
    section.add(element);
    const content = this.#inside.markStructureContent(type);
    draw();
    this.#inside.endMarkedContent();
    element.add(content);
    element.end();
  }

  ref(): Ref {
    return this.#inside.ref({});
  }

  /** Writes an object that was serialised already. */
  raw(ref: Ref, dictionary: string, stream?: Uint8Array): void {
    const pdf = this.#inside;
    ref.offset = pdf._offset;
    pdf._write(`${ref.id} 0 obj`);
    pdf._write(dictionary);
    if (stream !== undefined) {
      pdf._write('stream');
      pdf._write(stream);
      pdf._write('\nendstream');
    }
    pdf._write('endobj');
    pdf._refEnd(ref);
  }

  /**
   * Ends the file.
   *
   * @param order the pages in the order of reading, each by the order in which it was made, from 0
   * @param bookmarks to a page, by its place in that order
   * @param labels what the pages are called from a place in that order on (ISO 32000-1, 12.4.2)
   */
  async finish(
    order: readonly number[],
    bookmarks: readonly Bookmark[],
    labels: readonly PageLabel[],
    sections: readonly StructureElement[] = this.#sections,
  ): Promise<void> {
    this.#inside.flushPages();
    const kids = this.#kids;
    const sorted = order.map((index) => kids[index]).filter((kid) => kid !== undefined);
    if (sorted.length !== kids.length) throw new TypeError('every page has one place');
    kids.splice(0, kids.length, ...sorted);
    addBookmarks(this.#inside.outline, bookmarks);
    this.#inside._root.data['PageLabels'] = {
      Nums: labels.flatMap(({ from, ...label }) => [from, labelOf(label)]),
    };
    const document = this.#inside.struct('Document');
    this.#inside.addStructure(document);
    for (const section of sections) {
      document.add(section);
      section.end();
    }
    document.end();
    this.#pdf.end();
    await this.drain();
  }

  get #kids(): Ref[] {
    return this.#inside._root.data.Pages.data['Kids'] as Ref[];
  }

  /** pdfkit turns the page upside down; glyphs and forms are drawn upright. */
  #upright(content: string): void {
    const { height } = this.#inside.page;
    this.#inside.addContent(`q 1 0 0 -1 0 ${number(height)} cm ${content} Q`);
  }

  #line(runs: readonly Run[], size: number, x: number, baseline: number, color: string): void {
    const { page } = this.#inside;
    let content = `q BT ${rgb(color)} rg `;
    let left = x;
    let face: Face | undefined;
    /** Where the next glyph would stand by itself, if that is where it belongs. */
    let pen: number | undefined;
    for (const run of runs) {
      const embedded = this.#embedded(run.face);
      page.fonts[embedded.id] ??= embedded.ref();
      if (face !== run.face) {
        const stroke = run.face.thickened ? `2 Tr ${number(size / 30)} w ${rgb(color)} RG ` : '0 Tr ';
        content += `/${embedded.id} ${number(size)} Tf ${stroke}`;
      }
      face = run.face;
      const unit = size / run.face.font.unitsPerEm;
      const shown = plainOrder(run) ? undefined : run.text;
      if (shown !== undefined) content += `/Span <</ActualText <FEFF${utf16(shown)}>>> BDC `;
      const drawn = glyphs(run, embedded, unit, left, baseline, pen);
      content += drawn.content;
      if (shown !== undefined) content += 'EMC ';
      left += run.advance * unit;
      pen = drawn.goesOn ? left : undefined;
    }
    this.#inside.addContent(`${content}ET Q`);
  }

  #embedded(face: Face): Embedded {
    if (!this.#registered.has(face.name)) {
      this.#inside.registerFont(face.name, face.font);
      this.#registered.add(face.name);
    }
    this.#inside.font(face.name);
    const embedded = this.#inside._font;
    if (embedded === null) throw new TypeError('no font');
    return embedded;
  }
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly open?: boolean;
  readonly within?: readonly Bookmark[];
}

export interface PageLabel {
  /** The first page that is called so, from 0. */
  readonly from: number;
  readonly style: 'roman' | 'decimal';
  readonly prefix?: string;
  /** The number of the first. */
  readonly first: number;
}

function labelOf({ style, prefix, first }: Omit<PageLabel, 'from'>): Record<string, unknown> {
  return {
    S: style === 'roman' ? 'r' : 'D',
    // A string object is what pdfkit writes as a string; a primitive would be a name.
    ...(prefix === undefined ? {} : { P: Object(prefix) as unknown }),
    St: first,
  };
}

function addBookmarks(outline: Outline, bookmarks: readonly Bookmark[]): void {
  for (const { title, page, open = false, within = [] } of bookmarks) {
    const item = outline.addItem(title.toWellFormed(), { fit: true, pageNumber: page, expanded: open });
    addBookmarks(item, within);
  }
}

/** Positions are only written where they are not what the font's own widths give. */
function glyphs(
  run: Run,
  font: Embedded,
  unit: number,
  left: number,
  baseline: number,
  pen: number | undefined,
): { readonly content: string; readonly goesOn: boolean } {
  let content = '';
  let advance = 0;
  let pending = '';
  let isPlaced = pen !== undefined;
  const flush = (): void => {
    if (pending !== '') content += `<${pending}> Tj `;
    pending = '';
  };
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index];
    if (position === undefined) continue;
    const isMoved = position.xOffset !== 0 || position.yOffset !== 0;
    if (isMoved || !isPlaced) {
      flush();
      const x = left + (advance + position.xOffset) * unit;
      // The page is upside down: so are the glyphs, unless they are turned over once more.
      content += `1 0 0 -1 ${number(x)} ${number(baseline - position.yOffset * unit)} Tm `;
    }
    pending += code(font, glyph);
    advance += position.xAdvance;
    isPlaced = !isMoved && Math.abs(position.xAdvance - glyph.advanceWidth) < 0.5;
  }
  flush();
  return { content, goesOn: isPlaced };
}

function code(font: Embedded, glyph: Glyph): string {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.advanceWidth * font.scale;
  font.unicode[id] ??= glyph.codePoints;
  return id.toString(16).padStart(4, '0');
}

/** Whether the glyphs from left to right say the text as it is read: then nobody need be told it besides. */
function plainOrder({ glyphs: drawn, positions, text, rtl }: Run): boolean {
  // Readers put what runs from right to left into the order of reading themselves, by its letters.
  if (rtl) return true;
  if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return false;
  const said = drawn.flatMap(({ codePoints }) => codePoints);
  return String.fromCodePoint(...said) === text;
}

function utf16(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return hex.toUpperCase();
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function rgb(color: string): string {
  const channel = (from: number): string => number(Number.parseInt(color.slice(from, from + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}
