/**
 * Pages of other PDF files as form XObjects (ISO 32000-1, 8.10): drawn smaller or turned, never changed. One file is in
 * memory at a time. What could run, ask or reach out (scripts, actions, forms, files elsewhere) is left behind.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { appearanceOf, withAnnotations, type Annotation } from './annotations.ts';
import { ObjectWriter } from './object-writer.ts';
import type { PaperPdf, Ref } from './pdf.ts';
import { atOnceWithinBounds, BeyondBounds, withinBounds } from './pdf-bounds.ts';
import { weightOf } from './pdf-weight.ts';

/** Why a file, or one page of it, has no place on paper. */
export const sourceFaults = ['encrypted', 'damaged', 'empty', 'too-large'] as const;
export type SourceFaultCode = (typeof sourceFaults)[number];

export class SourceFault extends Error {
  readonly code: SourceFaultCode;

  constructor(code: SourceFaultCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'SourceFault';
    this.code = code;
  }
}

/**
 * Above this a file is not parsed: it is in memory as a whole, and its parsed objects with it. About 200 MB with three
 * thousand pages are below, 300 MB are not; the engine stays below 600 MB with it.
 */
export const mostSourceBytes = 256 * 1024 * 1024;
const most = {
  points: 200_000,
  annotations: 2000,
  /** A file has at most so many. */
  pages: 30_000,
  /** Bytes of what is drawn on one page, where it lies in several pieces. */
  content: 64 * 1024 * 1024,
};

const newLine = Buffer.from('\n');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page as it is seen: turned, in points. */
export interface SourceSize {
  readonly width: number;
  readonly height: number;
}

/** A PDF of somebody else, parsed. */
export class SourcePdf {
  readonly #document: PDFDocument;
  readonly #pages: readonly PDFPage[];
  /** What was written already, by the file that it was written to. */
  readonly #refs = new WeakMap<PaperPdf, Map<string, Ref>>();

  private constructor(document: PDFDocument) {
    this.#document = document;
    this.#pages = document.getPages();
  }

  /**
   * @param mostBytes in memory
   * @throws SourceFault
   */
  static async open(bytes: Uint8Array, mostBytes = mostSourceBytes): Promise<SourcePdf> {
    if (weightOf(bytes, mostBytes) > mostBytes) throw new SourceFault('too-large');
    let source: SourcePdf;
    try {
      source = await withinBounds(bytes.length, mostBytes, async () => {
        const document = await PDFDocument.load(bytes, {
          updateMetadata: false,
          throwOnInvalidObject: false,
          // A file that only forbids changing or printing opens with no password.
          password: '',
          parseSpeed: Number.POSITIVE_INFINITY,
        });
        countPages(document);
        return new SourcePdf(document);
      });
    } catch (error) {
      if (error instanceof BeyondBounds) throw new SourceFault('too-large', { cause: error });
      const isLocked = error instanceof Error && /encrypt|password/iu.test(`${error.name} ${error.message}`);
      throw new SourceFault(isLocked ? 'encrypted' : 'damaged', { cause: error });
    }
    if (source.pages === 0) throw new SourceFault('empty');
    return source;
  }

  get pages(): number {
    return this.#pages.length;
  }

  /** @throws SourceFault when the page has no size that can be drawn */
  size(index: number): SourceSize {
    const { box, turned, unit } = this.#geometry(index);
    const isUpright = turned % 180 === 0;
    return {
      width: (isUpright ? box.width : box.height) * unit,
      height: (isUpright ? box.height : box.width) * unit,
    };
  }

  /**
   * Writes a page as a form, whose lower left corner is at the origin.
   *
   * @throws SourceFault; what was begun is then ended, and the file that is written stays whole
   */
  place(pdf: PaperPdf, index: number): Ref {
    try {
      return this.#place(pdf, index);
    } catch (error) {
      if (error instanceof SourceFault) throw error;
      throw new SourceFault(error instanceof BeyondBounds ? 'too-large' : 'damaged', { cause: error });
    }
  }

