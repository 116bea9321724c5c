/** The chart and its forms with the fake locker: what is typed is never lost, and said truthfully. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseFields } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';
import { openIncident, story, zone } from './case-story.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { tabTo, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const whatField = (page: Page) => page.getByRole('textbox', { name: 'What happened' });

test('an incident is written by keyboard alone, kept as a draft while it is typed, and saved on request', async () => {
  const locker = new FakeLocker({ open: true });
  const { page, complaints } = await window.open(locker);
  const { keyboard } = page;
  await page.getByText('No incidents yet').waitFor();
  await tabTo(page, 'Add an incident');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Incident' }).waitFor();
  await tabTo(page, /^Not known/u);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await tabTo(page, /^not known/u);
  await keyboard.type('Nov');
  await tabTo(page, 'Year');
  await keyboard.type('2026');
  await tabTo(page, 'What happened');
  await keyboard.type('A link came to my work');
  await page.getByText(/^Draft kept at/u).waitFor();
  const draft = locker.asked('keepDraft').at(-1) as { draft: string; basedOn: number };
  expect(draft).toMatchObject({
    basedOn: 0,
    what: {
      kind: 'incident',
      fields: {
        what: 'A link came to my work',
        happened: { precision: 'about', from: '2026-11', to: null, zone },
      },
    },
  });
  expect(locker.asked('saveRecord')).toEqual([]);
  await tabTo(page, 'Save');
  await keyboard.press('Enter');
  await page.getByText(/^Saved at/u).waitFor();
  expect(locker.asked('saveRecord')).toMatchObject([{ record: draft.draft, basedOn: 0 }]);
  expect(locker.caseFile.drafts.size).toBe(0);
  await tabTo(page, 'Back to the chart', 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByRole('link', { name: 'A link came to my work' }).waitFor();
  expect(await page.getByText('about November 2026').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('an exact day with a time is written down with its zone, and a wrong one cannot be saved', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Posted again; link sent to my work');
  await page.getByText('Exactly', { exact: true }).first().click();
  await page.getByLabel('Day', { exact: true }).fill('31');
  await page.getByLabel('Year', { exact: true }).fill('2026');
  await page.getByText('Choose the month as well').waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Month', { exact: true }).selectOption('11');
  await page.getByText('That month does not have this day').waitFor();
  await page.getByLabel('Day', { exact: true }).fill('19');
  await page.getByLabel('Time', { exact: true }).fill('22:41');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Saved at/u).waitFor();
  expect(locker.asked('saveRecord').at(-1)).toMatchObject({
    what: { fields: { happened: { precision: 'exact', from: '2026-11-19T22:41', to: null, zone } } },
  });
});

test('a lock that is asked for keeps the last word that was typed first', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Altered video with my face');
  await whatField(page).fill('Altered video with my face, and my name');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  const order = locker.calls
    .map(({ method }) => method)
    .filter((method) => method === 'keepDraft' || method === 'lockVault');
  expect(order).toEqual(['keepDraft', 'lockVault']);
  await page.getByLabel('Passphrase', { exact: true }).fill('four plain words here');
  await page.keyboard.press('Enter');
  await page.getByText('A draft is waiting').waitFor();
  await page.getByRole('button', { name: /^Go on writing: Incident: Altered video/u }).click();
  await page.getByText('This is your draft').waitFor();
  expect(await whatField(page).inputValue()).toBe('Altered video with my face, and my name');
});

test('the cover does not wait for the draft, and the draft is on its way before the lock', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Altered video with my face');
  await whatField(page).fill('half a sentence');
  await page.getByRole('button', { name: /Hide now/u }).click();
  await expect.poll(() => locker.asked('hideNow').length).toBe(1);
  const order = locker.calls
    .map(({ method }) => method)
    .filter((method) => method === 'keepDraft' || method === 'hideNow');
  expect(order).toEqual(['keepDraft', 'hideNow']);
  expect(await page.locator('#root').textContent()).toBe('');
});

test('what another hand saved meanwhile is put together field by field, and nothing is lost', async () => {
  const { locker, ids } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Private images posted');
  await whatField(page).fill('Mine');
  const before = locker.caseFile.calls.showRecord({ record: ids[2] }).fields as CaseFields<'incident'>;
  locker.caseFile.add('incident', { ...before, what: 'Theirs', needed: 'Sign-up records' }, ids[2]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('This entry was saved meanwhile.').waitFor();
  expect(await whatField(page).inputValue()).toBe('Mine');
  expect(await page.getByLabel('Evidence still needed, and who has it').inputValue()).toBe('Sign-up records');
  expect(await page.locator('.note .said').getByText('Theirs').isVisible()).toBe(true);
  expect([...locker.caseFile.drafts.values()]).toMatchObject([{ id: ids[2], fields: { what: 'Mine' } }]);
  await page.getByRole('button', { name: 'Use what was saved: What happened' }).click();
  expect(await whatField(page).inputValue()).toBe('Theirs');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved at/u).waitFor();
});

test('a draft that could not be kept is said, and saving tries again with the same words', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  locker.instead.keepDraft = () => {
    throw new CodedError('disk-full');
  };
  await openIncident(page, 'Private images posted');
  await whatField(page).fill('Private images posted, again');
  await page.getByText('This did not work.').waitFor();
  expect(await page.getByText('Not kept yet').isVisible()).toBe(true);
  delete locker.instead.keepDraft;
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved at/u).waitFor();
});

test('when three are the worst already, it says which and swaps one', async () => {
  const { locker, ids } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Altered video with my face');
  await page.getByRole('button', { name: /^Kinds of abuse/u }).click();
  await page.getByText('Mark it as one of the three worst').click();
  await page.getByText('Three are marked already').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Mark it as one' }).isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Mark this one instead of False profile in my name' }).click();
  await page.getByText('The mark was taken from “False profile in my name”.').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Mark it as one' }).isChecked()).toBe(true);
  expect(locker.caseFile.calls.showRecord({ record: ids[1] }).fields).toMatchObject({ worst: false });
  await page.getByLabel('Why it is one of the worst').fill('My boss saw it.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved at/u).waitFor();
});

test('undo brings the words back, and both versions can be read', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Altered video with my face');
  await whatField(page).fill('Changed');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await page.getByText('The last change is undone.').waitFor();
  expect(await whatField(page).inputValue()).toBe('Altered video with my face');
  await page.getByRole('button', { name: /^Earlier versions/u }).click();
  await page.getByText('Version 3').waitFor();
  expect(await page.locator('.versions dd').filter({ hasText: 'Changed' }).count()).toBe(1);
});

test('an incident that is taken out stays at hand, and comes back', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Altered video with my face');
  await page.getByRole('button', { name: 'Take it out of the chart' }).click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Leave it in');
  await page.getByRole('button', { name: 'Take it out', exact: true }).click();
  await page.getByRole('button', { name: '1 taken out' }).click();
  await page.getByRole('link', { name: 'Altered video with my face' }).click();
  await page.getByText('This entry is not in the chart.').waitFor();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByText('This entry is not in the chart.').waitFor({ state: 'detached' });
  expect(locker.asked('withdrawRecord')).toMatchObject([{ withdrawn: true }, { withdrawn: false }]);
});

test('people are written down in place, and private notes are hidden while somebody helps', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await openIncident(page, 'Private images posted');
  await page.getByRole('button', { name: 'Who you think did it: Choose people' }).click();
  await page.getByRole('button', { name: 'Write down somebody new' }).click();
  await page.getByLabel('Name', { exact: true }).fill('K. L.');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'K. L.', checked: true }).waitFor();
  await page.getByRole('button', { name: 'Write down somebody new' }).click();
  await page.getByLabel('Name', { exact: true }).fill('M. N.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('checkbox', { name: 'M. N.', checked: true }).waitFor();
  await page.getByText(/^Saved at/u).waitFor();
  const [, added, incident] = locker.asked('saveRecord') as readonly {
    record: string;
    what: { fields: Record<string, unknown> };
  }[];
  expect(incident?.what.fields['suspects'], 'who was typed and not yet added is saved with it').toContain(
    added?.record,
  );
  const notes = page.getByLabel('Private notes');
  expect(await notes.inputValue()).toBe('I did not sleep for two days.');
  await page.getByRole('button', { name: 'Somebody is helping me' }).click();
  await page.getByLabel('How the log should name them').fill('Dana');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('The private notes are hidden while Dana is helping.').waitFor();
  expect(await notes.count()).toBe(0);
});

test('exhibits change places by key, by number and by drag, and the way back is offered', async () => {
  const { locker } = story();
  const { page, complaints } = await window.open(locker);
  await page.getByRole('button', { name: 'By exhibit' }).click();
  const handle = page.getByRole('button', { name: /^Move \d+ Messages, 14 pictures/u });
  await handle.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('Moved from 1 to 2.').waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('Moved from 2 to 3.').waitFor();
  expect(locker.asked('moveExhibit')).toEqual([
    { exhibit: 1, to: 2 },
    { exhibit: 1, to: 3 },
  ]);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByText('Moved from 3 to 2.').waitFor();
  await handle.click();
  await page.getByLabel(/^Place for 2 Messages/u).fill('5');
  await page.keyboard.press('Enter');
  await page.getByText('Moved from 2 to 5.').waitFor();
  const rows = page.locator('tbody tr');
  await page.getByRole('button', { name: /^Move 1 /u }).dragTo(rows.filter({ hasText: 'EX-0004' }), {
    targetPosition: { x: 300, y: 8 },
  });
  await expect.poll(() => locker.asked('moveExhibit').at(-1)).toEqual({ exhibit: 2, to: 2 });
  expect(complaints).toEqual([]);
});

test('exhibits are numbered as the person wants them', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByText('Letters: A, B … Z, AA').click();
  await page.getByText('That gives: A, B, C, AB').waitFor();
  await page.getByLabel('Before each number').fill('EX-');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByText('That gives: EX-A, EX-B, EX-C, EX-AB').waitFor();
  await expect
    .poll(() => locker.asked('changeVaultSettings').at(-1))
    .toEqual({ numbering: { style: 'letters', prefix: 'EX-' } });
  await page.getByRole('link', { name: 'Evidence chart' }).click();
  await page.getByText('EX-E', { exact: true }).waitFor();
});

test('columns are chosen, and nothing of the choice leaves the window', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByText('How you know each other').click();
  expect(await page.getByRole('columnheader', { name: 'How you know each other' }).count()).toBe(1);
  const before = locker.calls.length;
  await page.locator('.column-choices').getByText('Date and time').click();
  expect(await page.getByRole('columnheader', { name: 'Date and time' }).count()).toBe(0);
  expect(locker.calls.length).toBe(before);
});

test('a draft that was dropped by mistake comes back with one press, until the page is left', async () => {
  const { locker } = story();
  const { page } = await window.open(locker);
  await page.getByRole('button', { name: 'Add an incident' }).click();
  await whatField(page).fill('He wrote again');
  await page.getByText(/^Draft kept at/u).waitFor();
  await page.getByRole('button', { name: 'Drop this draft' }).click();
  expect(await whatField(page).inputValue()).toBe('');
  await expect.poll(() => locker.asked('dropDraft').length).toBe(1);
  const kept = locker.asked('keepDraft').length;
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
  expect(await whatField(page).inputValue()).toBe('He wrote again');
  await expect.poll(() => locker.asked('keepDraft').length).toBeGreaterThan(kept);
  await page.getByRole('button', { name: 'Drop this draft' }).click();
  await whatField(page).fill('Something else');
  await page.getByText(/^Draft kept at/u).waitFor();
  expect(await page.getByRole('button', { name: 'Bring it back' }).count()).toBe(0);
});

test('the list of exhibits opens in sight, has the keyboard, and does not move while one is ticked', async () => {
  const exhibits = Array.from({ length: 12 }, (_, index) => madeUpPage(index + 1));
  const { page } = await window.open(new FakeLocker({ open: true, exhibits }));
  await page.getByRole('button', { name: 'Add an incident' }).click();
  const opener = page.getByRole('button', { name: 'Evidence that it happened: Choose exhibits' });
  // As far up as it can be and still be pressed.
  await opener.evaluate((button) => {
    const main = document.getElementById('main');
    main?.scrollBy({ top: button.getBoundingClientRect().top - main.getBoundingClientRect().top - 20 });
  });
  await opener.click();
  const find = page.getByRole('searchbox', { name: 'Search the exhibits' });
  const list = page.getByRole('list', { name: 'Exhibits to choose from' });
  await list.getByText('Post 1 on share.example').waitFor();
  const sight = await find.evaluate((field) => {
    const { top, bottom } = field.getBoundingClientRect();
    const seen = document.elementFromPoint(field.getBoundingClientRect().left + 20, (top + bottom) / 2);
    return { held: document.activeElement === field, seen: field.contains(seen) };
  });
  expect(sight).toEqual({ held: true, seen: true });
  const tick = list.locator('label').first();
  const topOf = (): Promise<number> => tick.evaluate((row) => row.getBoundingClientRect().top);
  const before = await topOf();
  await tick.click();
  await page.getByText('1 chosen', { exact: true }).waitFor();
  await list.locator('label').nth(1).click();
  await page.getByText('2 chosen', { exact: true }).waitFor();
  expect(Math.abs((await topOf()) - before), 'pixels that the list moved').toBeLessThan(2);
  await page.getByRole('button', { name: 'Evidence that it happened: Done choosing' }).click();
  await page.getByRole('button', { name: /^Take out \S+ Post 2 on share.example/u }).waitFor();
});
