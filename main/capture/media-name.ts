import { safeFileName, uniqueName } from '../core/safe-name.ts';

const extensions: Readonly<Record<string, string>> = {
  'video/mp4': '.mp4',
  'video/webm': '.webm',
  'video/quicktime': '.mov',
  'video/mp2t': '.ts',
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
  'audio/ogg': '.ogg',
  'audio/wav': '.wav',
  'audio/webm': '.webm',
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'text/plain': '.txt',
  'application/json': '.json',
  'application/zip': '.zip',
};

/** `video/mp4` of `video/mp4; codecs=…`; what a header may hold beyond that has no place in a record. */
export function bareType(contentType: string | undefined): string {
  const bare = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/u.test(bare) && bare.length <= 100 ? bare : 'application/octet-stream';
}

/**
 * A name in a folder of the exhibit for what came from an address.
 *
 * @param suggested the server's own name for it (RFC 6266), else the last part of the address is used
 * @param taken names in lower case; the chosen one is added
 */
export function fileNameFor(
  folder: 'media' | 'original',
  from: { readonly address: string; readonly mediaType: string; readonly suggested?: string | undefined },
  taken: Set<string>,
): string {
  const path = URL.parse(from.address)?.pathname ?? '';
  const plain = safeFileName(from.suggested ?? decoded(path.slice(path.lastIndexOf('/') + 1)));
  const dot = plain.lastIndexOf('.');
  const extension = extensions[from.mediaType] ?? '';
  const named = dot > 0 || extension === '' ? plain : `${plain.slice(0, 60 - extension.length)}${extension}`;
  return `${folder}/${uniqueName(named, taken)}`;
}

/** The file name in a Content-Disposition line, RFC 5987 form first; undefined when there is none. */
export function dispositionName(line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  const extended = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/iu.exec(line)?.[1];
  const quoted = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/iu.exec(line);
  return extended === undefined ? (quoted?.[1] ?? quoted?.[2]) : decoded(extended);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
