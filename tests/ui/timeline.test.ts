/** Timeline, summary, filters and tables, in Chromium with a made-up locker. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFields } from '../../preload/case-fields.ts';
import { axeFindings } from '../axe.ts';
import { FakeLocker } from './fake-locker.ts';
import { timelineStory } from './timeline-story.ts';
import { draw } from './look.ts';
import { TestWindow, type OpenOptions } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(400);
});
afterAll(() => window.stop());

async function timeline(
  options: OpenOptions = {},
): Promise<{ page: Page; locker: FakeLocker; complaints: readonly string[] }> {
  const { locker } = timelineStory();
  const { page, complaints } = await window.open(locker, options);
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  return { page, locker, complaints };
}

describe('the timeline', () => {
  test('is a plot by day and by night, without a finding, and no mark covers another', async () => {
    const { page, complaints, locker } = await timeline();
    const plot = page.getByRole('group', { name: /^Timeline from/u });
    await plot.getByRole('button', { name: /^False profile: happened/u }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await draw(page, 'timeline-light');
    expect(await axeFindings(page)).toEqual([]);
    const boxes = await plot.getByRole('button').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    expect(boxes.length).toBeGreaterThan(4);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await page.emulateMedia({ colorScheme: 'dark' });
    await draw(page, 'timeline-dark');
    expect(await axeFindings(page, ['color-contrast'])).toEqual([]);
    expect(locker.asked('reveal')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is gone through with the keys: to a mark, to what it is, and closer where several lie together', async () => {
    const { page, locker } = await timeline();
    const plot = page.getByRole('group', { name: /^Timeline from/u });
    const first = plot.getByRole('button', { name: /^Threat to share: happened/u });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const several = plot.getByRole('button', { name: /^4 exhibits saved/u });
    await expect.poll(() => several.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'EX-0004 Post 4 on share.example' }).waitFor();
    await draw(page, 'timeline-picked');
    await page.getByRole('button', { name: 'Look closer' }).click();
    await plot.getByRole('button', { name: /^EX-0002: saved/u }).waitFor();
    expect(locker.asked('timeline').at(-1)).toMatchObject({ from: expect.any(Number) as number });
    await page.getByRole('button', { name: 'Weeks' }).click();
    await page.getByRole('button', { name: 'Earlier' }).click();
    await page.getByRole('button', { name: 'Everything' }).click();
    await plot.getByRole('button', { name: /^Threat to share: happened/u }).click();
    await page.getByRole('region', { name: 'What you picked' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Incident' }).waitFor();
  });

  test('is a table with the same facts at 200% zoom, and as exact as they are known', async () => {
    const { page } = await timeline({ width: 640, height: 900 });
    const table = page.getByRole('table', { name: 'Timeline' });
    await table.getByText('about Mon 28 Sep 2026').waitFor();
    await table.getByText('Mon 24 Aug 2026, until Sun 6 Sep 2026').waitFor();
    expect(await page.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true');
    expect(await table.getAttribute('aria-rowcount')).toBe('10');
    await draw(page, 'timeline-zoomed');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Plot' }).click();
    await page.getByRole('group', { name: /^Timeline from/u }).waitFor();
    await draw(page, 'timeline-zoomed-plot');
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => {
      const frame = document.getElementById('frame');
      return frame === null ? 1 : frame.scrollWidth - frame.clientWidth;
    });
    expect(wide, 'nothing scrolls sideways').toBeLessThanOrEqual(1);
  });

  test('says so when nothing has a time', async () => {
    const { page } = await window.open(new FakeLocker({ open: true }));
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await page.getByText('Nothing has a time yet').waitFor();
    expect(await page.getByRole('group', { name: /^Timeline from/u }).count()).toBe(0);
  });
});

describe('the summary', () => {
  test('has the first, the recent and the worst with why, nothing private, and prints by itself', async () => {
    const { locker, ids } = timelineStory();
    const [a, , c, d, e] = ids;
    locker.instead.caseSummary = () => ({
      first: a ?? null,
      recent: [e, d, c].filter((id) => id !== undefined),
      worst: [e].filter((id) => id !== undefined),
    });
    const { page, complaints } = await window.open(locker, { height: 1100 });
    await page.getByRole('button', { name: 'One-page summary' }).click();
    await page.getByText('Why: My boss saw it.').waitFor();
    await page.getByText('Exhibits: 1, 2').first().waitFor();
    const words = await page.locator('main').innerText();
    expect(words).toContain('The link was sent to my office.');
    expect(words).not.toMatch(/only for me|R\. M\./u);
    expect(words.match(/The link was sent/gu)).toHaveLength(1);
    await draw(page, 'summary-light');
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await draw(page, 'summary-print');
    const shown = await page
      .locator('.rail, .bar, .status')
      .evaluateAll((all) =>
        all.filter((node) => getComputedStyle(node).display !== 'none').map((node) => node.className),
      );
    expect(shown).toEqual([]);
    const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }));
    expect(pdf.getPageCount()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => locker.asked('printPage').length).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe('the tables', () => {
  test('are written without the private notes unless asked, after a plain warning', async () => {
    const { locker } = timelineStory();
    const { page } = await window.open(locker);
    await page.getByRole('button', { name: 'Write it out as tables' }).click();
    await page.getByText('These are plain copies outside the vault.').waitFor();
    expect(locker.asked('exportChart')).toEqual([]);
    await page.getByRole('button', { name: 'Choose a folder and write them' }).click();
    await page.getByText('Written and read back: incidents.csv, exhibits.csv. The log says so.').waitFor();
    await page.getByText('Also write my private notes into them').click();
    await draw(page, 'tables');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose a folder and write them' }).click();
    await expect
      .poll(() => locker.asked('exportChart'))
      .toMatchObject([{ privateNotes: false }, { privateNotes: true }]);
    locker.instead.chooseOutFolder = () => null;
    await page.getByRole('button', { name: 'Choose a folder and write them' }).click();
    await expect.poll(() => locker.asked('chooseOutFolder').length).toBe(3);
    expect(locker.asked('exportChart')).toHaveLength(2);
  });
});

describe('the filters', () => {
  test('ask for just that, say what is on and how many are left, and are taken away one by one', async () => {
    const { locker } = timelineStory();
    const person = locker.caseFile.add('person', { ...emptyFields('person'), name: 'R. M.' }).id;
    const { page, complaints } = await window.open(locker, { height: 1100 });
    await page.getByRole('button', { name: 'By exhibit' }).click();
    await page.getByRole('button', { name: 'Filter and sort', exact: true }).click();
    await page.getByText('Picture', { exact: true }).click();
    await page.getByText('In part', { exact: true }).click();
    await page.getByLabel('Site', { exact: true }).selectOption('social.example');
    await page.getByLabel('Person or account').selectOption(person);
    await page.getByLabel('Saved from').fill('2026-11-01');
    await page.getByLabel('Saved until').fill('2026-11-20');
    await page.getByLabel('Order').selectOption('title');
    await page.getByText('The other way round').first().click();
    const last = (): unknown => locker.asked('chart').at(-1);
    await expect.poll(last).toMatchObject({
      kinds: ['picture'],
      states: ['partial'],
      sites: ['social.example'],
      person,
      savedFrom: new Date('2026-11-01T00:00:00+01:00').getTime(),
      savedUntil: new Date('2026-11-20T23:59:59.999+01:00').getTime(),
      sort: 'title',
      descending: true,
    });
    await page.locator('output', { hasText: '4 exhibits found' }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await draw(page, 'filters-light');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    await draw(page, 'filters-zoomed');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 1100 });
    await page.getByRole('button', { name: 'Take away: Names: R. M.' }).click();
    await expect.poll(() => JSON.stringify(last())).not.toContain(person);
    await page.getByRole('button', { name: 'Take all away' }).click();
    await page.getByRole('list', { name: 'Filters that are on' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'Picture' }).isChecked()).toBe(false);
    expect(await page.getByLabel('Saved from').inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });
});
