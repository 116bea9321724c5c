import { within } from './deadline.ts';
import type { CapturePage } from './page.ts';

/** In bytes. A page without scripts that is longer than this is waited for like any other. */
const largest = 1024 * 1024;
const patience = 1_000;

/**
 * What lets a page of HTML change by itself after its `load`: scripts, in elements and in attributes; documents inside
 * it; players; animations that set attributes; sending the reader on. The names of elements and attributes can be
 * written in one way only (HTML, 13.2.5), values also with character references.
 */
const moving =
  /<(?:script|i?frame|fencedframe|object|embed|video|audio|animate|set)|\bon\w+\s*=|http-equiv[^>]*(?:refresh|&)/iu;

/**
 * Whether nothing runs on the page: then nothing is added to it once all that it names has loaded, and waiting for that
 * would be in vain. Told from the bytes that the server sent, since a script can remove itself from the page.
 */
export async function isStill({ network, session }: CapturePage): Promise<boolean> {
  const { page, document } = network;
  if (page === undefined || page.failed || document?.responseHeaders === undefined) return false;
  const exchange = network.exchanges.list().find(({ requestId }) => requestId === page.loaderId);
  if (exchange?.end !== 'finished' || exchange.decodedBytes > largest) return false;
  try {
    const asking = session.send('Network.getResponseBody', { requestId: page.loaderId });
    const { body, base64Encoded } = await within(asking, patience, 'body');
    // What is not UTF-8 comes as base64, and what it says is not known here.
    return !base64Encoded && runsNothing(document.responseHeaders, body);
  } catch {
    return false;
  }
}

/** @param html decoded as UTF-8 */
export function runsNothing(headers: Readonly<Record<string, string>>, html: string): boolean {
  const names = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const isHtml = /^text\/html\b/iu.test(names.get('content-type') ?? '');
  // With zeros between its letters a text can be UTF-16; with the escapes of ISO-2022-JP a word can be taken apart.
  const isPlain = !html.includes('\0') && !html.includes('\u001B');
  return isHtml && !names.has('refresh') && isPlain && !moving.test(html);
}
