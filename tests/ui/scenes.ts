/** The screens of the window, and how to come to each in any language: for tests, and for pictures to look at. */
import type { Page } from 'playwright';
import { emptyFields } from '../../preload/case-fields.ts';
import { de } from '../../renderer/words/de/index.ts';
import { en, type WordId } from '../../renderer/words/en/index.ts';
import { FakeLocker, madeUpSession } from './fake-locker.ts';
import { madeUpFile, madeUpPage } from './made-up.ts';
import { pseudo } from './pseudo-words.ts';

export type Words = (id: WordId) => string;
export const pseudoWords: Words = (id) => pseudo(en[id]);
export const englishWords: Words = (id) => en[id];
export const german: Words = (id) => de[id] ?? id;

const closed = (): FakeLocker => new FakeLocker({ vaults: [] });
function open(): FakeLocker {
  const locker = new FakeLocker({
    open: true,
    exhibits: [
      madeUpPage(1),
      madeUpPage(2, { looksLike: 'login', warnings: [{ code: 'not-the-page', detail: '' }] }),
      madeUpPage(3, { state: 'partial', warnings: [{ code: 'page-kept-growing', detail: '' }] }),
      madeUpFile(4, 'chat.example.txt'),
    ],
    sessions: [madeUpSession('work', 'social.example')],
  });
  locker.caseFile.add('incident', {
    ...emptyFields('incident'),
    happened: { precision: 'about', from: '2026-08-03T21:00', to: null, zone: 'Europe/Berlin' },
    what: 'what.example',
    kinds: ['threat-to-share', 'harassment'],
    evidence: [1, 2],
    worst: true,
  });
  return locker;
}

export interface Screen {
  readonly name: string;
  readonly locker: () => FakeLocker;
  readonly go: (page: Page, words: Words) => Promise<void>;
}

const rail =
  (id: WordId): Screen['go'] =>
  async (page, words) => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: words(id), exact: true })
      .click();
  };
const help =
  (id: WordId): Screen['go'] =>
  async (page, words) => {
    await rail('rail.help')(page, words);
    await page.getByRole('link', { name: words(id) }).click();
  };

const binder: Screen['go'] = async (page, words) => {
  await page.getByRole('button', { name: words('binder.title'), exact: true }).click();
  await page.getByText(words('binder.images.full'), { exact: true }).click();
  await page.getByText(words('binder.declaration.us'), { exact: true }).click();
};

export const all: readonly Screen[] = [
  {
    name: 'first-run',
    locker: closed,
    go: async (page, words) => {
      await page.getByText(words('first.watched.maybe'), { exact: true }).click();
      await page.getByRole('button', { name: words('first.limits') }).click();
    },
  },
  {
    name: 'create',
    locker: closed,
    go: async (page, words) => {
      await page.getByText(words('first.watched.no'), { exact: true }).click();
      await page.getByRole('button', { name: words('first.go'), exact: true }).click();
      await page.getByRole('button', { name: words('create.go') }).click();
    },
  },
  {
    name: 'unlock',
    locker: () => new FakeLocker(),
    go: async (page, words) => {
      await page.getByLabel(words('unlock.passphrase'), { exact: true }).fill('no');
      await page.keyboard.press('Enter');
      await page.getByText(words('error.wrong-passphrase')).waitFor();
    },
  },
  {
    name: 'chart',
    locker: open,
    go: (page) => page.getByText('what.example').first().waitFor(),
  },
  {
    name: 'by-exhibit',
    locker: open,
    go: (page, words) => page.getByText(words('chart.by-exhibit'), { exact: true }).click(),
  },
  {
    name: 'exhibit',
    locker: open,
    go: async (page, words) => {
      await page.getByText(words('chart.by-exhibit'), { exact: true }).click();
      await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
      await page.getByRole('button', { name: words('facts.all') }).click();
    },
  },
  {
    name: 'incident',
    locker: open,
    go: (page) => page.getByRole('link', { name: 'what.example' }).first().click(),
  },
  {
    name: 'save',
    locker: open,
    go: async (page, words) => {
      await rail('rail.save')(page, words);
      await page.getByRole('textbox').first().fill('https://share.example/p/1\nnot');
    },
  },
  {
    name: 'save-files',
    locker: open,
    go: async (page, words) => {
      await rail('rail.save')(page, words);
      await page.getByRole('tab', { name: words('save.way.file') }).click();
    },
  },
  { name: 'timeline', locker: open, go: rail('rail.timeline') },
  { name: 'binder', locker: open, go: binder },
  {
    name: 'binder-made',
    locker: open,
    go: async (page, words) => {
      await binder(page, words);
      await page.getByRole('button', { name: words('binder.go') }).click();
      await page.getByRole('heading', { name: words('binder.made'), exact: true }).waitFor();
    },
  },
  { name: 'settings', locker: open, go: rail('rail.settings') },
  {
    name: 'timestamps',
    locker: open,
    go: async (page, words) => {
      await rail('rail.settings')(page, words);
      await page.getByLabel(words('stamps.authority')).fill('https://clock.example/tsa');
      await page.getByRole('button', { name: words('stamps.turn-on'), exact: true }).click();
      await page.getByRole('button', { name: words('stamps.head') }).click();
      await page.getByText('Grey Clock Root').waitFor();
      await page.getByRole('button', { name: words('stamps.title'), exact: true }).click();
    },
  },
  {
    name: 'exhibit-stamped',
    locker: () => {
      const locker = open();
      locker.settings = {
        ...locker.settings,
        timestamps: { authority: 'https://clock.example/', automatic: false },
      };
      return locker;
    },
    go: async (page, words) => {
      await page.getByText(words('chart.by-exhibit'), { exact: true }).click();
      await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
      await page.getByRole('button', { name: /clock\.example/u }).click();
      await page.getByText('Grey Clock Root').waitFor();
      await page.getByRole('button', { name: words('stamps.check') }).click();
      await page.getByText('Grey Clock Root').scrollIntoViewIfNeeded();
    },
  },
  { name: 'help', locker: open, go: rail('rail.help') },
  { name: 'help-first', locker: open, go: help('help.page.first') },
  { name: 'help-lines', locker: open, go: help('help.page.lines') },
  { name: 'help-words', locker: open, go: help('help.page.words') },
  { name: 'help-copies', locker: open, go: help('help.page.copies') },
  { name: 'help-block', locker: open, go: help('help.page.block') },
];
