import { createHmac, pbkdf2Sync } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Secret } from './secret.ts';
import { wipe } from './secret.ts';

/**
 * SQLCipher 4's page seal, checked with Node's own cryptography: SQLite authenticates only the pages that it reads, and
 * reads neither free pages nor those that it has in memory.
 */
export const pageBytes = 4096;
const saltBytes = 16;
const macBytes = 64;
const pagesAtOnce = 64;
/** SQLite never writes the page that its locks are put on. */
const lockPage = 2 ** 30 / pageBytes + 1;

/**
 * @param mustGoOn throws when it should stop: once the vault is locked, `file` may be another's
 * @returns what is wrong with the database file, page by page
 */
export async function pageFaults(file: number, databaseKey: Secret, mustGoOn: () => void): Promise<string[]> {
  const faults: string[] = [];
  const { size } = fstatSync(file);
  if (size % pageBytes !== 0) faults.push('its length is not a whole number of pages');
  const block = Buffer.alloc(pageBytes * pagesAtOnce);
  const macKey = pageMacKey(file, databaseKey);
  try {
    for (let page = 1; page <= Math.floor(size / pageBytes); page += pagesAtOnce) {
      const filled = readSync(file, block, 0, block.length, (page - 1) * pageBytes);
      for (let at = 0; at + pageBytes <= filled; at += pageBytes) {
        const number = page + at / pageBytes;
        if (!isSealed(block.subarray(at, at + pageBytes), number, macKey) && number !== lockPage) {
          faults.push(`page ${number} is not what was sealed`);
        }
      }
      await setImmediate();
      mustGoOn();
    }
    return faults;
  } finally {
    wipe(macKey);
  }
}

function pageMacKey(file: number, databaseKey: Secret): Buffer {
  const salt = Buffer.alloc(saltBytes);
  readSync(file, salt, 0, saltBytes, 0);
  return pbkdf2Sync(
    databaseKey.bytes,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
}

function isSealed(page: Buffer, number: number, macKey: Buffer): boolean {
  const numberBytes = Buffer.alloc(4);
  numberBytes.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(number === 1 ? saltBytes : 0, pageBytes - macBytes))
    .update(numberBytes)
    .digest();
  return mac.equals(page.subarray(pageBytes - macBytes));
}
