/**
 * The little of the D-Bus wire format that listening needs (D-Bus specification, "Message Format" and "Marshaling"):
 * calls whose arguments are texts and numbers, and reading whatever comes.
 */

/** A signal, or the answer to a call. */
export interface BusMessage {
  readonly type: 'return' | 'error' | 'signal';
  /** Of the call that this answers; 0 for a signal. */
  readonly answers: number;
  readonly path: string;
  readonly member: string;
  readonly body: readonly BusValue[];
}

/** Dictionaries come as arrays of pairs, variants as what is in them. */
export type BusValue = string | number | bigint | boolean | readonly BusValue[];

export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly texts: readonly string[];
}

/** The bus allows 128 MiB; nothing that is listened for is longer than a few hundred bytes. */
const longestMessage = 1024 * 1024;
const deepest = 32;
/** Two words and a length stand before everything else. */
const fixedHeader = 16;

const align = (at: number, to: number): number => Math.ceil(at / to) * to;

/** @param serial never 0, and another for each call */
export function encodeCall(serial: number, call: BusCall): Buffer {
  const body = new Writer();
  for (const text of call.texts) body.text(text);
  const head = new Writer();
  head.bytes(Buffer.from('l\u0001\u0000\u0001', 'latin1'));
  head.word(body.length);
  head.word(serial);
  const fields = new Writer(fixedHeader);
  const field = (code: number, signature: 'o' | 's' | 'g', value: string): void => {
    fields.pad(8);
    fields.bytes(Buffer.from([code, 1, signature.charCodeAt(0), 0]));
    if (signature === 'g') fields.signature(value);
    else fields.text(value);
  };
  field(1, 'o', call.path);
  field(2, 's', call.interface);
  field(3, 's', call.member);
  field(6, 's', call.destination);
  if (call.texts.length > 0) field(8, 'g', 's'.repeat(call.texts.length));
  head.word(fields.length);
  head.bytes(fields.done());
  head.pad(8);
  head.bytes(body.done());
  return head.done();
}

class Writer {
  readonly #parts: Buffer[] = [];
  readonly #start: number;
  #length = 0;

  /** @param start where in the message it begins, for what is aligned */
  constructor(start = 0) {
    this.#start = start;
  }

  get length(): number {
    return this.#length;
  }

