/** A whole case through the real window: first run, twelve exhibits of every kind, five incidents, in three languages. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de } from '../../renderer/words/de/index.ts';
import { en, type WordId } from '../../renderer/words/en/index.ts';
import { es } from '../../renderer/words/es/index.ts';
import { startMembers, type MembersSite } from '../site/members.ts';
import { startDemoSite, type Site } from '../site/server.ts';
import { fileNames, placeCaseFiles } from './case-files.ts';
import { startApp, type Run } from './harness.ts';
import { lookAt } from './look.ts';
import { isAlive } from './processes.ts';
import { answerDialogs } from './steps.ts';

const passphrase = 'otter lamp quarry spindle';
const others = [
  ['de', 'Deutsch', de],
  ['es', 'Español', es],
] as const;
const slow = { timeout: 30_000 };

let run: Run;
let page: Page;
let demo: Site;
let members: MembersSite;

beforeAll(async () => {
  [demo, members, run] = await Promise.all([startDemoSite(), startMembers(), startApp()]);
  ({ page } = run);
});
afterAll(async () => {
  await run.stop();
  await Promise.all([demo.close(), members.close()]);
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const title = (name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });
const toChart = async (): Promise<void> => {
  await page.getByRole('link', { name: 'Evidence chart' }).click();
  await button('By exhibit').waitFor();
};
const reads = (words: string): Promise<void> => page.locator('.panel').getByText(words).first().waitFor(slow);

describe('a case', () => {
  it('begins with the safety words and a vault', async () => {
    await lookAt(run, 'life-01-first-run');
    // The first question in each language, before there is a vault that could keep the choice.
    for (const [language, , words] of [...others, ['en', 'English', en] as const]) {
      await page.locator('select.language').selectOption(language);
      await title(words['first.title'] ?? '').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.getByText(words['first.watched.maybe'] ?? '', { exact: true }).waitFor();
      if (language !== 'en') await lookAt(run, `life-${language}-first-run`, ['light']);
    }
    await page.getByText('Maybe, or I am not sure').click();
    await page.getByText('Does anyone else sign in to this computer as you?').waitFor();
    await lookAt(run, 'life-02-first-run-answered');
    await button('Go on').click();
    await page.getByLabel('Name of the vault').fill('House papers');
    await answerDialogs(run, [`${run.documents}/House papers.vault`]);
    await button('Choose the place').click();
    await page.getByLabel('Your name in the log').fill('me');
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('The same passphrase again').fill(passphrase);
    await page.getByText(/^Hard to guess/u).waitFor(slow);
    await lookAt(run, 'life-03-new-vault');
    await button('Make the vault').click();
    await page.getByText('No incidents yet').waitFor(slow);
    await lookAt(run, 'life-04-empty-chart');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Evidence chart');
  });

  it('takes a page, a login page, nine files and words alone', async () => {
    await button('Save a page').click();
    await page
      .getByLabel('Addresses to save, one on each line')
      .fill(`${demo.origin}/post.html\n${members.origin}/private`);
    const pages = page.getByRole('tabpanel', { name: 'Pages' });
    await pages.getByText('No, all were 18 or older').click();
    await button('Save 2 pages').click();
    await page.getByText('2 of 2 kept').waitFor(slow);
    await page.getByText('Not the page itself').waitFor();
    await lookAt(run, 'life-05-saved-pages');

    await page.getByRole('tab', { name: 'Files you have' }).click();
    const files = page.getByRole('tabpanel', { name: 'Files you have' });
    const placed = await placeCaseFiles(run);
    await answerDialogs(run, Object.values(placed));
    await files.getByRole('button', { name: 'Choose files' }).click();
    await files.getByText('No, all were 18 or older').click();
    await lookAt(run, 'life-06-files-chosen');
    await button('Bring in 9 files').click();
    await page.getByText('9 of 9 kept').waitFor(slow);
    expect(await page.getByText('Brought in', { exact: true }).count()).toBe(9);
    await lookAt(run, 'life-07-files-kept');

    await page.getByRole('tab', { name: 'Pages' }).click();
    await pages.getByText('I am not sure').click();
    await page.getByText('We have not opened or kept anything').first().waitFor();
    await page.getByLabel('Site or app').fill('Murmur');
    await page.getByLabel('What it is, in a few words').fill('A false profile with my name.');
    await lookAt(run, 'life-08-under-eighteen');
    await button('Keep these words').click();
    await button('Look at EX-0012').waitFor(slow);
  });

  it('has five incidents with a person named apart from the proof, and one marked the worst with why', async () => {
    await toChart();
    for (const incident of incidents) await writeDown(incident);
    await page.getByText('5 incidents, 12 exhibits').waitFor();
    await lookAt(run, 'life-10-chart');
    const row = page.getByRole('row').filter({ hasText: 'He wrote that he still has the pictures' });
    await row.getByText('Worst').waitFor();
    await row.getByText('Rook K.').waitFor();
    const heads = await page.getByRole('columnheader').allInnerTexts();
    expect(heads.findIndex((head) => head.includes('(opinion)'))).toBeGreaterThan(0);
    await button('By exhibit').click();
    await page.getByRole('link', { name: fileNames.sound }).waitFor();
    await lookAt(run, 'life-11-chart-by-exhibit');
  });

  it.each<Kept>([
    { kind: 'page', name: 'EX-0001', tab: 'Picture', shown: () => drawn('.panel img, .panel canvas') },
    { kind: 'login page', name: 'EX-0002', tab: 'Picture' },
    { kind: 'picture', name: fileNames.picture, tab: 'Picture', shown: () => drawn('.panel img') },
    { kind: 'video', name: fileNames.video, tab: 'Sound, video', shown: () => drawn('.panel video') },
    { kind: 'sound', name: fileNames.sound, tab: 'Sound, video', shown: () => drawn('.panel audio') },
    { kind: 'pdf', name: fileNames.pdf, tab: 'PDF', shown: () => drawn('.panel canvas') },
    { kind: 'mail', name: fileNames.mail, tab: 'Mail', shown: () => reads('Your sister gets them') },
    { kind: 'whatsapp chat', name: fileNames.whatsApp, tab: 'Chat', shown: () => reads('Please leave me') },
    { kind: 'telegram chat', name: fileNames.telegram, tab: 'Chat', shown: () => reads('Who is this?') },
    { kind: 'text', name: fileNames.text, tab: 'As written', shown: () => reads('grey car') },
    { kind: 'zip', name: fileNames.zip, tab: 'All 4 files' },
    { kind: 'record in words', name: 'EX-0012' },
  ])('keeps a $kind covered until it is revealed', async ({ kind, name, tab, shown }) => {
    await toChart();
    await button('By exhibit').click();
    const row = page.getByRole('row').filter({ hasText: name });
    // Only the rows near the window are in the document.
    const main = page.locator('#main');
    await expect
      .poll(async () => {
        await main.evaluate((node) => node.scrollBy(0, 200));
        return row.count();
      })
      .toBe(1);
    await row.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Custody log' }).waitFor();
    if (tab !== undefined) await page.getByRole('tab', { name: tab, exact: true }).waitFor();
    expect(
      await page.locator(['img', 'canvas', 'video', 'audio'].map((it) => `.panel ${it}`).join()).count(),
    ).toBe(0);
    if (shown !== undefined) {
      await button('Reveal').first().click();
      await shown();
    }
    await lookAt(run, `life-12-${kind.replaceAll(' ', '-')}`, ['light']);
  });

  it('is drawn on the timeline, told on one page without the private notes', async () => {
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('group', { name: /^Timeline from/u }).waitFor();
    await lookAt(run, 'life-20-timeline');
    await button('Table').click();
    await lookAt(run, 'life-21-timeline-table', ['light']);
    await toChart();
    await button('One-page summary').click();
    await page.getByText('Why: It was then that I stopped sleeping.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('for nobody else');
    await lookAt(run, 'life-22-summary');
    await button('Back to the chart').first().click();
    await button('Check now').click();
    await page
      .getByText(/^Nothing is missing|unchanged|as it was/iu)
      .first()
      .waitFor(slow);
  });

  it('opens again after a lock', async () => {
    await button('Lock').click();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await lookAt(run, 'life-30-unlock');
    await page.keyboard.press('Enter');
    await title('Evidence chart').waitFor(slow);
    expect(await page.getByText('5 incidents, 12 exhibits').count()).toBe(1);
  });
});

describe.each(others)('the same vault in %s', (language, name, words) => {
  it('speaks that language on every screen', async () => {
    await page.locator('nav.rail [role=link]').last().click();
    await page.getByText(name, { exact: true }).click();
    await title(words['settings.title'] ?? '').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await everyScreen(language, words);
  });
});

describe('the way out', () => {
  it('ends the app in one press', async () => {
    const pid = run.app.process().pid ?? 0;
    const ended = new Promise<void>((resolve) => run.app.on('close', () => resolve()));
    await page
      .locator('button.hide')
      .click()
      .catch(() => undefined);
    await ended;
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

interface Kept {
  readonly kind: string;
  readonly name: string;
  /** A record in words has none. */
  readonly tab?: string;
  readonly shown?: () => Promise<void>;
}

