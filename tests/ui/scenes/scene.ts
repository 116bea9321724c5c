/** What a screen is to the tests: where it begins, and how to come to it in any language. */
import type { Locator, Page } from 'playwright';
import { createIntl } from 'react-intl';
import { de } from '../../../renderer/words/de/index.ts';
import { en, type WordId } from '../../../renderer/words/en/index.ts';
import type { WordValues } from '../../../renderer/words/words.tsx';
import type { FakeLocker } from '../fake-locker.ts';
import { pseudo } from '../pseudo-words.ts';

export type Words = (id: WordId, values?: WordValues) => string;

export interface Screen {
  readonly name: string;
  /** It is laid out as another one is, or the test of its topic holds it: only pictures are made of it. */
  readonly drawnOnly?: true;
  readonly locker: () => FakeLocker;
  /** By words that are one in every language, or by a place in the document: never by English. */
  readonly go: (page: Page, words: Words, locker: FakeLocker) => Promise<void>;
}
type Go = Screen['go'];

function wordsOf(locale: string, messages: Readonly<Record<string, string>>): Words {
  const intl = createIntl({ locale, messages: { ...messages } });
  return (id, values) => intl.formatMessage({ id }, { ...values });
}
export const englishWords = wordsOf('en', en);
export const german = wordsOf('de', { ...en, ...de });
export const pseudoWords = wordsOf(
  'es',
  Object.fromEntries(Object.entries(en).map(([id, words]) => [id, pseudo(words)])),
);

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).first();
export const text = (page: Page, words: string): Locator => page.getByText(words, { exact: true }).first();

export const rail =
  (id: WordId, then?: Go): Go =>
  async (page, words, locker) => {
    // The clock of the removal log stands in the same link as its name.
    await page
      .locator('.rail')
      .getByRole('link')
      .filter({ hasText: words(id) })
      .click();
    await then?.(page, words, locker);
  };
export const press =
  (id: WordId): Go =>
  (page, words) =>
    button(page, words(id)).click();
export const waitFor =
  (id: WordId, values?: WordValues): Go =>
  (page, words) =>
    text(page, words(id, values)).waitFor();
/** Opens a fold, whose name ends with how much is in it. */
export const unfold =
  (id: WordId): Go =>
  (page, words) =>
    page
      .getByRole('button', { name: words(id) })
      .first()
      .click();
/** Something that the made-up case says, in its own words. */
export const waitForData =
  (data: string): Go =>
  (page) =>
    page.getByText(data).first().waitFor();

/** One after the other. */
export const steps =
  (...all: readonly Go[]): Go =>
  async (page, words, locker) => {
    for (const step of all) await step(page, words, locker);
  };

export const toExhibit = (title: string): Go =>
  steps(press('chart.by-exhibit'), async (page, words) => {
    await page.getByRole('link', { name: title, exact: true }).first().click();
    await page.getByRole('heading', { name: words('custody.title') }).waitFor();
  });
