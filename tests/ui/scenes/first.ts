/** Outside the frame: the first run, opening, bringing a vault back, and what stands there when none can be opened. */
import { utcInstant } from '../../../main/core/brands.ts';
import { CodedError } from '../../../preload/errors.ts';
import { madeUpWords } from '../fake-keys.ts';
import { gigabyte, madeUpDrive } from '../fake-copy.ts';
import { FakeLocker } from '../fake-locker.ts';
import { button, press, steps, text, waitFor, type Screen } from './scene.ts';

const closed = (): FakeLocker => new FakeLocker({ vaults: [] });
const toCreate = steps(waitFor('first.watched.no'), async (page, words) => {
  await text(page, words('first.watched.no')).click();
  await button(page, words('first.go')).click();
});

function withCopy(): FakeLocker {
  const locker = new FakeLocker();
  const drive = madeUpDrive('BLUE-64');
  locker.copies.drives = [drive];
  if (drive.place !== null) {
    const copiedAt = utcInstant(Date.now() - 9 * 86_400_000);
    const bytes = 1.9 * gigabyte;
    locker.copies.onDrive = [{ place: drive.place, name: 'House papers', copiedAt, exhibits: 12, bytes }];
  }
  return locker;
}

export const firstScreens: readonly Screen[] = [
  {
    name: 'first-run',
    locker: () => new FakeLocker({ vaults: [], runtime: 'stand-in' }),
    go: async (page, words) => {
      await text(page, words('first.watched.maybe')).click();
      await button(page, words('first.limits')).click();
    },
  },
  {
    name: 'create',
    locker: closed,
    go: async (page, words, locker) => {
      await toCreate(page, words, locker);
      await page.getByLabel(words('create.secret'), { exact: true }).fill('password1');
      await page.getByText(words('strength.advice')).waitFor();
      await button(page, words('create.go')).click();
      await text(page, words('create.need.name')).waitFor();
      // Half under the bar that stays, a button is small to axe.
      await page.evaluate(() => document.querySelectorAll('.whole, main').forEach((it) => it.scrollTo(0, 0)));
    },
  },
  {
    name: 'unlock',
    locker: () => new FakeLocker({ vaults: ['House papers', 'Recipes'] }),
    go: async (page, words) => {
      await page.getByLabel(words('unlock.passphrase'), { exact: true }).fill('no');
      await page.keyboard.press('Enter');
      await page.getByText(words('error.wrong-passphrase')).waitFor();
    },
  },
  {
    name: 'unlock-words',
    drawnOnly: true,
    locker: () => new FakeLocker(),
    go: async (page, words) => {
      await button(page, words('unlock.words')).click();
      await page.getByLabel(words('unlock.words.field')).fill(madeUpWords.replace('abandon ', 'abandn '));
      await button(page, words('unlock.words.go')).click();
      await page.getByText(words('unlock.words.near', { n: 1, words: 'abandon' })).waitFor();
    },
  },
  {
    name: 'locked-by-itself',
    drawnOnly: true,
    locker: () => new FakeLocker({ open: true }),
    go: async (page, words, locker) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await locker.tell('vaultLocked', { reason: 'drive-removed' });
      await page.getByLabel(words('unlock.passphrase'), { exact: true }).waitFor();
    },
  },
  {
    name: 'restore',
    locker: withCopy,
    go: async (page, words) => {
      await button(page, words('back.offer')).click();
      await page.getByText('House papers', { exact: true }).first().click();
      await button(page, words('back.where')).click();
      await button(page, words('back.go')).click();
      await page.getByText(words('unlock.need')).waitFor();
    },
  },
  {
    name: 'restore-none',
    drawnOnly: true,
    locker: () => new FakeLocker(),
    go: steps(press('back.offer'), waitFor('back.none')),
  },
  {
    name: 'cannot-start',
    locker: () => {
      const locker = new FakeLocker();
      locker.instead.vaultInfo = () => {
        throw new CodedError('runtime-too-old');
      };
      return locker;
    },
    go: async (page, words) => {
      await page.getByText(words('error.runtime-too-old')).waitFor();
    },
  },
];
