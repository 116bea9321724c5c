import { readdir } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';
import { writePlain, type WrittenFile } from './plain.ts';

/** PNG signature, then the header chunk (PNG, third edition, 5.2 and 11.2.1). */
const pngStart = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/**
 * Writes one picture in plain into a folder, under the first neutral name that is free there (`picture-1.png`): flushed and read back.
 *
 * @param png what the window drew; anything that does not begin as a PNG is refused
 * @throws CodedError `bad-arguments`, `place-not-empty`, `disk-full`, `not-writable`, `write-failed`
 */
export async function writeStill(folder: string, png: Uint8Array): Promise<WrittenFile> {
  if (!Buffer.from(png.subarray(0, pngStart.length)).equals(pngStart)) {
    throw new CodedError('bad-arguments', 'a still that is no PNG');
  }
  const taken = new Set((await readdir(folder).catch(() => [])).map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`picture-${number}.png`)) number++;
  return writePlain(folder, `picture-${number}.png`, png);
}
