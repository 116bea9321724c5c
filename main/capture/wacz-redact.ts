import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { Reader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { CodedError } from '../../preload/errors.ts';
import type { HeaderLines } from './exchanges.ts';
import { isSecretHeader } from './secret-headers.ts';
import { packWacz, type WaczPage } from './wacz.ts';
import { httpBlock, newRecordId, type WarcRecord, type WarcType } from './warc.ts';

/** A sealed file as it can be read: anywhere, any number of times. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

const types = new Set<string>(['warcinfo', 'request', 'response', 'metadata'] satisfies WarcType[]);
const largestBlock = 128 * 1024 * 1024;
const largestText = 64 * 1024 * 1024;

class SourceReader extends Reader<ByteSource> {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super(source);
    this.#source = source;
    this.size = source.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#source.read(index, Math.min(length, this.#source.size - index));
  }
}

/**
 * A copy of a network record without what signs a person in: the values of cookie, authorization and token headers,
 * and everything that was sent in a request's body (passwords are). Answers' bodies and all addresses stay as they
 * are; the copy gets digests, an index and record ids of its own.
 *
 * @param isLeftOut of which headers the values are left out
 * @throws CodedError `object-damaged` when it is not a network record as this program writes it
 */
export async function* redactWacz(
  source: ByteSource,
  isLeftOut: (header: string) => boolean = isSecretHeader,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipReader(new SourceReader(source));
  try {
    const entries = await zip.getEntries();
    const entry = (name: string): FileEntry => {
      const found = entries.find(({ filename }) => filename === name);
      if (found === undefined || found.directory) throw damaged('a part is missing');
      return found;
    };
    const description: unknown = JSON.parse(await textOf(entry('datapackage.json')));
    const [, ...pages] = (await textOf(entry('pages/pages.jsonl'))).trim().split('\n').map(readPage);
    yield* packWacz(redacted(records(entry('archive/data.warc.gz')), isLeftOut), {
      software: member(description, 'software'),
      created: member(description, 'created'),
      title: member(description, 'title'),
      pages,
    });
  } catch (error) {
    throw error instanceof SyntaxError ? damaged('not JSON') : error;
  } finally {
    await zip.close();
  }
}

const damaged = (detail: string): CodedError => new CodedError('object-damaged', detail);

function member(value: unknown, name: string): string {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
}

function readPage(line: string): WaczPage {
  const value: unknown = JSON.parse(line);
  return {
    id: member(value, 'id'),
    url: member(value, 'url'),
    ts: member(value, 'ts'),
    title: member(value, 'title'),
  };
}

async function textOf(entry: FileEntry): Promise<string> {
  if (entry.uncompressedSize > largestText) throw damaged('a part is too large');
  const parts: Uint8Array[] = [];
  await entry.getData(
    new WritableStream<Uint8Array>({
      write(part) {
        parts.push(part);
      },
    }),
  );
  return Buffer.concat(parts).toString('utf8');
}

/** The parsed records of the archive, one at a time. */
async function* records(entry: FileEntry): AsyncGenerator<WarcRecord> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const plain = createGunzip({ chunkSize: 1024 * 1024 });
  // Let the parser below see a fault of the zip or of the gzip alike.
  const giving = entry.getData(writable).catch((error: unknown) => {
    plain.destroy(error instanceof Error ? error : new Error('unreadable'));
  });
  const reader = readable.getReader();
  const parts = async function* (): AsyncGenerator<Uint8Array> {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  };
  Readable.from(parts(), { objectMode: false })
    .on('error', (error) => plain.destroy(error))
    .pipe(plain);
  let held: Buffer = Buffer.alloc(0);
  try {
    for await (const part of plain as AsyncIterable<Buffer>) {
      held = held.length === 0 ? part : Buffer.concat([held, part]);
      for (let next = takeRecord(held); next !== undefined; next = takeRecord(held)) {
        held = held.subarray(next.length);
        yield next.record;
      }
      if (held.length > largestBlock) throw damaged('a record is too large');
    }
    if (held.length > 0) throw damaged('the last record is cut short');
  } finally {
    plain.destroy();
    await reader.cancel().catch(() => undefined);
    await giving;
  }
}

function takeRecord(bytes: Buffer): { readonly record: WarcRecord; readonly length: number } | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const [version, ...lines] = bytes.subarray(0, headEnd).toString('utf8').split('\r\n');
  const fields = lines.map(splitLine);
  const take = (name: string): string | undefined => fields.find(([own]) => own === name)?.[1];
  const length = Number(take('Content-Length'));
  const type = take('WARC-Type') ?? '';
  if (version !== 'WARC/1.1' || !Number.isSafeInteger(length) || !types.has(type))
    throw damaged('not a record');
  const end = headEnd + 4 + length;
  if (bytes.length < end + 4) return undefined;
  const block = bytes.subarray(headEnd + 4, end);
  const isHttp = type === 'request' || type === 'response';
  return {
    length: end + 4,
    record: {
      type: type as WarcType,
      id: take('WARC-Record-ID') ?? newRecordId(),
      date: take('WARC-Date') ?? '',
      target: take('WARC-Target-URI'),
      contentType: take('Content-Type') ?? '',
      fields: fields.filter(([name]) => !own.has(name)),
      block,
      payloadAt: isHttp ? block.indexOf('\r\n\r\n') + 4 : undefined,
      dense: false,
    },
  };
}

/** Written anew for each record (warc.ts). */
const own = new Set([
  'WARC-Type',
  'WARC-Record-ID',
  'WARC-Target-URI',
  'WARC-Date',
  'WARC-Block-Digest',
  'WARC-Payload-Digest',
  'Content-Type',
  'Content-Length',
]);

function splitLine(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}

async function* redacted(
  from: AsyncIterable<WarcRecord>,
  isLeftOut: (header: string) => boolean,
): AsyncGenerator<WarcRecord> {
  const ids = new Map<string, string>();
  const renamed = (id: string): string => {
    const known = ids.get(id) ?? newRecordId();
    ids.set(id, known);
    return known;
  };
  for await (const record of from) {
    const fields: HeaderLines = record.fields.map(([name, value]) =>
      name === 'WARC-Concurrent-To' ? [name, renamed(value)] : [name, value],
    );
    const note =
      record.type === 'warcinfo' ? Buffer.from('redacted: secrets of the signed-in person\r\n') : undefined;
    const gaveUp =
      record.type === 'request' && record.payloadAt !== undefined && record.payloadAt < record.block.length;
    yield {
      ...record,
      ...(record.payloadAt === undefined ? {} : withoutSecrets(record, record.payloadAt, isLeftOut)),
      ...(note === undefined ? {} : { block: Buffer.concat([record.block, note]) }),
      id: renamed(record.id),
      fields: gaveUp ? [...fields, ['WARC-Truncated', 'unspecified']] : fields,
    };
  }
}

function withoutSecrets(
  { type, block }: WarcRecord,
  payloadAt: number,
  isLeftOut: (header: string) => boolean,
): { readonly block: Buffer; readonly payloadAt: number } {
  const [start = '', ...lines] = block
    .subarray(0, payloadAt - 4)
    .toString('utf8')
    .split('\r\n');
  const clean = lines
    .map(splitLine)
    .map(([name, value]): readonly [string, string] =>
      isLeftOut(name) ? [name, 'redacted'] : [name, value],
    );
  return httpBlock(start, clean, type === 'request' ? Buffer.alloc(0) : block.subarray(payloadAt));
}
