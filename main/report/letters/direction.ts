/** Which way text runs: what a word processor must be told. The order on the page is its own (UAX #9). */

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours: classes R and AL of UAX #9, by their blocks. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const letter = /\p{L}/u;

/** The way of a paragraph is that of its first letter (UAX #9, P2). */
export function isRightToLeft(text: string): boolean {
  const first = letter.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}

export interface DirectedRun {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** The text in its order, cut where the way changes; marks, digits and blanks go with the letters before them. */
export function runsByDirection(text: string): readonly DirectedRun[] {
  const runs: { text: string; rightToLeft: boolean }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const way = rightToLeft.test(character) || (!letter.test(character) && last?.rightToLeft === true);
    if (last?.rightToLeft === way) last.text += character;
    else runs.push({ text: character, rightToLeft: way });
  }
  return runs;
}
