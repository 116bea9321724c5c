import { fileTypeFromBuffer } from 'file-type';
import { looksLikeMail } from './mail-look.ts';

/** Bytes from the start of a file that are enough to say what it is. */
export const sniffedBytes = 16_384;

/**
 * What a file is by its own bytes. Text has no signature: what it looks like decides, and its name only tells plain
 * text from text for programs.
 *
 * @param start up to {@link sniffedBytes} of the file
 * @returns an IANA media type, `application/octet-stream` when it says nothing of itself
 */
export async function sniffMediaType(start: Uint8Array, name: string): Promise<string> {
  const found = await fileTypeFromBuffer(start).catch(() => undefined);
  if (found !== undefined && !/^(?:application|text)\/xml$/u.test(found.mime)) return found.mime;
  if (!isText(start)) return 'application/octet-stream';
  const text = new TextDecoder()
    .decode(start)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (
    /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)?(?:<!DOCTYPE svg[^>]{0,500}>\s*)?<svg[\s>]/iu.test(
      text,
    )
  ) {
    return 'image/svg+xml';
  }
  if (/^(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/iu.test(text)) return 'text/html';
  if (found !== undefined) return 'application/xml';
  if (looksLikeMail(start)) return 'message/rfc822';
  if (/^[{[]/u.test(text) && /\.json$/iu.test(name)) return 'application/json';
  return /\.csv$/iu.test(name) ? 'text/csv' : 'text/plain';
}

function isText(start: Uint8Array): boolean {
  if (start.length === 0 || start.includes(0)) return false;
  // The end of the part may stand in the middle of a character.
  const whole = start.length < sniffedBytes ? start : start.subarray(0, start.length - 3);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(whole, { stream: start.length >= sniffedBytes });
    return true;
  } catch {
    // Older mails and logs are in other alphabets: letters, and hardly a control character.
    const controls = start.reduce(
      (sum, byte) => sum + (byte < 32 && ![9, 10, 12, 13, 27].includes(byte) ? 1 : 0),
      0,
    );
    return controls === 0 && start.filter((byte) => byte >= 128).length < start.length / 3;
  }
}

/** Kinds that a name may claim, with what the bytes of such a file are found to be. */
const claims: readonly (readonly [RegExp, RegExp])[] = [
  [/\.jpe?g$/iu, /^image\/jpeg$/u],
  [/\.png$/iu, /^image\/(?:png|apng)$/u],
  [/\.gif$/iu, /^image\/gif$/u],
  [/\.webp$/iu, /^image\/webp$/u],
  [/\.(?:heic|heif)$/iu, /^image\/hei[cf]/u],
  [/\.(?:tiff?|dng)$/iu, /^image\//u],
  [/\.bmp$/iu, /^image\/bmp$/u],
  [/\.svg$/iu, /^image\/svg\+xml$/u],
  [/\.(?:mp4|m4v|mov|3gp|webm|mkv|avi)$/iu, /^(?:video\/|audio\/mp4)/u],
  [/\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|amr)$/iu, /^(?:audio\/|video\/(?:mp4|ogg))/u],
  [/\.pdf$/iu, /^application\/pdf$/u],
  [/\.zip$/iu, /^application\/zip$/u],
  [/\.(?:txt|csv|log|md)$/iu, /^(?:text\/|message\/|application\/(?:json|xml)$|image\/svg)/u],
  [/\.(?:html?)$/iu, /^text\//u],
  [/\.(?:eml)$/iu, /^(?:message\/rfc822|text\/plain)$/u],
];

/** Whether the name claims a kind that the bytes are not. */
export function nameDiffers(name: string, mediaType: string): boolean {
  const claimed = claims.find(([ending]) => ending.test(name));
  return claimed !== undefined && !claimed[1].test(mediaType);
}
