import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CodedError } from '../../preload/errors.ts';
import type { BagFile, SignList } from '../../main/export/package/bag.ts';
import {
  PackageUnfinished,
  writePackage,
  type PackageOptions,
} from '../../main/export/package/write-package.ts';
import { codeOf } from './copying.ts';

const made: string[] = [];
let to = '';
beforeEach(() => {
  to = mkdtempSync(path.join(tmpdir(), 'holdfast-package-'));
  made.push(to);
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const { privateKey } = generateKeyPairSync('ed25519');
const signList: SignList = (sums) => ({
  raw: sign(null, sums, privateKey),
  minisign: 'm\n',
  ssh: 's\n',
  keys: { pem: 'p\n', minisign: 'm\n', ssh: 's\n' },
});

async function* body(bytes: Uint8Array, part = 70_000): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(part);
  for (let at = 0; at < bytes.length; at += part) {
    const length =
      (memory.set(bytes.subarray(at, at + part)) as undefined) ?? Math.min(part, bytes.length - at);
    yield await Promise.resolve(memory.subarray(0, length));
  }
}

const bytesOf = (length: number, seed: number): Buffer =>
  createHash('shake256', { outputLength: length }).update(String(seed)).digest();
const file = (name: string, content: Buffer): BagFile => ({
  name,
  bytes: content.length,
  body: body(content),
});

const write = (files: readonly BagFile[], more: Partial<PackageOptions> = {}) =>
  writePackage(
    to,
    {
      language: 'en',
      pack: async (bag) => {
        for (const it of files) await bag.add(it);
        await bag.tag('READ-ME-FIRST.txt', 'hello\n');
      },
      facts: () => ({ date: '2026-11-26', info: [['External-Description', 'two\nlines']] }),
      receipt: ({ sums }) => [['RECEIPT.txt', `${sums}\n`]],
    },
    {
      base: 'package',
      password: undefined,
      sign: signList,
      goOn: () => Promise.resolve(),
      onProgress: () => undefined,
      expectedBytes: 1,
      ...more,
    },
  );

function run(command: string, args: readonly string[], cwd = to): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}
const checkBag = (folder: string) =>
  run('python3', [path.join(import.meta.dirname, 'check_bag.py'), folder]).out.trim();
const sumsAreRight = (folder: string): boolean =>
  ['SHA256SUMS', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'].every(
    (list) => run('sha256sum', ['--strict', '--quiet', '-c', list], folder).status === 0,
  );

