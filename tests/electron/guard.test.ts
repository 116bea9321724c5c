import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Run } from './harness.ts';
import { lookAt } from './look.ts';
import { makeVault, valueOf, type WithLocker } from './steps.ts';

const passphrase = 'a passphrase of some length';
/** Five of the minutes below, on a busy machine. */
const patience = { timeout: 60_000 };

let run: Run;
/** Four seconds a minute, so that nobody waits five minutes for a lock, and a busy machine still shows its warning in time. */
const start = (home?: string): Promise<Run> =>
  startApp({ HOLDFAST_MINUTE: '4000', ...(home === undefined ? {} : { HOLDFAST_DOCUMENTS: home }) });

beforeAll(async () => {
  run = await start();
  await makeVault(run, 'Papers', passphrase);
  await run.page.reload();
  await chart();
});
afterAll(() => run.stop());

const chart = (): Promise<void> =>
  run.page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
const isLocked = async (): Promise<boolean> =>
  valueOf(await run.page.evaluate(() => (globalThis as unknown as WithLocker).locker.vaultInfo({}))) === null;

async function open(): Promise<void> {
  await run.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await run.page.getByRole('button', { name: 'Open', exact: true }).click();
  await chart();
}

const power = (event: 'lock-screen' | 'user-did-resign-active'): Promise<boolean> =>
  run.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);

describe('the vault locks by itself', () => {
  it('after a warning and a count; one press keeps it open', async () => {
    valueOf(
      await run.page.evaluate(() =>
        (globalThis as unknown as WithLocker).locker.changeSafetySettings({ autoLockMinutes: 5 }),
      ),
    );
    const soon = run.page.getByText(/^Locks in \d+ seconds?, because/u);
    await soon.waitFor(patience);
    // As a hand does it: the pointer on its way counts as use already, and takes the button away beneath it.
    const stay = await run.page.getByRole('button', { name: 'Stay open' }).boundingBox();
    if (stay === null) throw new Error('no way to stay');
    await run.page.mouse.click(stay.x + stay.width / 2, stay.y + stay.height / 2);
    await soon.waitFor({ state: 'detached' });
    expect(await isLocked()).toBe(false);
    await soon.waitFor(patience);
    await run.page.getByText('It was locked because nothing was pressed for a while.').waitFor(patience);
    expect(await isLocked()).toBe(true);
    await lookAt(run, 'locked-idle');
    await open();
  });

  // Of sleep, and of what Linux says instead: desktop.test.ts.
  it('when Windows or macOS say that the screen is locked or somebody else takes over', async () => {
    for (const [event, words] of [
      ['lock-screen', 'the screen was locked'],
      ['user-did-resign-active', 'someone else took over'],
    ] as const) {
      await power(event);
      await run.page.getByText(words).waitFor();
      expect(await isLocked()).toBe(true);
      await open();
    }
  });

  it('when its drive is gone, and opens again when it is back', async () => {
    const vault = join(run.documents, 'Papers.vault');
    renameSync(vault, `${vault}-away`);
    await run.page.getByText('It was locked because its drive was taken out.').waitFor();
    expect(await isLocked()).toBe(true);
    await lookAt(run, 'locked-drive-removed');
    renameSync(`${vault}-away`, vault);
    await open();
  });
});

describe('the disguise', () => {
  const seen = (of: Run) =>
    of.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));

  it('is put on at once, is one word beside the vault, and holds at the next start before the passphrase', async () => {
    expect(await seen(run)).toEqual(['Holdfast']);
    await run.page.getByRole('link', { name: 'Settings' }).click();
    await run.page.getByText('Household', { exact: true }).click();
    await expect.poll(() => seen(run)).toEqual(['Household']);
    await lookAt(run, 'settings-safety');
    expect(readFileSync(join(run.documents, 'Papers.vault', 'disguise'), 'utf8')).toBe('household\n');
    const next = await start(run.documents);
    try {
      expect(await seen(next)).toEqual(['Household']);
      await next.page.getByLabel('Passphrase', { exact: true }).waitFor();
      await lookAt(next, 'unlock-disguised');
    } finally {
      await next.stop();
    }
  });
});
