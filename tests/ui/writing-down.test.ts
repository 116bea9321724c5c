/** From what was saved to what happened, and what is written down instead of being opened: both end in the chart. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CodedError } from '../../preload/errors.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(400);
});
afterAll(() => window.stop());

describe('writing down what happened', () => {
  test('begins with what was kept and with nothing else, and is a draft until it is saved', async () => {
    const made = [madeUpPage(1), madeUpPage(2, { state: 'failed' }), madeUpPage(3)];
    const locker = new FakeLocker({ open: true, exhibits: made });
    locker.instead.capturePages = () =>
      made.map(({ exhibit }) => ({ url: exhibit.url ?? '', exhibit, code: null }));
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page
      .getByRole('textbox')
      .first()
      .fill(made.map(({ exhibit }) => exhibit.url).join('\n'));
    expect(await page.getByRole('button', { name: 'Write down what happened' }).count()).toBe(0);
    await page
      .getByText(/^No, all were 18/u)
      .first()
      .click();
    await page.getByRole('button', { name: 'Save 3 pages' }).click();
    await page.getByRole('button', { name: 'Write down what happened' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Incident' }).waitFor();
    // Another one was of the addresses, until they were saved.
    const drafts = locker.asked('keepDraft') as readonly { readonly what: { readonly kind: string } }[];
    expect(drafts.filter(({ what }) => what.kind === 'incident')).toMatchObject([
      { basedOn: 0, what: { kind: 'incident', fields: { evidence: [1, 3], what: '' } } },
    ]);
    expect(locker.asked('saveRecord')).toEqual([]);
    await page.getByRole('button', { name: 'Take out 3 Post 3 on share.example' }).waitFor();
    await page.getByRole('textbox', { name: 'What happened' }).fill('Posted twice');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/^Saved at/u).waitFor();
    await page.getByRole('button', { name: 'Back to the chart' }).first().click();
    const row = page.getByRole('row').filter({ hasText: 'Posted twice' });
    await row.getByRole('link', { name: 'Post 3 on share.example' }).waitFor();
    expect(await row.getByRole('link', { name: 'Post 2 on share.example' }).count()).toBe(0);
  });

  test('begins from an exhibit that is in no incident, too', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1), madeUpPage(2)] });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 2 on share.example' }).click();
    await page.getByText('In no incident yet').waitFor();
    await page.getByRole('button', { name: 'Write down what happened' }).click();
    await page.getByRole('heading', { level: 1, name: 'Incident' }).waitFor();
    await page.getByRole('button', { name: 'Take out 2 Post 2 on share.example' }).waitFor();
    expect(locker.asked('keepDraft')).toMatchObject([
      { what: { kind: 'incident', fields: { evidence: [2] } } },
    ]);
  });

  test('a draft that cannot be kept is said, and nothing is lost or left', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1)] });
    const { exhibit } = madeUpPage(1);
    locker.instead.capturePages = () => [{ url: exhibit.url ?? '', exhibit, code: null }];
    locker.instead.keepDraft = () => {
      throw new CodedError('disk-full');
    };
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByRole('textbox').first().fill('https://share.example/p/90301');
    await page
      .getByText(/^No, all were 18/u)
      .first()
      .click();
    await page.getByRole('button', { name: 'Save 1 page' }).click();
    await page.getByRole('button', { name: 'Write down what happened' }).click();
    await page.getByRole('alert').getByText(/disk/iu).first().waitFor();
    expect(await page.getByText('1 of 1 kept').isVisible()).toBe(true);
  });
});

describe('the record in words', () => {
  test('keeps what is typed, opens nothing, and is shown as words', async () => {
    const locker = new FakeLocker({ open: true });
    const { page, evidenceAsked } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByRole('textbox').first().fill('https://share.example/p/1\nhttps://share.example/p/2');
    await page.getByText('I am not sure').first().click();
    const form = page.getByRole('form', { name: 'Write down where it is' });
    expect(await form.getByLabel('Address').inputValue()).toBe('https://share.example/p/1');
    await form.getByLabel('Site or app').fill('share.example');
    await form.getByLabel('User name there').fill('throwaway');
    await form.getByLabel('When you saw it').fill('about 20 November');
    await form.getByLabel('What it is, in a few words').fill('A photo from school.');
    await form.getByRole('button', { name: 'Keep these words' }).click();
    await page.getByText('Written down as EX-0001.').waitFor();
    expect(await page.getByText('report.cybertip.org').first().isVisible()).toBe(true);
    const waiting = await page
      .getByRole('textbox', { name: 'Addresses to save, one on each line' })
      .inputValue();
    expect(waiting, 'what must not be opened no longer waits to be saved').toBe('https://share.example/p/2');
    expect(locker.asked('writeTextRecord')).toEqual([
      {
        address: 'https://share.example/p/1',
        site: 'share.example',
        userName: 'throwaway',
        seenAt: 'about 20 November',
        description: 'A photo from school.',
      },
    ]);
    for (const method of ['capturePages', 'importFiles', 'openSignIn', 'recapturePage'] as const) {
      expect(locker.asked(method)).toHaveLength(0);
    }
    await page.getByRole('button', { name: 'Look at EX-0001' }).click();
    await page.getByText('A photo from school.').waitFor();
    expect(await page.getByRole('button', { name: /Reveal|Save this page again/u }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the chart' }).first().click();
    await page.getByRole('button', { name: 'By exhibit' }).click();
    const row = page.getByRole('row').filter({ hasText: 'EX-0001' });
    await row.getByText('In no incident yet').waitFor();
    expect(await row.getByRole('button', { name: /Reveal/u }).count()).toBe(0);
    expect(evidenceAsked).toEqual([]);
  });

  test('outlives another page and a lock while it is written, and is gone once it is kept', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByText('Yes, someone was').first().click();
    const form = page.getByRole('form', { name: 'Write down where it is' });
    await form.getByLabel('User name there').fill('throwaway');
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('link', { name: 'Save a page' }).click();
    expect(await form.getByLabel('User name there').inputValue()).toBe('throwaway');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill('four plain words here');
    await page.keyboard.press('Enter');
    await page.getByText('A record in words, not kept yet').waitFor();
    await page.getByRole('button', { name: /^Go on writing/u }).click();
    expect(await form.getByLabel('User name there').inputValue()).toBe('throwaway');
    await form.getByRole('button', { name: 'Keep these words' }).click();
    await page.getByText('Written down as EX-0001.').waitFor();
    expect(locker.asked('writeTextRecord')).toMatchObject([{ userName: 'throwaway' }]);
    await expect.poll(() => locker.asked('dropDraft').length).toBe(1);
  });

  test('an empty one is not kept', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByText('Yes, someone was').first().click();
    await page.getByRole('button', { name: 'Keep these words' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Fill in at least one of these.').waitFor();
    expect(locker.asked('writeTextRecord')).toHaveLength(0);
  });
});
