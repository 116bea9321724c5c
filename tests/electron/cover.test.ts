import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../axe.ts';
import { privateDisplay, type Display } from '../runtime/display.ts';
import { column } from '../runtime/screen.ts';
import { startApp, type Run } from './harness.ts';
import { handsOn } from './hands.ts';
import { screens } from './look.ts';
import { descendants, isAlive } from './processes.ts';
import { makeVault, valueOf, type WithLocker } from './steps.ts';
import { listing, wordsOnDisk } from './disk.ts';

const planted = { passphrase: 'PLANTED-cover-passphrase-11d0', title: 'PLANTED-cover-title-77aa' } as const;

let run: Run;
let cover: Page;

/** A colour that only the app's bars have, and one that only the cover's line has (both in light colours). */
const desk = 0xefe9dd;
const coverRule = 0xdadce0;

let display: Display;
let framebuffer: string;

beforeAll(async () => {
  framebuffer = mkdtempSync(join(tmpdir(), 'holdfast-screen-'));
  display = await privateDisplay(framebuffer);
  run = await startApp(display.name === null ? {} : { DISPLAY: display.name });
  await makeVault(run, 'Papers', planted.passphrase);
  await run.page.evaluate(
    (address) =>
      (globalThis as unknown as WithLocker).locker.writeTextRecord({
        address,
        site: '',
        userName: '',
        seenAt: '',
        description: address,
      }),
    planted.title,
  );
  await run.page.reload();
  await run.page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
});
afterAll(async () => {
  await run.stop();
  await display.stop();
  rmSync(framebuffer, { recursive: true, force: true });
});

const title = (): Promise<string> =>
  run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');

async function coverPage(): Promise<Page> {
  const isCover = (page: Page): boolean => page.url().endsWith('/cover.html');
  await expect.poll(() => run.app.windows().some(isCover)).toBe(true);
  const found = run.app.windows().find(isCover);
  if (found === undefined) throw new Error('no cover');
  return found;
}

/** In milliseconds on the clock that all processes share. */
const stamps: { readonly what: string; readonly at: number }[] = [];
interface WithStamp {
  readonly stamp: (what: string, at: number) => Promise<void>;
}

/** What the page sees from now on, and what its screen shows: the frames as they reach the glass. */
async function stampEverything(engine: number): Promise<() => void> {
  await run.page.exposeFunction('stamp', (what: string, at: number) => void stamps.push({ what, at }));
  await run.page.evaluate(() => {
    const page = globalThis as unknown as WithStamp;
    const note = (what: string): void => void page.stamp(what, performance.timeOrigin + performance.now());
    window.addEventListener('keyup', () => note('key'), true);
  });
  const seen = new Set<string>();
  const first = (what: string, is: boolean): void => {
    if (!is || seen.has(what)) return;
    seen.add(what);
    stamps.push({ what, at: performance.timeOrigin + performance.now() });
  };
  const timer = setInterval(() => {
    const shown = column(framebuffer, 720);
    first('nothing of the app on the screen', !shown.includes(desk));
    first('engine ended', !isAlive(engine));
    first('cover on the screen', shown.includes(coverRule) && !shown.includes(desk));
  }, 10);
  return () => clearInterval(timer);
}

