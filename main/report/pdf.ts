import PdfKit from 'pdfkit';
import type { Face } from './fonts.ts';
import { addBookmarks, labelOf, type Bookmark, type PageLabel } from './bookmarks.ts';
import { lineContent, number } from './line-content.ts';
import { plainPng } from './plain-png.ts';
import type { Embedded, Inside, Ref, StructureElement } from './pdfkit-inside.ts';
import type { TextBlock } from './text.ts';

export type { Bookmark, PageLabel } from './bookmarks.ts';
export type { Ref, StructureElement } from './pdfkit-inside.ts';

export type Paper = 'letter' | 'a4';
/** Points. */
export const paperSizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  letter: [612, 792],
  a4: [595.28, 841.89],
};

export interface PaperOptions {
  readonly paper: Paper;
  /** Of the words that the program itself writes, as BCP 47 has it. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** What the file says it was made with; the product's name when left out, nothing where that would tell too much. */
  readonly program?: string;
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
    const { program = 'Holdfast' } = options;
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
        // PDF/A wants what is said here said in the metadata, too; an empty one cannot be.
        ...(options.author === '' ? {} : { Author: plain(options.author) }),
        ...(options.subject === '' ? {} : { Subject: plain(options.subject) }),
        Creator: program,
        Producer: program,
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
      if (line.runs.length > 0) {
        const at = { size: block.size, x: left, baseline: top + block.ascent, color };
        this.#inside.addContent(lineContent(line.runs, at, (face) => this.#onPage(face)));
      }
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
    const png = plainPng(bytes);
    if (png === undefined) {
      this.#pdf.image(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), x, y, { width, height });
      return;
    }
    // pdfkit reads a PNG byte by byte into numbers: eight times its size, for nothing.
    const picture = this.ref();
    const { widthPx, heightPx, colours, packed } = png;
    const stream = Buffer.concat(packed);
    this.raw(
      picture,
      `<</Type/XObject/Subtype/Image/Width ${widthPx}/Height ${heightPx}/BitsPerComponent 8` +
        `/ColorSpace/${colours === 1 ? 'DeviceGray' : 'DeviceRGB'}/Filter/FlateDecode` +
        `/DecodeParms<</Predictor 15/Colors ${colours}/BitsPerComponent 8/Columns ${widthPx}>>` +
        `/Length ${stream.length}>>`,
      stream,
    );
    const { page } = this.#inside;
    const name = `Im${picture.id}`;
    page.xobjects[name] = picture;
    const fromBottom = page.height - y - height;
    const matrix = [width, 0, 0, height, x, fromBottom].map(number).join(' ');
    this.#upright(`q ${matrix} cm /${name} Do Q`);
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

  /**
   * A part of the document's structure, in the order in which parts are made.
   *
   * @param language BCP 47, where it is not that of the document
   */
  section(title: string, language?: string): StructureElement {
    const section = this.#inside.struct(
      'Sect',
      language === undefined ? { title } : { title, lang: language },
    );
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

  /** Embeds a font, and lets this page know it. */
  #onPage(face: Face): Embedded {
    const embedded = this.#embedded(face);
    this.#inside.page.fonts[embedded.id] ??= embedded.ref();
    return embedded;
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
