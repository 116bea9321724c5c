/** What goes out: drives, copies, packages, checks, the binder, letters, and the removal log. */
import type { Page } from 'playwright';
import { utcInstant } from '../../../main/core/brands.ts';
import type { FoundDrive } from '../../../preload/contract.ts';
import { gigabyte, madeUpChecked, madeUpCopied, madeUpDamaged, madeUpDrive } from '../fake-copy.ts';
import { FakeLocker } from '../fake-locker.ts';
import { madeUpPage } from '../made-up.ts';
import { removalStory } from '../removal-story.ts';
import {
  button,
  press,
  rail,
  steps,
  text,
  toExhibit,
  waitFor,
  waitForData,
  type Screen,
  type Words,
} from './scene.ts';

const ago = (days: number) => utcInstant(Date.now() - days * 86_400_000);
const drives = (): FoundDrive[] => [
  madeUpDrive('BLUE-64', { holds: { copiedAt: ago(9), exhibitsBehind: 3 } }),
  madeUpDrive('KEYRING', { bytes: 16 * gigabyte, bytesFree: 14.6 * gigabyte }),
  madeUpDrive('PHOTOS', { bytes: 8 * gigabyte, bytesFree: 0.4 * gigabyte }),
  madeUpDrive('SILVER', { bytes: 32 * gigabyte, state: 'write-protected' }),
];
function plugged(): FakeLocker {
  const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1), madeUpPage(2)] });
  locker.copies.drives = drives();
  return locker;
}
const picked = rail('rail.hand-over', (page) => page.getByText('BLUE-64', { exact: true }).first().click());
const copying = steps(picked, async (page, words) => {
  await button(page, words('copy.go', { name: 'BLUE-64' })).click();
});
const openTask = (page: Page, words: Words, task: 'package' | 'check'): Promise<void> =>
  button(page, `${words('hand.open')}: ${words(`hand.${task}`)}`).click();
const packing = steps(picked, async (page, words) => {
  await openTask(page, words, 'package');
  await text(page, words('package.preview')).waitFor();
});

const binder = steps(press('binder.title'), async (page, words) => {
  await text(page, words('binder.images.full')).click();
  await text(page, words('binder.declaration.us')).click();
});
const letter = steps(
  toExhibit('Post 1 on share.example'),
  press('letter.from.exhibit'),
  async (page, words) => {
    await text(page, words('letter.document.take-it-down')).click();
    await text(page, words('letter.sender.self')).click();
    await page.getByText(words('letter.elements')).first().waitFor();
  },
);

export const leavingScreens: readonly Screen[] = [
  { name: 'hand-over', locker: plugged, go: picked },
  {
    name: 'copy-running',
    locker: () => {
      const locker = plugged();
      locker.copies.ending = null;
      return locker;
    },
    go: steps(copying, async (page, words, locker) => {
      await text(page, words('copy.preparing')).waitFor();
      await locker.copies.say('writing', 412_000_000, 412_000_000);
      await locker.copies.say('checking', 1_200_000_000, 1_900_000_000);
      await text(page, words('copy.checking')).waitFor();
    }),
  },
  { name: 'copy-done', drawnOnly: true, locker: plugged, go: steps(copying, waitFor('copy.read-back')) },
  {
    name: 'copy-from-memory',
    drawnOnly: true,
    locker: () => {
      const locker = plugged();
      locker.copies.ending = { ...madeUpCopied, readBack: 'perhaps-from-memory', repaired: 1 };
      locker.copies.taken = 'by-hand';
      return locker;
    },
    go: steps(copying, waitFor('copy.done.memory'), async (page, words) => {
      await button(page, words('eject.go', { name: 'BLUE-64' })).click();
      await page.getByText(words('eject.by-hand.title')).waitFor();
    }),
  },
  {
    name: 'copy-pulled',
    drawnOnly: true,
    locker: () => {
      const locker = plugged();
      locker.copies.ending = 'copy-interrupted';
      return locker;
    },
    go: steps(copying, waitFor('copy.fail.pulled')),
  },
  { name: 'package', locker: plugged, go: packing },
  {
    name: 'package-made',
    locker: plugged,
    go: steps(packing, async (page, words) => {
      await button(page, words('package.go', { name: 'BLUE-64' })).click();
      await text(page, words('package.receipt')).waitFor();
      await text(page, words('package.receipt')).scrollIntoViewIfNeeded();
    }),
  },
  {
    name: 'checked',
    locker: () => {
      const locker = plugged();
      locker.copies.checked = [madeUpChecked(ago(0))];
      locker.copies.checkedPackages = [madeUpDamaged];
      return locker;
    },
    go: steps(picked, async (page, words) => {
      await openTask(page, words, 'check');
      await button(page, words('recheck.go')).click();
      await page.getByText(words('recheck.whole.what')).waitFor();
      await button(page, words('recheck.problems', { n: 1 })).click();
    }),
  },
  { name: 'binder', locker: plugged, go: binder },
  {
    name: 'binder-made',
    drawnOnly: true,
    locker: plugged,
    go: steps(binder, press('binder.go'), async (page, words) => {
      await page.getByRole('heading', { name: words('binder.made'), exact: true }).waitFor();
    }),
  },
  { name: 'letter', locker: plugged, go: letter },
  {
    name: 'letter-draft',
    locker: plugged,
    go: steps(letter, async (page, words) => {
      await page.getByRole('textbox', { name: words('case.recipient'), exact: true }).fill('Example Hosting');
      await button(page, words('letter.read')).click();
      await page.getByRole('heading', { name: words('letter.preview') }).waitFor();
    }),
  },
  {
    name: 'letters',
    locker: plugged,
    go: rail('rail.removal', steps(press('letters.title'), waitFor('letters.none'))),
  },
  {
    name: 'directory',
    locker: plugged,
    go: rail(
      'rail.removal',
      steps(press('letters.title'), press('letters.directory'), async (page) => {
        await page.getByRole('searchbox').fill('clover');
        await page.locator('[data-entry=clover]').waitFor();
      }),
    ),
  },
  {
    name: 'removal',
    locker: () => removalStory().locker,
    go: rail('rail.removal', waitForData('SH-204518')),
  },
  {
    name: 'removal-request',
    locker: () => removalStory().locker,
    go: steps(toExhibit('Post 3 on share.example'), press('exhibit.ask-removal'), async (page, words) => {
      await page.getByRole('textbox', { name: words('case.addresses') }).waitFor();
    }),
  },
  {
    name: 'removal-empty',
    drawnOnly: true,
    locker: () => new FakeLocker({ open: true }),
    go: rail('rail.removal', waitFor('removals.empty')),
  },
];
