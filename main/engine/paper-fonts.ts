import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FontBook } from '../report/fonts.ts';

let book: FontBook | undefined;

/** The fonts of `assets/fonts/paper`, found from the source and from what is built, whose parts may lie a folder deeper. */
export function paperFonts(): FontBook {
  if (book !== undefined) return book;
  const folder = [join('..', '..'), join('..', '..', '..')]
    .map((up) => join(import.meta.dirname, up, 'assets', 'fonts', 'paper'))
    .find((path) => existsSync(path));
  if (folder === undefined) throw new TypeError('the fonts for paper are not there');
  book = new FontBook(folder);
  return book;
}
