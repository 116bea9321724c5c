import { fileTypeFromBuffer } from 'file-type';

/** Bytes from the start of a file that are enough to say what it is. */
export const sniffedBytes = 4100;

/**
 * What a file is by its own bytes; its name is only believed for text, which has no signature.
 *
 * @param start up to {@link sniffedBytes} of the file
 * @returns an IANA media type, `application/octet-stream` when it says nothing of itself
 */
export async function sniffMediaType(start: Uint8Array, name: string): Promise<string> {
  const found = await fileTypeFromBuffer(start).catch(() => undefined);
  if (found !== undefined) return found.mime;
  return /\.(?:txt|csv|log|eml|md)$/iu.test(name) && !start.includes(0)
    ? 'text/plain'
    : 'application/octet-stream';
}
