import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file, link and socket under a folder, relative to it; of a file only itself, with no name. */
export function listing(folder: string): readonly string[] {
  const names: string[] = [];
  const walk = (at: string): void => {
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else names.push(relative(folder, path));
    }
  };
  if (isFolder(folder)) walk(folder);
  else names.push('');
  return names.toSorted();
}

/**
 * Where any of the words stands in the bytes or the name of any file, as UTF-8 or UTF-16.
 *
 * @returns `word in path`, so that a failing test says what leaked where
 */
export function wordsOnDisk(folder: string, words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const name of listing(folder)) {
    const bytes = contentOf(join(folder, name));
    for (const word of words) {
      const inBytes = bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le');
      if (inBytes || name.includes(word)) found.push(`${word} in ${name}`);
    }
  }
  return found;
}

/** Empty for what is no plain file, or is gone by the time it is looked at. */
function contentOf(path: string): Buffer {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Others come and go while this looks: what cannot be read any more, or never could, is passed over. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
