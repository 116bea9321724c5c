import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { CaptureBrowser, findChromium } from '../../main/capture/browser.ts';
import { descendants } from '../site/server.ts';
import { chromiumPath } from './chromium-path.ts';
import { useHarness } from './harness.ts';

const harness = useHarness();
const places = ['/dev/shm', tmpdir(), process.env['XDG_RUNTIME_DIR'] ?? tmpdir()].filter(
  (place, index, all) => existsSync(place) && all.indexOf(place) === index,
);
/** What a browser of this process could have left; those of other programs come and go meanwhile. */
const lying = (): string[] =>
  places.flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.startsWith(`hf-run-${process.pid}-`) || /chromium|puppeteer/iu.test(name))
      .map((name) => join(place, name)),
  );

describe('a capture leaves no trace of itself', () => {
  test('while it runs only this user can look, and afterwards nothing is left', async () => {
    const before = lying();
    const browser = await CaptureBrowser.launch({ path: await chromiumPath() });
    const { folder } = await browser.lease();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const captured = await harness.save('/lazy', { browser });
    expect(captured.outcome.state).toBe('complete');
    await browser.close();
    expect(existsSync(folder)).toBe(false);
    expect(lying().filter((path) => !before.includes(path))).toEqual([]);
    await browser.close();
  });

  test('nothing listens on a port', async () => {
    const { folder } = await harness.browser().lease();
    const commands = descendants(process.pid).filter(({ command }) => command.includes(folder));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.some(({ command }) => command.includes('--remote-debugging-pipe'))).toBe(true);
    expect(commands.some(({ command }) => command.includes('--remote-debugging-port'))).toBe(false);
  });

  test('after kill -9 the browser ends by itself, and the next start removes what was left', async () => {
    const script = join(import.meta.dirname, 'run-forever.ts');
    const child = spawn(process.execPath, [script, `${harness.site().origin}/hang`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [told] = (await once(child.stdout, 'data')) as [Buffer];
    const folder = told.toString().trim();
    expect(existsSync(folder)).toBe(true);
    const browsers = descendants(child.pid ?? 0).map(({ pid }) => pid);
    expect(browsers.length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expect.poll(() => browsers.filter((pid) => isRunning(pid)), { timeout: 10_000 }).toEqual([]);
    const next = await CaptureBrowser.launch({ path: await chromiumPath() });
    try {
      expect(existsSync(folder)).toBe(false);
    } finally {
      await next.close();
    }
  });

  test("another living process's folder is left alone", async () => {
    const { folder } = await harness.browser().lease();
    const second = await CaptureBrowser.launch({ path: await chromiumPath() });
    await second.close();
    expect(existsSync(folder)).toBe(true);
    expect((await harness.save('/small')).outcome.state).toBe('complete');
  });
});

describe('finding a browser', () => {
  test('the given one or none; the shipped one first', async () => {
    const found = await findChromium({});
    expect(found?.path).toBeTruthy();
    expect(await findChromium({ given: '/no/such/browser' })).toBeUndefined();
    expect(await findChromium({ shippedIn: '/no/such/folder' })).toEqual(found);
    const folders = (): string[] => lying().filter((path) => path.includes('hf-run-'));
    const before = folders();
    await expect(CaptureBrowser.launch({ path: '/bin/false' })).rejects.toMatchObject({
      code: 'browser-not-started',
    });
    // The other browsers of these tests may come and go meanwhile; what did not start leaves nothing.
    const left = (): string[] => folders().filter((path) => !before.includes(path));
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });
});

function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}
