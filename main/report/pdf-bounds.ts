/**
 * Bounds for the library that reads PDF files of others, which has none of its own: what is unpacked from streams, how many
 * values are kept, how long one token is, how often the rest of a file is searched. Some of it can only be seen while a file is
 * read (what is encrypted, what is named with escapes), so the library's own steps are counted where they are taken. All that
 * is used of its inside stands here.
 */
import {
  decodePDFRawStream,
  PDFContext,
  PDFName,
  PDFObjectParser,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFXRefStreamParser,
} from '@cantoo/pdf-lib';

export class BeyondBounds extends Error {
  constructor() {
    super('more than is read of a PDF');
    this.name = 'BeyondBounds';
  }
}

/** What may still be used. */
export interface Room {
  /** Bytes. */
  unpacked: number;
  /** Numbers, strings, names, lists and entries, of about a hundred bytes each. */
  values: number;
  /** Bytes that are looked through in search of the next object after a broken one. */
  searched: number;
}

const most = {
  values: 3_000_000,
  searched: 1024 * 1024 * 1024,
  /** Of names and of references with high numbers, which the library never forgets. */
  distinct: 50_000,
  /** Up to here the numbers of objects are like those of other files. */
  objectNumber: 300_000,
};
/** Bytes of one token: the library puts it together letter by letter, of thirty bytes each until it is whole. */
const longest = { number: 256, other: 4 * 1024 * 1024 };

interface Counted extends Room {
  readonly distinct: Set<unknown>;
  isBeyond: boolean;
}
let counted: Counted | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a file within bounds. Only one is read at a time.
 *
 * @param unpacked bytes that its streams may unpack to
 * @throws BeyondBounds, also where the library went on without what was too much
 */
export function withinBounds<T>(unpacked: number, read: () => Promise<T>): Promise<T> {
  const reading = turn.then(async () => {
    const mine = begin(unpacked);
    try {
      return await read();
    } finally {
      end(mine, undefined);
    }
  });
  turn = reading.catch(() => undefined);
  return reading;
}

/** The same for what is done at once. */
export function atOnceWithinBounds<T>(unpacked: number, read: () => T): T {
  const before = counted;
  const mine = begin(unpacked);
  try {
    return read();
  } finally {
    end(mine, before);
  }
}

function begin(unpacked: number): Counted {
  install();
  const { values, searched } = most;
  counted = { unpacked, values, searched, distinct: new Set(), isBeyond: false };
  return counted;
}

function end(mine: Counted, before: Counted | undefined): void {
  counted = before;
  if (mine.isBeyond) throw new BeyondBounds();
}

function refuse(): never {
  if (counted !== undefined) counted.isBeyond = true;
  throw new BeyondBounds();
}

function spend(what: keyof Room, amount: number): void {
  if (counted === undefined) return;
  counted[what] -= amount;
  if (counted[what] < 0 || counted.isBeyond) refuse();
}

function distinct(value: unknown): void {
  if (counted?.distinct.add(value) !== undefined && counted.distinct.size > most.distinct) refuse();
}

interface Bytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly length: number;
  /** Where it is. */
  readonly idx: number;
}
interface Parser {
  readonly bytes: Bytes;
}
interface Decoding {
  readonly buffer: Uint8Array;
}
interface Subsections {
  readonly subsections: readonly { readonly length: number }[];
}

/** Goes before a step of the library, wherever in its line of classes the step is defined; none of them takes more than one thing. */
function before<T>(kind: object, name: string, look: (self: T, given: unknown) => void): void {
  let owner: object | null = kind;
  while (owner !== null && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object | null;
  const step = owner === null ? undefined : (Reflect.get(owner, name) as unknown);
  if (owner === null || typeof step !== 'function') throw new TypeError(`the library has no ${name}`);
  Reflect.set(owner, name, function counting(this: T, given: unknown): unknown {
    if (counted !== undefined) look(this, given);
    return step.call(this, given) as unknown;
  });
}

const codes = (text: string): readonly number[] => Array.from(text, (one) => one.charCodeAt(0));
const inNumbers = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(codes('0123456789+-.').includes(byte)),
);
const afterNames = new Set(codes('\0\t\n\f\r ()<>[]{}/%'));
const [open, close, escape, closeHex] = codes('()\\>');
/** Of a first version, and of the head of the list of what is free (ISO 32000-1, 7.5.4). */
const usualGenerations = new Set([0, 65_535]);

