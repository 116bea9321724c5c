import { CodedError } from '../../preload/errors.ts';

const shortestPassphrase = 8;

/**
 * @param passphrase UTF-8
 * @throws CodedError `passphrase-too-short`
 */
export function mustBeLongEnough(passphrase: Uint8Array): void {
  if (characters(passphrase) < shortestPassphrase) throw new CodedError('passphrase-too-short');
}

/** Code points of UTF-8, counted without making a string of them. */
function characters(utf8: Uint8Array): number {
  return utf8.reduce((count, byte) => ((byte & 0xc0) === 0x80 ? count : count + 1), 0);
}