/** Milliseconds: how long this machine takes for a frame at the moment, against which the rest is to be read. */
const frameTime = (): Promise<number> =>
  run.page.evaluate(async () => {
    const frames = 40;
    const start = performance.now();
    for (let count = 0; count < frames; count++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return Math.round((performance.now() - start) / frames);
  });

describe('the cover', () => {
  it('lies ready, unseen, in a process and a session of its own, without the bridge', async () => {
    cover = await coverPage();
    const seen = await run.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((one) => ({
        url: one.getURL(),
        pid: one.getOSProcessId(),
        persistent: one.session.isPersistent(),
      })),
    );
    expect(seen.map(({ url }) => url).toSorted()).toEqual([
      'app://holdfast/cover.html',
      'app://holdfast/index.html',
    ]);
    expect(new Set(seen.map(({ pid }) => pid)).size).toBe(2);
    expect(seen.every(({ persistent }) => !persistent)).toBe(true);
    expect(
      await cover.evaluate(() => ['locker', 'require', 'process'].filter((name) => name in globalThis)),
    ).toEqual([]);
    expect(await title()).toBe('Holdfast');
    expect(await cover.evaluate(() => document.hasFocus())).toBe(false);
    const evidence = await cover.evaluate(() =>
      fetch(`app://evidence/${'0'.repeat(32)}`).then(
        (answer) => answer.status,
        () => 'refused',
      ),
    );
    expect(evidence).not.toBe(200);
  });

  it.skipIf(process.platform !== 'linux')('never gets the keys while nobody sees it', async () => {
    // The person's first key after the start may be the first of the three.
    const unseen = await coverPage();
    for (const page of [run.page, unseen]) {
      await page.evaluate(() => {
        const heard = globalThis as unknown as { keys: string[] };
        heard.keys = [];
        window.addEventListener('keydown', ({ key }) => void heard.keys.push(key), true);
      });
    }
    const keys = (page: Page): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
    // What Electron does by itself when a page of the window has loaded.
    const active = await run.app.evaluate(({ BrowserWindow, webContents }) => {
      webContents
        .getAllWebContents()
        .find((one) => one.getURL().endsWith('/cover.html'))
        ?.focus();
      return BrowserWindow.getAllWindows()[0]?.isFocused() ?? false;
    });
    expect(active).toBe(true);
    handsOn(display.name ?? '').press('Tab', 'Tab');
    await expect.poll(() => keys(run.page)).toEqual(['Tab', 'Tab']);
    expect(await keys(unseen)).toEqual([]);
  });

  it('comes before the lock, stays when that was chosen, and ends the page below with the engine', async () => {
    valueOf(
      await run.page.evaluate(() =>
        (globalThis as unknown as WithLocker).locker.changeSafetySettings({ afterHiding: 'stay' }),
      ),
    );
    const pids = descendants(run.app.process().pid ?? 0);
    const engine = pids.find(({ command }) => command.endsWith('engine.js'))?.pid ?? 0;
    const page = await run.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    );
    expect(isAlive(engine) && isAlive(page)).toBe(true);
    const stop = await stampEverything(engine);
    const frame = await frameTime();
    try {
      for (let press = 0; press < 2; press++) await run.page.keyboard.press('Shift');
      // The page may have ended before it could answer.
      await run.page.keyboard.press('Shift').catch(() => undefined);
      await expect.poll(title).toBe('Units');
      await expect.poll(() => stamps.map(({ what }) => what)).toContain('cover on the screen');
    } finally {
      stop();
    }
    await expect.poll(() => isAlive(engine), { timeout: 10_000 }).toBe(false);
    await expect.poll(() => isAlive(page), { timeout: 10_000 }).toBe(false);
    const key = stamps.findLast(({ what }) => what === 'key')?.at ?? 0;
    const after = stamps.filter(({ what }) => what !== 'key').filter(({ at }) => at > key);
    process.stdout.write(
      `a frame takes ${frame} ms here; from the third key: ${after.map(({ what, at }) => `${what} ${Math.round(at - key)} ms`).join(', ')}\n`,
    );

    const seen = await run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        title: window.getTitle(),
        visible: window.isVisible(),
        views: window.contentView.children.map((view) => view.getBounds()),
        bounds: window.getContentBounds(),
      })),
    );
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ title: 'Units', visible: true });
    expect(seen[0]?.views.at(-1)).toMatchObject({
      width: seen[0]?.bounds.width,
      height: seen[0]?.bounds.height,
    });
  });

  it('converts, by keyboard too, and names nothing of the app', async () => {
    await cover.screenshot({ path: join(screens, 'cover.png') });
    await cover.getByLabel('From', { exact: true }).fill('100');
    expect(await cover.getByLabel('To', { exact: true }).inputValue()).toBe('0.422675');
    await cover.getByRole('tab', { name: 'Volume' }).focus();
    await cover.keyboard.press('ArrowLeft');
    expect(await cover.getByRole('tab', { selected: true }).innerText()).toBe('Temperature');
    await cover.getByLabel('To', { exact: true }).fill('32');
    expect(await cover.getByLabel('From', { exact: true }).inputValue()).toBe('0');
    await cover.screenshot({ path: join(screens, 'cover-temperature.png') });
    const words = (await cover.content()).toLowerCase();
    for (const word of ['holdfast', 'evidence', 'vault', 'exhibit', 'lock'])
      expect(words).not.toContain(word);
    for (const colorScheme of ['dark', 'light'] as const) {
      await cover.emulateMedia({ colorScheme });
      expect(await axeFindings(cover)).toEqual([]);
    }
    await cover.emulateMedia({ colorScheme: 'dark' });
    await cover.screenshot({ path: join(screens, 'cover-dark.png') });
  });

  it('ends the app when it is closed; on the disk there is the vault, and none of the words', async () => {
    const processes = descendants(run.app.process().pid ?? 0);
    const ended = new Promise<void>((resolve) => run.app.on('close', () => resolve()));
    await run.app.evaluate(({ BrowserWindow }) => {
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0);
    });
    await ended;
    await expect.poll(() => processes.filter(({ pid }) => isAlive(pid)), { timeout: 10_000 }).toEqual([]);
    expect(readdirSync(join(run.home, 'run')).filter((name) => name.startsWith('holdfast-run-'))).toEqual([]);
    const theirs = /^(?:Documents\/Papers\.vault\/|run\/dconf\/user$|cache\/fontconfig\/)/u;
    expect(listing(run.home).filter((name) => !theirs.test(name))).toEqual([]);
    expect(wordsOnDisk(run.home, Object.values(planted))).toEqual([]);
    expect(existsSync(join(run.documents, 'Papers.vault', 'vault.key'))).toBe(true);
  });
});
