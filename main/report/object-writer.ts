import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import type { PaperPdf, Ref } from './pdf.ts';

const deepest = 200;

/** Keys that lead out of what is drawn, or that only have a meaning in their own file. */
const leftBehind = new Set(
  [
    ['A', 'AA', 'JS', 'JavaScript', 'OpenAction', 'Annots', 'Parent', 'P', 'Popup', 'B'],
    ['StructParent', 'StructParents', 'Metadata', 'PieceInfo', 'OPI', 'Ref', 'AF', 'Alternates', 'Measure'],
  ]
    .flat()
    .map((name) => `/${name}`),
);
/** Of a stream: its bytes lie in another file. */
const elsewhere = new Set(['/F', '/FFilter', '/FDecodeParms', '/Length']);
/** In resources these names are the file's own, and may be any of the above. */
const namedFreely = new Set([
  '/Font',
  '/XObject',
  '/ExtGState',
  '/ColorSpace',
  '/Pattern',
  '/Shading',
  '/Properties',
  '/CharProcs',
]);

/** Writes objects of one file into another: each once, however often it is used. */
export class ObjectWriter {
  readonly #pdf: PaperPdf;
  readonly #document: PDFDocument;
  readonly #refs: Map<string, Ref>;
  readonly #waiting: (readonly [PDFRef, Ref])[] = [];

  constructor(pdf: PaperPdf, document: PDFDocument, refs: Map<string, Ref>) {
    this.#pdf = pdf;
    this.#document = document;
    this.#refs = refs;
  }

  serialise(object: PDFObject, depth = 0): string {
    if (depth > deepest) return 'null';
    if (object instanceof PDFRef) return this.#link(object);
    if (object instanceof PDFArray) {
      return `[${object
        .asArray()
        .map((item) => this.serialise(item, depth + 1))
        .join(' ')}]`;
    }
    if (object instanceof PDFDict) return this.#dictionary(object, depth, leftBehind);
    // A stream is always an object of its own (7.3.8.1); one that is not is damage.
    return object instanceof PDFStream ? 'null' : String(object);
  }

  /** Writes what was referred to, and what that refers to. An object that cannot be written becomes null. */
  flush(): void {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const [from, to] = next;
      let written: { dictionary: string; bytes?: Uint8Array } = { dictionary: 'null' };
      try {
        written = this.#object(from);
      } catch {
        // Its own fault; the rest of the page is drawn.
      }
      if (written.bytes === undefined) this.#pdf.raw(to, written.dictionary);
      else this.#pdf.raw(to, written.dictionary, written.bytes);
    }
  }

  #object(from: PDFRef): { dictionary: string; bytes?: Uint8Array } {
    const object = this.#document.context.lookup(from);
    if (object === undefined) return { dictionary: 'null' };
    if (!(object instanceof PDFStream)) return { dictionary: this.serialise(object) };
    const bytes = object.getContents();
    const dictionary = this.#dictionary(object.dict, 0, new Set([...leftBehind, ...elsewhere]));
    return { dictionary: `${dictionary.slice(0, -2)}/Length ${bytes.length}>>`, bytes };
  }

  #link(from: PDFRef): string {
    let to = this.#refs.get(from.tag);
    if (to === undefined) {
      to = this.#pdf.ref();
      this.#refs.set(from.tag, to);
      this.#waiting.push([from, to]);
    }
    return `${to.id} 0 R`;
  }

  #dictionary(object: PDFDict, depth: number, without: ReadonlySet<string>): string {
    let text = '<<';
    for (const [key, value] of object.entries()) {
      const name = String(key);
      if (without.has(name)) continue;
      const isNames = namedFreely.has(name) && value instanceof PDFDict;
      text += `${name} ${isNames ? this.#dictionary(value, depth + 1, new Set()) : this.serialise(value, depth + 1)}\n`;
    }
    return `${text}>>`;
  }
}
