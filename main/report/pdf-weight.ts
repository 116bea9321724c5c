/**
 * How much memory a PDF takes once it is parsed, before it is: a small file may hold a million objects, or streams of them
 * that unpack to a thousand times their size. Reckoned from its bytes alone, so it takes what a file says as it is written: what one
 * hides behind escaped names or encrypts is counted while it is parsed (pdf-bounds.ts).
 */
import { inflateSync } from 'node:zlib';

/** Of a parsed object with what it holds, measured over plain pages, pages of a browser and a browser's marks of what is what. */
const bytesOfAnObject = 2048;
/** A head of a stream is not longer, from its name to where its bytes begin. */
const headBytes = 4096;

/**
 * @param most where to stop counting
 * @returns bytes in memory, or more than `most`
 */
export function weightOf(pdf: Uint8Array, most: number): number {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let weight = bytes.length;
  for (let at = bytes.indexOf(' obj'); at !== -1 && weight <= most; at = bytes.indexOf(' obj', at + 4)) {
    weight += bytesOfAnObject;
  }
  for (
    let at = bytes.indexOf('/ObjStm');
    at !== -1 && weight <= most;
    at = bytes.indexOf('/ObjStm', at + 7)
  ) {
    weight += packedWeight(bytes, at, most - weight);
  }
  return weight;
}

/** What a stream of objects (ISO 32000-1, 7.5.7) holds and unpacks to. */
function packedWeight(bytes: Buffer, at: number, room: number): number {
  const from = Math.max(0, bytes.lastIndexOf('obj', at));
  const stream = bytes.indexOf('stream', at);
  const head = bytes.toString('latin1', Math.max(from, at - headBytes), Math.min(stream, at + headBytes));
  const count = Number(/\/N\s+(?<count>\d{1,9})/u.exec(head)?.groups?.['count'] ?? 0);
  const weight = count * bytesOfAnObject;
  if (stream === -1 || weight > room) return weight;
  const begin = stream + 6 + (bytes[stream + 6] === 0x0d ? 2 : 1);
  const end = bytes.indexOf('endstream', begin);
  try {
    const packed = bytes.subarray(begin, end === -1 ? bytes.length : end);
    return weight + 2 * inflateSync(packed, { maxOutputLength: Math.max(1, room) }).length;
  } catch (error) {
    // Encrypted, packed in another way or damaged: then its count alone says how much it is.
    return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? room + 1 : weight;
  }
}
