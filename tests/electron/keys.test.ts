import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Run } from './harness.ts';
import { lookAt } from './look.ts';
import { answerDialogs, enter, makeVault } from './steps.ts';

/** The keys of a vault in the real window, on the real engine. */
const passphrase = 'four words nobody says';
const fresh = 'otter lamp quarry spindle';
const slow = { timeout: 60_000 };

let run: Run;
beforeAll(async () => {
  run = await startApp();
  await makeVault(run, 'House papers', passphrase);
  await enter(run);
  await run.page.getByRole('link', { name: 'Settings' }).click();
});
afterAll(() => run.stop());

const button = (name: string) => run.page.getByRole('button', { name, exact: true });
const prove = (text: string): Promise<void> =>
  run.page.getByLabel('Passphrase of this vault', { exact: true }).fill(text);

describe('the keys of a vault', () => {
  let words: readonly string[] = [];

  it('recovery words are shown, printed under a neutral name, and checked', async () => {
    const read = async (): Promise<Set<string>> =>
      new Set((await run.page.locator('main').innerText()).split(/\W+/u));
    const before = await read();
    await button('Make recovery words').click();
    await prove(passphrase);
    await button('Show the words').click();
    const list = run.page.locator('ol.words li');
    await expect.poll(() => list.last().textContent(), slow).toMatch(/^[a-z]{3,8}$/u);
    words = await list.allTextContents();
    await lookAt(run, 'keys-recovery-words');
    const printed = run.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<unknown>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          if (contents === undefined) throw new Error('no window');
          // The system's dialog cannot be driven: what the print queue would show is what is looked at.
          contents.print = (_options, done) => {
            resolve(contents.executeJavaScript('document.title').finally(() => done?.(true, '')));
          };
        }),
    );
    await button('Print').click();
    expect(await printed).toBe('Notes');
    await button('I have them on paper').click();
    for (const label of await run.page.locator('label', { hasText: /^Word \d+$/u }).allTextContents()) {
      await run.page.getByLabel(label, { exact: true }).fill(words[Number(label.slice(5)) - 1] ?? '');
    }
    await button('Check').click();
    await run.page.getByText('The words on your paper are right').waitFor();
    // Some of the 24 may be words that the page itself uses.
    const after = await read();
    expect(words.filter((word) => after.has(word) && !before.has(word))).toEqual([]);
  });

  it('open the vault after a lock and bring a new passphrase', async () => {
    await button('Lock').click();
    await button('Use recovery words').click();
    await run.page.getByLabel('Recovery words').fill(words.join('\n'));
    await run.page.getByLabel('New passphrase', { exact: true }).fill(fresh);
    await run.page.getByLabel('New passphrase once more').fill(fresh);
    await run.page.getByText(/^Hard to guess/u).waitFor(slow);
    await lookAt(run, 'keys-unlock-words');
    await button('Open with the words').click();
    await run.page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor(slow);
    expect(await button('Open with the words').count()).toBe(0);
  });

  it('the vault is moved, and then destroyed in both places', async () => {
    const there = join(run.documents, 'Stick.vault');
    const here = join(run.documents, 'House papers.vault');
    await run.page.getByRole('link', { name: 'Settings' }).click();
    await answerDialogs(run, [there]);
    await button('Choose the new place').click();
    await prove(fresh);
    await button('Move it there').click();
    await run.page.getByText('The old one is still there.').waitFor(slow);
    await lookAt(run, 'keys-moved');
    const key = (folder: string): Buffer => readFileSync(join(folder, 'vault.key'));
    expect(key(there).equals(key(here))).toBe(true);
    await button('Destroy the old one').click();
    await prove(fresh);
    await button('Destroy the old one').click();
    await run.page.getByText('The old one is destroyed.').waitFor(slow);
    expect(existsSync(here)).toBe(false);
    await button('Destroy the vault').click();
    await prove(fresh);
    await button('Destroy it for good').click();
    await run.page.getByText('The vault was destroyed.').waitFor(slow);
    expect(await run.page.getByText('Stick').count()).toBe(0);
    await lookAt(run, 'keys-destroyed');
    expect(readdirSync(run.documents).filter((name) => name.includes('vault'))).toEqual([]);
  });
});
