import { readFileSync, writeFileSync } from 'node:fs';

/** exFAT, "Directory entries": 32 bytes each, the first of which is the type. */
const entryBytes = 32;
const [fileEntry, streamEntry, nameEntry, unused] = [0x85, 0xc0, 0xc1, 0x40];

/**
 * Leaves the first part only of the entry of one folder of sealed files, as a pull between two sectors does: the system shows it to
 * nobody then, and does not remove the folder around it.
 *
 * @returns whether there was one to tear, and nothing finished that would be lost with it
 */
export function tearFolder(image: string): boolean {
  const bytes = readFileSync(image);
  if (bytes.includes(' file {"copy"')) return false;
  for (let at = 0; at + 3 * entryBytes <= bytes.length; at += entryBytes) {
    const types = [0, 1, 2].map((entry) => bytes[at + entry * entryBytes]);
    if (types[0] !== fileEntry || types[1] !== streamEntry || types[2] !== nameEntry) continue;
    const length = bytes[at + entryBytes + 3];
    const name = bytes.toString('utf16le', at + 2 * entryBytes + 2, at + 2 * entryBytes + 6);
    if (length !== 2 || !/^[0-9a-f]{2}$/u.test(name)) continue;
    bytes[at + entryBytes] = unused;
    bytes[at + 2 * entryBytes] = unused;
    writeFileSync(image, bytes);
    return true;
  }
  return false;
}
