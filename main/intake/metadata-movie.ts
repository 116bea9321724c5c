import { utcInstant } from '../core/brands.ts';
import type { EmbeddedFact } from './embedded-fact.ts';
import type { Source } from './source.ts';

const largestIndex = 32 * 1024 * 1024;
const mostAtoms = 2_000;
/** ISO 14496-12 counts seconds from 1904. */
const epoch = -2_082_844_800;

/** When, and for phones where, an MP4 or QuickTime file says that it was recorded (ISO 14496-12, Apple's QTFF). */
export async function movieTimes(source: Source): Promise<readonly EmbeddedFact[]> {
  let at = 0;
  for (let atoms = 0; atoms < mostAtoms && at + 8 <= source.size; atoms++) {
    const head = Buffer.from(await source.read(at, 16));
    if (head.length < 8) return [];
    const name = head.toString('latin1', 4, 8);
    const short = head.readUInt32BE(0);
    const long = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    const length = short === 0 ? source.size - at : long;
    if (length < 8) return [];
    if (name === 'moov') {
      return length > largestIndex ? [] : indexFacts(Buffer.from(await source.read(at, length)).subarray(8));
    }
    at += length;
  }
  return [];
}

function indexFacts(index: Buffer): EmbeddedFact[] {
  const facts: EmbeddedFact[] = [];
  const add = (name: string, value: string): void => {
    facts.push({ in: 'QuickTime', name, value });
  };
  for (const [name, body] of atomsIn(index)) {
    if (name === 'mvhd') {
      const wide = body[0] === 1;
      const created = body.length < 20 ? 0 : wide ? Number(body.readBigUInt64BE(4)) : body.readUInt32BE(4);
      const at = (created + epoch) * 1000;
      if (created > 0 && at > 0 && at < 8e15) add('CreateDate', utcInstant(at));
    }
    if (name === 'udta') {
      for (const [inner, text] of atomsIn(body)) {
        if (inner === '©xyz' && text.length > 4) add('GPSCoordinates', text.toString('utf8', 4));
        if (inner === 'meta') metaFacts(text.subarray(4), add);
      }
    }
    if (name === 'meta') metaFacts(body, add);
  }
  return facts;
}

/** Apple's keys: a list of names, and a list of values that names them by number. */
function metaFacts(meta: Buffer, add: (name: string, value: string) => void): void {
  const parts = new Map(atomsIn(meta));
  const keys = parts.get('keys');
  const values = parts.get('ilst');
  if (keys === undefined || values === undefined || keys.length < 8) return;
  const names = atomsIn(keys.subarray(8)).map(([, name]) => name.toString('utf8'));
  let at = 0;
  for (let entries = 0; entries < mostAtoms && at + 24 <= values.length; entries++) {
    const length = values.readUInt32BE(at);
    const name = names[values.readUInt32BE(at + 4) - 1];
    const isText = values.readUInt32BE(at + 16) === 1;
    if (length < 24) return;
    const value = values.subarray(at + 24, at + length).toString('utf8');
    if (name !== undefined && isText && /(?:creationdate|location|make|model|software)/iu.test(name)) {
      add(name.replace(/^com\.apple\.quicktime\./u, ''), value);
    }
    at += length;
  }
}

function atomsIn(bytes: Buffer): [string, Buffer][] {
  const atoms: [string, Buffer][] = [];
  let at = 0;
  while (at + 8 <= bytes.length && atoms.length < mostAtoms) {
    const length = bytes.readUInt32BE(at);
    if (length < 8 || at + length > bytes.length) break;
    atoms.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + length)]);
    at += length;
  }
  return atoms;
}