describe('a package as a folder', () => {
  it('is a bag that other programs accept, and has its name only once all of it was read back', async () => {
    const seen: string[] = [];
    const written = await write(
      [file('index.html', Buffer.from('<p>')), file('a/B.bin', bytesOf(200_000, 1))],
      {
        onProgress: (step) => {
          if (step === 'checking' && seen.length === 0) seen.push(...readdirSync(to));
        },
      },
    );
    expect(seen).toEqual(['package.part']);
    expect(readdirSync(to)).toEqual(['package']);
    const folder = path.join(to, 'package');
    expect(checkBag(folder)).toBe('valid');
    expect(sumsAreRight(folder)).toBe(true);
    expect(readFileSync(path.join(folder, 'RECEIPT.txt'), 'utf8').trim()).toBe(written.sums);
    expect(readFileSync(path.join(folder, 'data/a/B.bin')).equals(bytesOf(200_000, 1))).toBe(true);
  });

  it('never touches what is there already', async () => {
    await write([file('x', Buffer.from('1'))]);
    await write([file('x', Buffer.from('2'))]);
    expect(readdirSync(to).toSorted()).toEqual(['package', 'package-2']);
  });

  it('cuts a file that a drive would not take, and says how to join it', async () => {
    const large = bytesOf(300_001, 7);
    await write([file('EX-0001_media.mp4', large)], { largestFile: 100_000 });
    const folder = path.join(to, 'package', 'data');
    expect(readdirSync(folder).toSorted()).toEqual([
      'EX-0001_media.mp4.001',
      'EX-0001_media.mp4.002',
      'EX-0001_media.mp4.003',
      'EX-0001_media.mp4.004',
      'EX-0001_media.mp4.JOIN.txt',
    ]);
    expect(checkBag(path.join(to, 'package'))).toBe('valid');
    const text = readFileSync(path.join(folder, 'EX-0001_media.mp4.JOIN.txt'), 'utf8');
    const command = /^Linux, macOS: {2}(?<command>.+)$/mu.exec(text)?.groups?.['command']?.trim() ?? '';
    run('sh', ['-c', command], folder);
    expect(readFileSync(path.join(folder, 'EX-0001_media.mp4')).equals(large)).toBe(true);
    expect(text).toContain(createHash('sha256').update(large).digest('hex'));
  });

  it('refuses names that some drive does not take, or takes for another', async () => {
    for (const names of [
      ['CON'],
      ['nul.txt'],
      ['a.'],
      ['a b'],
      ['ä'],
      ['../up'],
      ['x/A.txt', 'X/a.TXT'],
      ['n'.repeat(61)],
    ]) {
      const work = write(names.map((name) => file(name, Buffer.from('1'))));
      expect(await codeOf(work.catch((error: unknown) => Promise.reject(faultOf(error))))).toBe(
        'write-failed',
      );
    }
    expect(readdirSync(to)).toEqual([]);
  });

  it('stopped half way is gone again, and says that plain files were there', async () => {
    let parts = 0;
    const goOn = async (): Promise<void> => {
      if (++parts > 6) throw new CodedError('cancelled');
      await Promise.resolve();
    };
    const failure = await write([file('a', bytesOf(100_000, 1)), file('b', bytesOf(500_000, 2))], {
      goOn,
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PackageUnfinished);
    expect(faultOf(failure)).toMatchObject({ code: 'cancelled' });
    expect((failure as PackageUnfinished).written.bytes).toBeGreaterThan(100_000);
    expect(readdirSync(to)).toEqual([]);
  });
});

function faultOf(error: unknown): unknown {
  return error instanceof PackageUnfinished ? error.fault : error;
}

describe('a package as a zip', () => {
  const password = Buffer.from('grey herons 1851!');

  it('is opened by 7-Zip with the password alone, and shows one name that says nothing', async () => {
    await write([file('index.html', Buffer.from('<p>')), file('a/B.bin', bytesOf(200_000, 1))], { password });
    expect(readdirSync(to)).toEqual(['package.zip']);
    const zip = path.join(to, 'package.zip');
    const list = run('7z', ['l', '-slt', zip]).out;
    expect(list.match(/^Path = .+$/gmu)).toEqual([`Path = ${zip}`, 'Path = package.zip']);
    expect(list).toContain('AES-256');
    expect(readFileSync(zip).includes('index.html')).toBe(false);
    expect(run('7z', ['t', '-pwrong password', zip]).status).not.toBe(0);
    expect(run('7z', ['x', `-p${password.toString()}`, '-oinner', zip]).status).toBe(0);
    expect(run('7z', ['x', '-oopened', 'inner/package.zip']).status).toBe(0);
    expect(checkBag(path.join(to, 'opened/package'))).toBe('valid');
  });

  it('is several files where a drive takes none so large, which 7-Zip joins by itself', async () => {
    await write([file('a.bin', bytesOf(300_000, 3))], { password, largestFile: 100_000 });
    expect(readdirSync(to).toSorted()).toEqual([
      'package.zip.001',
      'package.zip.002',
      'package.zip.003',
      'package.zip.004',
    ]);
    expect(run('7z', ['x', `-p${password.toString()}`, '-oinner', 'package.zip.001']).status).toBe(0);
    expect(run('7z', ['t', 'inner/package.zip']).status).toBe(0);
  });

  it('takes no password that another program would read otherwise, and none that is short', async () => {
    for (const bad of ['short', 'a longer pässword', '']) {
      expect(await codeOf(write([file('a', Buffer.from('1'))], { password: Buffer.from(bad) }))).toBe(
        'package-password',
      );
    }
    expect(readdirSync(to)).toEqual([]);
  });

  it('leaves nothing when it is stopped, or when a file cannot be read', async () => {
    let parts = 0;
    const goOn = (): Promise<void> =>
      ++parts > 12 ? Promise.reject(new CodedError('cancelled')) : Promise.resolve();
    expect(await codeOf(write([file('b', bytesOf(3_000_000, 2))], { password, goOn }))).toBe('cancelled');
    // oxlint-disable-next-line require-await, require-yield -- a file that fails at once
    const broken = (async function* (): AsyncGenerator<Uint8Array> {
      throw new CodedError('object-damaged');
    })();
    expect(await codeOf(write([{ name: 'c', bytes: 5, body: broken }], { password }))).toBe('object-damaged');
    expect(readdirSync(to)).toEqual([]);
    expect(existsSync(to)).toBe(true);
  });
});
