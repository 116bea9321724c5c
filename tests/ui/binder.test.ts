/** The case on paper: what goes in, what leaves only when it is asked for, opening and sending what was made. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CodedError } from '../../preload/errors.ts';
import { look } from './look.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { TestWindow, type OpenOptions } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const made = {
  locker: () => new FakeLocker({ open: true, exhibits: [1, 2, 3].map((at) => madeUpPage(at)) }),
};

async function binder(
  options: OpenOptions = {},
  locker = made.locker(),
): Promise<{ page: Page; locker: FakeLocker }> {
  const { page } = await window.open(locker, options);
  await page.getByRole('button', { name: 'Binder for paper' }).click();
  await page.getByRole('heading', { name: 'Binder for paper' }).waitFor();
  return { page, locker };
}

const make = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Choose a place and make it' }).click();
const wanted = (locker: FakeLocker): unknown => locker.asked('makeBinder').at(-1);

describe('what goes in', () => {
  test('is blurred, without private notes and without a declaration unless somebody says otherwise', async () => {
    const { page, locker } = await binder();
    await look(page, 'binder-form');
    await make(page);
    await page.getByRole('heading', { name: 'The binder is there' }).waitFor();
    expect(wanted(locker)).toMatchObject({
      choice: { of: 'all' },
      images: 'blurred',
      imagesOf: [],
      language: 'en',
      privateNotes: false,
      declaration: null,
    });
  });

  test('is what was chosen, and each choice says what it means', async () => {
    const { page, locker } = await binder();
    const tick = (name: string): Promise<void> => page.getByText(name, { exact: true }).click();
    await tick('Only some');
    expect(await page.getByText('Choose at least one exhibit.').count()).toBe(1);
    await page.getByRole('button', { name: 'Choose a place and make it' }).press('Enter');
    expect(locker.asked('makeBinder')).toEqual([]);
    await page.getByRole('button', { name: 'Exhibits that go in: Choose exhibits' }).click();
    const list = page.getByRole('list', { name: 'Exhibits to choose from' });
    await list.getByText('Post 2 on share.example').click();
    await page.getByRole('button', { name: 'Exhibits that go in: Done choosing' }).click();
    expect(await page.getByText('Think of who will see this.').count()).toBe(0);
    await page.getByText('Pages of PDF files can hold pictures.').waitFor();
    await tick('Shown in full');
    await page.getByText('Think of who will see this.').waitFor();
    await page.getByText('Print my private notes too').click();
    await tick('Letter (United States, Canada)');
    expect(await page.getByText('Pages of PDF files can hold pictures.').count()).toBe(0);
    await tick('Deutsch');
    await tick('Files of at most 25 MB');
    await tick('For a court in the United States, signed there');
    // Nothing is confirmed for her.
    await page.getByText('The draft stays unsigned.').waitFor();
    await look(page, 'binder-chosen');
    await make(page);
    await page.getByRole('heading', { name: 'The binder is there' }).waitFor();
    expect(wanted(locker)).toMatchObject({
      choice: { of: 'exhibits', numbers: [2] },
      images: 'full',
      privateNotes: true,
      paper: 'letter',
      language: 'de',
      volumeMegabytes: 25,
      declaration: { kind: 'us', seen: [] },
    });
  });

  test('keeps private notes back while somebody else does the looking', async () => {
    const locker = made.locker();
    locker.instead.helper = () => 'Ana';
    const { page } = await binder({}, locker);
    expect(await page.getByText('Print my private notes too').count()).toBe(0);
  });
});

describe('what was made', () => {
  test('is opened first, sent to a printer second, and never said to be printed', async () => {
    const { page, locker } = await binder();
    await make(page);
    const open = page.getByRole('button', { name: 'Open to look at it: binder.pdf' });
    await open.waitFor();
    await expect.poll(() => open.evaluate((button) => button === document.activeElement)).toBe(true);
    await look(page, 'binder-made');
    await open.press('Enter');
    await expect.poll(() => locker.paper.opened).toEqual(['7'.repeat(32)]);
    await page.getByText('Printers and print servers often keep a copy.').waitFor();
    await page.getByRole('combobox', { name: 'Printer' }).selectOption('Hall');
    await page.getByRole('button', { name: 'Send to the printer' }).click();
    await page.getByText('Sent to the printer “Hall”.').waitFor();
    expect(locker.paper.sent).toEqual([{ place: '7'.repeat(32), printer: '2'.repeat(32) }]);
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/\b(?:was|were|been|is) printed\b/iu);
    // No path of this computer is on the screen.
    expect(text).not.toMatch(/\/(?:home|root|tmp|Users)\b/u);
    await look(page, 'binder-sent');
  });

  test('can be stopped, and goes on while something else is looked at', async () => {
    const locker = made.locker();
    const ended = Promise.withResolvers<never>();
    locker.instead.makeBinder = () => ended.promise;
    const { page } = await binder({}, locker);
    await make(page);
    await page.getByText('Reading the case').waitFor();
    const [asked] = locker.asked('makeBinder') as { job: never }[];
    await locker.tell('jobProgress', {
      job: asked?.job ?? ('' as never),
      item: 2,
      items: 3,
      step: 'writing',
      outcome: 'started',
    });
    await page.getByText('Exhibit 2 of 3').waitFor();
    await look(page, 'binder-making');
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('link', { name: 'Hand over' }).click();
    await page.getByRole('button', { name: /: Binder for paper$/u }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => locker.asked('stopJob')).toEqual([{ job: asked?.job }]);
    ended.reject(new CodedError('cancelled'));
    await page.getByText('You stopped this.').waitFor();
  });

  test('what could not be made is said in words', async () => {
    const locker = made.locker();
    locker.instead.makeBinder = () => {
      throw new CodedError('disk-full');
    };
    const { page } = await binder({}, locker);
    await make(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/disk|drive|full/iu);
    locker.paper.printers = [];
    delete locker.instead.makeBinder;
    await make(page);
    await page.getByText('No printer was found from here.').waitFor();
  });
});
