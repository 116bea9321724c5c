import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listing, wordsOnDisk } from './disk.ts';
import { startApp, type Run } from './harness.ts';
import { bringInAndReveal, capture, makeVault, reveal, valueOf, type WithLocker } from './steps.ts';

/** Words that stand nowhere else in the world, planted wherever evidence goes in. */
const planted = {
  passphrase: 'PLANTED-passphrase-7f1c',
  person: 'PLANTED-person-22ab',
  address: 'PLANTED-address-90cd',
  title: 'PLANTED-title-b04e',
  text: 'PLANTED-text-c55f',
  fileName: 'PLANTED-file-1d3e',
  fileText: 'PLANTED-content-8e9a',
  search: 'PLANTED-search-4b6d',
} as const;
const words = Object.values(planted);

/** Shared by everybody; what is new in them afterwards is looked through too. */
const sharedFolders = [tmpdir(), '/var/tmp', '/dev/shm'].filter((folder) => existsSync(folder));

let server: Server;
let run: Run;
let sharedBefore: ReadonlySet<string>;
let source: string;

const inShared = (): string[] =>
  sharedFolders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<title>${planted.title}</title><h1>${planted.text}</h1>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  run = await startApp();
  source = `${run.home}-source`;
  mkdirSync(source, { mode: 0o755 });
  sharedBefore = new Set(inShared());
});

afterAll(async () => {
  await run.stop();
  rmSync(source, { recursive: true, force: true });
  server.close();
});

async function useIt(): Promise<void> {
  await makeVault(run, 'Papers', planted.passphrase);
  const file = join(source, `${planted.fileName}.txt`);
  writeFileSync(file, planted.fileText);
  const { owner } = inject('stage');
  if (owner !== null) chownSync(file, owner.uid, owner.gid);
  await bringInAndReveal(run, file);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${planted.address}`;
  const lines = await capture(run, [url]);
  const artifacts = lines[0]?.exhibit?.artifacts ?? [];
  expect(artifacts.map(({ role }) => role)).toEqual(expect.arrayContaining(['screenshot', 'page-pdf']));
  const rows = valueOf(
    await run.page.evaluate(
      async ([search]) => {
        const { locker } = globalThis as unknown as WithLocker;
        await locker.chart({ search });
        return locker.chart({});
      },
      [planted.search],
    ),
  );
  // The planted words really went in: what is not found below was kept, not lost.
  expect(rows.rows.map(({ title }) => title)).toEqual(expect.arrayContaining([planted.title]));
  const saved = rows.rows.find(({ title }) => title === planted.title);
  const detail = valueOf(
    await run.page.evaluate(
      (exhibit) => (globalThis as unknown as WithLocker).locker.showExhibit({ exhibit }),
      saved?.number ?? 0,
    ),
  );
  for (const artifact of detail.exhibit.artifacts) {
    const shown = await reveal(run, artifact.id);
    const bytes = await run.page.evaluate(async ({ address, mediaType }) => {
      if (mediaType.startsWith('image/')) {
        const image = new Image();
        image.src = address;
        document.body.append(image);
        await image.decode();
      }
      return (await (await fetch(address)).arrayBuffer()).byteLength;
    }, shown);
    expect(bytes).toBe(artifact.bytes);
  }
}

describe('what a run leaves on the disk', () => {
  it('is nothing of the evidence, neither while it is open nor afterwards', async () => {
    await useIt();
    // Where GTK keeps the list of what was chosen in its dialogs, and every other program looks for it.
    const data = await run.app.evaluate(() => process.env['XDG_DATA_HOME'] ?? '');
    expect(data).toMatch(process.platform === 'linux' ? /\/run\/holdfast-run-[^/]+\/data$/u : /^/u);
    expect(listing(run.home).some((name) => name.startsWith('Documents/Papers.vault/objects/'))).toBe(true);
    expect(wordsOnDisk(run.home, words)).toEqual([]);

    const ended = new Promise<void>((resolve) => run.app.on('close', () => resolve()));
    await run.page.evaluate(() => (globalThis as unknown as WithLocker).locker.hideNow({}));
    await ended;
    expect(wordsOnDisk(run.home, words)).toEqual([]);
    const added = inShared().filter((path) => !sharedBefore.has(path));
    expect(added.flatMap((path) => wordsOnDisk(path, words))).toEqual([]);
  });

  it('is the vault, and beside it what the desktop’s libraries always write: GTK’s two bytes, the list of fonts', () => {
    const theirs = /^(?:Documents\/Papers\.vault\/|run\/dconf\/user$|cache\/fontconfig\/)/u;
    expect(listing(run.home).filter((name) => !theirs.test(name))).toEqual([]);
  });

  it('is found by the search when it is there', () => {
    writeFileSync(join(source, 'narrow'), `x${planted.text}`);
    writeFileSync(join(source, 'wide'), Buffer.from(`${planted.title}x`, 'utf16le'));
    expect(wordsOnDisk(source, words)).toEqual([
      `${planted.fileName} in ${planted.fileName}.txt`,
      `${planted.fileText} in ${planted.fileName}.txt`,
      `${planted.text} in narrow`,
      `${planted.title} in wide`,
    ]);
  });
});
