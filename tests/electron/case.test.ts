/** The chart in the real window over the real engine: five incidents, exhibits of several kinds, their order, a draft over a lock. */
import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { encodePng } from '../runtime/png.ts';
import { startApp, type Run } from './harness.ts';
import { lookAt } from './look.ts';
import { answerDialogs, enter, makeVault, valueOf, type WithLocker } from './steps.ts';

const passphrase = 'a passphrase of some length';
let run: Run;
let page: Page;

beforeAll(async () => {
  run = await startApp();
  ({ page } = run);
  await makeVault(run, 'Papers', passphrase);
});
afterAll(() => run.stop());

/** Files of several kinds, where the app may read them. */
function evidence(): string[] {
  const folder = join(run.home, 'phone');
  mkdirSync(folder, { mode: 0o700 });
  const { owner } = inject('stage');
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const pixels = Buffer.alloc(40 * 30 * 3, 120);
  const mail =
    'From: r@mail.example\r\nTo: me@mail.example\r\nSubject: Call me\r\nDate: Mon, 10 Aug 2026 08:00:00 +0200\r\n\r\nCall me back.\r\n';
  const files: readonly (readonly [string, Buffer | string])[] = [
    ['messages.png', encodePng(40, 30, pixels)],
    ['call me.eml', mail],
    ['notes of August.txt', 'What was said on the phone in August.'],
    ['letter.pdf', '%PDF-1.4\n%%EOF\n'],
  ];
  return files.map(([name, body]) => {
    const path = join(folder, name);
    writeFileSync(path, body);
    if (owner !== null) chownSync(path, owner.uid, owner.gid);
    return path;
  });
}

async function bringIn(paths: readonly string[]): Promise<void> {
  await answerDialogs(run, paths);
  const lines = await page.evaluate(async (job) => {
    const { locker } = globalThis as unknown as WithLocker;
    const places = await locker.chooseFiles({});
    const files = places.ok ? places.value.map(({ handle }) => handle) : [];
    return locker.importFiles({ job, files, underEighteen: 'no' });
  }, randomUUID());
  expect(valueOf(lines).map(({ code }) => code)).toEqual(paths.map(() => null));
}

const toChart = async (): Promise<void> => {
  await page.getByRole('link', { name: 'Evidence chart' }).click();
  await page.getByRole('button', { name: 'By incident' }).waitFor();
};

interface Written {
  readonly what: string;
  readonly year: string;
  readonly month: string;
  readonly exhibits: readonly RegExp[];
}

async function write({ what, year, month, exhibits }: Written): Promise<void> {
  await page.getByRole('button', { name: 'Add an incident' }).first().click();
  await page.getByText('About then', { exact: true }).first().click();
  await page.getByLabel('Month', { exact: true }).selectOption(month);
  await page.getByLabel('Year', { exact: true }).fill(year);
  await page.getByRole('textbox', { name: 'What happened' }).fill(what);
  await page.getByRole('button', { name: 'Evidence that it happened: Choose exhibits' }).click();
  const list = page.getByRole('list', { name: 'Exhibits to choose from' });
  for (const exhibit of exhibits) await list.locator('label').filter({ hasText: exhibit }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved at/u).waitFor();
  await page.getByRole('button', { name: 'Back to the chart' }).first().click();
  await page.getByRole('link', { name: what }).waitFor();
}

/** The files' names in the order of the chart. */
async function order(): Promise<string[]> {
  const { rows } = valueOf(await page.evaluate(() => (globalThis as unknown as WithLocker).locker.chart({})));
  return rows.map(({ title }) => title);
}

const custody = async (): Promise<string[]> => {
  const { entries } = valueOf(
    await page.evaluate(() => (globalThis as unknown as WithLocker).locker.custodyLog({ limit: 1000 })),
  );
  return entries.map(({ entry }) => entry.action);
};

