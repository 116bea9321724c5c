import { headerOf } from './exchanges.ts';
import type { WarcRecord, WrittenRecord } from './warc.ts';

/**
 * The key by which replay tools look an address up (SURT, as CDXJ 1.0 uses it): host read from the right, no scheme,
 * no `www`, lower case, query in order. What is not GET carries its method and body's digest in the key, so that it is
 * never given as the answer to a GET.
 */
export function surt(address: string): string {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\d*\./u, '');
  const reversed = /^[\d.]+$|:/u.test(host) ? host : host.split('.').toReversed().join(',');
  const query = url.search.slice(1).split('&').filter(Boolean).toSorted().join('&');
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${reversed}${port})${url.pathname}${query === '' ? '' : `?${query}`}`.toLowerCase();
}

/** One line of `indexes/index.cdxj` for a response. */
export function indexLine(
  { target = '', date, block, fields }: WarcRecord,
  { bytes, digest }: WrittenRecord,
  offset: number,
): string {
  const head = block.subarray(0, block.indexOf('\r\n\r\n')).toString('utf8').split('\r\n');
  const status = Number(head[0]?.split(' ')[1] ?? 0);
  const mime = head.find((line) => /^content-type:/iu.test(line))?.slice('content-type:'.length) ?? '';
  const method = headerOf(fields, 'warc-method');
  const entry = {
    url: target,
    digest,
    mime: mime.split(';')[0]?.trim().toLowerCase() ?? '',
    filename: 'data.warc.gz',
    offset,
    length: bytes.length,
    status,
    ...(method === undefined ? {} : { method }),
  };
  const key = surt(target);
  const marked =
    method === undefined ? key : `${key}${key.includes('?') ? '&' : '?'}__wb_method=${method.toLowerCase()}`;
  return `${marked} ${date.replace(/\D/gu, '').slice(0, 14)} ${JSON.stringify(entry)}`;
}
