import type { EmbeddedFact } from './embedded-fact.ts';
import type { Source } from './source.ts';

const largest = 128 * 1024 * 1024;
const fields = ['Title', 'Author', 'Subject', 'Creator', 'Producer', 'CreationDate', 'ModDate'];

/**
 * The document information of a PDF (ISO 32000-1, 14.3.3) where it lies open in the file. In an encrypted file, and
 * where it is packed into an object stream, it is not looked for.
 */
export async function pdfInfo(source: Source): Promise<readonly EmbeddedFact[]> {
  if (source.size > largest) return [];
  const text = Buffer.from(await source.read(0, source.size)).toString('latin1');
  if (/\/Encrypt\s{1,9}\d/u.test(text)) return [];
  // Later versions of the file stand further down.
  const reference = last(text.matchAll(/\/Info\s{1,9}(\d{1,10})\s{1,9}(\d{1,5})\s{1,9}R/gu));
  if (reference === undefined) return [];
  const [, number = '', generation = ''] = reference;
  const start = last(text.matchAll(new RegExp(`(?:^|[\\r\\n ])${number} ${generation} obj\\b`, 'gu')))?.index;
  if (start === undefined) return [];
  const body = text.slice(start, start + 20_000).split('endobj', 1)[0] ?? '';
  return fields.flatMap((name) => {
    const found = new RegExp(
      `/${name}\\s{0,9}(?:\\(((?:[^\\\\()]|\\\\[^]){0,2000})\\)|<([0-9A-Fa-f\\s]{0,4000})>)`,
      'u',
    ).exec(body);
    const bytes =
      found?.[1] === undefined
        ? Buffer.from((found?.[2] ?? '').replace(/\s/gu, ''), 'hex')
        : literal(found[1]);
    const value = decoded(bytes);
    return value === '' ? [] : [{ in: 'PDF', name, value }];
  });
}

/** Keeps no other: a hostile file has millions. */
function last<T>(all: Iterable<T>): T | undefined {
  let found: T | undefined;
  for (const one of all) found = one;
  return found;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(text: string): Buffer {
  const plain = text.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/gu, (_, octal?: string, character?: string) =>
    octal === undefined
      ? (escapes[character ?? ''] ?? character ?? '')
      : String.fromCharCode(parseInt(octal, 8) & 255),
  );
  return Buffer.from(plain, 'latin1');
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be').decode(bytes.subarray(2)).trim();
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.toString('utf8', 3).trim();
  return bytes.toString('latin1').trim();
}