  bytes(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  pad(to: number): void {
    const at = this.#start + this.#length;
    this.bytes(Buffer.alloc(align(at, to) - at));
  }

  word(value: number): void {
    this.pad(4);
    const part = Buffer.alloc(4);
    part.writeUInt32LE(value);
    this.bytes(part);
  }

  text(value: string): void {
    const bytes = Buffer.from(value);
    this.word(bytes.length);
    this.bytes(bytes);
    this.bytes(Buffer.alloc(1));
  }

  signature(value: string): void {
    this.bytes(Buffer.from([value.length]));
    this.bytes(Buffer.from(`${value}\u0000`, 'latin1'));
  }

  done(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/**
 * How many bytes the message at the beginning of `bytes` has; undefined while that cannot be told yet.
 *
 * @throws RangeError when it is no message, or a longer one than anything that is listened for
 */
export function messageLength(bytes: Buffer): number | undefined {
  if (bytes.length < fixedHeader) return undefined;
  const little = isLittle(bytes);
  const word = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const length = align(fixedHeader + word(12), 8) + word(4);
  if (length > longestMessage) throw new RangeError('a message that is too long');
  return length;
}

function isLittle(bytes: Buffer): boolean {
  if (bytes[0] !== 0x6c && bytes[0] !== 0x42) throw new RangeError('not a message of the bus');
  return bytes[0] === 0x6c;
}

const types: Readonly<Record<number, BusMessage['type']>> = { 2: 'return', 3: 'error', 4: 'signal' };

/**
 * @param bytes one whole message
 * @returns undefined for what is neither an answer nor a signal
 * @throws RangeError for what is not a message
 */
export function decodeMessage(bytes: Buffer): BusMessage | undefined {
  const reader = new Reader(bytes, isLittle(bytes));
  const type = types[bytes[1] ?? 0];
  if (type === undefined) return undefined;
  reader.at = 12;
  const fields = new Map<number, BusValue>();
  for (const pair of list(reader.read('a(yv)'))) {
    const [code, value] = list(pair);
    if (typeof code === 'number' && value !== undefined) fields.set(code, value);
  }
  reader.at = align(reader.at, 8);
  const text = (code: number): string => {
    const value = fields.get(code);
    return typeof value === 'string' ? value : '';
  };
  return {
    type,
    answers: Number(fields.get(5) ?? 0),
    path: text(1),
    member: text(3),
    body: reader.readAll(text(8)),
  };
}

/** @returns what is in it; nothing when it is no array */
export function list(value: BusValue | undefined): readonly BusValue[] {
  return Array.isArray(value) ? (value as readonly BusValue[]) : [];
}

/** The boundaries to which values of a type are aligned. */
const boundaries: Readonly<Record<string, number>> = {
  y: 1,
  g: 1,
  v: 1,
  n: 2,
  q: 2,
  b: 4,
  i: 4,
  u: 4,
  h: 4,
  s: 4,
  o: 4,
  a: 4,
  x: 8,
  t: 8,
  d: 8,
  '(': 8,
  '{': 8,
};

class Reader {
  readonly #bytes: Buffer;
  readonly #little: boolean;
  #depth = 0;
  at = 0;

  constructor(bytes: Buffer, little: boolean) {
    this.#bytes = bytes;
    this.#little = little;
  }

  /** @param signature any number of whole types */
  readAll(signature: string): readonly BusValue[] {
    const values: BusValue[] = [];
    let rest = signature;
    while (rest !== '') {
      const type = firstType(rest);
      values.push(this.read(type));
      rest = rest.slice(type.length);
    }
    return values;
  }

  /** @param type one whole type */
  read(type: string): BusValue {
    const kind = type.charAt(0);
    this.at = align(this.at, boundaries[kind] ?? 1);
    switch (kind) {
      case 'y':
        return this.#take(1).readUInt8();
      case 'b':
        return this.#word() !== 0;
      case 'n':
        return this.#little ? this.#take(2).readInt16LE() : this.#take(2).readInt16BE();
      case 'q':
        return this.#little ? this.#take(2).readUInt16LE() : this.#take(2).readUInt16BE();
      case 'i':
        return this.#word() | 0;
      case 'u':
      case 'h':
        return this.#word();
      case 'x':
      case 't':
        return this.#little ? this.#take(8).readBigUInt64LE() : this.#take(8).readBigUInt64BE();
      case 'd':
        return this.#little ? this.#take(8).readDoubleLE() : this.#take(8).readDoubleBE();
      case 's':
      case 'o':
        return this.#text(this.#word());
      case 'g':
        return this.#text(this.#take(1).readUInt8());
      case 'v':
        return this.#deeper(() => this.read(firstType(this.#text(this.#take(1).readUInt8()))));
      case 'a':
        return this.#deeper(() => this.#array(type.slice(1)));
      case '(':
      case '{':
        return this.#deeper(() => this.readAll(type.slice(1, -1)));
      default:
        throw new RangeError('a type that the bus does not have');
    }
  }

  #array(of: string): readonly BusValue[] {
    const length = this.#word();
    this.at = align(this.at, boundaries[of.charAt(0)] ?? 1);
    const end = this.at + length;
    if (end > this.#bytes.length) throw new RangeError('an array that does not end');
    const values: BusValue[] = [];
    while (this.at < end) values.push(this.read(of));
    return values;
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > deepest) throw new RangeError('nested too deeply');
    const value = read();
    this.#depth--;
    return value;
  }

  #word(): number {
    return this.#little ? this.#take(4).readUInt32LE() : this.#take(4).readUInt32BE();
  }

  #text(length: number): string {
    const text = this.#take(length).toString('utf8');
    this.#take(1);
    return text;
  }

  #take(length: number): Buffer {
    if (this.at + length > this.#bytes.length) throw new RangeError('a message that is cut off');
    const part = this.#bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
}

/** The first whole type of a signature. */
function firstType(signature: string): string {
  const kind = signature.charAt(0);
  if (kind === 'a') return `a${firstType(signature.slice(1))}`;
  if (kind !== '(' && kind !== '{') {
    if (kind === '') throw new RangeError('a signature that is cut off');
    return kind;
  }
  let depth = 0;
  for (let at = 0; at < signature.length; at++) {
    const letter = signature.charAt(at);
    if (letter === '(' || letter === '{') depth++;
    if (letter === ')' || letter === '}') depth--;
    if (depth === 0) return signature.slice(0, at + 1);
  }
  throw new RangeError('a signature that is cut off');
}
