/** A print service of our own behind a socket: the system's CUPS, with printers that keep what comes out. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface PrintService {
  /** For `CUPS_SERVER`. */
  readonly socket: string;
  /** What came out last, once it is all there, and the title that its queue showed. */
  readonly paper: () => Promise<{ readonly bytes: Buffer; readonly title: string }>;
  readonly stop: () => Promise<void>;
}

/** `lp` on Debian. CUPS runs its own programs as another user than the one who started it. */
const account = { uid: 7, gid: 7 };

/** @param printers names; the first is the usual one */
export async function startPrintService(printers: readonly string[]): Promise<PrintService> {
  const folder = await mkdtemp(join(tmpdir(), 'cups-'));
  const at = (...names: readonly string[]): string => join(folder, ...names);
  await chmod(folder, 0o755);
  for (const name of ['spool', 'cache', 'state', 'out', 'bin', 'bin/backend']) await mkdir(at(name));
  for (const name of await readdir('/usr/lib/cups')) {
    if (name !== 'backend') await symlink(join('/usr/lib/cups', name), at('bin', name));
  }
  const printer = `#!/bin/sh
[ $# = 0 ] && exit 0
printf '%s' "$3" > ${folder}/out/title
cat "\${6:--}" > ${folder}/out/part && mv ${folder}/out/part ${folder}/out/paper.pdf
`;
  await writeFile(at('bin/backend/keep'), printer);
  await chmod(at('bin/backend/keep'), 0o755);
  const files = {
    ServerRoot: folder,
    RequestRoot: at('spool'),
    CacheDir: at('cache'),
    StateDir: at('state'),
    DataDir: '/usr/share/cups',
    ServerBin: at('bin'),
    AccessLog: at('access'),
    ErrorLog: at('error'),
    PageLog: at('page'),
    User: 'lp',
    Group: 'lp',
    SystemGroup: 'root',
  };
  const lines = Object.entries(files).map(([name, value]) => `${name} ${value}\n`);
  await writeFile(at('files.conf'), lines.join(''));
  const socket = at('cups.sock');
  await writeFile(
    at('cupsd.conf'),
    `Listen ${socket}
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
`,
  );
  for (const name of ['spool', 'cache', 'state', 'out']) await chown(at(name), account.uid, account.gid);
  const server = spawn('/usr/sbin/cupsd', ['-f', '-c', at('cupsd.conf'), '-s', at('files.conf')], {
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  const env = { ...process.env, CUPS_SERVER: socket };
  const say = (program: string, ...args: readonly string[]): string =>
    spawnSync(program, args, { encoding: 'utf8', env }).stdout;
  await until(() => say('lpstat', '-r').includes('is running'));
  for (const name of printers) say('lpadmin', '-p', name, '-E', '-v', 'keep:/x', '-m', 'raw');
  say('lpadmin', '-d', printers[0] ?? '');
  return {
    socket,
    paper: async () => {
      await until(() => existsSync(at('out', 'paper.pdf')));
      return {
        bytes: readFileSync(at('out', 'paper.pdf')),
        title: readFileSync(at('out', 'title'), 'utf8'),
      };
    },
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (isSo()) return;
    await pause(100);
  }
  throw new Error('it did not come');
}
