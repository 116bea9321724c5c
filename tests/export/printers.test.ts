import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Pdf from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPrinters, sendToPrinter } from '../../main/shell/printers.ts';

/** CUPS starts its own programs as another user than the one who started it, which only root can make it do. */
const account = { uid: 7, gid: 7 };
let folder: string;
let server: ChildProcess;
const pages = 23;

/** A print service of our own behind a socket, with a printer that keeps what comes out. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cups-'));
  await chmod(folder, 0o755);
  for (const name of ['spool', 'cache', 'state', 'out', 'bin', 'bin/backend'])
    await mkdir(join(folder, name));
  for (const name of await readdir('/usr/lib/cups')) {
    if (name !== 'backend') await symlink(join('/usr/lib/cups', name), join(folder, 'bin', name));
  }
  const printer = `#!/bin/sh\n[ $# = 0 ] && exit 0\nprintf '%s' "$3" > ${folder}/out/title\ncat "\${6:--}" > ${folder}/out/part && mv ${folder}/out/part ${folder}/out/paper.pdf\n`;
  await writeFile(join(folder, 'bin/backend/keep'), printer);
  await chmod(join(folder, 'bin/backend/keep'), 0o755);
  const files = {
    ServerRoot: folder,
    RequestRoot: join(folder, 'spool'),
    CacheDir: join(folder, 'cache'),
    StateDir: join(folder, 'state'),
    DataDir: '/usr/share/cups',
    ServerBin: join(folder, 'bin'),
    AccessLog: join(folder, 'access'),
    ErrorLog: join(folder, 'error'),
    PageLog: join(folder, 'page'),
    User: 'lp',
    Group: 'lp',
    SystemGroup: 'root',
  };
  const lines = Object.entries(files).map(([name, value]) => `${name} ${value}`);
  await writeFile(join(folder, 'files.conf'), `${lines.join('\n')}\n`);
  await writeFile(
    join(folder, 'cupsd.conf'),
    `Listen ${folder}/cups.sock\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n`,
  );
  for (const name of ['spool', 'cache', 'state', 'out']) {
    await chown(join(folder, name), account.uid, account.gid);
  }
  process.env['CUPS_SERVER'] = join(folder, 'cups.sock');
  server = spawn(
    '/usr/sbin/cupsd',
    ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'files.conf')],
    {
      stdio: 'ignore',
    },
  );
  await until(() => spawnSync('lpstat', ['-r'], { encoding: 'utf8' }).stdout.includes('is running'));
  for (const name of ['Hall', 'Office']) {
    spawnSync('lpadmin', ['-p', name, '-E', '-v', 'keep:/x', '-m', 'raw']);
  }
  spawnSync('lpadmin', ['-d', 'Office']);
});
afterAll(async () => {
  delete process.env['CUPS_SERVER'];
  server.kill();
  await once(server, 'exit');
  await rm(folder, { recursive: true });
});

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (await isSo()) return;
    await pause(100);
  }
  throw new Error('it did not come');
}

const hall = async (): Promise<string> =>
  (await listPrinters()).find(({ name }) => name === 'Hall')?.id ?? 'there is none';

describe('a real print service', () => {
  test('names its printers, the usual one first', async () => {
    expect((await listPrinters()).map(({ name }) => name)).toEqual(['Office', 'Hall']);
  });

  test('is handed the file as it is: every page comes out, under a name that says nothing', async () => {
    const path = join(folder, 'what nobody should read.pdf');
    const document = new Pdf();
    const written = createWriteStream(path);
    document.pipe(written);
    for (let page = 1; page <= pages; page++) {
      if (page > 1) document.addPage();
      document.text(`page ${page}`);
    }
    document.end();
    await once(written, 'finish');
    await sendToPrinter(path, await hall());
    const paper = join(folder, 'out', 'paper.pdf');
    await until(() =>
      readFile(paper).then(
        () => true,
        () => false,
      ),
    );
    expect(await readFile(paper)).toEqual(await readFile(path));
    const text = spawnSync('pdftotext', [paper, '-'], { encoding: 'utf8' }).stdout;
    expect(text.match(/page \d+/gu)).toEqual(Array.from({ length: pages }, (_none, at) => `page ${at + 1}`));
    expect(await readFile(join(folder, 'out', 'title'), 'utf8')).toBe('Document');
    expect(spawnSync('lpstat', ['-W', 'all', '-o'], { encoding: 'utf8' }).stdout).not.toContain('nobody');
  });

  test('what it does not take is said to be not printed', async () => {
    await expect(sendToPrinter(join(folder, 'files.conf'), 'Hall')).rejects.toMatchObject({
      code: 'not-printed',
    });
    await expect(sendToPrinter(join(folder, 'gone.pdf'), await hall())).rejects.toMatchObject({
      code: 'file-not-found',
    });
  });

  test('where there is none, there are no printers', async () => {
    process.env['CUPS_SERVER'] = join(folder, 'nothing.sock');
    expect(await listPrinters()).toEqual([]);
    await expect(sendToPrinter(join(folder, 'files.conf'), 'Hall')).rejects.toMatchObject({
      code: 'not-printed',
    });
    process.env['CUPS_SERVER'] = join(folder, 'cups.sock');
  });
});
