/** Serves the window as it ships (tests/ui/global-setup.ts builds it), under the shell's policy, and drives it in Chromium. */
import react from '@vitejs/plugin-react';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build, type Plugin } from 'vite';
import { eventNames, windowMethods } from '../../preload/contract.ts';
import { thirdPartyLicences } from '../packaging/licences.ts';
import type { FakeLocker } from './fake-locker.ts';
import { pdfOf, stripes } from './made-up.ts';

const top = join(import.meta.dirname, '../..');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Where the built window lies; a changed one is a build of its own, which goes when the tests have ended. */
interface Built {
  readonly folder: string;
  readonly changed: boolean;
}

async function buildWith(plugins: readonly Plugin[]): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'window-'));
  await build({
    configFile: false,
    root: join(top, 'renderer'),
    logLevel: 'error',
    plugins: [react(), thirdPartyLicences(top), ...plugins],
    build: {
      outDir,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
  return outDir;
}

/** The shell's policy, with `app://evidence` as a path of this server: nothing else is looser. */
const policyFor = (origin: string): string => {
  const evidence = `${origin}/evidence/`;
  return [
    "default-src 'none'; script-src 'self'; style-src 'self'",
    `img-src 'self' ${evidence}; media-src ${evidence}; font-src 'self'; connect-src ${evidence}`,
    "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "require-trusted-types-for 'script'; trusted-types holdfast-worker",
  ].join('; ');
};

export interface OpenOptions {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
  /** The system's language, as a BCP 47 tag. */
  readonly locale?: string;
  /** On a page of its own, since the test changes what a page keeps: its clock. */
  readonly alone?: boolean;
}

export interface OpenWindow {
  readonly page: Page;
  /** Roles of the files whose bytes were asked for. */
  readonly evidenceAsked: readonly string[];
  /** What the page complained about: nothing may be refused by the policy, nothing thrown. */
  readonly complaints: readonly string[];
}

export class TestWindow {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #built: Built;
  readonly #origin: string;
  readonly #files: Map<string, Buffer>;
  #locker: FakeLocker | undefined;
  #asked: string[] = [];
  #complaints: string[] = [];
  readonly #pages = new Map<string, Page>();
  #aloneBefore = false;

  private constructor(
    server: Server,
    browser: Browser,
    built: Built,
    origin: string,
    files: Map<string, Buffer>,
  ) {
    this.#server = server;
    this.#browser = browser;
    this.#built = built;
    this.#origin = origin;
    this.#files = files;
  }

  /**
   * @param pictureHeight pixels of the made-up screenshot; the tallest page of issue 2 has 40,000
   * @param plugins what this window is built with beside the product's own; without any it is the shipped one
   */
  static async start(pictureHeight = 6000, plugins: readonly Plugin[] = []): Promise<TestWindow> {
    const changed = plugins.length > 0;
    const folder = changed ? await buildWith(plugins) : join(top, 'out/renderer');
    const pictures = new Map([
      ['screenshot', stripes(1280, pictureHeight)],
      ['screenshot-stamped', stripes(1280, 1400)],
      ['thumbnail', stripes(320, 240)],
      ['page-pdf', await pdfOf(3)],
    ]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const executablePath = process.env['HOLDFAST_BROWSER'] ?? '/usr/bin/chromium';
    // Chromium's sandbox does not start as root; nothing but this test's own pages is opened.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    const window = new TestWindow(
      server,
      browser,
      { folder, changed },
      `http://127.0.0.1:${address.port}`,
      pictures,
    );
    server.on('request', (request, response) => {
      void window.#answer(request, response);
    });
    return window;
  }

  /** Gives the made-up evidence one more file, by its media type. */
  serve(mediaType: string, body: Buffer): void {
    this.#files.set(mediaType, body);
  }

  async #answer({ url: path = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, body } = await this.#respond(path);
    const range = /^bytes=(\d+)-(\d*)$/u.exec(headers.range ?? '');
    if (status === 200 && range !== null) {
      // Players ask in ranges; the shell's protocol answers them.
      const whole = Buffer.from(body);
      const from = Number(range[1]);
      const to = range[2] === '' ? whole.length - 1 : Number(range[2]);
      response.writeHead(206, {
        'content-type': type,
        'content-range': `bytes ${from}-${to}/${whole.length}`,
        'accept-ranges': 'bytes',
      });
      return void response.end(whole.subarray(from, to + 1));
    }
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy': policyFor(this.#origin),
      // Built files bear the hash of what is in them; evidence is never kept.
      'cache-control': path.startsWith('/assets/') ? 'max-age=3600, immutable' : 'no-store',
    });
    response.end(body);
  }

  async #respond(path: string): Promise<{ status: number; type: string; body: Buffer | string }> {
    const clean = normalize(new URL(path, this.#origin).pathname);
    if (clean.startsWith('/evidence/')) {
      const role = this.#locker?.tickets.get(clean.slice('/evidence/'.length));
      this.#asked.push(role ?? 'covered');
      const body = role === undefined ? undefined : this.#files.get(role);
      if (body === undefined) return { status: 404, type: 'text/plain', body: '' };
      const type = role === 'page-pdf' ? 'application/pdf' : role?.includes('/') ? role : 'image/png';
      return { status: 200, type, body };
    }
    // Headless Chromium asks for an icon; the shell's window never does.
    if (clean === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
    const file = clean === '/' ? '/index.html' : clean;
    try {
      const body = await readFile(join(this.#built.folder, file));
      return { status: 200, type: mediaTypes[extname(file)] ?? 'application/octet-stream', body };
    } catch {
      return { status: 404, type: 'text/plain', body: '' };
    }
  }

  /** A new document on a page that is used again: a page of its own costs a second and a half of the processor. */
  async open(locker: FakeLocker, options: OpenOptions = {}): Promise<OpenWindow> {
    const page = await this.#pageFor(options.locale ?? 'en-US', options.alone === true);
    // What the document before it still asks for goes nowhere.
    await page.goto('about:blank');
    this.#locker = locker;
    this.#asked = [];
    this.#complaints = [];
    const { width = 1280, height = 800 } = options;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({
      media: null,
      colorScheme: options.dark === true ? 'dark' : 'light',
      forcedColors: options.forcedColors === true ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    locker.tell = (event, payload) =>
      page.evaluate(([name, given]) => window.lockerTell(name, given), [event, payload] as const);
    await page.goto(this.#origin);
    return { page, evidenceAsked: this.#asked, complaints: this.#complaints };
  }

  async #pageFor(locale: string, alone: boolean): Promise<Page> {
    const kept = this.#pages.get(locale);
    if (kept !== undefined && !alone && !this.#aloneBefore) return kept;
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
    this.#pages.clear();
    this.#aloneBefore = alone;
    const context = await this.#browser.newContext({ timezoneId: 'Europe/Berlin', locale });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#complaints.push(message.text());
    });
    await page.exposeFunction('lockerAnswer', (method: string, args: unknown) =>
      this.#locker?.answer(method, args),
    );
    await page.addInitScript(bridge, { methods: [...windowMethods], events: [...eventNames] });
    this.#pages.set(locale, page);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    if (this.#built.changed) await rm(this.#built.folder, { recursive: true, force: true });
  }
}

declare global {
  interface Window {
    lockerAnswer: (method: string, args: unknown) => Promise<unknown>;
    lockerTell: (event: string, payload: unknown) => void;
  }
}

/** Runs in the page before the window's own code: what the preload does, over Playwright instead of Electron. */
function bridge({
  methods,
  events,
}: {
  readonly methods: readonly string[];
  readonly events: readonly string[];
}) {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  window.lockerTell = (event, payload) => {
    for (const listener of listeners.get(event) ?? []) listener(payload);
  };
  const calls = methods.map((method) => [method, (args: unknown) => window.lockerAnswer(method, args)]);
  const locker: Record<string, unknown> = Object.fromEntries(calls);
  locker['subscribe'] = (event: string, listener: (payload: unknown) => void) => {
    if (!events.includes(event)) throw new TypeError('no such event');
    const all = listeners.get(event) ?? new Set();
    listeners.set(event, all.add(listener));
    return () => all.delete(listener);
  };
  // What lies where is the preload's to know; here every dropped file is one that can be taken.
  locker['takeFiles'] = (files: readonly File[]) =>
    Promise.resolve({
      ok: true,
      value: files.map(({ name }, at) => ({ handle: String(at).padStart(32, 'f'), name })),
    });
  Object.defineProperty(window, 'locker', { value: Object.freeze(locker) });
}

/** Presses Tab until the focus stands on something of that name. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const focused = page.locator(':focus');
    const label = (await focused.count()) === 0 ? '' : await accessibleName(page);
    if (typeof name === 'string' ? label === name : name.test(label)) return;
    seen.push(label);
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${String(name)}; it went over ${seen.join(' | ')}`);
}

/** As assistive technology would say it, near enough for the widgets used here. */
async function accessibleName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (here === null) return '';
    const by = here.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels =
      here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels : null;
    const text =
      here.getAttribute('aria-label') ??
      (by.length > 0
        ? by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
        : undefined) ??
      (labels !== null && labels.length > 0 ? labels[0]?.textContent : here.textContent);
    return (text ?? '').trim();
  });
}
