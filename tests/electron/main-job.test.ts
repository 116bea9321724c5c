import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrintService, type PrintService } from '../runtime/print-service.ts';
import { startDemoSite, type Site } from '../site/server.ts';
import { startApp, type Run } from './harness.ts';
import { lookAt, screens } from './look.ts';
import { answerDialogs, inkOnFirstCanvas } from './steps.ts';

/** The whole main job, as a person does it, in the real window on the real engine, Chromium and vault. */
const passphrase = 'four words nobody says';
/** Decoding and drawing take their time when the machine has other things to do. */
const patient = { timeout: 20_000 };
const captureWait = { timeout: 90_000 };

let run: Run;
let site: Site;
let printing: PrintService;

beforeAll(async () => {
  site = await startDemoSite();
  printing = await startPrintService(['Hall']);
  run = await startApp({ CUPS_SERVER: printing.socket });
});
afterAll(async () => {
  await run.stop();
  await site.close();
  await printing.stop();
});

const button = (name: string | RegExp) => run.page.getByRole('button', { name, exact: true });
const title = (name: string | RegExp) => run.page.getByRole('heading', { level: 1, name });

describe('the main job', () => {
  it('begins with the safety words and makes a vault', async () => {
    await title('Before you start: is this a safe computer?').waitFor();
    await lookAt(run, '1-first-run');
    await run.page.getByRole('radio', { name: /Maybe, or I am not sure/u }).check({ force: true });
    await button('Go on').click();

    await title('Make a place for your evidence').waitFor();
    await run.page.getByLabel('Name of the vault').fill('House papers');
    await answerDialogs(run, [join(run.documents, 'House papers.vault')]);
    await button('Choose the place').click();
    await run.page.getByLabel('Your name in the log').fill('me');
    await run.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await run.page.getByLabel('The same passphrase again').fill(passphrase);
    await lookAt(run, '2-make-vault');
    await button('Make the vault').click();
    await title('Evidence chart').waitFor();
    await run.page.getByText('No incidents yet').waitFor();
    await lookAt(run, '3-empty-chart');
    expect(existsSync(join(run.documents, 'House papers.vault', 'vault.key'))).toBe(true);
  });

  it('saves a page, after the question, with its steps to see', async () => {
    await run.page.getByRole('link', { name: 'Save a page' }).first().click();
    await run.page.getByLabel('Addresses to save, one on each line').fill(`${site.origin}/post.html`);
    await lookAt(run, '4-save-a-page');
    await run.page.getByRole('radio', { name: /No, all were 18 or older/u }).check({ force: true });
    await button('Save 1 page').click();
    await run.page.getByText('Open the page, keep a first picture').waitFor();
    await run.page.screenshot({ path: join(screens, '5-saving.png') });
    await run.page.getByText('Saved and checked').first().waitFor(captureWait);
    await lookAt(run, '6-saved');
    expect(await run.page.getByText('Murmur').count()).toBeGreaterThan(0);
  });

  it('leads from what was saved to what happened, and puts both into one row of the chart', async () => {
    await button('Write down what happened').click();
    await title('Incident').waitFor();
    // The page is its evidence already, and the words are a draft until they are saved.
    await button(/^Take out .*Look who I found/u).waitFor();
    await run.page.getByRole('textbox', { name: 'What happened' }).fill('My picture was posted');
    await button('Save').click();
    await run.page.getByText(/^Saved at/u).waitFor();
    await button('Back to the chart').first().click();
    const row = run.page.getByRole('row').filter({ hasText: 'My picture was posted' });
    await row.getByRole('link', { name: /Look who I found/u }).waitFor();
    await run.page.getByText('1 incident, 1 exhibit').waitFor();
    expect(await run.page.getByText('A draft is waiting').count()).toBe(0);
    await button('By exhibit').click();
    await run.page.getByRole('link', { name: 'My picture was posted' }).waitFor();
  });

  it('shows the row covered, and its small picture only when asked', async () => {
    await run.page.getByText('EX-0001').first().waitFor();
    expect(await run.page.locator('img[src^="app://evidence/"]').count()).toBe(0);
    await lookAt(run, '7-chart');
    await button(/^Reveal/u)
      .first()
      .click();
    const picture = run.page.locator('img[src^="app://evidence/"]').first();
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth), patient)
      .toBeGreaterThan(100);
    await lookAt(run, '8-chart-revealed');
    await run.page.keyboard.press('Escape');
    await expect.poll(() => run.page.locator('img[src^="app://evidence/"]').count(), patient).toBe(0);
  });

  it('opens the exhibit: picture, PDF, stamped copy, files, hashes', async () => {
    await run.page
      .getByRole('link', { name: /Look who I found/u })
      .first()
      .click();
    await run.page.getByRole('tab', { name: 'Picture' }).waitFor();
    await lookAt(run, '9-exhibit-covered');
    await button('Reveal').click();
    const picture = run.page.locator('img[src^="app://evidence/"]');
    await expect
      .poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalHeight), patient)
      .toBeGreaterThan(1000);
    await lookAt(run, '10-exhibit-picture');

    await run.page.getByRole('tab', { name: /^PDF/u }).click();
    await button('Reveal').click();
    await run.page
      .getByText(/Page 1 of \d+/u)
      .or(run.page.locator('canvas'))
      .first()
      .waitFor();
    await expect.poll(() => inkOnFirstCanvas(run), patient).toBeGreaterThan(50);
    await lookAt(run, '11-exhibit-pdf');

    await run.page.getByRole('tab', { name: 'With address and time' }).click();
    await button('Reveal').click();
    await expect
      .poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalHeight), patient)
      .toBeGreaterThan(1000);
    await lookAt(run, '12-exhibit-stamped');

    await run.page.getByRole('tab', { name: /files$/u }).click();
    await run.page.getByText('manifest.json').first().waitFor();
    await lookAt(run, '13-exhibit-files');
  });

  it('reads everything again and says so', async () => {
    await button('Check now').click();
    const said = run.page.getByText(/files were checked at .*: unchanged/u);
    await said.waitFor();
    expect(await said.textContent()).toMatch(/All \d+ files/u);
  });

  it('locks, refuses another passphrase, and opens again with the right one', async () => {
    await button('Lock').click();
    await run.page.getByLabel('Passphrase', { exact: true }).waitFor();
    await lookAt(run, '14-unlock');
    expect(await run.page.locator('main').textContent()).not.toMatch(/evidence|EX-0001|Murmur/iu);
    await run.page.getByLabel('Passphrase', { exact: true }).fill('not this one');
    await run.page.keyboard.press('Enter');
    await run.page.getByText(/does not open this vault/u).waitFor();
    await lookAt(run, '15-unlock-refused');
    await run.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('link', { name: 'My picture was posted' }).waitFor();
  });

  it('makes a binder, opens it in the system’s viewer, and sends all of its pages to a printer', async () => {
    const path = join(run.documents, 'Papers.pdf');
    await button('Binder for paper').click();
    await answerDialogs(run, [path]);
    await button('Choose a place and make it').click();
    const there = run.page.getByRole('heading', { name: 'The binder is there' });
    await there.or(run.page.getByRole('alert')).waitFor(captureWait);
    await lookAt(run, '18-binder');
    expect(await run.page.locator('main').textContent()).toContain('The binder is there');
    const pages = /Pages:\s+(?<count>\d+)/u.exec(spawnSync('pdfinfo', [path], { encoding: 'utf8' }).stdout);
    expect(Number(pages?.groups?.['count'])).toBeGreaterThan(5);
    expect(await run.page.locator('main').textContent()).not.toContain(run.home);

    await run.app.evaluate(({ shell }) => {
      const seen = globalThis as { opened?: string };
      shell.openPath = (opened) => {
        seen.opened = opened;
        return Promise.resolve('');
      };
    });
    await button(/^Open to look at it/u).click();
    await expect.poll(() => run.app.evaluate(() => (globalThis as { opened?: string }).opened)).toBe(path);

    await button('Send to the printer').click();
    await run.page.getByText('Sent to the printer “Hall”.').waitFor();
    const { bytes, title: shown } = await printing.paper();
    expect(bytes).toEqual(readFileSync(path));
    expect(shown).toBe('Document');
  });

  it('says what it cannot protect from', async () => {
    await run.page.getByRole('link', { name: 'Help and safety' }).click();
    await title('Help and safety').waitFor();
    await lookAt(run, '16-help');
    await run.page.getByRole('link', { name: 'This app and its limits' }).click();
    await run.page.getByRole('heading', { name: 'What this app cannot protect you from' }).waitFor();
    await lookAt(run, '17-limits');
    expect(await run.page.locator('main').textContent()).toContain('Spyware');
  });
});
