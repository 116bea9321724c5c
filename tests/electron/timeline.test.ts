/** Timeline, filters and tables in the real window, with the real engine behind them. */
import { chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { emptyFields, type When } from '../../preload/case-fields.ts';
import { startApp, type Run } from './harness.ts';
import { answerDialogs, enter, makeVault, type WithLocker } from './steps.ts';

let run: Run;
let out: string;

const exact = (from: string): When => ({ precision: 'exact', from, to: null, zone: 'UTC' });
const incidents = [
  { what: 'A threat\nby message', happened: exact('2026-08-03T21:00'), privateNotes: 'only mine' },
  {
    what: 'A false profile',
    happened: { precision: 'range', from: '2026-08-24', to: '2026-09-06', zone: 'UTC' },
  },
  { what: 'Posted again', happened: exact('2026-11-19T22:41'), worst: true, worstWhy: 'My boss saw it.' },
] as const;

beforeAll(async () => {
  run = await startApp();
  await makeVault(run, 'Papers', 'a passphrase of some length');
  out = join(run.home, 'Out');
  mkdirSync(out);
  const { owner } = inject('stage');
  if (owner !== null) chownSync(out, owner.uid, owner.gid);
  const fields = incidents.map((incident) => Object.assign(emptyFields('incident'), incident));
  const faults = await run.page.evaluate(async (all) => {
    const { locker } = globalThis as unknown as WithLocker;
    const words = { site: '', address: '', userName: '', seenAt: '' };
    const results: { readonly ok: boolean }[] = [
      await locker.writeTextRecord({ ...words, description: 'The heron stands by the mill.' }),
      await locker.writeTextRecord({ ...words, description: 'A bicycle without a wheel.' }),
    ];
    for (const one of all) {
      results.push(await locker.saveRecord({ basedOn: 0, what: { kind: 'incident', fields: one } }));
    }
    return results.filter(({ ok }) => !ok);
  }, fields);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  await enter(run);
});
afterAll(() => run.stop());

it('the plot tells what happened and what was saved, and goes to it by key', async () => {
  const { page } = run;
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  const plot = page.getByRole('group', { name: /^Timeline from/u });
  await plot
    .getByRole('button', { name: /^A false profile: happened Mon 24 Aug 2026, until Sun 6 Sep 2026/u })
    .waitFor();
  await plot.getByRole('button', { name: /^2 exhibits saved/u }).waitFor();
  await plot.getByRole('button', { name: /^A threat/u }).focus();
  await page.keyboard.press('Enter');
  const picked = page.getByRole('region', { name: 'What you picked' });
  await picked.getByRole('link', { name: 'A threat' }).waitFor();
  await page.screenshot({ path: join('test-results', 'window', 'timeline.png') });
  await page.getByRole('button', { name: 'Table' }).click();
  expect(await page.getByRole('table', { name: 'Timeline' }).getByRole('row').count()).toBe(6);
});

it('the filters leave what fits, and the summary has the words for others', async () => {
  const { page } = run;
  await page.getByRole('link', { name: 'Evidence chart' }).click();
  await page.getByRole('button', { name: 'By exhibit' }).click();
  await page.getByRole('button', { name: 'Filter and sort', exact: true }).click();
  await page.getByText('Picture', { exact: true }).click();
  await page.getByText('Nothing found').first().waitFor();
  await page.getByRole('button', { name: 'Take away: What it is: Picture' }).click();
  await page.getByText('Written record', { exact: true }).first().click();
  await page.locator('output', { hasText: '2 exhibits found' }).waitFor();
  await page.getByRole('button', { name: 'One-page summary' }).click();
  await page.getByText('Why: My boss saw it.').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('only mine');
});

it('the tables lie in the chosen folder, without the private notes', async () => {
  const { page } = run;
  await page.getByRole('link', { name: 'Evidence chart' }).click();
  await page.getByRole('button', { name: 'Write it out as tables' }).click();
  await answerDialogs(run, [out]);
  await page.getByRole('button', { name: 'Choose a folder and write them' }).click();
  await page.getByText('Written and read back: incidents.csv, exhibits.csv.').waitFor();
  const words = readFileSync(join(out, 'incidents.csv'), 'utf8');
  expect(words).toContain('A false profile');
  expect(words).not.toContain('only mine');
});
