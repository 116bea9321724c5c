/** Sound and video play from the vault, after Reveal and never by themselves. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Artifact } from '../../main/core/evidence.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpFile, type MadeUp } from './made-up.ts';
import { movingSquare, tone } from './sound.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  window.serve('audio/wav', tone());
  window.serve('video/webm', await movingSquare(page));
});
afterAll(() => window.stop());

function playable(name: string, mediaType: string): MadeUp {
  const { exhibit, manifest } = madeUpFile(1, name);
  const artifacts = exhibit.artifacts.map((file): Artifact => ({ ...file, name, mediaType }));
  return { exhibit: { ...exhibit, artifacts }, manifest };
}

for (const [name, mediaType, tag, width] of [
  ['voice message.wav', 'audio/wav', 'audio', 0],
  ['clip.webm', 'video/webm', 'video', 160],
] as const) {
  test(`${mediaType} is covered, then plays in the window to its end`, async () => {
    const locker = new FakeLocker({ open: true, exhibits: [playable(name, mediaType)] });
    const { page, evidenceAsked, complaints } = await window.open(locker);
    await page.getByRole('link', { name }).click();
    await page.getByRole('tab', { name: 'Sound, video' }).waitFor();
    expect(evidenceAsked).toEqual([]);
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    const player = page.locator(tag);
    await player.waitFor();
    expect(await player.evaluate((it: HTMLMediaElement) => it.paused)).toBe(true);
    await player.evaluate(async (it: HTMLMediaElement) => {
      it.muted = true;
      await it.play();
    });
    await expect
      .poll(() => player.evaluate((it: HTMLMediaElement) => it.ended), { timeout: 20_000 })
      .toBe(true);
    expect(await player.evaluate((it: HTMLMediaElement) => it.error)).toBeNull();
    expect(await player.evaluate((it: HTMLMediaElement) => it.currentTime)).toBeGreaterThan(0.3);
    expect(await player.evaluate((it) => (it instanceof HTMLVideoElement ? it.videoWidth : 0))).toBe(width);
    await page.keyboard.press('Escape');
    await page.getByText('Covered', { exact: true }).waitFor();
    expect(await page.locator(tag).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
}
