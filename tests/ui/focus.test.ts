/** Where the focus goes when a question is left: never lost, and never back to the top of the window. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from './case-story.ts';
import { FakeLocker, madeUpSession } from './fake-locker.ts';
import { englishWords, steps, toExhibit, type Screen } from './scenes/scene.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(400);
});
afterAll(() => window.stop());

interface Question {
  readonly opens: string;
  /** The words that leave it as it is. */
  readonly leaves: string;
  /** What has the focus first, when that is not the safe choice. */
  readonly first?: string;
}

/** What has the focus, by its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'nothing';
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
    return (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').trim();
  });

/** @returns what had the focus when it was asked, and what had it when it was left */
async function askAndLeave(page: Page, { opens, leaves }: Question): Promise<readonly string[]> {
  await page.getByRole('button', { name: opens, exact: true }).press('Enter');
  await page.getByRole('button', { name: leaves, exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  const asked = await focused(page);
  await page.getByRole('button', { name: leaves, exact: true }).press('Enter');
  await page.getByRole('button', { name: opens, exact: true }).waitFor();
  return [asked, await focused(page)];
}

const settings = (page: Page): Promise<void> => page.getByRole('link', { name: 'Settings' }).click();
const passphrase = 'Passphrase of this vault';
const places: readonly {
  readonly name: string;
  readonly go: Screen['go'];
  readonly questions: readonly Question[];
}[] = [
  {
    name: 'an exhibit',
    go: toExhibit('The post'),
    questions: [{ opens: 'Somebody in it may be under 18', leaves: 'Leave it as it is' }],
  },
  {
    name: 'an incident',
    go: steps(async (page) => {
      await page.getByRole('link', { name: 'Private images posted' }).first().click();
    }),
    questions: [{ opens: 'Take it out of the chart', leaves: 'Leave it in' }],
  },
  {
    name: 'the settings',
    go: settings,
    questions: [
      { opens: 'Change the passphrase', leaves: 'Leave it as it is', first: passphrase },
      { opens: 'Make recovery words', leaves: 'Leave it as it is', first: passphrase },
      { opens: 'Forget the sign-in work', leaves: 'Keep it' },
      { opens: 'Choose the new place', leaves: 'Leave it as it is', first: passphrase },
      { opens: 'Destroy the vault', leaves: 'Keep the vault', first: passphrase },
      { opens: 'Somebody is helping me', leaves: 'Not now', first: 'How the log should name them' },
    ],
  },
];

describe('a question that is left gives the focus back', () => {
  test.each(places)('in $name', async ({ go, questions }) => {
    const { locker } = story();
    locker.instead.listSessions = () => [madeUpSession('work', 'social.example')];
    const { page } = await window.open(locker);
    await go(page, englishWords, locker);
    for (const question of questions)
      expect(await askAndLeave(page, question)).toEqual([question.first ?? question.leaves, question.opens]);
  });
});

test('what was asked about and is gone leaves the focus in its list', async () => {
  const locker = new FakeLocker({ open: true, sessions: [madeUpSession('work', 'social.example')] });
  const { page } = await window.open(locker);
  await settings(page);
  await page.getByRole('button', { name: 'Forget the sign-in work' }).press('Enter');
  await page.getByRole('button', { name: 'Forget it' }).press('Enter');
  await page.getByText('No sign-ins kept').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Sign in to a site first');
});
