import { createHash } from 'node:crypto';
import { configure, ZipWriter } from '@zip.js/zip.js';
import { digestOf, writeRecord, type WarcRecord } from './warc.ts';
import { indexLine } from './wacz-index.ts';

// Its workers would be threads that a capture must wait for at the end.
configure({ useWebWorkers: false });

export const waczMediaType = 'application/wacz';

export interface WaczPage {
  readonly id: string;
  readonly url: string;
  /** RFC 3339 in UTC. */
  readonly ts: string;
  readonly title: string;
}

export interface WaczAbout {
  readonly software: string;
  readonly created: string;
  readonly title: string;
  /** The main page first. */
  readonly pages: readonly WaczPage[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

/**
 * Packs records into a WACZ 1.1.1, part by part: no more than one record is held. Entries are stored, not deflated,
 * so that a reader can jump to any record.
 *
 * @throws what `records` throws
 */
export async function* packWacz(
  records: AsyncIterable<WarcRecord>,
  about: WaczAbout,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writing = writeEntries(writable, records, about).catch(async (error: unknown) => {
    await writable.abort(error).catch(() => undefined);
  });
  const reader = readable.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Given up half way: what is still being written finds nobody who wants it.
    await reader.cancel().catch(() => undefined);
    await writing;
  }
}

async function writeEntries(
  out: WritableStream<Uint8Array>,
  records: AsyncIterable<WarcRecord>,
  about: WaczAbout,
): Promise<void> {
  const zip = new ZipWriter(out, {
    level: 0,
    lastModDate: new Date(about.created),
    extendedTimestamp: false,
  });
  const resources: Resource[] = [];
  const put = async (path: string, parts: AsyncIterable<Uint8Array>): Promise<void> => {
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const part of parts) {
        hash.update(part);
        bytes += part.length;
        yield part;
      }
    };
    await zip.add(path, streamOf(counted()));
    const name = path.slice(path.lastIndexOf('/') + 1);
    resources.push({ name, path, hash: `sha256:${hash.digest('hex')}`, bytes });
  };
  const index: string[] = [];
  await put('archive/data.warc.gz', archive(records, index));
  await put(
    'indexes/index.cdxj',
    text(
      index
        .toSorted()
        .map((line) => `${line}\n`)
        .join(''),
    ),
  );
  await put('pages/pages.jsonl', text(pageList(about.pages)));
  const main = about.pages[0];
  const description = JSON.stringify(
    {
      profile: 'data-package',
      wacz_version: '1.1.1',
      software: about.software,
      created: about.created,
      title: about.title,
      ...(main === undefined ? {} : { mainPageUrl: main.url, mainPageDate: main.ts }),
      resources: [...resources],
    },
    undefined,
    2,
  );
  await put('datapackage.json', text(description));
  const digest = { path: 'datapackage.json', hash: digestOf(Buffer.from(description)) };
  await put('datapackage-digest.json', text(JSON.stringify(digest, undefined, 2)));
  await zip.close();
}

async function* archive(records: AsyncIterable<WarcRecord>, index: string[]): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for await (const record of records) {
    const written = await writeRecord(record);
    if (record.type === 'response') index.push(indexLine(record, written, offset));
    offset += written.bytes.length;
    yield written.bytes;
  }
}

function pageList(pages: readonly WaczPage[]): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All pages' };
  return [head, ...pages].map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function* text(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}

function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
