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
  /** Bytes that are looked through, some of them many times over where a file is broken. */
  searched: number;
}

const most = {
  /** So many bytes of memory for a value. */
  bytesOfValue: 90,
  /** Eight times the file itself and what is unpacked of it, and an eighth of the memory that it may take. */
  timesSearched: 8,
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
 * @param bytes of the file
 * @param room bytes that it may take in memory
 * @throws BeyondBounds, also where the library went on without what was too much
 */
export function withinBounds<T>(bytes: number, room: number, read: () => Promise<T>): Promise<T> {
  const reading = turn.then(async () => {
    const mine = begin(bytes, room);
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
export function atOnceWithinBounds<T>(room: number, read: () => T): T {
  const before = counted;
  const mine = begin(0, room);
  try {
    return read();
  } finally {
    end(mine, before);
  }
}

function begin(bytes: number, room: number): Counted {
  install();
  counted = {
    unpacked: Math.max(0, room - bytes),
    values: room / most.bytesOfValue,
    searched: room / most.timesSearched + most.timesSearched * bytes,
    distinct: new Set(),
    isBeyond: false,
  };
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

type Step<T> = (this: T, given: unknown) => unknown;

/** Puts another step in the place of one of the library, wherever in its line of classes that is defined; none takes more than one thing. */
function replace<T>(kind: object, name: string, by: (step: Step<T>) => Step<T>): void {
  let owner: object | null = kind;
  while (owner !== null && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object | null;
  const step = owner === null ? undefined : (Reflect.get(owner, name) as unknown);
  if (owner === null || typeof step !== 'function') throw new TypeError(`the library has no ${name}`);
  Reflect.set(owner, name, by(step as Step<T>));
}

function before<T>(kind: object, name: string, look: (self: T, given: unknown) => void): void {
  replace<T>(
    kind,
    name,
    (step) =>
      function looking(given) {
        if (counted?.isBeyond === true) refuse();
        if (counted !== undefined) look(this, given);
        return step.call(this, given);
      },
  );
}

/** What it goes on over is counted, also where nothing comes of it: then it is gone over again. */
function countBytes(name: string, look?: (self: Parser) => void): void {
  replace<Parser>(
    PDFObjectParser.prototype,
    name,
    (step) =>
      function going(given) {
        if (counted === undefined) return step.call(this, given);
        if (counted.isBeyond) refuse();
        look?.(this);
        const from = this.bytes.idx;
        try {
          return step.call(this, given);
        } finally {
          spend('searched', this.bytes.idx - from);
        }
      },
  );
}

const codes = (text: string): readonly number[] => Array.from(text, (one) => one.charCodeAt(0));
const inNumbers = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(codes('0123456789+-.').includes(byte)),
);
const afterNames = new Set(codes('\0\t\n\f\r ()<>[]{}/%'));
const [open, close, escape, closeHex, percent, lineFeed, carriageReturn] = codes('()\\>%\n\r');
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

/** Counted before, since this is asked between any two things, and there is hardly ever a comment. */
function boundComment({ bytes: { bytes, idx } }: Parser): void {
  if (bytes[idx] !== percent) return;
  let end = idx;
  while (end < bytes.length && bytes[end] !== lineFeed && bytes[end] !== carriageReturn) end++;
  spend('searched', 2 * (end - idx));
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
  countBytes('parseRawInt', boundNumber);
  countBytes('parseRawNumber', boundNumber);
  countBytes('parseHexString', (self) => boundToken(self, () => (byte) => byte === closeHex));
  countBytes('parseString', (self) => boundToken(self, endsString));
  countBytes('parseName', (self) => boundToken(self, endsName));
  countBytes('findEndOfStreamFallback');
  before<Parser>(parser, 'skipComment', boundComment);
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
    if (grows <= 0) return;
    const more = Math.max(grows, buffer.byteLength);
    spend('unpacked', more);
    if (counted !== undefined) counted.searched += most.timesSearched * more;
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