  #place(pdf: PaperPdf, index: number): Ref {
    const { box, turned, unit } = this.#geometry(index);
    const page = this.#page(index);
    const { node } = page;
    const content = this.#content(node.get(PDFName.of('Contents')));
    const refs = this.#refs.get(pdf) ?? new Map<string, Ref>();
    this.#refs.set(pdf, refs);
    const writer = new ObjectWriter(pdf, this.#document, refs);
    const resources = node.Resources();
    const group = node.get(PDFName.of('Group'));
    const form = pdf.ref();
    const dictionary = [
      `<</Type/XObject/Subtype/Form/BBox[${[box.x, box.y, box.x + box.width, box.y + box.height].join(' ')}]`,
      `/Matrix[${turnedTo(turned, box, unit).join(' ')}]`,
      `/Resources ${resources === undefined ? '<<>>' : writer.serialise(resources)}`,
      group === undefined ? '' : `/Group ${writer.serialise(group)}`,
    ].join('');
    const filters = content.filters.map(([name, value]) => `/${name} ${writer.serialise(value)} `).join('');
    pdf.raw(form, `${dictionary}${filters}/Length ${content.bytes.length}>>`, content.bytes);
    const annotations = this.#annotations(node, writer);
    writer.flush();
    return annotations.length === 0
      ? form
      : withAnnotations(pdf, form, annotations, this.size(index), turnedTo(turned, box, unit));
  }

  #page(index: number): PDFPage {
    const page = this.#pages[index];
    if (page === undefined) throw new SourceFault('empty');
    return page;
  }

  #geometry(index: number): { readonly box: Box; readonly turned: number; readonly unit: number } {
    const page = this.#page(index);
    let box: Box;
    let turned: number;
    try {
      const [media, crop] = [page.getMediaBox(), page.getCropBox()];
      box = overlap(media, crop) ?? media;
      turned = ((page.getRotation().angle % 360) + 360) % 360;
    } catch (error) {
      throw new SourceFault('damaged', { cause: error });
    }
    const given = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
    const unit = given > 0 && given < 1000 ? given : 1;
    const sides = [box.width, box.height].map((side) => side * unit);
    if (!sides.every((side) => Number.isFinite(side) && side >= 1 && side <= most.points))
      throw new SourceFault('damaged');
    return { box, turned, unit };
  }

  /** One stream is taken as it is; several belong together and are put together unpacked. */
  #content(contents: PDFObject | undefined): {
    readonly bytes: Uint8Array;
    readonly filters: readonly (readonly [string, PDFObject])[];
  } {
    const found = contents instanceof PDFRef ? this.#document.context.lookup(contents) : contents;
    if (found instanceof PDFRawStream) {
      const filters = ['Filter', 'DecodeParms'].flatMap((name) => {
        const value = found.dict.get(PDFName.of(name));
        return value === undefined ? [] : [[name, value] as const];
      });
      return { bytes: found.getContents(), filters };
    }
    if (!(found instanceof PDFArray)) return { bytes: new Uint8Array(), filters: [] };
    const parts = atOnceWithinBounds(most.content, () => {
      const unpacked: Uint8Array[] = [];
      for (let at = 0; at < found.size(); at++) {
        const stream = found.lookup(at);
        if (stream instanceof PDFRawStream) unpacked.push(decodePDFRawStream(stream).decode(), newLine);
      }
      return unpacked;
    });
    return { bytes: Buffer.concat(parts), filters: [] };
  }

  /** What is drawn over the page: stamps, filled-in fields, remarks. Links and what is hidden draw nothing. */
  #annotations(node: PDFPage['node'], writer: ObjectWriter): readonly Annotation[] {
    const list = node.Annots();
    if (list === undefined) return [];
    const drawn: Annotation[] = [];
    for (let at = 0; at < Math.min(list.size(), most.annotations); at++) {
      const annotation = list.lookupMaybe(at, PDFDict);
      const found = annotation === undefined ? undefined : appearanceOf(annotation);
      if (found !== undefined) drawn.push({ name: writer.serialise(found.appearance), matrix: found.matrix });
    }
    return drawn;
  }
}

/** A tree whose branches are used many times over has more pages than there is memory for. @throws BeyondBounds */
function countPages(document: PDFDocument): void {
  let left = most.pages;
  document.catalog.Pages().traverse(() => {
    if (--left < 0) throw new BeyondBounds();
  });
}

/** Turns a page upright and puts its lower left corner at the origin. */
function turnedTo(turned: number, { x, y, width, height }: Box, unit: number): readonly number[] {
  const matrix =
    turned === 90
      ? [0, -1, 1, 0, -y, x + width]
      : turned === 180
        ? [-1, 0, 0, -1, x + width, y + height]
        : turned === 270
          ? [0, 1, -1, 0, y + height, -x]
          : [1, 0, 0, 1, -x, -y];
  return matrix.map((value) => value * unit);
}

function overlap(one: Box, other: Box): Box | undefined {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
