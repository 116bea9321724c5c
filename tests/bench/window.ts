/**
 * `npm run bench:window [-- 10000 100000 --turns=3]`: the real window on vaults of that many exhibits, beside an Electron window
 * with nothing in it and one with a plain virtual list of as many rows, on the same Electron and display in the same
 * run. Ratios, since machines differ and are busy; turns are interleaved and medians count.
 *
 * Measured are: start to first paint; unlock to first rows, against the unlocking of a vault with one exhibit, which
 * takes as long to make the key; scrolling, as fast as a wheel turns (120 pixels a frame, every row drawn) and flung (400: four
 * rows a frame, which ours leaves empty until it slows); searching, from the key to the painted answer. A frame that came
 * later than 25 ms after the one before counts as dropped.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { buildWhenStale, checkout } from '../runtime/build.ts';
import { ensurePackages, windowPackages } from '../runtime/debian.ts';
import { privateDisplay } from '../runtime/display.ts';
import { findElectron } from '../runtime/electron-runtime.ts';
import { engineNode } from '../runtime/engine-node.ts';
import { fillVault, rareWord } from './fill-vault.ts';
import { writePlainApp } from './plain-app.ts';

const asked = process.argv.slice(2).map(Number).filter(Number.isSafeInteger);
const counts = asked.length > 0 ? asked : [10_000, 100_000];
const turns = Number(process.argv.find((word) => word.startsWith('--turns='))?.slice('--turns='.length) ?? 3);
const frames = 240;
const lateMilliseconds = 25;
/** Nothing that is measured takes as long; a window that gets no frames would be waited for without end. */
const stuckMilliseconds = 120_000;
/** A window that the system believes to be covered gets no frames, and there is nobody who looks at any of these. */
const seen = ['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'];
const passphrase = 'seven grey herons';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'holdfast-window-'));
await ensurePackages(windowPackages, say);
buildWhenStale(say);
const runtime = await findElectron(say);
const display = await privateDisplay();
process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(runtime.path);
const { _electron } = await import('playwright');

interface Opened {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Milliseconds from the start of the program to the first paint of its window. */
  readonly painted: number;
}

async function start(app: string, extra: Readonly<Record<string, string>>): Promise<Opened> {
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/dev/null',
    HOLDFAST_SHOW_ON_SCREENSHOTS: '1',
    ...(display.name === null ? {} : { DISPLAY: display.name }),
    ...(runtime.kind === 'stand-in' ? { HOLDFAST_STAND_IN: '1' } : {}),
    ...(runtime.runsEngine ? {} : { HOLDFAST_ENGINE_NODE: engineNode() }),
    ...extra,
  };
  const began = Date.now();
  const chromiumSandbox = process.getuid?.() !== 0;
  const launched = await _electron.launch({ args: [...seen, app], env, chromiumSandbox, timeout: 120_000 });
  const page = await launched.firstWindow();
  page.setDefaultTimeout(120_000);
  const paint = await page.evaluate(async () => {
    const first = () => performance.getEntriesByName('first-contentful-paint')[0];
    while (first() === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.timeOrigin + (first()?.startTime ?? 0);
  });
  return { app: launched, page, painted: paint - began };
}

function startOurs(home: string): Promise<Opened> {
  return start(checkout, { HOME: home, XDG_CONFIG_HOME: join(home, 'config'), HOLDFAST_DOCUMENTS: home });
}

const startPlain = (rows: number): Promise<Opened> =>
  start(writePlainApp(join(folder, 'plain')), { HOME: folder, ROWS: String(rows) });

/** @throws Error when the page has not answered for so long, with whether it was seen and had an animation frame */
async function within<T>(page: Page, what: string, answer: Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      const shown = page.evaluate(() => document.visibilityState);
      const soon = new Promise<string>((resolve) => setTimeout(() => resolve('does not answer'), 5000));
      const tell = (state: string): void => reject(new Error(`${what} stood still; the page: ${state}`));
      void Promise.race([shown, soon]).then(tell, () => tell('gone'));
    }, stuckMilliseconds);
  });
  try {
    return await Promise.race([answer, stuck]);
  } finally {
    clearTimeout(late);
  }
}

/** @returns milliseconds from the Enter key to the first painted row of the chart */
async function unlock(page: Page): Promise<number> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let began = 0;
        addEventListener('keydown', () => (began = performance.now()), { capture: true, once: true });
        const look = (): void => {
          const there = document.querySelector('tr[aria-rowindex="2"]') !== null;
          requestAnimationFrame(() => (there ? resolve(performance.now() - began) : look()));
        };
        look();
      }),
  );
  await page.keyboard.press('Enter');
  return within(page, 'unlocking', measured);
}

interface Scrolled {
  readonly median: number;
  readonly dropped: number;
}

