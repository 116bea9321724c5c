import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { windowAddress } from '../../main/shell/policy.ts';
import { eventNames, preloadMethods, windowMethods } from '../../preload/contract.ts';
import { startApp, type Run } from './harness.ts';
import { valueOf, type WithLocker } from './steps.ts';

let run: Run;

beforeAll(async () => {
  run = await startApp();
});

afterAll(() => run.stop());

describe('the bridge', () => {
  it('is frozen and holds exactly the contract', async () => {
    const seen = await run.page.evaluate(() => {
      const own = globalThis as unknown as Record<string, unknown>;
      const locker = own['locker'] as Record<string, unknown>;
      const before = locker['about'];
      for (const change of [
        () => (locker['about'] = () => 'forged'),
        () => (locker['extra'] = 1),
        () => (own['locker'] = {}),
        () => delete own['locker'],
      ]) {
        try {
          change();
        } catch {
          // Strict mode refuses aloud, sloppy mode silently; what counts is what is there afterwards.
        }
      }
      return {
        frozen: Object.isFrozen(locker),
        same: own['locker'] === locker && locker['about'] === before,
        keys: Object.keys(locker),
      };
    });
    expect(seen.frozen).toBe(true);
    expect(seen.same).toBe(true);
    expect(seen.keys.toSorted()).toEqual([...windowMethods, 'subscribe', 'takeFiles'].toSorted());
  });

  it('reaches no handler but the contract’s', async () => {
    const handlers = await run.app.evaluate(({ ipcMain }) => [
      ...(ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys(),
    ]);
    expect(handlers.toSorted()).toEqual(
      [...windowMethods, ...preloadMethods].map((method) => `locker:${method}`).toSorted(),
    );
  });

  it('subscribes to the contract’s events only', async () => {
    const refused = await run.page.evaluate(
      (known) => {
        const { subscribe } = (globalThis as unknown as WithLocker).locker;
        for (const event of known) subscribe(event, () => undefined)();
        try {
          subscribe('locker:about' as never, () => undefined);
          return 'accepted';
        } catch (error) {
          return String(error);
        }
      },
      [...eventNames],
    );
    expect(refused).toContain('no such event');
  });

  it('refuses a second page with the same preload', async () => {
    const answer = await run.app.evaluate(async ({ app, BrowserWindow }, address) => {
      const first = BrowserWindow.getAllWindows()[0]?.webContents;
      if (first === undefined) throw new Error('no window');
      const second = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${app.getAppPath()}/out/preload/index.cjs`,
          session: first.session,
          sandbox: true,
          contextIsolation: true,
        },
      });
      await second.loadURL(address);
      const said: unknown = await second.webContents.executeJavaScript('locker.about({})');
      second.destroy();
      return said;
    }, windowAddress);
    expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it('refuses the window itself once it shows anything else', async () => {
    const answers = await run.app.evaluate(async ({ BrowserWindow }, address) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) throw new Error('no window');
      const ask = 'locker.about({}).then((answer) => answer.ok ? "answered" : answer.code)';
      await contents.loadURL('about:blank');
      const elsewhere: unknown = await contents.executeJavaScript(ask);
      await contents.loadURL(address);
      return [elsewhere, (await contents.executeJavaScript(ask)) as unknown];
    }, windowAddress);
    expect(answers).toEqual(['not-allowed', 'answered']);
  });

  it('gives a frame inside the window nothing', async () => {
    const seen = await run.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const has = 'locker' in (frame.contentWindow as object);
      frame.remove();
      return has;
    });
    expect(seen).toBe(false);
  });
});

describe('without another Node for the engine', () => {
  it('the engine runs in Electron’s own, or says that this Electron is too old', async () => {
    const alone = await startApp({ HOLDFAST_ENGINE_NODE: '' });
    try {
      const nodeApi = await alone.app.evaluate(() => Number(process.versions['napi']));
      const answer = await alone.page.evaluate(() =>
        (globalThis as unknown as WithLocker).locker.vaultInfo({}),
      );
      const expected = nodeApi >= 10 ? { ok: true, value: null } : { ok: false, code: 'runtime-too-old' };
      expect(answer).toMatchObject(expected);
    } finally {
      await alone.stop();
    }
  });
});

describe('paths', () => {
  it('cannot be said by the page', async () => {
    const file = join(run.home, 'secret.txt');
    writeFileSync(file, 'not for the page');
    const codes = await run.page.evaluate(
      async ([file, job]) => {
        const { locker } = globalThis as unknown as WithLocker;
        const calls: readonly Promise<{ ok: boolean; code?: string }>[] = [
          locker.unlockVault({ place: file, passphrase: new Uint8Array(8) }),
          locker.createVault({ place: file, passphrase: new Uint8Array(8), person: 'x' }),
          locker.importFiles({ job: job, files: [file], underEighteen: 'no' }),
          locker.chooseVault({ defaultPath: file } as never),
          locker.chooseFiles({ path: file } as never),
          locker.chart({ path: file } as never),
          locker.unlockVault({ place: '0'.repeat(32), passphrase: new Uint8Array(8) }),
        ];
        return (await Promise.all(calls)).map((result) => result.code);
      },
      [file, crypto.randomUUID()] as const,
    );
    expect(codes.slice(0, -1)).toEqual(Array.from({ length: 6 }, () => 'bad-arguments'));
    expect(codes.at(-1)).toBe('place-unknown');
  });

  it('cannot be made up for a file that nobody dropped', async () => {
    const file = join(run.home, 'secret.txt');
    writeFileSync(file, 'not for the page');
    const taken = await run.page.evaluate((path) => {
      const { locker } = globalThis as unknown as WithLocker;
      const forged = new File(['x'], path, { type: 'text/plain' });
      Object.defineProperty(forged, 'path', { value: path });
      const given = [forged, { path, name: path }, path] as readonly unknown[] as readonly File[];
      return Promise.all([locker.takeFiles(given), locker.takeFiles(path as never)]);
    }, file);
    expect(taken).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [] },
    ]);
  });

  it('in a name stay a name', async () => {
    const proposed = await run.app.evaluateHandle(({ dialog }) => {
      const paths: string[] = [];
      dialog.showSaveDialog = ((_window: unknown, options: { defaultPath?: string }) => {
        paths.push(options.defaultPath ?? '');
        return Promise.resolve({ canceled: true, filePath: '' });
      }) as never;
      return paths;
    });
    const chosen = await run.page.evaluate(() =>
      (globalThis as unknown as WithLocker).locker.chooseNewVaultPlace({ name: '../../etc/cron.d/x' }),
    );
    expect(chosen).toEqual({ ok: true, value: null });
    expect(await proposed.jsonValue()).toEqual([join(run.documents, 'etc cron.d x')]);
  });

  it('of a vault lead to it whatever it is called, but not to one that is being made, moved or copied', async () => {
    const names = [
      'House papers',
      'Old.vault',
      '.House.01234567.part',
      '.Old.vault.89abcdef.moving',
      'Copy.vault.part',
    ];
    for (const name of names) {
      mkdirSync(join(run.documents, name));
      writeFileSync(join(run.documents, name, 'vault.key'), '');
    }
    mkdirSync(join(run.documents, 'Letters'));
    const near = await run.page.evaluate(() => (globalThis as unknown as WithLocker).locker.nearbyVaults({}));
    expect(valueOf<readonly { readonly name: string }[]>(near).map(({ name }) => name)).toEqual([
      'House papers',
      'Old',
    ]);
  });
});
