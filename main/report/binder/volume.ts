import { Flow, type Frame } from '../flow.ts';
import { inks } from '../inks.ts';
import type { FontBook } from '../fonts.ts';
import { PaperPdf, type Bookmark, type PaperOptions, type Sink, type StructureElement } from '../pdf.ts';
import { layoutText } from '../text.ts';
import { roman, type BinderWords } from './words.ts';

/** Points. The left one leaves room for the holes of a binder: two or three, half an inch from the edge. */
export const margins = { left: 76, right: 42, top: 66, bottom: 70 };

/** What stands around the content of a page of an exhibit. */
export interface Around {
  /** `Exhibit 3`; empty for pages that are of none. */
  readonly exhibit: string;
  readonly label: string;
  readonly caption: string;
  readonly address: string;
  readonly times: string;
}

/** One file of a binder: front pages in roman numerals, then pages with a number each that no other page has. */
export class Volume {
  readonly pdf: PaperPdf;
  readonly number: number;
  readonly #fonts: FontBook;
  readonly #bates: (page: number) => string;
  readonly #words: BinderWords;
  readonly #front: number[] = [];
  readonly #frontSections: StructureElement[] = [];
  readonly #parts: {
    readonly order: number;
    readonly pages: number[];
    readonly section: StructureElement;
  }[] = [];
  readonly #bookmarks: { readonly title: string | null; readonly group: string | null }[] = [];
  readonly #frontBookmarks: { readonly title: string; readonly page: number }[] = [];
  #firstBates: number | undefined;

  constructor(
    number: number,
    sink: Sink,
    options: PaperOptions & {
      readonly fonts: FontBook;
      readonly bates: (page: number) => string;
      readonly words: BinderWords;
    },
  ) {
    this.number = number;
    this.pdf = new PaperPdf(sink, options);
    this.#fonts = options.fonts;
    this.#bates = options.bates;
    this.#words = options.words;
  }

  /** Whether it has pages of exhibits. */
  get isBegun(): boolean {
    return this.#parts.some(({ pages }) => pages.length > 0);
  }

  /**
   * A part of the numbered pages. Parts are bound in their order, whenever their pages are made.
   *
   * @param order of the part among all
   * @param mark what its bookmark says; null for none
   * @param group the bookmark below which its own goes; null for none
   * @param language of its words, where it is not that of the file
   */
  part(
    order: number,
    mark: string | null,
    group: string | null,
    title = mark ?? '',
    language?: string,
  ): Part {
    const section = this.pdf.section(title, language);
    const pages: number[] = [];
    this.#bookmarks.push({ title: mark, group });
    this.#parts.push({ order, pages, section });
    return { section, add: (page) => pages.push(page) };
  }

  /** A page with a number. @returns where content may stand */
  page(part: Part, bates: number, around: Around, layout: 'portrait' | 'landscape' = 'portrait'): Frame {
    const { pdf } = this;
    pdf.addPage(layout);
    part.add(pdf.pages - 1);
    this.#firstBates = Math.min(bates, this.#firstBates ?? bates);
    pdf.artifact(() => this.#surround(around, this.#bates(bates)));
    return this.#frame();
  }

  /** Sets blocks on front pages. */
  frontPages(
    title: string,
    layout: 'portrait' | 'landscape',
    set: (flow: Flow) => void,
    foot: string,
    size = 10,
  ): void {
    const section = this.pdf.section(title);
    this.#frontSections.push(section);
    this.#frontBookmarks.push({ title, page: this.#front.length });
    const newPage = (): Frame => {
      const { pdf } = this;
      pdf.addPage(layout);
      this.#front.push(pdf.pages - 1);
      const number = roman(this.#front.length);
      pdf.artifact(() => {
        const y = pdf.height - 42;
        pdf.rule(margins.left, y - 5, pdf.width - margins.right, y - 5, inks.hair);
        this.#small(foot, margins.left, y, pdf.width - margins.left - margins.right - 60, 'start');
        this.#small(number, pdf.width - margins.right - 60, y, 60, 'end', 'bold', 9);
      });
      const frame = this.#frame();
      return { ...frame, top: 52 };
    };
    set(new Flow({ pdf: this.pdf, fonts: this.#fonts, section, size, newPage }));
  }

  /** @returns how many pages there are */
  async finish(prefix: string): Promise<number> {
    const parts = this.#parts
      .map((part, index) => ({ ...part, index }))
      .toSorted((a, b) => a.order - b.order);
    const body = parts.flatMap(({ pages }) => pages);
    const starts = new Map<number, number>();
    let at = this.#front.length;
    for (const { index, pages } of parts) {
      starts.set(index, at);
      at += pages.length;
    }
    const ordered = parts.flatMap(({ index }) => {
      const mark = this.#bookmarks[index];
      return typeof mark?.title !== 'string'
        ? []
        : [{ title: mark.title, group: mark.group, page: starts.get(index) ?? 0 }];
    });
    const labels = [
      ...(this.#front.length === 0 ? [] : [{ from: 0, style: 'roman' as const, first: 1 }]),
      ...(this.#firstBates === undefined
        ? []
        : batesLabels(this.#front.length, body.length, this.#firstBates, prefix)),
    ];
    const count = this.pdf.pages;
    await this.pdf.finish([...this.#front, ...body], [...this.#frontBookmarks, ...grouped(ordered)], labels, [
      ...this.#frontSections,
      ...parts.map(({ section }) => section),
    ]);
    return count;
  }

  #frame(): Frame {
    const { width, height } = this.pdf;
    return {
      x: margins.left,
      top: margins.top,
      width: width - margins.left - margins.right,
      bottom: height - margins.bottom,
    };
  }

  #surround({ exhibit, label, caption, address, times }: Around, bates: string): void {
    const { pdf } = this;
    const right = pdf.width - margins.right;
    const y = pdf.height - 58;
    if (exhibit !== '') {
      this.#small(exhibit, margins.left, 32, 300, 'start', 'bold', 9.5);
      this.#small(caption, margins.left, 45, right - margins.left - 100, 'start');
      pdf.rule(margins.left, 60, right, 60, inks.hair);
      sticker(pdf, this.#fonts, this.#words.exhibit('').trim(), label, right);
    }
    pdf.rule(margins.left, y - 5, right, y - 5, inks.hair);
    const room = right - margins.left - 110;
    if (address !== '') this.#small(address, margins.left, y, room, 'start', 'mono', 6.8);
    this.#small(times, margins.left, y + 10, room, 'start', 'regular', 7.2);
    this.#small(bates, right - 110, y + 4, 110, 'end', 'bold', 11, inks.text);
  }

  #small(
    text: string,
    x: number,
    y: number,
    width: number,
    align: 'start' | 'end',
    style: 'regular' | 'bold' | 'mono' = 'regular',
    size = 7.5,
    ink: string = inks.quiet,
  ): void {
    const laid = layoutText(this.#fonts, text, {
      width,
      size,
      style,
      align,
      direction: 'ltr',
      leading: 1.2,
      lines: 1,
    });
    this.pdf.text(laid, x, y, ink);
  }
}

export interface Part {
  readonly section: StructureElement;
  add(page: number): void;
}

/** The mark that an exhibit bears in court, on each of its pages. */
function sticker(pdf: PaperPdf, fonts: FontBook, name: string, label: string, right: number): void {
  const width = 78;
  const x = right - width;
  pdf.box(x, 24, width, 30, { fill: '#ffffff', stroke: inks.text, line: 0.9 });
  const word = layoutText(fonts, name.toUpperCase(), {
    width: width - 6,
    size: 6,
    style: 'bold',
    align: 'center',
  });
  const mark = layoutText(fonts, label, {
    width: width - 6,
    size: 12,
    style: 'bold',
    align: 'center',
    direction: 'ltr',
    lines: 1,
  });
  pdf.text(word, x + 3, 25.5);
  pdf.text(mark, x + 3, 34);
}

/** Every prefix that begins with what could be a number is written out page by page, so that readers show it whole. */
function batesLabels(from: number, count: number, first: number, prefix: string) {
  const labels = [];
  // Page labels know no leading zeros: the prefix carries them, and changes where one less is needed.
  for (let at = 0; at < count;) {
    const number = first + at;
    const digits = String(number).length;
    labels.push({
      from: from + at,
      style: 'decimal' as const,
      prefix: `${prefix}${'0'.repeat(Math.max(0, 6 - digits))}`,
      first: number,
    });
    at += Math.min(count - at, 10 ** digits - number);
  }
  return labels;
}

/** Bookmarks of one group that follow each other go below one of their own. */
function grouped(
  marks: readonly { readonly title: string; readonly page: number; readonly group: string | null }[],
): readonly Bookmark[] {
  const all: { title: string; page: number; open?: boolean; within?: Bookmark[]; group: string | null }[] =
    [];
  for (const { title, page, group } of marks) {
    const last = all.at(-1);
    if (group === null) all.push({ title, page, group: null });
    else if (last?.group === group) last.within?.push({ title, page });
    else all.push({ title: group, page, open: true, within: [{ title, page }], group });
  }
  return all;
}
