import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { PaperPdf, Ref } from './pdf.ts';

export interface Annotation {
  /** A reference to the form that draws it. */
  readonly name: string;
  readonly matrix: readonly number[];
}

const hiddenOrNoView = 2 | 32;

/** Algorithm 8.1 of ISO 32000-1, 12.5.5: where the appearance of an annotation goes. */
export function appearanceOf(
  annotation: PDFDict,
): { readonly appearance: PDFRef; readonly matrix: readonly number[] } | undefined {
  const flags = annotation.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
  if ((flags & hiddenOrNoView) !== 0 || String(annotation.get(PDFName.of('Subtype'))) === '/Popup')
    return undefined;
  const normal = annotation.lookupMaybe(PDFName.of('AP'), PDFDict);
  let appearance = normal?.get(PDFName.of('N'));
  const states = normal?.lookup(PDFName.of('N'));
  if (states instanceof PDFDict) {
    const state = annotation.lookupMaybe(PDFName.of('AS'), PDFName);
    appearance = state === undefined ? undefined : states.get(state);
  }
  const rect = annotation.lookupMaybe(PDFName.of('Rect'), PDFArray);
  if (!(appearance instanceof PDFRef) || rect === undefined) return undefined;
  const stream = annotation.context.lookup(appearance);
  if (!(stream instanceof PDFStream)) return undefined;
  const bbox = stream.dict.lookupMaybe(PDFName.of('BBox'), PDFArray);
  if (bbox === undefined) return undefined;
  const form = numbersOf(stream.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)) ?? [1, 0, 0, 1, 0, 0];
  const [ax, ay, bx, by] = numbersOf(bbox) ?? [];
  const [left, bottom, right, top] = sortedBox(numbersOf(rect) ?? []);
  if ([ax, ay, bx, by, left, bottom, right, top].includes(undefined)) return undefined;
  const corners = [ax, bx].flatMap((x = 0) => [ay, by].map((y = 0) => transformed(form, x, y)));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  const width = Math.max(...xs) - x0;
  const height = Math.max(...ys) - y0;
  if (!(width > 0 && height > 0)) return undefined;
  const sx = ((right ?? 0) - (left ?? 0)) / width;
  const sy = ((top ?? 0) - (bottom ?? 0)) / height;
  return { appearance, matrix: [sx, 0, 0, sy, (left ?? 0) - x0 * sx, (bottom ?? 0) - y0 * sy] };
}

export function withAnnotations(
  pdf: PaperPdf,
  page: Ref,
  annotations: readonly Annotation[],
  { width, height }: { readonly width: number; readonly height: number },
  turned: readonly number[],
): Ref {
  const outer = pdf.ref();
  const names = annotations.map(({ name }, index) => `/N${index} ${name}`).join(' ');
  const draw = annotations
    .map(({ matrix }, index) => `q ${matrix.map(plain).join(' ')} cm /N${index} Do Q`)
    .join('\n');
  const content = Buffer.from(`/P Do q ${turned.map(plain).join(' ')} cm\n${draw}\nQ`);
  pdf.raw(
    outer,
    `<</Type/XObject/Subtype/Form/BBox[0 0 ${plain(width)} ${plain(height)}]/Resources<</XObject<</P ${page.id} 0 R ${names}>>>>/Length ${content.length}>>`,
    content,
  );
  return outer;
}

function numbersOf(array: PDFArray | undefined): readonly number[] | undefined {
  const numbers = array?.asArray().map((item) => (item instanceof PDFNumber ? item.asNumber() : Number.NaN));
  return numbers === undefined || numbers.some(Number.isNaN) ? undefined : numbers;
}

function sortedBox([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): readonly [
  number,
  number,
  number,
  number,
] {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function transformed(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  x: number,
  y: number,
): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function plain(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
