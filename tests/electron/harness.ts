import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { inject } from 'vitest';

export interface Run {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Everything the app can think of writing to lies under this folder. */
  readonly home: string;
  /** Where vaults are looked for. */
  readonly documents: string;
  readonly runtimeKind: 'given' | 'official' | 'stand-in';
  /** Ends the app the way a person would, if it still runs, and removes `home`. */
  stop(): Promise<void>;
}

/**
 * Starts the built app in a home of its own on the private display, and waits for its window.
 *
 * @param extra environment on top, e.g. `{ HOLDFAST_BROWSER: '/usr/bin/chromium' }`
 */
export async function startApp(extra: Readonly<Record<string, string>> = {}): Promise<Run> {
  const stage = inject('stage');
  const runtimeKind = inject('runtimeKind');
  // Read once, when Playwright first asks where Electron is. Given as `executablePath`, launches hang at times.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = stage.electronFolder;
  const { _electron } = await import('playwright');
  const home = makeHome();
  const documents = join(home, 'Documents');
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    ...homeVariables(home),
    // A real session bus would be another person's.
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/dev/null',
    HOLDFAST_DOCUMENTS: documents,
    HOLDFAST_ALLOW_PRIVATE: '1',
    HOLDFAST_SHOW_ON_SCREENSHOTS: '1',
  };
  const display = inject('display');
  if (display !== null) env['DISPLAY'] = display;
  if (runtimeKind === 'stand-in') env['HOLDFAST_STAND_IN'] = '1';
  if (stage.node !== null) env['HOLDFAST_ENGINE_NODE'] = stage.node;
  Object.assign(env, extra);
  const app = await _electron.launch({
    args: [stage.appFolder],
    cwd: stage.appFolder,
    env,
    timeout: 60_000,
    chromiumSandbox: stage.sandboxed,
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(20_000);
  await page.waitForLoadState('load');
  const ended = new Promise<void>((resolve) => app.on('close', () => resolve()));
  const stop = async (): Promise<void> => {
    await app.close().catch(() => undefined);
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  return { app, page, home, documents, runtimeKind, stop };
}

export function homeVariables(home: string): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    TMPDIR: join(home, 'tmp'),
  };
}

/** A home that belongs to whoever the app runs as. */
export function makeHome(owner = inject('stage').owner): string {
  const home = mkdtempSync(join(tmpdir(), 'holdfast-home-'));
  const folders = [...Object.values(homeVariables(home)), join(home, 'Documents')];
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  }
  return home;
}
