import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { coverAddress, windowAddress } from '../../main/shell/policy.ts';
import { startApp, type Run } from './harness.ts';

let run: Run;
let server: Server;
let remote: string;
/** Every connection that reached the outside, from whichever part of the app. */
let heard: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('outside');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  remote = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  run = await startApp();
});

afterAll(async () => {
  await run.stop();
  server.close();
});

describe('the window', () => {
  it('is one app:// page with a neutral name that a page cannot change', async () => {
    expect(run.page.url()).toBe(windowAddress);
    await run.page.evaluate(() => (document.title = 'WORDS-FOR-THE-TASK-BAR'));
    const titles = await run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    expect(titles).toEqual(['Holdfast']);
  });

  it('is sandboxed and isolated, without Node, in a session that is only in memory', async () => {
    const seen = await run.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) throw new Error('no window');
      const inner = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return {
        preferences: inner.getLastWebPreferences(),
        persistent: contents.session.isPersistent(),
        storage: contents.session.storagePath,
        spelling: contents.session.isSpellCheckerEnabled(),
      };
    });
    expect(seen.preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
    expect(seen).toMatchObject({ persistent: false, storage: null, spelling: false });
    const globals = await run.page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'electron'].filter((name) => name in globalThis),
    );
    expect(globals).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'runs under the system’s own sandbox, as a person without rights',
    async () => {
      expect(inject('stage').sandboxed, 'this machine gives `nobody` no user namespaces').toBe(true);
      const pid = await run.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
      );
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      // 2 is a seccomp filter: the page's process can make only the system calls that Chromium lists.
      expect(status).toMatch(/^Seccomp:\s+2$/mu);
      expect(status).toMatch(/^NoNewPrivs:\s+1$/mu);
      expect(status).not.toMatch(/^Uid:\s+0\b/mu);
      expect(readlinkSync(`/proc/${pid}/ns/user`)).not.toBe(readlinkSync('/proc/self/ns/user'));
    },
  );
});

