/**
 * Pictures of every screen, to look at: light, dark, German, the pseudo-locale, and at 200 % zoom. On demand, since only
 * a person can say whether a screen is good. Small files, when ImageMagick is there to reduce their colours.
 *
 * usage: npm run screens [-- NAME...]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FakeLocker } from './ui/fake-locker.ts';
import { insteadOfSpanish } from './ui/pseudo.ts';
import { all } from './ui/scenes/all.ts';
import { englishWords, german, pseudoWords, type Words } from './ui/scenes/scene.ts';
import { movingSquare } from './ui/sound.ts';
import { TestWindow, type OpenOptions } from './ui/window.ts';

interface Look {
  readonly name: string;
  readonly words: Words;
  readonly options: OpenOptions;
}

const looks: readonly Look[] = [
  { name: 'light', words: englishWords, options: {} },
  { name: 'dark', words: englishWords, options: { dark: true } },
  { name: 'german', words: german, options: { locale: 'de-DE' } },
  { name: 'pseudo', words: pseudoWords, options: { locale: 'es-ES' } },
  // What is left of a window of 1280 x 800 when everything in it is twice as large.
  { name: 'zoomed', words: englishWords, options: { width: 640, height: 400 } },
];

const folder = join(import.meta.dirname, '../docs/screens');
const wanted = new Set(process.argv.slice(2));
const chosen = all.filter(({ name }) => wanted.size === 0 || wanted.has(name));
const window = await TestWindow.start(2000, [insteadOfSpanish()]);
const missed: string[] = [];
try {
  const { page: any } = await window.open(new FakeLocker({ vaults: [] }));
  window.serve('video/webm', await movingSquare(any));
  for (const look of looks) {
    mkdirSync(join(folder, look.name), { recursive: true });
    for (const { name, locker: make, go } of chosen) {
      const locker = make();
      const { page } = await window.open(locker, look.options);
      page.setDefaultTimeout(15_000);
      const path = join(folder, look.name, `${name}.png`);
      await go(page, look.words, locker).catch((error: unknown) => {
        missed.push(`${look.name} ${name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
      });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path, animations: 'disabled' });
      spawnSync('convert', [
        path,
        '+dither',
        '-colors',
        '48',
        '-define',
        'png:compression-level=9',
        `PNG8:${path}`,
      ]);
    }
  }
} finally {
  await window.stop();
}
process.stdout.write(`${chosen.length * looks.length} pictures in ${folder}\n`);
for (const line of missed) process.stdout.write(`not reached: ${line}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