interface Incident {
  readonly day: readonly [string, string, string];
  readonly what: string;
  readonly exhibits: readonly string[];
  readonly more?: () => Promise<void>;
}

const incidents: readonly Incident[] = [
  {
    day: ['2', 'January', '2025'],
    what: 'He would not stop calling',
    exhibits: [fileNames.sound, fileNames.zip],
  },
  {
    day: ['15', 'March', '2025'],
    what: 'He wrote that he still has the pictures\nIn the evening, after I asked him to stop.',
    exhibits: [fileNames.picture, fileNames.whatsApp],
    more: nameAndMark,
  },
  {
    day: ['11', 'April', '2025'],
    what: 'Money or the pictures go round',
    exhibits: [fileNames.telegram, fileNames.mail, 'Sign in to Murmur'],
  },
  { day: ['6', 'May', '2025'], what: 'The grey car again', exhibits: [fileNames.text, fileNames.video] },
  {
    day: ['20', 'June', '2025'],
    what: 'Posted for everybody to see',
    exhibits: ['nightowl_77 on Murmur', fileNames.pdf, 'Murmur'],
  },
];

/** Through the form, as a person would. */
async function writeDown({ day: [day, month, year], what, exhibits, more }: Incident): Promise<void> {
  await button('Add an incident').first().click();
  await page.getByText('Exactly', { exact: true }).first().click();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month', { exact: true }).selectOption(month);
  await page.getByLabel('Year', { exact: true }).fill(year);
  await page.getByRole('textbox', { name: 'What happened' }).fill(what);
  await button('Evidence that it happened: Choose exhibits').click();
  const list = page.getByRole('list', { name: 'Exhibits to choose from' });
  for (const name of exhibits) await list.locator('label').filter({ hasText: name }).last().click();
  await button('Evidence that it happened: Done choosing').click();
  await more?.();
  await button('Save').click();
  await page.getByText(/^Saved at/u).waitFor();
  await button('Back to the chart').first().click();
  await page
    .getByRole('link', { name: what.split('\n')[0] ?? '' })
    .first()
    .waitFor();
}

