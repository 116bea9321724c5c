import type { Glyph } from 'fontkit';
import type { Face } from './fonts.ts';
import type { Embedded } from './pdfkit-inside.ts';
import type { Run } from './text.ts';

interface Placed {
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  /** `#rrggbb` */
  readonly color: string;
}

/** The operators that draw one line of text (ISO 32000-1, 9.4) on a page that is upside down, as pdfkit's are. */
export function lineContent(runs: readonly Run[], at: Placed, embed: (face: Face) => Embedded): string {
  const { size, baseline, color } = at;
  let content = `q BT ${rgb(color)} rg `;
  let left = at.x;
  let face: Face | undefined;
  /** Where the next glyph would stand by itself, if that is where it belongs. */
  let pen: number | undefined;
  for (const run of runs) {
    const embedded = embed(run.face);
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
  return `${content}ET Q`;
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

export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function rgb(color: string): string {
  const channel = (from: number): string => number(Number.parseInt(color.slice(from, from + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}
