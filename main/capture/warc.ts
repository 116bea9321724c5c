import { createHash, randomUUID } from 'node:crypto';
import { constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Body } from './bodies.ts';
import type { Exchange, HeaderLines } from './exchanges.ts';

const compress = promisify(gzip);

export type WarcType = 'warcinfo' | 'request' | 'response' | 'metadata';

/** One record of WARC 1.1 (ISO 28500:2017) before it is written. */
export interface WarcRecord {
  readonly type: WarcType;
  /** `<urn:uuid:…>` */
  readonly id: string;
  /** RFC 3339 in UTC. */
  readonly date: string;
  readonly target: string | undefined;
  readonly contentType: string;
  /** Named fields beyond those that every record has. */
  readonly fields: HeaderLines;
  readonly block: Buffer;
  /** Where the payload begins in the block of an HTTP message; undefined for other blocks. */
  readonly payloadAt: number | undefined;
  /** Already compressed content is not worth the time of a second try. */
  readonly dense: boolean;
}

export interface WrittenRecord {
  readonly bytes: Buffer;
  /** `sha256:` and hexadecimal, of the payload where there is one, else of the block. */
  readonly digest: string;
}

export const newRecordId = (): string => `<urn:uuid:${randomUUID()}>`;
export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** A hostile value must not begin a line of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n\0]+/gu, ' ');
const headerText = (lines: HeaderLines): string =>
  lines.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}\r\n`).join('');

/** Writes one record as one gzip member, as readers that jump into the middle of the file need it. */
export async function writeRecord(record: WarcRecord): Promise<WrittenRecord> {
  const { block, payloadAt } = record;
  const payload = payloadAt === undefined ? undefined : digestOf(block.subarray(payloadAt));
  const blockDigest = digestOf(block);
  const head = headerText([
    ['WARC-Type', record.type],
    ['WARC-Record-ID', record.id],
    ...(record.target === undefined ? [] : ([['WARC-Target-URI', record.target]] as const)),
    ['WARC-Date', record.date],
    ...record.fields,
    ['WARC-Block-Digest', blockDigest],
    ...(payload === undefined ? [] : ([['WARC-Payload-Digest', payload]] as const)),
    ['Content-Type', record.contentType],
    ['Content-Length', String(block.length)],
  ]);
  const plain = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
  const level = record.dense ? constants.Z_BEST_SPEED : constants.Z_DEFAULT_COMPRESSION;
  return { bytes: await compress(plain, { level }), digest: payload ?? blockDigest };
}

/** What wrote the file, in the form of WARC 1.1, section 6.2. */
export function infoRecord(date: string, lines: HeaderLines): WarcRecord {
  return {
    type: 'warcinfo',
    id: newRecordId(),
    date,
    target: undefined,
    contentType: 'application/warc-fields',
    fields: [['WARC-Filename', 'data.warc.gz']],
    block: Buffer.from(headerText(lines)),
    payloadAt: undefined,
    dense: false,
  };
}

/** A fact about something at an address, as JSON. */
export function metadataRecord(target: string, date: string, fields: HeaderLines, fact: object): WarcRecord {
  return {
    type: 'metadata',
    id: newRecordId(),
    date,
    target,
    contentType: 'application/json',
    fields,
    block: Buffer.from(JSON.stringify(fact)),
    payloadAt: undefined,
    dense: false,
  };
}

const isDense = (mediaType: string): boolean =>
  /^(?:image\/(?!svg)|video\/|audio\/|font\/|application\/(?:zip|gzip|pdf|octet-stream))/u.test(mediaType);

/** Chromium gives bodies after content and transfer decoding, so these lines would not fit them any more. */
const decoded = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

/**
 * The response and the request of one exchange, tied to each other; for a request that nobody answered, the request
 * and why.
 */
export function exchangeRecords(exchange: Exchange, body: Body, pageId: string): WarcRecord[] {
  const { answer, url, method } = exchange;
  const date = new Date(exchange.at).toISOString();
  const common: HeaderLines = [
    ['WARC-Page-ID', pageId],
    ...(answer?.remoteAddress === undefined ? [] : ([['WARC-IP-Address', answer.remoteAddress]] as const)),
    ...(answer?.protocol === undefined ? [] : ([['WARC-Protocol', answer.protocol]] as const)),
  ];
  const request = requestRecord(exchange, date);
  if (answer === undefined) {
    const why = {
      outcome: exchange.end,
      failure: exchange.failure ?? 'no answer by the time of the capture',
    };
    const told = metadataRecord(url, date, [['WARC-Concurrent-To', request.id], ...common], why);
    return [{ ...request, fields: common }, told];
  }
  const lines = answer.headers.map(([name, value]): readonly [string, string] =>
    decoded.has(name.toLowerCase()) ? [`X-Archive-Orig-${name}`, value] : [name, value],
  );
  const { block, payloadAt } = httpBlock(
    `HTTP/1.1 ${answer.status} ${answer.statusText}`.trimEnd(),
    [...lines, ['Content-Length', String(body.bytes.length)]],
    body.bytes,
  );
  const response: WarcRecord = {
    type: 'response',
    id: newRecordId(),
    date,
    target: url,
    contentType: 'application/http; msgtype=response',
    fields: [
      ...common,
      ...(body.truncated === undefined ? [] : ([['WARC-Truncated', body.truncated]] as const)),
      ...(method === 'GET' ? [] : ([['WARC-Method', method]] as const)),
    ],
    block,
    payloadAt,
    dense: isDense(answer.mediaType),
  };
  return [response, { ...request, fields: [['WARC-Concurrent-To', response.id], ...common] }];
}

function requestRecord(exchange: Exchange, date: string): WarcRecord {
  const { url, method, requestHeaders, requestBody } = exchange;
  const { host, pathname, search } = new URL(url);
  const hasHost = requestHeaders.some(([name]) => name.toLowerCase() === 'host');
  const { block, payloadAt } = httpBlock(
    `${method} ${pathname}${search} HTTP/1.1`,
    [...(hasHost ? [] : ([['Host', host]] as const)), ...requestHeaders],
    requestBody,
  );
  return {
    type: 'request',
    id: newRecordId(),
    date,
    target: url,
    contentType: 'application/http; msgtype=request',
    fields: [],
    block,
    payloadAt,
    dense: false,
  };
}

export function httpBlock(
  startLine: string,
  lines: HeaderLines,
  body: Buffer,
): { readonly block: Buffer; readonly payloadAt: number } {
  const head = Buffer.from(`${oneLine(startLine)}\r\n${headerText(lines)}\r\n`);
  return { block: Buffer.concat([head, body]), payloadAt: head.length };
}
