/** Help, settings, and the check of the vault. */
import type { VerifyReport } from '../../../main/core/evidence.ts';
import { asSha256Hex } from '../../../main/core/brands.ts';
import type { WordId } from '../../../renderer/words/en/index.ts';
import { FakeLocker, madeUpSession } from '../fake-locker.ts';
import { madeUpPage, madeUpVideoPage } from '../made-up.ts';
import { button, rail, steps, type Screen } from './scene.ts';

const open = (): FakeLocker =>
  new FakeLocker({
    open: true,
    exhibits: [madeUpPage(1)],
    sessions: [madeUpSession('work', 'social.example'), madeUpSession('me', 'share.example')],
  });
const help = (id: WordId): Screen['go'] =>
  rail('rail.help', (page, words) => page.getByRole('link', { name: words(id) }).click());

const damaged = (): FakeLocker => {
  const locker = open();
  locker.instead.verifyVault = (): VerifyReport => ({
    ok: false,
    objects: 37,
    bytes: 48_200_000,
    custodyEntries: 4,
    custodyHead: asSha256Hex('f'.repeat(64)),
    problems: [
      { code: 'object-damaged', file: 'objects/ab/example', exhibit: 1, artifact: null, detail: '' },
      { code: 'object-missing', file: 'objects/cd/example', exhibit: null, artifact: null, detail: '' },
    ],
  });
  return locker;
};

export const restScreens: readonly Screen[] = [
  {
    name: 'settings',
    drawnOnly: true,
    locker: open,
    go: rail('rail.settings', async (page, words) => {
      await page.getByLabel(words('proxy.field')).fill('socks5://me:secret@127.0.0.1:9050');
      await button(page, words('proxy.save')).click();
      await button(page, words('session.forget.of', { label: 'work' })).click();
      await page.getByRole('heading', { name: words('settings.title') }).waitFor();
      // In a narrow window it is the frame that scrolls.
      await page.locator('#main, #frame').evaluateAll((all) => {
        for (const one of all) one.scrollTo(0, 0);
      });
    }),
  },
  {
    name: 'settings-network',
    locker: open,
    go: rail('rail.settings', async (page, words) => {
      await page.getByLabel(words('proxy.field')).fill('socks5://me:secret@127.0.0.1:9050');
      await button(page, words('proxy.save')).click();
      await button(page, words('session.forget.of', { label: 'work' })).click();
      await page.getByText(words('session.forget.sure', { label: 'work' })).waitFor();
    }),
  },
  {
    name: 'timestamps',
    locker: open,
    go: rail('rail.settings', async (page, words) => {
      await page.getByLabel(words('stamps.authority')).fill('https://clock.example/tsa');
      await button(page, words('stamps.turn-on')).click();
      await button(page, words('stamps.head')).click();
      await page.getByText('Grey Clock Root').waitFor();
      await button(page, words('stamps.title')).click();
    }),
  },
  {
    name: 'recovery-words',
    drawnOnly: true,
    locker: open,
    go: rail('rail.settings', async (page, words) => {
      await button(page, words('words.make')).click();
      await page.getByLabel(words('pass.now'), { exact: true }).fill('four plain words here');
      await button(page, words('words.make.go')).click();
      await page.getByText('art', { exact: true }).waitFor();
    }),
  },
  {
    name: 'moving',
    drawnOnly: true,
    locker: open,
    go: rail('rail.settings', async (page, words) => {
      await button(page, words('kept.choose')).click();
      await page.getByLabel(words('pass.now'), { exact: true }).fill('four plain words here');
      await button(page, words('kept.go')).click();
      await button(page, words('kept.old.keep')).waitFor();
    }),
  },
  {
    name: 'destroying',
    drawnOnly: true,
    locker: open,
    go: rail('rail.settings', async (page, words) => {
      await button(page, words('destroy.start')).click();
      await page.getByLabel(words('pass.now'), { exact: true }).fill('a slip');
      await button(page, words('destroy.go')).click();
      await page.getByText(words('error.wrong-passphrase')).waitFor();
    }),
  },
  {
    name: 'check-trouble',
    locker: damaged,
    go: async (page, words) => {
      await button(page, words('check.now')).click();
      await button(page, words('check.see')).click();
      await page.getByText(words('problem.object-missing')).waitFor();
    },
  },
  { name: 'help', locker: open, go: rail('rail.help') },
  { name: 'help-first', locker: open, go: help('help.page.first') },
  { name: 'help-lines', locker: open, go: help('help.page.lines') },
  { name: 'help-words', locker: open, go: help('help.page.words') },
  { name: 'help-copies', locker: open, go: help('help.page.copies') },
  {
    name: 'help-stills',
    drawnOnly: true,
    locker: () => new FakeLocker({ open: true, exhibits: [madeUpVideoPage(1)] }),
    go: steps(help('help.page.copies'), (page) =>
      page
        .getByText('A post with a video')
        .first()
        // An entry of a list that is closed has no place of its own.
        .evaluate((entry) => (entry.closest('select') ?? entry).scrollIntoView({ block: 'center' })),
    ),
  },
  { name: 'help-block', locker: open, go: help('help.page.block') },
  { name: 'help-limits', locker: open, go: help('help.page.limits') },
  { name: 'help-licences', locker: open, go: help('help.page.licences') },
];
