import { createHash } from 'node:crypto';
import { asSha256Hex, type Sha256Hex } from '../../core/brands.ts';
import type { Body } from '../drive-folder.ts';
import type { PackageWords } from './words/words.ts';

export interface Whole {
  readonly sha256: Sha256Hex;
  readonly bytes: number;
}

export interface Parts {
  /** Each is to be read to its end before the next one is asked for. */
  readonly bodies: AsyncIterable<Body>;
  /** Of all parts together; only once the last one was read. */
  readonly whole: () => Whole;
}

/** `EX-0001_media.mp4.001`: what 7-Zip and `cat` both take in order. */
export function partName(name: string, number: number): string {
  return `${name}.${String(number).padStart(3, '0')}`;
}

/** Cuts a file into parts of at most `largest` bytes; none of them is empty. */
export function partsOf(body: Body, largest: number): Parts {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of body) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  }
  return {
    bodies: cut(counted(), largest),
    whole: () => ({ sha256: asSha256Hex(hash.copy().digest('hex')), bytes }),
  };
}

/** The same without a hash of the whole. Each body is to be read to its end before the next one is asked for. */
export async function* cut(body: Body, largest: number): AsyncGenerator<Body> {
  const source = body[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let ended = false;
  const refill = async (): Promise<boolean> => {
    while (rest.length === 0 && !ended) {
      const { done, value } = await source.next();
      if (done === true) ended = true;
      else rest = value;
    }
    return rest.length > 0;
  };
  async function* one(): AsyncGenerator<Uint8Array> {
    for (let room = largest; room > 0 && (await refill());) {
      const part = rest.subarray(0, room);
      room -= part.length;
      rest = rest.subarray(part.length);
      yield part;
    }
  }
  while (await refill()) yield one();
}

/** How the parts become the file again, with what every system has. */
export function joinText(
  name: string,
  parts: readonly string[],
  whole: Whole,
  { join: say }: PackageWords,
): string {
  const own = (path: string): string => path.split('/').at(-1) ?? path;
  const names = parts.map(own);
  return [
    say.lead(own(name), parts.length),
    say.how,
    '',
    `Linux, macOS:  cat ${names.join(' ')} > ${own(name)}`,
    `Windows:       copy /b ${names.join(' + ')} ${own(name)}`,
    '',
    say.whole(whole.bytes),
    whole.sha256,
    '',
    say.check,
    `Linux:    sha256sum ${own(name)}`,
    `macOS:    shasum -a 256 ${own(name)}`,
    `Windows:  certutil -hashfile ${own(name)} SHA256`,
    '',
  ].join('\r\n');
}