describe('denied to the page', () => {
  it('inline script, eval, markup from text and remote addresses, by policy', async () => {
    const seen = await run.page.evaluate(async (remote) => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violated.push(event.effectiveDirective),
      );
      const attempt = (act: () => unknown): string => {
        try {
          act();
          return 'ran';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const outcome = {
        script: attempt(() => {
          const script = document.createElement('script');
          script.textContent = 'globalThis.pwned = 1';
          document.body.append(script);
        }),
        markup: attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
        policy: attempt(() =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('another', {}),
        ),
      };
      new Image().src = `${remote}/image`;
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = `${remote}/style`;
      document.head.append(style);
      navigator.sendBeacon(`${remote}/beacon`);
      await fetch(`${remote}/fetch`).catch(() => undefined);
      attempt(() => new WebSocket(remote.replace('http', 'ws')));
      await new Promise((resolve) => setTimeout(resolve, 500));
      style.remove();
      return { outcome, violated, pwned: 'pwned' in globalThis };
    }, remote);
    expect(seen.outcome).toEqual({ script: 'TypeError', markup: 'TypeError', policy: 'TypeError' });
    expect(seen.pwned).toBe(false);
    expect(seen.violated).toEqual(
      expect.arrayContaining([
        'require-trusted-types-for',
        'trusted-types',
        'img-src',
        'style-src-elem',
        'connect-src',
      ]),
    );
    expect(heard).toEqual([]);
  });

  it('eval', async () => {
    const seen = await run.page.evaluate(async () => {
      // A timer, so that the page's own policy applies and not the debugger's exemption.
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      const ran = new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval, typescript/no-implied-eval -- what is proved is that it cannot run
            resolve(`ran ${String((0, eval)('6 * 7'))}`);
          } catch (error) {
            resolve((error as Error).name);
          }
        }, 0);
      });
      return [await ran, await violation];
    });
    expect(seen[0]).toBe('EvalError');
    expect(seen[1]).toMatch(/script-src|trusted-types/u);
  });

  it('the network, below the policy too: a page without one, in this session and in any other', async () => {
    heard = [];
    const answers = await run.app.evaluate(async ({ BrowserWindow, session }, remote) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
      if (own === undefined) throw new Error('no window');
      const said: unknown[] = [];
      for (const one of [own, session.defaultSession, session.fromPartition('another')]) {
        const bare = new BrowserWindow({ show: false, webPreferences: { session: one, sandbox: true } });
        await bare.loadURL('about:blank');
        said.push(
          await bare.webContents.executeJavaScript(`(async () => {
            const loads = (name, address) => new Promise((resolve) => {
              const one = Object.assign(document.createElement(name), { onload: () => resolve('loaded'), onerror: () => resolve('refused') });
              one[name === 'link' ? 'href' : 'src'] = address;
              if (name === 'link') one.rel = 'stylesheet';
              document.head.append(one);
            });
            return Promise.all([
              fetch('${remote}/fetch').then(() => 'loaded', () => 'refused'),
              fetch('file:///etc/hostname').then(() => 'loaded', () => 'refused'),
              loads('script', '${remote}/script'),
              loads('img', '${remote}/image'),
              loads('link', '${remote}/style'),
              loads('script', 'file:///etc/hostname'),
              new Promise((resolve) => {
                const socket = new WebSocket('${remote.replace('http', 'ws')}');
                socket.onopen = () => resolve('loaded');
                socket.onerror = () => resolve('refused');
              }),
            ]);
          })()`),
        );
        bare.destroy();
        said.push(
          await one.fetch(`${remote}/main`).then(
            () => 'loaded',
            () => 'refused',
          ),
        );
      }
      return said.flat();
    }, remote);
    expect(answers).toEqual(Array.from({ length: 24 }, () => 'refused'));
    expect(heard).toEqual([]);
  });

  it('going elsewhere, opening windows, embedding, downloading', async () => {
    heard = [];
    const downloads = await run.app.evaluateHandle(({ BrowserWindow }) => {
      const seen: string[] = [];
      BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event, item) => {
        seen.push(`${event.defaultPrevented ? 'prevented' : 'allowed'} ${item.getState()}`);
      });
      return seen;
    });
    const opened = await run.page.evaluate(async (remote) => {
      const open = window.open(`${remote}/window`) === null;
      const click = (address: string, change: (link: HTMLAnchorElement) => void): void => {
        const link = document.createElement('a');
        link.href = address;
        change(link);
        document.body.append(link);
        link.click();
        link.remove();
      };
      click(`${remote}/blank`, (link) => (link.target = '_blank'));
      click('app://holdfast/index.html', (link) => (link.download = 'page.html'));
      click(`${remote}/ping`, (link) => (link.ping = `${remote}/pinged`));
      const form = document.createElement('form');
      form.action = `${remote}/form`;
      document.body.append(form);
      form.submit();
      form.remove();
      for (const address of [`${remote}/frame`, 'app://evidence/x', 'file:///etc/hostname']) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        setTimeout(() => frame.remove(), 400);
      }
      setTimeout(() => location.assign(`${remote}/navigate`), 0);
      setTimeout(() => location.assign('file:///etc/hostname'), 50);
      setTimeout(() => location.assign('app://holdfast/other.html'), 100);
      await new Promise((resolve) => setTimeout(resolve, 800));
      return open;
    }, remote);
    expect(opened).toBe(true);
    expect(run.page.url()).toBe(windowAddress);
    expect(await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(heard).toEqual([]);
    expect(await downloads.jsonValue()).not.toContain('allowed progressing');
  });

  it('webviews', async () => {
    const kind = await run.page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'app://holdfast/index.html');
      document.body.append(view);
      const known = typeof (view as unknown as { getURL?: unknown }).getURL;
      view.remove();
      return known;
    });
    expect(kind).toBe('undefined');
    // The window and its cover.
    const pages = await run.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getURL()),
    );
    expect(pages.toSorted()).toEqual([coverAddress, windowAddress]);
  });

  it('every permission and device', async () => {
    const got = await run.page.evaluate(async () => {
      const settle = (ask: () => Promise<unknown>): Promise<string> =>
        Promise.race([
          Promise.resolve()
            .then(ask)
            .then(String, (error: Error) => error.name),
          new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 3000)),
        ]);
      const chromium = navigator as unknown as {
        usb?: { requestDevice(options: object): Promise<unknown> };
        serial?: { requestPort(): Promise<unknown> };
        hid?: { requestDevice(options: object): Promise<unknown> };
        bluetooth?: { requestDevice(options: object): Promise<unknown> };
      };
      const state = (name: string) =>
        settle(async () => (await navigator.permissions.query({ name: name as PermissionName })).state);
      return {
        notifications: await settle(() => Notification.requestPermission()),
        camera: await settle(() => navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await settle(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
        place: await settle(
          () =>
            new Promise((_ok, no) => {
              navigator.geolocation.getCurrentPosition(
                () => no(new Error('given')),
                (error) => no(Object.assign(new Error('denied'), { name: `code ${error.code}` })),
              );
            }),
        ),
        clipboard: await settle(() => navigator.clipboard.readText()),
        midi: await settle(() => navigator.requestMIDIAccess({ sysex: true })),
        usb: await settle(() => chromium.usb?.requestDevice({ filters: [] }) ?? Promise.reject(new Error())),
        serial: await settle(() => chromium.serial?.requestPort() ?? Promise.reject(new Error())),
        hid: await settle(() => chromium.hid?.requestDevice({ filters: [] }) ?? Promise.reject(new Error())),
        states: await Promise.all(
          ['camera', 'microphone', 'geolocation', 'notifications', 'midi'].map(state),
        ),
      };
    });
    expect(got.notifications).toBe('denied');
    expect(got.camera).toMatch(/^Not(?:Allowed|Found)Error$/u);
    expect(got.screen).toMatch(/Error$/u);
    expect(got.place).toBe('code 1');
    expect(got.clipboard).toBe('NotAllowedError');
    expect(got.midi).toMatch(/Error$/u);
    for (const device of [got.usb, got.serial, got.hid]) expect(device).toMatch(/Error$/u);
    expect(got.states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
  });
});
