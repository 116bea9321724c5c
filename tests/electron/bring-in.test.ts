/** The ways in that only the real shell has: the clipboard, the screen, and files that are let go over the window. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exhibit } from '../../main/core/evidence.ts';
import { startApp, type Run } from './harness.ts';
import { descendants } from './processes.ts';
import { enter, makeVault, valueOf, type WithLocker } from './steps.ts';

let run: Run;

beforeAll(async () => {
  run = await startApp();
  await makeVault(run, 'House papers', 'correct planted horse 8151');
});

afterAll(() => run.stop());

const paste = (underEighteen: 'no' | 'yes' | 'unsure') =>
  run.page.evaluate(
    ([job, underEighteen]) =>
      (globalThis as unknown as WithLocker).locker.pasteFromClipboard({ job, underEighteen }),
    [randomUUID(), underEighteen] as const,
  );
const original = (exhibit: Exhibit | null | undefined) =>
  exhibit?.artifacts.find(({ role }) => role === 'original');
const copyText = (text: string) => run.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), text);
const clipboardText = () => run.app.evaluate(({ clipboard }) => clipboard.readText());

describe('pasting', () => {
  it('reads nothing and leaves the clipboard alone unless the answer is no', async () => {
    await copyText('I will post them');
    for (const answer of ['yes', 'unsure'] as const) {
      expect(await paste(answer)).toMatchObject({ ok: false, code: 'under-18-stop' });
    }
    expect(await clipboardText()).toBe('I will post them');
  });

  it('seals the words, then empties the clipboard and says so', async () => {
    await copyText('I will post them');
    const { lines, cleared } = valueOf(await paste('no'));
    expect(original(lines[0]?.exhibit)).toMatchObject({ mediaType: 'text/plain', bytes: 16 });
    expect(cleared).toBe(true);
    expect(await clipboardText()).toBe('');
  });

  it('says which exhibit has the same words already, and empties the clipboard then, too', async () => {
    await copyText('I will post them');
    const { lines, cleared } = valueOf(await paste('no'));
    expect(lines).toMatchObject([{ exhibit: null, code: 'already-here', alreadyHere: 1 }]);
    expect(cleared).toBe(true);
  });

  it('says so when there is nothing to paste', async () => {
    expect(await paste('no')).toMatchObject({ ok: false, code: 'nothing-to-paste' });
  });
});

describe('a picture of the screen', () => {
  it('is sealed as a PNG, without this window, which is back afterwards', async () => {
    const seen = await run.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const shown: string[] = [];
      window?.on('hide', () => shown.push('hidden'));
      window?.on('show', () => shown.push('shown'));
      (globalThis as unknown as { shown: string[] }).shown = shown;
      return window?.isVisible();
    });
    expect(seen).toBe(true);
    const lines = valueOf(
      await run.page.evaluate(
        (job) => (globalThis as unknown as WithLocker).locker.pictureOfScreen({ job, underEighteen: 'no' }),
        randomUUID(),
      ),
    );
    expect(original(lines[0]?.exhibit)).toMatchObject({
      mediaType: 'image/png',
      name: 'original/screen-1.png',
    });
    expect(await run.app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown)).toEqual([
      'hidden',
      'shown',
    ]);
  });
});

describe('a file that is let go over the window', () => {
  it('comes as a handle, never as a path, and is brought in after a no', async () => {
    const folder = join(run.home, 'Phone');
    mkdirSync(folder);
    writeFileSync(join(folder, 'note.txt'), 'dropped words');
    await enter(run);
    await run.page.getByRole('link', { name: 'Save a page' }).click();
    const cdp = await run.page.context().newCDPSession(run.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const data = { items: [], files: [folder], dragOperationsMask: 1 };
      await cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await run.page.getByText('Phone/note.txt').waitFor();
    expect(await run.page.content()).not.toContain(run.home);
    await run.page
      .getByRole('tabpanel', { name: 'Files you have' })
      .getByText('No, all were 18 or older, or nobody')
      .click();
    await run.page.getByRole('button', { name: 'Bring in 1 file' }).click();
    await run.page.getByText('1 of 1 kept').waitFor();
  });
});

// Last: it ends the app.
describe('a picture of the screen that is being taken when the app is left', () => {
  it('does not bring the window back', async () => {
    let told = '';
    run.app.process().stdout?.on('data', (part: Buffer) => (told += part.toString()));
    await run.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.on('hide', () => process.stdout.write('<hide>'));
      window?.on('show', () => process.stdout.write('<show>'));
    });
    const engine = descendants(run.app.process().pid ?? 0).find(({ command }) =>
      command.endsWith('engine.js'),
    );
    const ended = new Promise<void>((resolve) => run.app.on('close', () => resolve()));
    const taking = run.page
      .evaluate(
        (job) => (globalThis as unknown as WithLocker).locker.pictureOfScreen({ job, underEighteen: 'no' }),
        randomUUID(),
      )
      .catch(() => undefined);
    await expect.poll(() => told, { timeout: 10_000 }).toBe('<hide>');
    // So that leaving takes its whole second, in which the picture comes.
    process.kill(engine?.pid ?? 0, 'SIGSTOP');
    await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await Promise.all([ended, taking]);
    expect(told).not.toContain('<show>');
  });
});
