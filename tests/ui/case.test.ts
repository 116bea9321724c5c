/** The chart and its forms with the fake locker: what is typed is never lost, and said truthfully. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFields, type CaseFields } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpFile, madeUpPage } from './made-up.ts';
import { axeFindings, screens, tabTo, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const zone = 'Europe/Berlin';
const incident = (fields: Partial<CaseFields<'incident'>>): CaseFields<'incident'> => ({
  ...emptyFields('incident'),
  ...fields,
});

/** Five incidents over twelve exhibits, as in the pictures of the look. */
function story() {
  const titles = ['Messages', 'E-mail, full header', 'Profile page', 'Post with address', 'The post'];
  const exhibits = [
    madeUpFile(1, 'Messages, 14 pictures'),
    madeUpFile(2, 'E-mail, full header'),
    ...Array.from({ length: 10 }, (_, index) =>
      madeUpPage(index + 3, { title: titles[index + 2] ?? `Post ${index + 3} on share.example` }),
    ),
  ];
  const locker = new FakeLocker({ open: true, exhibits });
  const { caseFile } = locker;
  const rm = caseFile.add('person', {
    ...emptyFields('person'),
    name: 'R. M.',
    relationship: 'former partner',
  });
  caseFile.add('account', {
    ...emptyFields('account'),
    site: 'share.example',
    handle: 'throwaway_8842',
    people: [rm.id],
    opinion: 'Same nickname for me.',
  });
  const at = (precision: 'exact' | 'about' | 'range', from: string, to: string | null = null) => ({
    precision,
    from,
    to,
    zone,
  });
  const first = caseFile.add(
    'incident',
    incident({
      happened: at('about', '2026-08-03T21:00'),
      what: 'Threat to share private photos\nMessages said the photos would go to my family unless I got back in touch.',
      kinds: ['threat-to-share', 'harassment'],
      evidence: [1, 2],
      suspects: [rm.id],
      suspectEvidence: [1],
      suspectEvidenceNote: 'their number, saved in my phone since 2023',
      needed: 'Phone records, my phone company',
    }),
  );
  const second = caseFile.add(
    'incident',
    incident({
      happened: at('range', '2026-08-24', '2026-09-06'),
      what: 'False profile in my name\nOn a social site. Used my pictures and gave the address of my work.',
      kinds: ['impersonation', 'doxxing'],
      evidence: [3, 4],
      worst: true,
      needed: 'Who opened the account, social.example',
    }),
  );
  const third = caseFile.add(
    'incident',
    incident({
      happened: at('exact', '2026-09-28T02:14'),
      what: 'Private images posted\nA friend told me at 08:30. Posted by throwaway_8842, 212 views.',
      kinds: ['images-shared'],
      evidence: [5, 6, 7],
      suspects: [rm.id],
      worst: true,
      privateNotes: 'I did not sleep for two days.',
    }),
  );
  const fourth = caseFile.add(
    'incident',
    incident({ happened: at('exact', '2026-10'), what: 'Altered video with my face', evidence: [8, 9] }),
  );
  const fifth = caseFile.add(
    'incident',
    incident({ what: 'Posted again; link sent to my work', evidence: [10, 11, 12], worst: true }),
  );
  const ids = [first.id, second.id, third.id, fourth.id, fifth.id] as const;
  locker.instead.caseSummary = () => ({
    first: ids[0],
    recent: [ids[3], ids[2], ids[1]],
    worst: [ids[1], ids[2], ids[4]],
  });
  return { locker, ids, rm };
}

const openIncident = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: 'Incident' }).waitFor();
  await page.getByLabel('What happened').waitFor();
};
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
  await page.getByRole('button', { name: /^Go on writing/u }).click();
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
  await page.getByRole('button', { name: /^Kinds and mark/u }).click();
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
  await page.getByRole('button', { name: 'Add and choose' }).click();
  await page.getByRole('link', { name: 'K. L.' }).waitFor();
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