/** Scrolls what has that id, or nothing, and looks at how far frames lie apart. */
async function scroll(page: Page, id: string | null, pixels: number): Promise<Scrolled> {
  const scrolled = page.evaluate(
    async ([id, frames, pixels]) => {
      const scroller = id === null ? null : document.getElementById(id);
      const found: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        scroller?.scrollBy(0, pixels);
        const now = await new Promise<number>(requestAnimationFrame);
        found.push(now - before);
        before = now;
      }
      return found;
    },
    [id, frames, pixels] as const,
  );
  const deltas = await within(page, 'scrolling', scrolled);
  return { median: median(deltas), dropped: deltas.filter((delta) => delta > lateMilliseconds).length };
}

/** @returns milliseconds from the last letter to the painted answer */
async function search(page: Page, field: string, words: string): Promise<number> {
  const box = page.getByLabel(field);
  await box.fill('');
  await box.focus();
  await page.waitForTimeout(500);
  const measured = page.evaluate(
    (whole) =>
      new Promise<number>((resolve) => {
        let began = 0;
        addEventListener(
          'input',
          ({ target }) => {
            if (target instanceof HTMLInputElement && target.value === whole) began = performance.now();
          },
          { capture: true },
        );
        const look = (): void => {
          const told = [...document.querySelectorAll('output')].some((node) =>
            /^(?:1 exhibit|1) found$/u.test(node.textContent ?? ''),
          );
          requestAnimationFrame(() => (told && began > 0 ? resolve(performance.now() - began) : look()));
        };
        look();
      }),
    words,
  );
  await page.keyboard.type(words, { delay: 60 });
  return within(page, 'searching', measured);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const lines: (readonly string[])[] = [];
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const row = (what: string, ours: number, other: number, beside: string): void =>
  void lines.push([what, milliseconds(ours), milliseconds(other), (ours / other).toFixed(2), beside]);

async function measure(count: number): Promise<void> {
  const home = join(folder, `home-${count}`);
  const small = join(folder, `small-${count}`);
  for (const path of [home, small]) mkdirSync(path, { recursive: true });
  const bytes = (): Buffer => Buffer.from(passphrase);
  const filling = performance.now();
  await fillVault(join(home, 'Papers.vault'), count, bytes);
  await fillVault(join(small, 'Papers.vault'), 1, bytes);
  say(`${count} exhibits: filled in ${((performance.now() - filling) / 1000).toFixed(1)} s`);
  const of = { ours: [] as number[], empty: [] as number[], big: [] as number[], small: [] as number[] };
  const speeds = Object.entries({ wheel: 120, flung: 400 }).map(([name, pixels]) => ({
    name,
    pixels,
    ours: [] as Scrolled[],
    empty: [] as Scrolled[],
    plain: [] as Scrolled[],
  }));
  const searched = { ours: [] as number[], plain: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    const empty = await startPlain(0);
    of.empty.push(empty.painted);
    for (const speed of speeds) speed.empty.push(await scroll(empty.page, null, speed.pixels));
    await empty.app.close();

    const plain = await startPlain(count);
    for (const speed of speeds) speed.plain.push(await scroll(plain.page, 'main', speed.pixels));
    searched.plain.push(await search(plain.page, 'Search', rareWord(count - 3)));
    await plain.app.close();

    const little = await startOurs(small);
    of.small.push(await unlock(little.page));
    await little.app.close();

    const ours = await startOurs(home);
    of.ours.push(ours.painted);
    of.big.push(await unlock(ours.page));
    for (const speed of speeds) speed.ours.push(await scroll(ours.page, 'main', speed.pixels));
    searched.ours.push(await search(ours.page, 'Search the chart', rareWord(count - 3)));
    await ours.app.close();
    say(`${count} exhibits: turn ${turn + 1} of ${turns}, load ${loadavg()[0]?.toFixed(1) ?? ''}`);
  }
  const name = count.toLocaleString('en');
  row(`${name}: start to first paint`, median(of.ours), median(of.empty), 'an empty window');
  row(`${name}: unlock to first rows`, median(of.big), median(of.small), 'a vault with one exhibit');
  const frame = (all: readonly Scrolled[]): number => median(all.map((one) => one.median));
  const dropped = (all: readonly Scrolled[]): number => median(all.map((one) => one.dropped));
  for (const { name: speed, ours, empty, plain } of speeds) {
    row(`${name}: a frame, ${speed}`, frame(ours), frame(empty), 'an empty window');
    row(`${name}: a frame, ${speed}`, frame(ours), frame(plain), 'a plain virtual list');
    lines.push([
      `${name}: frames dropped of ${frames}, ${speed}`,
      String(dropped(ours)),
      `${dropped(empty)} / ${dropped(plain)}`,
      '',
      'an empty window / a plain list',
    ]);
  }
  row(`${name}: search`, median(searched.ours), median(searched.plain), 'a plain list filtered in memory');
}

try {
  for (const count of counts) await measure(count);
  const table = [['what', 'ours', 'other', 'ratio', 'beside'], ...lines];
  for (const [what = '', ours = '', other = '', ratio = '', beside = ''] of table) {
    console.log(
      `${what.padEnd(36)} ${ours.padStart(9)} ${other.padStart(9)} ${ratio.padStart(7)}  ${beside}`,
    );
  }
} finally {
  await display.stop();
  rmSync(folder, { recursive: true, force: true });
}