async function nameAndMark(): Promise<void> {
  await button('Who you think did it: Choose people').click();
  await button('Write down somebody new').click();
  await page.keyboard.type('Rook K.');
  await page.getByLabel('How you know each other').fill('We were together until 2024');
  await button('Add').click();
  await page.getByRole('checkbox', { name: 'Rook K.', checked: true }).waitFor();
  await page.getByLabel('Why you think so').fill('Only he had them.');
  await button('Kinds of abuse, and the three worst').click();
  await page.getByText('Threat to share', { exact: true }).click();
  await page.getByText('Mark it as one of the three worst').click();
  await page.getByLabel('Why it is one of the worst').fill('It was then that I stopped sleeping.');
  await button('What you tell others, and notes for you alone').click();
  await page.getByLabel('Private notes').fill('for nobody else');
  await lookAt(run, 'life-09-incident');
}

/** Something with a size, or a length, that came out of the vault. */
const drawn = async (what: string): Promise<void> => {
  await expect
    .poll(
      () =>
        page
          .locator(what)
          .first()
          .evaluate((node: HTMLMediaElement & HTMLImageElement & HTMLCanvasElement) =>
            Math.max(
              node.naturalWidth || 0,
              node.readyState || 0,
              node.tagName === 'CANVAS' ? node.width : 0,
            ),
          ),
      slow,
    )
    .toBeGreaterThan(0);
};

/** Every screen of an open vault, found by its place and its words in `words`: axe and a picture of each. */
async function everyScreen(name: string, words: { readonly [Id in WordId]?: string }): Promise<void> {
  const say = (id: WordId): string => words[id] ?? en[id];
  const rail = async (at: number): Promise<void> => {
    await page.locator('nav.rail [role=link]').nth(at).click();
    await page.locator('nav.rail [role=link]').nth(at).and(page.locator('[aria-current=page]')).waitFor();
  };
  const look = (screen: string): Promise<void> => lookAt(run, `life-${name}-${screen}`, ['light']);
  await rail(0);
  await look('save');
  await rail(1);
  await button(say('chart.by-exhibit')).click();
  await page.getByRole('link', { name: fileNames.whatsApp }).waitFor();
  await look('chart-by-exhibit');
  await page.getByRole('link', { name: fileNames.whatsApp }).click();
  await page.getByRole('tab').first().waitFor();
  await look('exhibit');
  await rail(1);
  await button(say('chart.by-incident')).click();
  await page.getByRole('link', { name: 'He would not stop calling' }).waitFor();
  await look('chart');
  await page.getByRole('link', { name: 'He would not stop calling' }).click();
  await title(say('incident.title')).waitFor();
  await look('incident');
  for (const open of ['summary.open', 'tables.open', 'people.title'] as const) {
    await rail(1);
    await button(say(open)).click();
    await title(
      say(open === 'tables.open' ? 'tables.title' : open === 'summary.open' ? 'summary.title' : open),
    ).waitFor();
    await look(open.split('.')[0] ?? '');
  }
  await rail(2);
  await button(/He would not stop calling/u)
    .first()
    .waitFor();
  await look('timeline');
  await rail(3);
  await page.getByText(say('removals.empty'), { exact: true }).waitFor();
  await look('removal');
  await button(say('letters.title')).click();
  await title(say('letters.title')).waitFor();
  await look('letters');
  await button(say('letters.directory')).click();
  await page.locator('[data-entry]').first().waitFor();
  await look('directory');
  await rail(4);
  await page.getByRole('heading', { name: say('hand.package') }).waitFor();
  await look('hand-over');
  await rail(5);
  await title(say('help.title')).waitFor();
  await look('help');
  await rail(6);
  await title(say('settings.title')).waitFor();
  await look('settings');
}
