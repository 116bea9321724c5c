/** Looking closely in the real window: a picture of 100,000 rows, two captures side by side, one file taken out. */
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startApp, type Run } from './harness.ts';
import { lookAt, screens } from './look.ts';
import { answerDialogs, bringInAndReveal, capture, enter, makeVault, type WithLocker } from './steps.ts';
import { band, bandColour, tallPng, type Colour } from './tall-png.ts';

const patient = { timeout: 30_000 };
const height = 100_000;
let run: Run;
let taken = false;
const server = createServer((_request, response) => {
  response.writeHead(taken ? 410 : 200, { 'content-type': 'text/html' });
  response.end(
    taken
      ? '<!doctype html><title>Gone</title><h1>This post was removed</h1><p>It was taken down by its author.</p>'
      : '<!doctype html><title>A post</title><h1>A post</h1><p>Ana was at the party on Friday, and here is a lot to say of it.</p>',
  );
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  run = await startApp();
  await makeVault(run, 'Papers', 'a passphrase of some length');
  const path = ours('tall.png');
  writeFileSync(path, await tallPng(1280, height));
  giveAway(path);
  await bringInAndReveal(run, path);
});
afterAll(async () => {
  await run.stop();
  server.closeAllConnections();
  server.close();
});

const ours = (name: string): string => join(run.home, name);
const button = (name: string | RegExp): Locator => run.page.getByRole('button', { name, exact: true });
const scroller = (): Locator => run.page.locator('.paper.zoomed');

function giveAway(path: string): void {
  const { owner } = inject('stage');
  if (owner !== null) chownSync(path, owner.uid, owner.gid);
}

/** What a person sees at points of the window, from the window's own picture of itself. */
async function coloursAt(points: readonly (readonly [x: number, y: number])[]): Promise<readonly Colour[]> {
  const png = await run.page.screenshot();
  return run.page.evaluate(
    async ([bytes, points]) => {
      const blob = new Blob([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))]);
      const bitmap = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(bitmap, 0, 0);
      return points.map(([x, y]): Colour => {
        const [red = 0, green = 0, blue = 0] = drawing?.getImageData(x, y, 1, 1).data ?? [];
        return [red, green, blue];
      });
    },
    [png.toString('base64'), points] as const,
  );
}

/** Scrolls to a part of the picture and says which bands stand at five places of it, and which should. */
async function bandsAt(
  part: number,
): Promise<{ readonly seen: readonly Colour[]; readonly due: readonly Colour[] }> {
  const place = await scroller().evaluate((it, part) => {
    it.scrollTo({ top: part * it.scrollHeight, behavior: 'instant' });
    const { left, top } = it.getBoundingClientRect();
    const img = it.querySelector('.pieces')?.getBoundingClientRect();
    return { left, top, room: it.clientHeight, img: img?.top ?? 0, shown: (img?.height ?? 1) / 100_000 };
  }, part);
  const ys = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => {
    const row = (place.top + share * place.room - place.img) / place.shown;
    // The middle of the band that stands there: nothing of its neighbours, however small it is drawn.
    const index = Math.floor(row / band);
    return { index, y: place.img + (index + 0.5) * band * place.shown };
  });
  const seen = await coloursAt(ys.map(({ y }) => [Math.round(place.left + 100), Math.round(y)] as const));
  return { seen, due: ys.map(({ index }) => bandColour(index)) };
}

it('draws the top, the middle and the end of 100,000 rows, fitted and in full', async () => {
  await enter(run);
  const { page } = run;
  await page.getByRole('link', { name: 'tall.png', exact: true }).click();
  await button('Reveal').click();
  await page.getByText('1,280 × 100,000 pixels').waitFor(patient);
  for (const size of ['Fit width', 'Full size', 'Larger'] as const) {
    await button(size).click();
    for (const part of [0, 0.5, 1]) {
      await expect
        .poll(async () => {
          const { seen, due } = await bandsAt(part);
          const apart = seen.flatMap((colour, at) =>
            colour.map((one, of) => Math.abs(one - (due[at]?.[of] ?? -99))),
          );
          return Math.max(...apart);
        }, patient)
        .toBeLessThanOrEqual(size === 'Fit width' ? 12 : 3);
      if (size !== 'Larger')
        await page.screenshot({
          path: join(screens, `tall-${size === 'Full size' ? 'full' : 'fit'}-${part}.png`),
        });
    }
  }
  await button('Fit width').click();
  await lookAt(run, 'tall');
  await page.keyboard.press('Escape');
  await page.getByText('Covered', { exact: true }).waitFor();
  expect(await scroller().count()).toBe(0);
});

it('takes one file out as it is, and notes it', async () => {
  const { page } = run;
  const folder = ours('Stick');
  mkdirSync(folder);
  giveAway(folder);
  await answerDialogs(run, [folder]);
  await page.getByRole('tab', { name: 'All 2 files' }).click();
  await button('Take a copy out: original/tall.png').click();
  await page.getByText('original/tall.png is now a plain file in the folder Stick.').waitFor(patient);
  expect(readFileSync(join(folder, 'original/tall.png')).equals(readFileSync(ours('tall.png')))).toBe(true);
  await answerDialogs(run, [folder]);
  await button('Take a copy out: original/tall.png').click();
  await page.getByText('There are already files of that name in that place.').waitFor();
  const log = await page.evaluate(() =>
    (globalThis as unknown as WithLocker).locker.custodyLog({ exhibit: 1, limit: 100 }),
  );
  const noted = log.ok ? log.value.entries.filter(({ entry }) => entry.action === 'extracted') : [];
  expect(noted.map(({ entry }) => entry.detail)).toEqual([{ file: 'original/tall.png' }]);
});

it('sets a page and what came in its place side by side, pictures and words', async () => {
  const { page } = run;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/p/1`;
  await capture(run, [url]);
  taken = true;
  await page.evaluate(
    (job) =>
      (globalThis as unknown as WithLocker).locker.recapturePage({ job, exhibit: 2, underEighteen: 'no' }),
    randomUUID() as string,
  );
  await enter(run);
  await page.getByRole('link', { name: 'Gone', exact: true }).click();
  await button('Set side by side with EX-0002').click();
  await page.getByText('The page was there before. In the later capture it is gone.').waitFor();
  await lookAt(run, 'compare-1-covered');
  for (let left = 2; left > 0; left--) await button('Reveal').first().click();
  await expect.poll(() => page.getByText(/1,280 × [\d,]+ pixels/u).count(), patient).toBe(2);
  await lookAt(run, 'compare-2-revealed');
  await page.getByRole('tab', { name: 'Words' }).click();
  await button('Reveal the words of both').click();
  await page.locator('del', { hasText: 'party on Friday' }).waitFor();
  await page.locator('ins', { hasText: 'taken down' }).waitFor();
  await lookAt(run, 'compare-3-words');
  await button('Back to EX-0003').click();
  await page.getByText('Looked at: Words').waitFor();
});
