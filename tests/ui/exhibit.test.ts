/** Looking closely: sizes of a picture, two captures side by side, files that are not shown, the record in words. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecaptureChange } from '../../main/core/manifest.ts';
import type { Artifact, Warning } from '../../main/core/evidence.ts';
import { differenceOf } from '../../renderer/views/exhibit/compare/difference.ts';
import { larger, smaller, zoomKey } from '../../renderer/views/exhibit/zoom.ts';
import { axeFindings } from '../axe.ts';
import { draw } from './look.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpFile, madeUpPage, stripes, type MadeUp } from './made-up.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const changes: readonly RecaptureChange[] = [
  { what: 'gone', before: 'page', after: 'removed' },
  { what: 'status', before: '200', after: '410' },
  { what: 'title', before: 'Post 1 on share.example', after: 'Gone' },
];

function savedTwice(): FakeLocker {
  const first = madeUpPage(1);
  const second = madeUpPage(2, { url: first.exhibit.url, looksLike: 'removed', title: 'Gone' });
  const locker = new FakeLocker({
    open: true,
    exhibits: [
      { ...first, links: { recaptureOf: null, recapturedBy: [2], changes: [] } },
      { ...second, links: { recaptureOf: 1, recapturedBy: [], changes: [...changes] } },
    ],
  });
  locker.words.set(1, 'Ana Example was at the party on Friday. Call 555 0100.');
  locker.words.set(2, 'This post was at the request of its author taken down.');
  return locker;
}

function fileOf(name: string, mediaType: string): MadeUp {
  const { exhibit, manifest } = madeUpFile(1, name);
  const artifacts = exhibit.artifacts.map((file): Artifact => ({ ...file, name, mediaType }));
  return { exhibit: { ...exhibit, artifacts }, manifest };
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const scroller = (page: Page): Locator => page.locator('.paper.zoomed');

describe('a picture', () => {
  test('is fitted, enlarged and made smaller by button, key and wheel, and what was looked at stays there', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1)] });
    const { page, complaints } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await button(page, 'Reveal').click();
    const width = (): Promise<number> =>
      scroller(page)
        .locator('.pieces')
        .evaluate((img) => img.getBoundingClientRect().width);
    await page.getByText('1,280 × 6,000 pixels').waitFor();
    const fitted = await width();
    expect(fitted).toBeLessThan(450);
    await button(page, 'Full size').click();
    await expect.poll(width).toBe(1280);
    await page.getByText('100 % of full size').waitFor();
    await scroller(page).evaluate((it) => it.scrollTo({ top: 3000, behavior: 'instant' }));
    const middle = (): Promise<number> =>
      scroller(page).evaluate((it) => {
        const height = it.querySelector('.pieces')?.getBoundingClientRect().height ?? 1;
        return (it.scrollTop + it.clientHeight / 2) / height;
      });
    const before = await middle();
    await page.keyboard.press('Control++');
    await expect.poll(width).toBe(1600);
    expect(await middle()).toBeCloseTo(before, 2);
    await page.keyboard.press('Control+-');
    await scroller(page).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await expect.poll(width).toBe(1024);
    await page.keyboard.press('Control+0');
    await expect.poll(width).toBeCloseTo(fitted, 0);
    expect(await button(page, 'Fit width').getAttribute('aria-pressed')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'exhibit-zoom');
    expect(complaints).toEqual([]);
  });

  test('is moved with the mouse held down', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1)] });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await button(page, 'Reveal').click();
    await button(page, 'Full size').click();
    const box = await scroller(page).boundingBox();
    if (box === null) throw new Error('not there');
    await page.mouse.move(box.x + 200, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, box.y + 100, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => scroller(page).evaluate((it) => it.scrollTop)).toBeGreaterThan(150);
    expect(await scroller(page).evaluate((it) => it.scrollLeft)).toBeGreaterThan(80);
  });
});

describe('an address that was saved again', () => {
  test('is set side by side, covered item by item, scrolled together, and said to be gone', async () => {
    const { page, evidenceAsked, complaints } = await window.open(savedTwice());
    await page.getByRole('link', { name: 'Gone', exact: true }).click();
    await page.getByText('The site says it is not there (code 410)').waitFor();
    await button(page, 'Set side by side with EX-0001').click();
    await page.getByRole('heading', { name: 'EX-0001 and EX-0002, side by side' }).waitFor();
    await page.getByText('In the later capture it is gone.').waitFor();
    expect(evidenceAsked.filter((role) => role === 'screenshot')).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'compare-covered');
    await page
      .getByRole('region', { name: 'Before: EX-0001' })
      .getByRole('button', { name: 'Reveal', exact: true })
      .click();
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await expect.poll(() => scroller(page).count()).toBe(2);
    await expect.poll(() => page.getByText('1,280 × 6,000 pixels').count()).toBe(2);
    const tops = (): Promise<number[]> =>
      scroller(page).evaluateAll((all) => all.map((it) => Math.round(it.scrollTop)));
    await scroller(page)
      .first()
      .evaluate((it) => it.scrollTo({ top: 500, behavior: 'instant' }));
    await expect.poll(tops).toEqual([500, 500]);
    await scroller(page).last().focus();
    await page.keyboard.press('Home');
    await expect.poll(tops).toEqual([0, 0]);
    await page.getByText('Scroll both together').click();
    await scroller(page)
      .first()
      .evaluate((it) => it.scrollTo({ top: 300, behavior: 'instant' }));
    await page.waitForTimeout(100);
    expect(await tops()).toEqual([300, 0]);
    await button(page, 'Larger').click();
    const widths = (): Promise<number[]> =>
      scroller(page)
        .locator('.pieces')
        .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().width)));
    await expect.poll(async () => new Set(await widths()).size).toBe(1);
    await draw(page, 'compare-revealed');
    await page.keyboard.press('Escape');
    await expect.poll(() => scroller(page).count()).toBe(0);
    await button(page, 'Back to EX-0002').click();
    await page.getByRole('heading', { name: 'Custody log' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('shows what was taken away and added in its words, once they are asked for', async () => {
    const locker = savedTwice();
    const { page } = await window.open(locker, { dark: true });
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await button(page, 'Set side by side with EX-0002').click();
    await page.getByRole('tab', { name: 'Words' }).click();
    await page.getByText('Covered', { exact: true }).waitFor();
    expect(locker.asked('revealWords')).toEqual([]);
    await button(page, 'Reveal the words of both').click();
    await page.locator('del', { hasText: 'Ana Example' }).waitFor();
    await page.locator('ins', { hasText: 'This post' }).waitFor();
    expect(locker.asked('revealWords')).toEqual([{ exhibit: 1 }, { exhibit: 2 }]);
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'compare-words-dark');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('del, ins').count()).toBe(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.getByRole('tab', { name: 'Pictures' }).click();
    const [before, after] = await page
      .locator('.pair > section')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON() as DOMRect));
    expect(after?.top, 'one above the other').toBeGreaterThanOrEqual(before?.bottom ?? Infinity);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('a file that this window does not show', () => {
  test.each([
    ['photo.heic', 'image/heic', 'This is a picture of the kind HEIC'],
    ['scan.tif', 'image/tiff', 'This is a picture of the kind TIFF'],
    ['drawing.svg', 'image/svg+xml', 'This is a picture of the kind SVG'],
    ['clip.ts', 'video/mp2t', 'This video is in the form of a broadcast'],
    [
      'letter.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'This kind of file is not shown here',
    ],
  ])('%s is said to be kept as it is, and can be taken out', async (name, mediaType, words) => {
    const locker = new FakeLocker({ open: true, exhibits: [fileOf(name, mediaType)] });
    locker.instead.chooseOutFolder = () => ({ handle: 'a'.repeat(32) as never, name: 'Stick' });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByText(words).waitFor();
    expect(await button(page, 'Reveal').count()).toBe(0);
    await button(page, `Take a copy out: ${name}`).first().click();
    await page.getByText(`${name} is now a plain file in the folder Stick.`).waitFor();
    expect(locker.asked('takeOutFile')).toEqual([
      { artifact: locker.exhibits[0]?.exhibit.artifacts[0]?.id, to: 'a'.repeat(32) },
    ]);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the record in words', () => {
  test('says why there is no title, what the site answered, and every step', async () => {
    const failed = madeUpPage(1, { title: '', state: 'failed', looksLike: null });
    const manifest = {
      ...(failed.manifest as object),
      time: { clockSource: "this computer's clock, compared", clockOffsetMilliseconds: -3_440 },
      signals: ['the browser showed its own error page'],
      steps: [{ step: 'open', at: '', milliseconds: 1240, outcome: 'timed-out', detail: '' }],
    };
    const locker = new FakeLocker({ open: true, exhibits: [{ ...failed, manifest }] });
    const { page } = await window.open(locker);
    await page
      .getByRole('link', { name: 'No title' })
      .or(page.getByRole('link', { name: /share\.example/u }))
      .first()
      .click();
    await page.getByText('The page did not open, so there is no title').waitFor();
    await page.getByText('It was 3.4 s behind the sites’ clocks.').waitFor();
    await page.getByText('nobody: it was opened without signing in').waitFor();
    await page.getByText('The site sent it (code 200)').waitFor();
    await button(page, 'More facts').click();
    await page.getByText('Open the page: took too long, left out, 1.2 s').waitFor();
    await page.getByText('the browser showed its own error page').waitFor();
    await page.getByText('No, all were 18 or older').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('goes on where a later version wrote what this one does not know', async () => {
    const later = [{ code: 'moon-phase', detail: 'waxing' }] as unknown as readonly Warning[];
    const made = madeUpPage(1, { warnings: later, looksLike: 'hologram' as never });
    const file = {
      ...made.exhibit.artifacts[0],
      role: 'hologram-file',
      id: '9'.repeat(32),
      name: 'x.bin',
    } as unknown as Artifact;
    const exhibit = { ...made.exhibit, artifacts: [...made.exhibit.artifacts, file] };
    const locker = new FakeLocker({ open: true, exhibits: [{ ...made, exhibit }] });
    const { page, complaints } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await page.getByText('Something was noted that this version of Holdfast does not know yet.').waitFor();
    await button(page, 'More facts').click();
    await page.getByText('moon-phase: waxing').waitFor();
    await page.getByRole('tab', { name: 'All 8 files' }).click();
    await page.getByText('A file of a kind that this version does not know yet').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a file inside another one, or brought in', () => {
  test('is revealed by itself, and nothing of it is in the window before or after', async () => {
    const zip = fileOf('pictures.zip', 'application/zip');
    const [original] = zip.exhibit.artifacts;
    const member = (name: string, id: string): Artifact => ({
      ...(original as Artifact),
      id: id.repeat(32) as Artifact['id'],
      role: 'attached',
      name: `attached/${name}`,
      mediaType: 'image/png',
    });
    const inside = [member('one.png', 'd'), member('two.png', 'e')];
    const artifacts = [...zip.exhibit.artifacts, ...inside];
    window.serve('attached', stripes(320, 240));
    const locker = new FakeLocker({
      open: true,
      exhibits: [{ ...zip, exhibit: { ...zip.exhibit, artifacts } }],
    });
    const { page, evidenceAsked, complaints } = await window.open(locker);
    await page.getByRole('link', { name: 'pictures.zip' }).click();
    await button(page, 'Look at this one: attached/two.png').click();
    await button(page, 'Reveal').waitFor();
    expect(evidenceAsked).toEqual([]);
    await button(page, 'Reveal').click();
    await page.locator('.files .pieces').waitFor();
    expect(locker.asked('reveal')).toEqual([{ artifact: inside[1]?.id }]);
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'exhibit-inside');
    await button(page, 'Look at this one: attached/two.png').click();
    await expect.poll(() => locker.asked('cover').length).toBe(1);
    expect(await page.locator('.files .pieces').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('a brought-in picture can be seen in the chart, once it is asked for', async () => {
    window.serve('original', stripes(320, 240));
    const locker = new FakeLocker({ open: true, exhibits: [fileOf('screenshot.png', 'image/png')] });
    const { page, evidenceAsked } = await window.open(locker);
    await button(page, 'Reveal the small picture of EX-0001').waitFor();
    expect(evidenceAsked).toEqual([]);
    await button(page, 'Reveal the small picture of EX-0001').click();
    await page.getByRole('img', { name: /EX-0001/u }).waitFor();
    expect(evidenceAsked).toEqual(['original']);
  });
});

describe('sizes and differences', () => {
  test('go up and down by one step, and end', () => {
    expect([larger(1), smaller(1), larger(0.3), larger(4), smaller(0.1)]).toEqual([1.25, 0.8, 0.33, 4, 0.1]);
    expect(['+', '=', '-', '0', 'a'].map((key) => zoomKey({ key }, 1))).toEqual([
      1.25,
      1.25,
      0.8,
      'fit',
      undefined,
    ]);
  });

  test('each text can be read out of the difference again', () => {
    const words = ['a', 'b', 'c'];
    let seed = 7;
    const text = (): string =>
      Array.from({ length: 40 }, () => words[(seed = (seed * 16807) % 2147483647) % 3]).join(' ');
    for (let round = 0; round < 200; round++) {
      const [before, after] = [text(), text()];
      const passages = differenceOf(before, after) ?? [];
      const without = (kind: string): string =>
        passages
          .filter((one) => one.kind !== kind)
          .flatMap((one) => one.words)
          .join(' ');
      expect(without('added')).toBe(before);
      expect(without('taken')).toBe(after);
    }
    expect(differenceOf('', '')).toEqual([]);
  });

  test('two texts that have nothing in common are not set against each other for ever', () => {
    const text = (of: string): string => Array.from({ length: 50_000 }, (_one, at) => `${of}${at}`).join(' ');
    const began = performance.now();
    expect(differenceOf(text('a'), text('b'))).toBeNull();
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