test('the card of an exhibit: words, incidents it belongs to, and closing it for good', async () => {
  const { locker, ids } = story();
  const { page, complaints } = await window.open(locker);
  await page.getByRole('link', { name: 'The post' }).click();
  await page.getByText('Number 5 in your order').waitFor();
  await page.getByLabel('Add it to').selectOption({ label: 'Altered video with my face' });
  await page.getByLabel('As', { exact: true }).selectOption({ label: 'Evidence that they did it' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Altered video with my face' }).waitFor();
  expect(locker.caseFile.calls.showRecord({ record: ids[3] }).fields).toMatchObject({
    evidence: [8, 9],
    suspectEvidence: [5],
  });
  await page.getByRole('button', { name: 'Remove Private images posted' }).click();
  await page.getByRole('link', { name: 'Private images posted' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^What it shows, and notes/u }).click();
  await page.getByLabel('What it shows', { exact: true }).fill('The post with my picture');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.card-box .said').getByText('The post with my picture').first().waitFor();
  expect(locker.asked('saveRecord').at(-1)).toMatchObject({ what: { kind: 'exhibit' } });
  await look(page, 'case-card');

  await page.getByRole('button', { name: 'Somebody in it may be under 18' }).click();
  await page.getByText('Close this exhibit for good?').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Leave it as it is');
  await page.getByRole('button', { name: 'Close it for good' }).click();
  await page.getByText('EX-0005 is closed.').waitFor();
  expect(await page.getByRole('button', { name: /Reveal|Save this page again/u }).count()).toBe(0);
  expect(await page.getByRole('tab').count()).toBe(0);
  await look(page, 'case-frozen');
  await page.getByRole('button', { name: 'Back to the chart' }).click();
  await page.getByRole('button', { name: 'By exhibit' }).click();
  const row = page.locator('tr').filter({ hasText: 'EX-0005' });
  await row.getByText('Closed: somebody in it may be under 18').waitFor();
  expect(await row.getByRole('button', { name: /Reveal/u }).count()).toBe(0);
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

const look = async (page: Page, name: string): Promise<void> => {
  const picture = (look: string): Promise<unknown> =>
    page.screenshot({ path: join(screens, `${name}-${look}.png`) });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await picture('light');
  expect(await axeFindings(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  expect(await axeFindings(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 640, height: 400 });
  await picture('zoomed');
  expect(await axeFindings(page), 'zoomed').toEqual([]);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('.whole, .main')]
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => `${node.className} ${node.scrollWidth} > ${node.clientWidth}`),
  );
  expect(wide, 'nothing scrolls sideways').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('the chart on both sides: light, dark and zoomed without a finding', async () => {
  const { locker } = story();
  const { page, complaints } = await window.open(locker);
  await page.getByRole('link', { name: 'The post' }).waitFor();
  await look(page, 'case-chart');
  await page.getByRole('button', { name: 'By exhibit' }).click();
  await page.getByRole('button', { name: /^Move 2 /u }).click();
  await look(page, 'case-exhibits');
  expect(complaints).toEqual([]);
});

test('the form of an incident: light, dark and zoomed without a finding', async () => {
  const { page, complaints } = await window.open(story().locker);
  await openIncident(page, 'Private images posted');
  await look(page, 'case-incident');
  await page.getByRole('button', { name: 'Evidence that it happened: Choose exhibits' }).click();
  await page.getByRole('list', { name: 'Exhibits to choose from' }).waitFor();
  await page.getByRole('button', { name: /^Where it was online/u }).click();
  await look(page, 'case-incident-open');
  expect(complaints).toEqual([]);
});

test('people and accounts: light, dark and zoomed without a finding', async () => {
  const { page, complaints } = await window.open(story().locker);
  await page.getByRole('button', { name: 'People and accounts' }).click();
  await page.getByRole('link', { name: 'throwaway_8842, share.example' }).waitFor();
  await look(page, 'case-people');
  await page.getByRole('link', { name: 'throwaway_8842, share.example' }).click();
  await page.getByLabel('User name').waitFor();
  await look(page, 'case-account');
  expect(complaints).toEqual([]);
});
