/**
 * The app on a desktop: Xfce's panel shows its small icon, and a stand-in for the login service (python-dbusmock's) says
 * that the screen is locked and that the computer sleeps. All of it on a bus and a screen of its own.
 */
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privateDisplay, type Display } from '../runtime/display.ts';
import { column, readScreen } from '../runtime/screen.ts';
import { panelAlone, startDesktop, type Desktop } from './desktop.ts';
import { handsOn } from './hands.ts';
import { startApp, type Run } from './harness.ts';
import { descendants, isAlive } from './processes.ts';
import { enter, makeVault, valueOf, type WithLocker } from './steps.ts';

const passphrase = 'a passphrase of some length';
const login = '/org/freedesktop/login1';
const icon = { x: 34, y: 980 } as const;
const patience = { timeout: 20_000 } as const;

describe.runIf(process.platform === 'linux')('on a desktop', () => {
  let display: Display;
  let framebuffer: string;
  let desktop: Desktop;
  let run: Run;
  let app = 0;
  let engine = 0;

  beforeAll(async () => {
    framebuffer = mkdtempSync(join(tmpdir(), 'holdfast-screen-'));
    display = await privateDisplay(framebuffer);
    const name = display.name ?? '';
    desktop = await startDesktop(name, panelAlone);
    desktop.start('xfce4-panel', '--disable-wm-check');
    desktop.start('python3', '-m', 'dbusmock', '--template', 'logind');
    await desktop.there('org.kde.StatusNotifierWatcher', 'org.freedesktop.login1');
    await mock('AddSession', 'hers', 'seat0', `uint32 ${desktop.uid}`, 'she', 'true');
    await mock('AddSession', 'other', 'seat0', 'uint32 4711', 'other', 'true');
    run = await startApp({
      DISPLAY: name,
      DBUS_SESSION_BUS_ADDRESS: desktop.bus,
      DBUS_SYSTEM_BUS_ADDRESS: desktop.bus,
    });
    await makeVault(run, 'Papers', passphrase);
    valueOf(
      await run.page.evaluate(() =>
        (globalThis as unknown as WithLocker).locker.changeSafetySettings({ afterHiding: 'stay' }),
      ),
    );
    await enter(run);
    app = run.app.process().pid ?? 0;
    const found = descendants(app).find(({ command }) => command.endsWith('engine.js'));
    engine = found?.pid ?? 0;
  });
  afterAll(async () => {
    // What drives the window may have lost it by then, and could not end it.
    if (isAlive(app)) process.kill(app, 'SIGKILL');
    await run.stop();
    await desktop.stop();
    await display.stop();
    rmSync(framebuffer, { recursive: true, force: true });
  });

  const call = (to: string, path: string, method: string, ...args: readonly string[]): Promise<string> =>
    desktop.ask('gdbus', 'call', '-e', '-d', to, '-o', path, '-m', method, ...args);
  const mock = (method: string, ...args: readonly string[]): Promise<string> =>
    call('org.freedesktop.login1', login, `org.freedesktop.DBus.Mock.${method}`, ...args);
  const inSession = (who: 'hers' | 'other', property: string, value: boolean): Promise<string> =>
    call(
      'org.freedesktop.login1',
      `${login}/session/${who}`,
      'org.freedesktop.DBus.Mock.UpdateProperties',
      'org.freedesktop.login1.Session',
      `{'${property}': <${value}>}`,
    );
  const sleeps = (now: boolean): Promise<string> =>
    mock('EmitSignal', 'org.freedesktop.login1.Manager', 'PrepareForSleep', 'b', `[<${now}>]`);
  const heldUp = async (): Promise<boolean> =>
    (await call('org.freedesktop.login1', login, 'org.freedesktop.login1.Manager.ListInhibitors')).includes(
      "'sleep'",
    );
  /** Whether the engine has the vault open: what the window says may be late. */
  const isOpen = (): boolean => {
    const files = `/proc/${engine}/fd`;
    return readdirSync(files).some((name) => {
      try {
        return readlinkSync(join(files, name)).endsWith('/vault.db');
      } catch {
        return false;
      }
    });
  };
  const lockedBecause = (words: string): Promise<void> => run.page.getByText(words).waitFor();
  const open = async (): Promise<void> => {
    await run.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await run.page.getByRole('button', { name: 'Open', exact: true }).click();
    await run.page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
  };

  it('has an icon among the small ones, under the name of its disguise and with the way out in its menu', async () => {
    const items = await call(
      'org.kde.StatusNotifierWatcher',
      '/StatusNotifierWatcher',
      'org.freedesktop.DBus.Properties.Get',
      'org.kde.StatusNotifierWatcher',
      'RegisteredStatusNotifierItems',
    );
    const owner = /:[\d.]+/u.exec(items)?.[0] ?? '';
    const told = async (): Promise<string> => {
      const of = ['Id', 'Title', 'ToolTip'].map((property) =>
        call(
          owner,
          '/StatusNotifierItem',
          'org.freedesktop.DBus.Properties.Get',
          'org.kde.StatusNotifierItem',
          property,
        ),
      );
      const menu = call(
        owner,
        '/com/canonical/dbusmenu',
        'com.canonical.dbusmenu.GetLayout',
        '0',
        '--',
        '-1',
        '@as []',
      );
      return (await Promise.all([...of, menu])).join('\n');
    };
    const drawn = (): string => {
      const { width, rgb } = readScreen(framebuffer);
      const rows = Array.from({ length: 24 }, (_, row) => {
        const start = ((icon.y - 12 + row) * width + icon.x - 12) * 3;
        return rgb.subarray(start, start + 24 * 3);
      });
      return Buffer.concat(rows).toString('base64');
    };
    const seen = new Set<string>();
    for (const disguise of ['notes', 'units', 'household'] as const) {
      await run.page.evaluate(
        (worn) => (globalThis as unknown as WithLocker).locker.wearDisguise({ disguise: worn }),
        disguise,
      );
      const name = disguise.replace(/^./u, (first) => first.toUpperCase());
      await expect.poll(told, patience).toContain(`'label': <'Close ${name}'>`);
      expect(await told()).toContain(`'Close ${name}', ''`);
      expect((await told()).toLowerCase()).not.toContain('holdfast');
      await expect.poll(drawn, patience).not.toBe([...seen].at(-1));
      seen.add(drawn());
    }
    expect(seen.size).toBe(3);
  });

  it('locks when her screen is locked, not when somebody else’s is, and keeps what was just typed', async () => {
    await run.page.getByRole('link', { name: 'Save a page' }).first().click();
    const addresses = run.page.getByLabel('Addresses to save, one on each line');
    await addresses.fill('https://site.example/just-typed');
    await inSession('other', 'Active', false);
    // What came first would have locked first, and said why.
    await inSession('hers', 'LockedHint', true);
    await lockedBecause('the screen was locked');
    expect(isOpen()).toBe(false);
    await open();
    await run.page.getByRole('link', { name: 'Save a page' }).first().click();
    await expect.poll(() => addresses.inputValue(), patience).toBe('https://site.example/just-typed');
    const signal = 'org.gnome.ScreenSaver.ActiveChanged';
    await desktop.ask('gdbus', 'emit', '-e', '-o', '/org/gnome/ScreenSaver', '-s', signal, 'true');
    await lockedBecause('the screen was locked');
    await open();
  });

  it('has dropped the keys before the computer may sleep', async () => {
    expect(await heldUp()).toBe(true);
    const asleep = sleeps(true);
    await expect.poll(isOpen, { ...patience, interval: 5 }).toBe(false);
    // It still holds up the sleep.
    expect(await heldUp()).toBe(true);
    await asleep;
    await expect.poll(heldUp, patience).toBe(false);
    await sleeps(false);
    await expect.poll(heldUp, patience).toBe(true);
  });

  it('is covered and locked by one press on its small icon', async () => {
    // Chromium cuts the connection of whoever drives a window when the system sleeps: from here on with the hands alone.
    const hands = handsOn(display.name ?? '');
    const desk = 0xefe9dd;
    const coverRule = 0xdadce0;
    hands.click(700, 20);
    hands.type(passphrase);
    hands.press('Return');
    await expect.poll(isOpen, patience).toBe(true);
    const at = new Map<string, number>();
    const first = (what: string, is: boolean): void => {
      if (is && !at.has(what)) at.set(what, performance.now());
    };
    const look = setInterval(() => {
      const shown = column(framebuffer, 720);
      first('cover', shown.includes(coverRule) && !shown.includes(desk));
      first('engine ended', !isAlive(engine));
    }, 5);
    const begun = performance.now();
    // Not by `hands`, which nothing can be seen beside.
    await desktop.ask('xdotool', 'mousemove', String(icon.x), String(icon.y), 'click', '1');
    const pressed = performance.now();
    await expect.poll(() => at.size, patience).toBe(2);
    clearInterval(look);
    const after = [...at].map(([what, when]) => `${what} ${Math.round(when - begun)} ms`).join(', ');
    process.stdout.write(`from before the press, which took ${Math.round(pressed - begun)} ms: ${after}\n`);
    process.kill(app, 'SIGTERM');
    await expect.poll(() => isAlive(app), patience).toBe(false);
  });
});