/** Strings in brackets end where as many are closed as were opened (ISO 32000-1, 7.3.4.2). */
function endsString(): (byte: number) => boolean {
  let depth = 0;
  let isEscaped = false;
  return (byte) => {
    if (!isEscaped && byte === open) depth++;
    if (!isEscaped && byte === close) depth--;
    isEscaped = byte === escape && !isEscaped;
    return depth === 0;
  };
}

function endsName(): (byte: number) => boolean {
  let isFirst = true;
  return (byte) => {
    const isEnd = !isFirst && afterNames.has(byte);
    isFirst = false;
    return isEnd;
  };
}

function boundNumber({ bytes: { bytes, idx } }: Parser): void {
  let at = idx;
  while (inNumbers[bytes[at] ?? 0] === 1) if (++at - idx > longest.number) tooLong(longest.number);
}

function boundToken({ bytes }: Parser, ends: () => (byte: number) => boolean): void {
  const limit = bytes.idx + longest.other;
  // Nothing is longer than what is left.
  if (limit >= bytes.length) return;
  const isEnd = ends();
  for (let at = bytes.idx; at < limit; at++) if (isEnd(bytes.bytes[at] ?? 0)) return;
  tooLong(longest.other);
}

/** The library takes what it is in for broken, and goes on behind it. */
function tooLong(searched: number): never {
  spend('searched', searched);
  throw new BeyondBounds();
}

/** What the library looks through to find the end of a broken object, once more for each where there is none. */
function searchedFor({ bytes }: Parser): number {
  const { buffer, byteOffset, length } = bytes.bytes;
  const found = Buffer.from(buffer, byteOffset, length).indexOf('endobj', bytes.idx);
  return (found === -1 ? length : found) - bytes.idx;
}

/** The class of everything that unpacks a stream. */
function unpacking(): object {
  const dict = PDFContext.create().obj({ Filter: 'ASCIIHexDecode' });
  return Object.getPrototypeOf(decodePDFRawStream(PDFRawStream.of(dict, Buffer.from('00>')))) as object;
}

let isInstalled = false;

/** Whoever uses the library for something else, without bounds, is not slowed down by them before the first file is read. */
function install(): void {
  if (isInstalled) return;
  isInstalled = true;
  const parser = PDFObjectParser.prototype;
  before<Parser>(parser, 'parseRawInt', boundNumber);
  before<Parser>(parser, 'parseRawNumber', boundNumber);
  before<Parser>(parser, 'parseHexString', (self) => boundToken(self, () => (byte) => byte === closeHex));
  before<Parser>(parser, 'parseString', (self) => boundToken(self, endsString));
  before<Parser>(parser, 'parseName', (self) => boundToken(self, endsName));
  before(parser, 'parseObject', () => {
    if (counted !== undefined && (--counted.values < 0 || counted.isBeyond)) refuse();
  });
  before<Subsections>(PDFXRefStreamParser.prototype, 'parseEntries', ({ subsections }) =>
    spend(
      'values',
      subsections.reduce((sum, { length }) => sum + Math.max(0, length), 0),
    ),
  );
  before<Parser>(PDFParser.prototype, 'tryToParseInvalidIndirectObject', (self) =>
    spend('searched', searchedFor(self)),
  );
  before<Decoding>(unpacking(), 'ensureBuffer', ({ buffer }, requested) => {
    const grows = Number(requested) - buffer.byteLength;
    if (grows > 0) spend('unpacked', Math.max(grows, buffer.byteLength));
  });
  const plainRef = PDFRef.of;
  PDFRef.of = (objectNumber, generation) => {
    const ref = plainRef(objectNumber, generation);
    const isUsual = objectNumber <= most.objectNumber && usualGenerations.has(ref.generationNumber);
    if (!isUsual) distinct(ref);
    return ref;
  };
  const plainName = PDFName.of;
  PDFName.of = (name) => {
    const made = plainName(name);
    distinct(made);
    return made;
  };
}
