import type { EmbeddedFact } from './embedded-fact.ts';
import type { Source } from './source.ts';
import { pdfInfo } from './metadata-pdf.ts';
import { movieTimes } from './metadata-movie.ts';

const largestPicture = 128 * 1024 * 1024;
const mostFacts = 200;

/**
 * What a picture, a film or a PDF says of itself: when and with what it was made, and where. Reads, never decodes.
 *
 * @returns empty when it says nothing that is understood
 * @throws whatever a reader throws on a broken file
 */
export async function embeddedFacts(source: Source, mediaType: string): Promise<readonly EmbeddedFact[]> {
  const facts = await factsOf(source, mediaType);
  return facts.slice(0, mostFacts).map((fact) => ({
    in: fact.in,
    name: fact.name,
    value: fact.value.toWellFormed().slice(0, 1000).toWellFormed(),
  }));
}

async function factsOf(source: Source, mediaType: string): Promise<readonly EmbeddedFact[]> {
  if (/^image\/(?:jpeg|png|tiff|heic|heif|avif|webp)$/u.test(mediaType))
    return pictureFacts(source, mediaType);
  if (/^(?:video\/(?:mp4|quicktime|x-m4v|3gpp2?)|audio\/(?:mp4|x-m4a))$/u.test(mediaType))
    return movieTimes(source);
  return mediaType === 'application/pdf' ? pdfInfo(source) : [];
}

async function pictureFacts(source: Source, mediaType: string): Promise<readonly EmbeddedFact[]> {
  if (source.size > largestPicture) return [];
  const whole = await source.read(0, source.size);
  const bytes = mediaType === 'image/webp' ? webpExif(whole) : whole;
  if (bytes === undefined) return [];
  const { default: exifr } = await import('exifr');
  keepFieldsShort(exifr.segmentParsers);
  const found: unknown = await exifr.parse(bytes, {
    tiff: true,
    ifd1: false,
    exif: true,
    gps: true,
    xmp: false,
    icc: false,
    iptc: false,
    jfif: false,
    ihdr: false,
    makerNote: false,
    userComment: true,
    reviveValues: false,
    mergeOutput: true,
  });
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([name, value]) => {
    const text = written(value);
    return text === undefined ? [] : [{ in: 'EXIF', name, value: text }];
  });
}

interface TiffReader {
  readonly chunk: { getUint16(at: number): number; getUint32(at: number): number };
  parseTag: (this: TiffReader, at: number, tag: number, block: string) => unknown;
}

const shortened = new WeakSet<TiffReader>();
/** How many values one field may have: letters, and numbers. What is longer was written by no camera. */
const longestField = { letters: 4_096, numbers: 64 };

/** Each of 65,535 fields can name the whole file as its values, and exifr would read them all: that takes hours. */
function keepFieldsShort(parsers: ReadonlyMap<string, { readonly prototype: TiffReader }>): void {
  const reader = parsers.get('tiff')?.prototype;
  if (reader === undefined || shortened.has(reader)) return;
  shortened.add(reader);
  const { parseTag } = reader;
  reader.parseTag = function (at, tag, block) {
    const type = this.chunk.getUint16(at + 2);
    const values = this.chunk.getUint32(at + 4);
    // Types 1 and 7 are bytes, which are not copied (TIFF 6.0, section 2).
    const most =
      type === 1 || type === 7 ? Infinity : type === 2 ? longestField.letters : longestField.numbers;
    return values > most ? undefined : parseTag.call(this, at, tag, block);
  };
}

function written(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\0+$/u, '');
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value instanceof Uint8Array) return comment(value);
  return Array.isArray(value) && value.length <= 16 && value.every((one) => typeof one === 'number')
    ? value.join(' ')
    : undefined;
}

/** EXIF 2.32, 4.6.5: eight bytes say in which letters a comment is written. Other raw bytes are for machines. */
function comment(bytes: Uint8Array): string | undefined {
  const letters = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (!letters.startsWith('ASCII\0')) return undefined;
  return Buffer.from(bytes.subarray(8)).toString('latin1').replace(/\0+$/u, '');
}

/** RIFF chunks until the one named `EXIF`, whose content is a TIFF. */
function webpExif(bytes: Uint8Array): Uint8Array | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 12; at + 8 <= view.length;) {
    const length = view.readUInt32LE(at + 4);
    if (view.toString('latin1', at, at + 4) === 'EXIF') {
      const body = view.subarray(at + 8, at + 8 + length);
      return body.toString('latin1', 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}
