import { readFile } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';

const enter = new Set([0x0a, 0x0d, 0x04]);
const backspace = new Set([0x08, 0x7f]);
const interrupt = 0x03;
const clearLine = 0x15;

/**
 * The passphrase as UTF-8 bytes, which can be wiped: from a file (one line end at its end is dropped) or typed
 * unseen. Never from argv or the environment, where other programs can read it.
 *
 * @throws CodedError `file-not-found`, `bad-arguments` when there is neither a file nor a terminal
 */
export async function readPassphrase(file: string | undefined, question: string): Promise<Uint8Array> {
  return normalised(await readBytes(file, question));
}

/**
 * NFKC (FORMAT.md, Keys): the same passphrase typed on another system may come as other bytes. ASCII stays as it is
 * and never becomes a string, which could not be wiped.
 */
function normalised(typed: Uint8Array): Uint8Array {
  if (typed.every((byte) => byte < 0x80)) return typed;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(typed);
    return new TextEncoder().encode(text.normalize('NFKC'));
  } catch {
    throw new CodedError('bad-arguments', 'the passphrase is not text in UTF-8');
  } finally {
    typed.fill(0);
  }
}

async function readBytes(file: string | undefined, question: string): Promise<Uint8Array> {
  if (file !== undefined) {
    const bytes = await readFile(file).catch(() => {
      throw new CodedError('file-not-found', 'the passphrase file');
    });
    const end = bytes.at(-1) === 0x0a ? (bytes.at(-2) === 0x0d ? -2 : -1) : undefined;
    const line = Uint8Array.from(bytes.subarray(0, end));
    bytes.fill(0);
    return line;
  }
  if (!process.stdin.isTTY) throw new CodedError('bad-arguments', 'no terminal and no --passphrase-file');
  return typeUnseen(question);
}

function typeUnseen(question: string): Promise<Uint8Array> {
  process.stderr.write(`${question}: `);
  process.stdin.setRawMode(true);
  process.stdin.resume();
  const typed = Buffer.alloc(1024);
  let length = 0;
  return new Promise((resolve, reject) => {
    const restore = (): void => void process.stdin.setRawMode(false);
    // Also when a signal ends the program: a terminal that shows nothing is frightening.
    process.once('exit', restore);
    const finish = (): void => {
      process.stdin.off('data', heard);
      process.off('exit', restore);
      restore();
      process.stdin.pause();
      process.stderr.write('\n');
    };
    const heard = (bytes: Buffer): void => {
      for (const byte of bytes) {
        if (byte === interrupt) {
          typed.fill(0);
          finish();
          reject(new CodedError('cancelled'));
          return;
        }
        if (enter.has(byte)) {
          finish();
          resolve(Uint8Array.from(typed.subarray(0, length)));
          typed.fill(0);
          return;
        }
        if (byte === clearLine) length = 0;
        else if (backspace.has(byte)) length = beforeLastCharacter(typed, length);
        else if (length < typed.length) typed[length++] = byte;
      }
    };
    process.stdin.on('data', heard);
  });
}

/** UTF-8 continuation bytes belong to the character that they follow. */
function beforeLastCharacter(typed: Buffer, length: number): number {
  let at = Math.max(0, length - 1);
  while (at > 0 && ((typed[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}
