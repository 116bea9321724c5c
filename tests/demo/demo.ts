/**
 * `npm run demo`: the whole main job on a small made-up site on this machine, with the same command line that a
 * person has: make a vault, save two pages, list, verify, take the files out. Everything is kept to be looked at.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { startDemoSite } from '../site/server.ts';

const root = join(import.meta.dirname, '..', '..');

async function main(): Promise<void> {
  const browser = await ensureChromium();
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-demo-'));
  const vault = join(folder, 'Demo.vault');
  const extracted = join(folder, 'exhibit-1');
  const passphraseFile = join(folder, 'passphrase.txt');
  await writeFile(passphraseFile, `${randomBytes(12).toString('base64url')}\n`, { mode: 0o600 });

  const holdfast = (...args: string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      console.log(`\n$ holdfast ${args.join(' ')}`);
      const child = spawn(
        process.execPath,
        [join(root, 'main', 'cli', 'index.ts'), ...args, '--passphrase-file', passphraseFile],
        { stdio: 'inherit' },
      );
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`holdfast ${args[0]} ended with ${code}`)),
      );
    });

  const site = await startDemoSite();
  try {
    const pages = ['/post.html', '/profile.html'].map((path) => site.origin + path);
    await holdfast('init', vault, '--person', 'demo');
    await holdfast('capture', vault, ...pages, '--allow-private', '--under-18', 'no', '--browser', browser);
    await holdfast('list', vault);
    await holdfast('verify', vault);
    await holdfast('extract', vault, 'EX-0001', '--to', extracted);
    await holdfast('custody', vault);
  } finally {
    await site.close();
  }
  console.log(`
Done. Nothing of this is real evidence; delete the folder when you have looked.
  The sealed vault:      ${vault}
  Its passphrase:        ${passphraseFile}
  One exhibit in plain:  ${extracted}
    page.pdf                every page with address, times and hash
    screenshot.png          the whole page as it was
    screenshot-stamped.png  the same with a strip above it
    page.mhtml, manifest.json`);
}

await main();
