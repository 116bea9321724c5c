import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type Run } from './harness.ts';
import { descendants, isAlive } from './processes.ts';
import { makeVault, type WithLocker } from './steps.ts';

let run: Run;

beforeEach(async () => {
  run = await startApp();
  await makeVault(run, 'Papers', 'a passphrase of some length');
});

afterEach(() => run.stop());

const enginePid = (): number => {
  const found = descendants(run.app.process().pid ?? 0).find(({ command }) => command.endsWith('engine.js'));
  if (found === undefined) throw new Error('no engine runs');
  return found.pid;
};

describe('when the engine dies', () => {
  it('what was asked is answered, the window hears it, and the next call has a new engine', async () => {
    await run.page.evaluate(() => {
      const page = globalThis as unknown as WithLocker & { heard: unknown[]; asked: Promise<unknown> };
      page.heard = [];
      page.locker.subscribe('vaultLocked', (payload) => page.heard.push(payload));
    });
    const before = enginePid();
    // Stopped first, so that the question is surely still open when it dies.
    process.kill(before, 'SIGSTOP');
    await run.page.evaluate(() => {
      const page = globalThis as unknown as WithLocker & { asked: Promise<unknown> };
      page.asked = page.locker.vaultInfo({});
    });
    process.kill(before, 'SIGKILL');
    const answer = await run.page.evaluate(
      () => (globalThis as unknown as { asked: Promise<unknown> }).asked,
    );
    expect(answer).toMatchObject({ ok: false, code: 'engine-gone' });
    const after = await run.page.evaluate(async () => {
      const page = globalThis as unknown as WithLocker & { heard: unknown[] };
      return [await page.locker.vaultInfo({}), page.heard];
    });
    expect(after).toEqual([{ ok: true, value: null }, [{ reason: 'engine-gone' }]]);
    expect(enginePid()).not.toBe(before);
  });
});

describe('the way out', () => {
  const waitForEnd = (): Promise<void> => new Promise((resolve) => run.app.on('close', () => resolve()));

  const running = (processes: readonly { pid: number }[]) => (): unknown[] =>
    processes.filter(({ pid }) => isAlive(pid));
  const runFolders = (): string[] =>
    readdirSync(join(run.home, 'run')).filter((name) => name.startsWith('holdfast-run-'));

  it('covers before anything else, ends an engine that does not lock, and leaves no process and no folder', async () => {
    const processes = descendants(run.app.process().pid ?? 0);
    expect(processes.length).toBeGreaterThan(2);
    expect(runFolders().length).toBe(1);
    const engine = enginePid();
    // An engine that does not answer must keep neither the window on the screen, nor the app alive, nor its keys.
    process.kill(engine, 'SIGSTOP');
    const ended = waitForEnd();
    await run.page.evaluate(() => (globalThis as unknown as WithLocker).locker.hideNow({}));
    const titles = await run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    // The cover came without the engine, which is still stopped.
    expect(titles).toEqual(['Units']);
    expect(isAlive(engine)).toBe(true);
    await ended;
    await expect.poll(running(processes), { timeout: 10_000 }).toEqual([]);
    expect(runFolders()).toEqual([]);
    expect(existsSync(join(run.documents, 'Papers.vault', 'vault.key'))).toBe(true);
  });

  it('is the same when the window is closed', async () => {
    const processes = descendants(run.app.process().pid ?? 0);
    const ended = waitForEnd();
    await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
    await expect.poll(running(processes), { timeout: 10_000 }).toEqual([]);
    expect(runFolders()).toEqual([]);
  });

  it.runIf(process.platform !== 'win32')(
    'is the same when the system ends the app, and says so twice',
    async () => {
      const pid = run.app.process().pid ?? 0;
      const processes = descendants(pid);
      const ended = waitForEnd();
      process.kill(pid, 'SIGTERM');
      process.kill(pid, 'SIGTERM');
      await ended;
      await expect.poll(running(processes), { timeout: 10_000 }).toEqual([]);
      expect(runFolders()).toEqual([]);
    },
  );

  it('after a crash is made up for at the next start', async () => {
    const ended = waitForEnd();
    process.kill(run.app.process().pid ?? 0, 'SIGKILL');
    await ended;
    const left = runFolders();
    expect(left.length).toBe(1);
    const next = await startApp({ XDG_RUNTIME_DIR: join(run.home, 'run') });
    try {
      expect(runFolders().length).toBe(1);
      expect(runFolders()).not.toEqual(left);
    } finally {
      await next.stop();
    }
    expect(runFolders()).toEqual([]);
  });
});
