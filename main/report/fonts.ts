import { join } from 'node:path';
import { openSync, type Font } from 'fontkit';

/** How text looks; every script has the regular one, the commonest have a bold one. */
export type FontStyle = 'regular' | 'bold' | 'mono' | 'mono-bold';

/** One font file, opened when it is first needed. */
export interface Face {
  /** Unique; names the font in a document. */
  readonly name: string;
  readonly font: Font;
  /** It stands in for a bold one that there is not: its strokes are drawn thicker. */
  readonly thickened: boolean;
}

/** In the order in which they are asked for a character (docs in assets/fonts/paper/README.md). */
const families: readonly { readonly regular: string; readonly bold?: string }[] = [
  { regular: 'NotoSans-Regular.ttf', bold: 'NotoSans-Bold.ttf' },
  { regular: 'NotoSansArabic-Regular.ttf', bold: 'NotoSansArabic-Bold.ttf' },
  { regular: 'NotoSansHebrew-Regular.ttf', bold: 'NotoSansHebrew-Bold.ttf' },
  { regular: 'NotoSansDevanagari-Regular.ttf', bold: 'NotoSansDevanagari-Bold.ttf' },
  { regular: 'NotoSansThai-Regular.ttf', bold: 'NotoSansThai-Bold.ttf' },
  { regular: 'NotoSansCJK-Regular.otf' },
  ...[
    'Armenian',
    'Bengali',
    'CanadianAboriginal',
    'Cherokee',
    'Ethiopic',
    'Georgian',
    'Gujarati',
    'Gurmukhi',
    'Kannada',
    'Khmer',
    'Lao',
    'Malayalam',
    'Myanmar',
    'Oriya',
    'Sinhala',
    'Syriac',
    'Tamil',
    'Telugu',
    'Thaana',
    'Symbols2',
    'Symbols',
    'Math',
  ].map((script) => ({ regular: `NotoSans${script}-Regular.ttf` })),
  { regular: 'NotoSerifTibetan-Regular.ttf' },
];
const emojiFile = 'NotoEmoji-Regular.woff';
const mono = { regular: 'NotoSansMono-Regular.ttf', bold: 'NotoSansMono-Bold.ttf' };

/** Joiners, variation selectors, direction marks: they have no picture of their own. */
const joinsClusters = /^\p{Default_Ignorable_Code_Point}$/u;
const drawnAsEmoji = /\p{Emoji_Presentation}|\uFE0F/u;
/** Marks and digits that many scripts share, which look best as the letters before them do. */
const shared = /^[\p{Script=Common}&&[\p{P}\p{Nd}\s]]$/v;
const keepsToItself = /CJK|Emoji|Symbols|Math/u;

/** The fonts that are shipped for paper: for every script the one that has its characters. */
export class FontBook {
  readonly #folder: string;
  readonly #faces = new Map<string, Face>();
  readonly #chosen = new Map<string, Face | null>();

  /** @param folder `assets/fonts/paper` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The font that has all of a cluster (what a reader takes for one character).
   *
   * @param before of the cluster before, which white space and marks go along with
   * @returns null when no font that is shipped has it
   */
  faceFor(cluster: string, style: FontStyle, before: Face | null): Face | null {
    const isDrawnAlong = before !== null && shared.test(cluster) && !keepsToItself.test(before.name);
    if (isDrawnAlong && has(before, cluster)) return before;
    const key = `${style} ${cluster}`;
    const known = this.#chosen.get(key);
    if (known !== undefined) return known;
    const found = this.#find(cluster, style);
    if (this.#chosen.size > 20_000) this.#chosen.clear();
    this.#chosen.set(key, found);
    return found;
  }

  /** What gives a style its height of line. */
  first(style: FontStyle): Face {
    const isBold = style === 'bold' || style === 'mono-bold';
    const family = style.startsWith('mono') ? mono : families[0];
    if (family === undefined) throw new TypeError('no font');
    return this.#open((isBold ? family.bold : undefined) ?? family.regular, false);
  }

  #find(cluster: string, style: FontStyle): Face | null {
    const isBold = style === 'bold' || style === 'mono-bold';
    const emoji = drawnAsEmoji.test(cluster) ? this.#open(emojiFile, false) : null;
    if (emoji !== null && has(emoji, cluster)) return emoji;
    const inMono = style.startsWith('mono') ? [mono] : [];
    for (const { regular, bold } of [...inMono, ...families]) {
      const face = this.#open((isBold ? bold : undefined) ?? regular, isBold && bold === undefined);
      if (has(face, cluster)) return face;
    }
    const last = this.#open(emojiFile, false);
    return has(last, cluster) ? last : null;
  }

  #open(file: string, thickened: boolean): Face {
    const name = thickened ? `${file} thick` : file;
    let face = this.#faces.get(name);
    if (face === undefined) {
      const font = openSync(join(this.#folder, file));
      if (!('layout' in font)) throw new TypeError('a collection of fonts, not one');
      face = { name: file, font, thickened };
      this.#faces.set(name, face);
    }
    return face;
  }
}

function has({ font }: Face, cluster: string): boolean {
  for (const character of cluster) {
    if (joinsClusters.test(character)) continue;
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
