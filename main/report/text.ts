/**
 * Text in any script as lines of glyphs: bidirectional order (UAX #9), line breaks (UAX #14), shaping by each font's own rules.
 * pdfkit's own text reverses the order of Arabic and Hebrew words, and asks one font for everything.
 */
import * as bidiModule from 'bidi-js';
import type { Bidi } from 'bidi-js';
import type { Glyph, GlyphPosition } from 'fontkit';
import type { Face, FontBook, FontStyle } from './fonts.ts';
import { clustersOf, lineBreaks } from './line-breaks.ts';

// Its types speak of an ES module; what Node loads is CommonJS, whose whole export is the function.
const bidi = (bidiModule.default as unknown as () => Bidi)();

export interface TextOptions {
  /** Points. */
  readonly width: number;
  readonly size: number;
  readonly style?: FontStyle | undefined;
  /** `ltr` for addresses, hashes and other things that mirror in no language. By default as the text itself begins. */
  readonly direction?: 'auto' | 'ltr' | 'rtl' | undefined;
  /** `end`: at the other edge than the text begins at. */
  readonly align?: 'start' | 'end' | 'center' | undefined;
  /** Height of a line by the size of the type. */
  readonly leading?: number | undefined;
  /** At most so many lines; what is cut ends in an ellipsis. Only for what stands elsewhere in full. */
  readonly lines?: number | undefined;
}

/** Glyphs of one font, in the order in which they stand on the paper from left to right. */
export interface Run {
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  /** In units of the font. */
  readonly advance: number;
  /** The text in the order of reading. */
  readonly text: string;
  readonly rtl: boolean;
}

export interface Line {
  readonly runs: readonly Run[];
  /** Points. */
  readonly width: number;
  readonly rtl: boolean;
}

export interface TextBlock {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly height: number;
  /** From the top of a line to the line that the letters stand on. */
  readonly ascent: number;
  readonly align: 'start' | 'end' | 'center';
}

/** A piece of a paragraph in one font and one direction, in the order of reading. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly face: Face;
}

/** Headers, labels and sheets that are counted before they are made say the same again and again. */
const laidBefore = new WeakMap<FontBook, Map<string, TextBlock>>();
const mostRemembered = { texts: 1000, letters: 600 };

/** Lays text out. Line feeds begin a new paragraph, with a direction of its own. */
export function layoutText(fonts: FontBook, text: string, options: TextOptions): TextBlock {
  if (text.length > mostRemembered.letters) return laidOut(fonts, text, options);
  let known = laidBefore.get(fonts);
  if (known === undefined || known.size > mostRemembered.texts) {
    laidBefore.set(fonts, (known = new Map<string, TextBlock>()));
  }
  const { width, size, style, direction, align, leading, lines } = options;
  const key = `${width} ${size} ${style} ${direction} ${align} ${leading} ${lines} ${text}`;
  let block = known.get(key);
  if (block === undefined) known.set(key, (block = laidOut(fonts, text, options)));
  return block;
}

function laidOut(fonts: FontBook, text: string, options: TextOptions): TextBlock {
  const { width, size, style = 'regular', align = 'start', leading = 1.36 } = options;
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/u)
    .flatMap((paragraph) => new Paragraph(fonts, paragraph, options, style).lines());
  const kept = options.lines === undefined || lines.length <= options.lines ? lines : undefined;
  if (kept === undefined && options.lines !== undefined) return shortened(fonts, text, options, lines);
  const lineHeight = size * leading;
  return {
    lines,
    width,
    size,
    lineHeight,
    height: lines.length * lineHeight,
    ascent: (lineHeight - size) / 2 + size * 0.86,
    align,
  };
}

/** Cut where `lines` lines are full: by halves, since the ellipsis needs room, too. */
function shortened(fonts: FontBook, text: string, options: TextOptions, lines: readonly Line[]): TextBlock {
  const most = options.lines ?? lines.length;
  const { lines: _lines, ...free } = options;
  const ends = [...clustersOf(text)].map(({ index }) => index);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = layoutText(fonts, `${text.slice(0, ends[middle])}…`, free);
    if (tried.lines.length <= most) low = middle;
    else high = middle - 1;
  }
  return layoutText(fonts, `${text.slice(0, ends[low]).trimEnd()}…`, free);
}

class Paragraph {
  readonly #text: string;
  readonly #fonts: FontBook;
  readonly #options: TextOptions;
  readonly #pieces: readonly Piece[];
  readonly #mirrored: Map<number, string>;
  readonly #rtl: boolean;
  readonly #levels: Uint8Array;