it('four kinds of exhibits and five incidents, one of them by keyboard alone', async () => {
  await enter(run);
  await page.getByText('No incidents yet').waitFor();
  await bringIn(evidence());
  await enter(run);
  await toChart();
  await write({ what: 'Threat to share', year: '2026', month: '08', exhibits: [/messages/u, /call me/iu] });
  await write({ what: 'False profile', year: '2026', month: '09', exhibits: [/messages/u] });
  await write({ what: 'Images posted', year: '2026', month: '10', exhibits: [/letter/u] });
  await write({ what: 'Calls at night', year: '2026', month: '07', exhibits: [/notes/u] });

  const { keyboard } = page;
  await page.getByRole('button', { name: 'Add an incident' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'What happened' }).waitFor();
  const to = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      const focused = await page.evaluate(() => {
        const here = document.activeElement;
        const labels = here instanceof HTMLTextAreaElement ? here.labels : null;
        return here?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? here?.textContent ?? '';
      });
      if (focused.trim() === name) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await to('What happened');
  await keyboard.type('A link came to my work');
  await to('Evidence that it happened: Choose exhibits');
  await keyboard.press('Enter');
  await page.locator('input[type=search]:focus').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await page.getByText('1 chosen', { exact: true }).waitFor();
  await to('Save');
  await keyboard.press('Enter');
  await page.getByText(/^Saved at/u).waitFor();
  await toChart();
  expect(await page.locator('tbody .what').allTextContents()).toEqual([
    'Calls at night',
    'Threat to share',
    'False profile',
    'Images posted',
    'A link came to my work',
  ]);
  expect(await page.locator('.mark-t.first').count()).toBe(1);
  expect(await page.locator('.mark-t.recent').count()).toBe(3);
  await lookAt(run, 'case-chart');
});

it('the order changes by key and by drag, each move in the log', async () => {
  await page.getByRole('button', { name: 'By exhibit' }).click();
  const before = await order();
  await page.getByRole('button', { name: /^Move 1 /u }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('Moved from 1 to 2.').waitFor();
  const [first = '', second = '', third = '', fourth = ''] = before;
  expect(await order()).toEqual([second, first, third, fourth]);
  await page
    .getByRole('button', { name: /^Move 4 /u })
    .dragTo(page.locator('tbody tr').first(), { targetPosition: { x: 300, y: 6 } });
  await page.getByText('Moved from 4 to 1.').waitFor();
  expect(await order()).toEqual([fourth, second, first, third]);
  expect((await custody()).filter((action) => action === 'exhibit-moved')).toHaveLength(2);
  await lookAt(run, 'case-exhibits');
});

it('a change is undone, and both versions stay', async () => {
  await page.getByRole('button', { name: 'By incident' }).click();
  await page.getByRole('link', { name: 'False profile' }).click();
  const what = page.getByRole('textbox', { name: 'What happened' });
  await what.fill('False profile, changed');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await page.getByText('The last change is undone.').waitFor();
  expect(await what.inputValue()).toBe('False profile');
  await page.getByRole('button', { name: /^Earlier versions/u }).click();
  await page.getByText('Version 3').waitFor();
  await lookAt(run, 'case-incident');
});

it('a draft survives a lock, encrypted, and is no part of the chart', async () => {
  const what = page.getByRole('textbox', { name: 'What happened' });
  await what.fill('False profile with my pictures');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByText('A draft is waiting').waitFor();
  await page.getByRole('link', { name: 'False profile', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Go on writing/u }).click();
  await page.getByText('This is your draft').waitFor();
  expect(await what.inputValue()).toBe('False profile with my pictures');
  await page.getByRole('button', { name: 'Drop this draft' }).click();
  expect(await what.inputValue()).toBe('False profile');
});

it('an exhibit that is closed for good cannot be opened again, in the window or below it', async () => {
  await toChart();
  await page.getByRole('button', { name: 'By exhibit' }).click();
  await page.getByRole('link', { name: 'messages.png' }).click();
  await page.getByRole('button', { name: 'Somebody in it may be under 18' }).click();
  await page.getByRole('button', { name: 'Close it for good' }).click();
  await page.getByText(/is closed\./u).waitFor();
  expect(await page.getByRole('button', { name: /Reveal/u }).count()).toBe(0);
  await lookAt(run, 'case-frozen');
  const refused = await page.evaluate(async () => {
    const { locker } = globalThis as unknown as WithLocker;
    const chart = await locker.chart({ search: 'messages' });
    const number = chart.ok ? (chart.value.rows[0]?.number ?? 0) : 0;
    const shown = await locker.showExhibit({ exhibit: number });
    const artifact = shown.ok ? shown.value.exhibit.artifacts[0]?.id : undefined;
    return artifact === undefined ? shown : locker.reveal({ artifact });
  });
  expect(refused).toMatchObject({ ok: false, code: 'exhibit-frozen' });
});
