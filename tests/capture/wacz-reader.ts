import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { WARCParser } from 'warcio';

export interface ReadRecord {
  readonly type: string;
  readonly target: string;
  /** The record's own named fields, names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly status: number;
  readonly start: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly payload: Buffer;
}

export interface IndexLine {
  readonly key: string;
  readonly at: string;
  readonly entry: Readonly<Record<string, unknown>> & { readonly offset: number; readonly length: number };
}

export interface ReadWacz {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly records: readonly ReadRecord[];
  readonly index: readonly IndexLine[];
  readonly description: {
    readonly resources: readonly { readonly path: string; readonly hash: string; readonly bytes: number }[];
    readonly [name: string]: unknown;
  };
}

/** Opens a WACZ with other people's readers: a zip library, and Webrecorder's `warcio`. */
export async function readWacz(bytes: Uint8Array): Promise<ReadWacz> {
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes)));
  const files = new Map<string, Buffer>();
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    files.set(
      entry.filename,
      Buffer.from(await entry.getData(new Uint8ArrayWriter(), { checkSignature: true })),
    );
  }
  const file = (name: string): Buffer => {
    const found = files.get(name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  const index = file('indexes/index.cdxj')
    .toString()
    .trim()
    .split('\n')
    .map((line): IndexLine => {
      const [key = '', at = ''] = line.split(' ', 2);
      return { key, at, entry: JSON.parse(line.slice(key.length + at.length + 2)) as IndexLine['entry'] };
    });
  return {
    files,
    records: await readWarc(file('archive/data.warc.gz')),
    index,
    description: JSON.parse(file('datapackage.json').toString()) as ReadWacz['description'],
  };
}

async function readWarc(bytes: Buffer): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  const source = (async function* () {
    yield new Uint8Array(bytes);
  })();
  for await (const record of new WARCParser(source)) {
    const payload = Buffer.from(await record.readFully(false));
    const fields = new Map(
      [...(record.warcHeaders.headers as Iterable<[string, string]>)].map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    );
    records.push({
      type: record.warcType ?? '',
      target: record.warcTargetURI ?? '',
      fields,
      status: Number(record.httpHeaders?.statusCode ?? 0),
      start: record.httpHeaders?.statusline ?? '',
      headers: [...(record.httpHeaders?.headers ?? [])] as [string, string][],
      payload,
    });
  }
  return records;
}

/** What lies at one place of the index, read from the archive without the rest. */
export function recordAt(wacz: ReadWacz, { entry }: IndexLine): Buffer {
  const archive = wacz.files.get('archive/data.warc.gz') ?? Buffer.alloc(0);
  return gunzipSync(archive.subarray(entry.offset, entry.offset + entry.length));
}

export const readWaczFile = (path: string): Promise<ReadWacz> => readWacz(readFileSync(path));
