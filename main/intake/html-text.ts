import { decodeEntities } from './entities.ts';

/** One piece of HTML: a tag with its attributes, or the words between two tags with entities decoded. */
export type HtmlPiece =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** Their content is no text for a reader, and may hold anything that looks like a tag. */
const opaque = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template', 'iframe', 'svg']);

/**
 * Splits HTML into tags and words in one pass, in linear time, without building or running anything. Whatever is
 * broken becomes text; nothing throws.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  let at = 0;
  // Searching again and again for the end of quotes that never close would take for ever.
  let trusted = 16;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) {
      const end = open === -1 ? html.length : open;
      yield { kind: 'text', text: decodeEntities(html.slice(at, end)) };
      at = end;
      continue;
    }
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z0-9:-]{0,40})/iu.exec(html.slice(at, at + 48));
    if (tag === null && !/^<[!?]/u.test(html.slice(at, at + 2))) {
      yield { kind: 'text', text: '<' };
      at += 1;
      continue;
    }
    const quoted = trusted > 0 ? quotedTagEnd(html, at) : undefined;
    if (quoted === undefined && trusted > 0) trusted--;
    const plain = html.indexOf('>', at);
    const close = quoted ?? (plain === -1 ? html.length : plain + 1);
    if (tag !== null) {
      const name = (tag[2] ?? '').toLowerCase();
      const kind = tag[1] === '/' ? 'close' : 'open';
      yield { kind, name, attributes: html.slice(at + tag[0].length, close - 1) };
      if (kind === 'open' && opaque.has(name) && html[close - 2] !== '/') {
        at = endOf(html, name, close);
        continue;
      }
    }
    at = close;
  }
}

/** Behind the `>` that ends the tag, quoted ones skipped; undefined when the quotes do not close. */
function quotedTagEnd(html: string, from: number): number | undefined {
  let quote = '';
  const limit = Math.min(html.length, from + 65_536);
  for (let at = from + 1; at < limit; at++) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return undefined;
}

function endOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** The value of one attribute, entities decoded; empty when it is not there. */
export function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    attributes,
  );
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
}

const breaking = new Set(
  'address article aside blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);

/** The words of a page or a mail, as a reader would have them: no tag, no script, no style; where a link leads stands behind it. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  const links: string[] = [];
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'text') {
      parts.push(piece.text.replace(/[\t\n\r ]+/gu, ' '));
      continue;
    }
    if (breaking.has(piece.name)) parts.push('\n');
    if (piece.name === 'td' || piece.name === 'th') parts.push(' ');
    if (piece.name === 'a' && piece.kind === 'open') links.push(attribute(piece.attributes, 'href'));
    if (piece.name === 'a' && piece.kind === 'close') {
      const href = links.pop() ?? '';
      // What a link says and where it leads differ in every phishing mail.
      if (/^(?:https?|mailto):/iu.test(href) && parts.at(-1)?.trim() !== href) parts.push(` <${href}>`);
    }
    if (piece.name === 'img') {
      const alt = attribute(piece.attributes, 'alt');
      if (alt !== '') parts.push(`[${alt}]`);
    }
  }
  return parts
    .join('')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Whether the markup holds something that a browser would run. */
export function holdsScript(markup: string): boolean {
  return (
    /<(?:[a-z0-9]+:)?script[\s/>]/iu.test(markup) ||
    /[\s"'/]on[a-z]{3,25}\s*=/iu.test(markup) ||
    /(?:href|src|action|data)\s*=\s*(?:["']\s*)?javascript:/iu.test(markup)
  );
}
