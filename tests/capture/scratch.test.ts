import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Scratch } from '../../main/capture/scratch.ts';

const part = randomBytes(1024 * 1024);

async function readAll(scratch: Scratch): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const bytes of scratch.read()) parts.push(Buffer.from(bytes));
  return Buffer.concat(parts);
}

test('what was written is read again, and it has no name that could be left behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  try {
    const scratch = await Scratch.open(folder);
    for (let i = 0; i < 3; i += 1) await scratch.write(part);
    expect(readdirSync(folder)).toEqual([]);
    expect((await readAll(scratch)).equals(Buffer.concat([part, part, part]))).toBe(true);
    await scratch.remove();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.runIf(process.platform === 'linux')('where the place is full, one with more room is taken', async () => {
  const scratch = await Scratch.open('/no/such/folder');
  await scratch.write(part);
  expect((await readAll(scratch)).equals(part)).toBe(true);
  await scratch.remove();
});

test.runIf(process.platform === 'linux')(
  'a full place costs only what would have been made from it',
  async () => {
    // A process of its own, whose files may be no longer than 2 MiB: what a full disk looks like to it (EFBIG, ENOSPC).
    const script = `
    process.on('SIGXFSZ', () => undefined);
    const { Scratch } = await import(${JSON.stringify(join(import.meta.dirname, '../../main/capture/scratch.ts'))});
    const scratch = await Scratch.open(${JSON.stringify(tmpdir())});
    for (let i = 0; i < 4; i += 1) await scratch.write(Buffer.alloc(1024 * 1024, 'a'));
    try { for await (const _ of scratch.read()); console.log('read'); } catch (error) { console.log(error.message); }
    await scratch.remove();
  `;
    const command = `ulimit -f 2048; exec "$0" --input-type=module -e "$1"`;
    const told = execFileSync('bash', ['-c', command, process.execPath, script], { encoding: 'utf8' });
    expect(told.trim()).toBe('there was no room for a second copy');
  },
);