  constructor(fonts: FontBook, text: string, options: TextOptions, style: FontStyle) {
    this.#fonts = fonts;
    this.#options = options;
    this.#text = drawable(fonts, text, style);
    const embedding = bidi.getEmbeddingLevels(this.#text, options.direction ?? 'auto');
    this.#levels = embedding.levels;
    this.#rtl = ((embedding.paragraphs[0]?.level ?? 0) & 1) === 1;
    this.#mirrored = bidi.getMirroredCharactersMap(this.#text, this.#levels);
    this.#pieces = this.#cutIntoPieces(style);
  }

  lines(): Line[] {
    const text = this.#text;
    const { width } = this.#options;
    if (text.trim() === '') return [{ runs: [], width: 0, rtl: this.#rtl }];
    const lines: Line[] = [];
    let start = 0;
    let fits = 0;
    let used = 0;
    const end = (at: number): void => {
      lines.push(this.#line(start, at));
      [start, fits, used] = [at, at, 0];
    };
    for (const at of lineBreaks(text)) {
      while (used + this.#measure(fits, trimmed(text, fits, at)) > width + 0.01) {
        // What does not fit by itself, such as a long address, is cut between two characters.
        const cut = fits > start ? fits : this.#mostThatFits(start, at);
        if (cut >= at) break;
        end(cut);
      }
      used += this.#measure(fits, at);
      fits = at;
    }
    if (start < text.length) end(text.length);
    return lines;
  }

  #mostThatFits(start: number, end: number): number {
    const ends = [...clustersOf(this.#text.slice(start, end))].map(
      ({ index, segment }) => start + index + segment.length,
    );
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#measure(start, ends[middle] ?? end) <= this.#options.width) low = middle;
      else high = middle - 1;
    }
    return ends[low] ?? end;
  }

  #cutIntoPieces(style: FontStyle): readonly Piece[] {
    const pieces: Piece[] = [];
    let before: Face | null = null;
    let inSpace = false;
    for (const { segment, index } of clustersOf(this.#text)) {
      const face: Face = this.#fonts.faceFor(segment, style, before) ?? this.#fonts.first(style);
      before = face;
      const level = this.#levels[index] ?? 0;
      const last = pieces.at(-1);
      const end = index + segment.length;
      const isSpace = segment === ' ';
      // A word by itself is shaped once, however often it occurs.
      const goesOn = last?.face === face && last.level === level && !(inSpace && !isSpace);
      if (goesOn) pieces[pieces.length - 1] = { ...last, end };
      else pieces.push({ start: index, end, level, face });
      inSpace = isSpace;
    }
    return pieces;
  }

  #piecesIn(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    for (let at = this.#pieceAt(start); at < this.#pieces.length; at++) {
      const piece = this.#pieces[at];
      if (piece === undefined || piece.start >= end) break;
      found.push({ ...piece, start: Math.max(start, piece.start), end: Math.min(end, piece.end) });
    }
    return found;
  }

  /** The first piece that ends after a position. */
  #pieceAt(position: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #measure(start: number, end: number): number {
    let width = 0;
    for (const piece of this.#piecesIn(start, end)) {
      width += (this.#shape(piece).advance * this.#options.size) / piece.face.font.unitsPerEm;
    }
    return width;
  }

  #line(start: number, end: number): Line {
    const last = trimmed(this.#text, start, end);
    const runs = inVisualOrder(this.#piecesIn(start, last)).map((piece) => this.#shape(piece));
    const { size } = this.#options;
    const width = runs.reduce((sum, { face, advance }) => sum + (advance * size) / face.font.unitsPerEm, 0);
    return { runs, width, rtl: this.#rtl };
  }

  #shape({ start, end, level, face }: Piece): Run {
    const text = this.#text.slice(start, end);
    const rtl = (level & 1) === 1;
    const drawn = rtl ? this.#mirror(start, end) : text;
    return { ...shaped(face, drawn, rtl), text };
  }

  #mirror(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at++) text += this.#mirrored.get(at) ?? this.#text.charAt(at);
    return text;
  }
}

/** Rule L2 of UAX #9, over pieces. */
function inVisualOrder(pieces: Piece[]): readonly Piece[] {
  const levels = pieces.map(({ level }) => level);
  const odd = levels.filter((level) => (level & 1) === 1);
  for (let level = Math.max(0, ...levels); odd.length > 0 && level >= Math.min(...odd); level--) {
    for (let from = 0; from < pieces.length; from++) {
      if ((pieces[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((pieces[to + 1]?.level ?? 0) >= level && to + 1 < pieces.length) to++;
      pieces.splice(from, to - from + 1, ...pieces.slice(from, to + 1).toReversed());
      from = to;
    }
  }
  return pieces;
}

type Shaped = Omit<Run, 'text'>;
const shapedBefore = new WeakMap<Face, Map<string, Shaped>>();

function shaped(face: Face, text: string, rtl: boolean): Shaped {
  let known = shapedBefore.get(face);
  if (known === undefined || known.size > 4000) shapedBefore.set(face, (known = new Map<string, Shaped>()));
  const key = rtl ? `\u200F${text}` : text;
  const before = known.get(key);
  if (before !== undefined) return before;
  const language = /[\u3040-\u30FF]/u.test(text) ? 'JAN' : /[\uAC00-\uD7AF]/u.test(text) ? 'KOR' : undefined;
  const { glyphs, positions } = face.font.layout(text, undefined, undefined, language, rtl ? 'rtl' : 'ltr');
  const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const run = { face, glyphs, positions, advance, rtl };
  known.set(key, run);
  return run;
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** Well-formed, without control characters; what no font has is named by its number, never left out. */
function drawable(fonts: FontBook, text: string, style: FontStyle): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\t/gu, '    ')
    .replace(/[\p{Cc}\uFEFF\uFFFC]/gu, ' ');
  if (/^[\u0020-\u024F]*$/u.test(clean)) return clean;
  return [...clustersOf(clean)]
    .map(({ segment }) =>
      fonts.faceFor(segment, style, null) === null ? named(fonts, segment, style) : segment,
    )
    .join('');
}

function named(fonts: FontBook, cluster: string, style: FontStyle): string {
  return Array.from(cluster)
    .map((character) =>
      fonts.faceFor(character, style, null) === null
        ? `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
        : character,
    )
    .join('');
}
