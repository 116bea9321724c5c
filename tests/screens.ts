/**
 * Pictures of every screen, to look at: light, dark, German, the pseudo-locale, and at 200 % zoom. On demand, since only
 * a person can say whether a screen is good.
 *
 * usage: npm run screens [-- NAME...]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { all, englishWords, german, pseudoWords, type Words } from './ui/scenes.ts';
import { insteadOfSpanish } from './ui/pseudo.ts';
import { screens, TestWindow, type OpenOptions } from './ui/window.ts';

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

const folder = join(screens, '..', 'every-screen');
mkdirSync(folder, { recursive: true });
const wanted = new Set(process.argv.slice(2));
const chosen = all.filter(({ name }) => wanted.size === 0 || wanted.has(name));
const window = await TestWindow.start(2000, [insteadOfSpanish()]);
try {
  for (const { name, locker, go } of chosen) {
    for (const look of looks) {
      const { page } = await window.open(locker(), look.options);
      await go(page, look.words);
      await page.screenshot({ path: join(folder, `${name}-${look.name}.png`), animations: 'disabled' });
    }
  }
  process.stdout.write(`${chosen.length * looks.length} pictures in ${folder}\n`);
} finally {
  await window.stop();
}
