/** Stills of a video in the real window: drawn from evidence of another origin, and written through the dialog. */
import { chownSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { movingSquare } from '../ui/sound.ts';
import { startApp, type Run } from './harness.ts';
import { answerDialogs, bringInAndReveal, enter, makeVault } from './steps.ts';

let run: Run;
let pictures: string;
beforeAll(async () => {
  run = await startApp();
  await makeVault(run, 'Papers', 'a passphrase of some length');
  const clip = join(run.home, 'clip.webm');
  writeFileSync(clip, await movingSquare(run.page));
  pictures = join(run.home, 'Pictures');
  mkdirSync(pictures);
  const { owner } = inject('stage');
  if (owner !== null) for (const path of [clip, pictures]) chownSync(path, owner.uid, owner.gid);
  await bringInAndReveal(run, clip);
  await enter(run);
});
afterAll(() => run.stop());

it('the window can read what it drew, and the chosen stills are in the chosen folder as PNG', async () => {
  const { page } = run;
  await page.getByRole('link', { name: 'Help and safety' }).click();
  await page.getByRole('link', { name: 'Find copies' }).click();
  await page.getByRole('button', { name: 'Reveal the video to make pictures' }).click();
  await page.getByRole('button', { name: 'Make pictures' }).click();
  await page.getByRole('checkbox').nth(5).check();
  await page.getByRole('checkbox').nth(0).check();
  await answerDialogs(run, [pictures]);
  await page.getByRole('button', { name: 'Save 2 pictures to search with' }).click();
  await page.getByText('written and read back: picture-1.png, picture-2.png.').waitFor();
  expect(readdirSync(pictures).toSorted()).toEqual(['picture-1.png', 'picture-2.png']);
  const [first, second] = readdirSync(pictures).map((name) => readFileSync(join(pictures, name)));
  for (const png of [first, second]) {
    expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([160, 90]);
  }
  expect(first?.equals(second ?? Buffer.alloc(0)), 'two moments of it').toBe(false);
});
