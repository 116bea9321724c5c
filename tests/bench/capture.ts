/**
 * `npm run bench:capture`: what a capture gets of a page, and how long it takes, beside a plain puppeteer script in
 * the same run, on the same browser binary and the same made-up pages.
 *
 * The plain script is what a careful person would write: a warm browser; for each page a new context and tab of
 * 1280 × 800, `goto` until `load`, down the page by nine tenths of a screen every 40 ms until the height that it had
 * at first is passed and it grows no more, back to the top, a `fullPage` PNG, a PDF with backgrounds; both written to
 * the disk. It keeps no page code, no network record, no hashes, no stamp; it waits for no picture and checks nothing.
 *
 * Ours is the whole capture with everything it keeps, written to the same disk. Turns are interleaved and the
 * median of each counts, so that whatever else the machine does meets both. Beside the time by the clock stands the
 * time of the processors (the browser with its children, and this process, in which the site is served to both): on a
 * busy machine it is the steadier of the two.
 *
 * The batch is 50 addresses of a site that takes 150 ms for a page and 50 ms for a picture, as sites far away do: one
 * by one and four at a time, in turns (`A B A B A B`), and the median of the ratios of each pair counts. What four at a time can win is the
 * waiting, and the processors that one page leaves idle; not less than all the work divided by the processors. That floor is
 * printed beside the ratio.
 *
 * `--quick` measures fewer turns and no batch; `--batch=N` only a batch of N addresses; `--only=/path` one page;
 * `--steps` tells where the time went. Exit 1 when a limit is missed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { capture } from '../../main/capture/capture.ts';
import type { CaptureManifest, CaptureOutcome } from '../../main/core/manifest.ts';
import { chromiumPath } from '../capture/chromium-path.ts';
import { coloursDown, decode } from '../capture/picture.ts';
import { folderSink } from '../capture/sink.ts';
import { colourOf } from '../site/colours.ts';
import { descendants, startSite } from '../site/server.ts';
import { processorTime } from './processor-time.ts';

const limits = { ordinary: 1.3, batch: 0.55 } as const;
const quick = process.argv.includes('--quick');
const turns = quick ? 3 : 7;
const onlyBatch = process.argv.find((word) => word.startsWith('--batch='))?.slice('--batch='.length);
const batchSize = Number(onlyBatch ?? 50);
const onlyPage = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
/** Turns of the batch: one by one and four at a time, so often. */
const batchTurns = 3;
const latency = { page: 150, picture: 50 };

interface Case {
  readonly path: string;
  /** Rows or pictures that are there, each in a colour of its own, and the column in which they stand. */
  readonly there: number;
  readonly column: number;
  /** Held against the limit; the others show what the plain script misses. */
  readonly ordinary: boolean;
}

const cases: readonly Case[] = [
  { path: '/small', there: 0, column: 0, ordinary: true },
  { path: '/simple', there: 0, column: 0, ordinary: true },
  { path: '/sticky', there: 60, column: 640, ordinary: true },
  { path: '/article', there: 40, column: 300, ordinary: true },
  { path: '/post', there: 40, column: 300, ordinary: true },
  { path: '/lazy', there: 60, column: 300, ordinary: false },
  { path: '/feed', there: 200, column: 640, ordinary: false },
  { path: '/tall', there: 400, column: 640, ordinary: true },
  { path: '/app', there: 100, column: 640, ordinary: false },
  { path: '/shadow', there: 40, column: 300, ordinary: false },
];

const folder = mkdtempSync(join(tmpdir(), 'bench-capture-'));
const path = await chromiumPath();
const site = await startSite();
const farSite = await startSite(latency);
const plainBrowser = await launch({
  executablePath: path,
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const ours = await CaptureBrowser.launch({ path });
const plainPid = plainBrowser.process()?.pid;
const { folder: oursFolder } = await ours.lease();
const oursPid = descendants(process.pid).find(
  ({ command }) => command.includes(oursFolder) && !command.includes('--type='),
)?.pid;

interface Turn {
  readonly milliseconds: number;
  /** Of the processors, in milliseconds. */
  readonly processor: number;
  readonly picture: string;
}

async function plain(browser: Browser, url: string): Promise<Turn> {
  const picture = join(folder, 'plain.png');
  const began = performance.now();
  const used = processorTime(plainPid);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.9) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      scrollTo(0, 0);
    });
    await page.screenshot({ fullPage: true, path: picture });
    await page.pdf({ path: join(folder, 'plain.pdf'), format: 'letter', printBackground: true });
  } finally {
    await context.close();
  }
  const milliseconds = performance.now() - began;
  return { milliseconds, processor: processorTime(plainPid) - used, picture };
}

async function whole(url: string): Promise<Turn & { readonly outcome: CaptureOutcome }> {
  const own = mkdtempSync(join(folder, 'ours-'));
  const began = performance.now();
  const used = processorTime(oursPid);
  const outcome = await capture(
    ours,
    {
      url,
      scale: 1,
      allowPrivate: true,
      paper: 'letter',
      person: 'Sam',
      underEighteen: 'no',
      timeoutMilliseconds: 120_000,
    },
    {
      now: Date.now,
      sink: folderSink(own),
      signal: new AbortController().signal,
      onProgress: () => undefined,
      tool: {
        name: 'Holdfast',
        version: '0.0.0',
        commit: 'not collected',
        system: 'bench',
        node: process.version,
      },
    },
  );
  const milliseconds = performance.now() - began;
  const processor = processorTime(oursPid) - used;
  return { milliseconds, processor, picture: join(own, 'screenshot.png'), outcome };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function seen(picture: string, { there, column }: Case): number {
  if (there === 0) return 0;
  const colours = coloursDown(decode(readFileSync(picture)), column);
  return Array.from({ length: there }, (_, index) => colourOf(index).join(',')).filter((colour) =>
    colours.has(colour),
  ).length;
}

interface Measured {
  readonly one: Case;
  readonly plain: number;
  readonly ours: number;
  readonly ratio: number;
}

async function measure(one: Case): Promise<Measured> {
  const times: { plain: Turn[]; ours: Turn[] } = { plain: [], ours: [] };
  let rows = ['', ''];
  const steps = new Map<string, number[]>();
  for (let turn = 0; turn <= turns; turn++) {
    const before = await plain(plainBrowser, site.origin + one.path);
    const after = await whole(site.origin + one.path);
    if (after.outcome.state !== 'complete') throw new Error(`${one.path}: ${String(after.outcome.code)}`);
    // The first turn warms both up.
    if (turn === 0) {
      rows = [seen(before.picture, one), seen(after.picture, one)].map((got) =>
        one.there === 0 ? '-' : `${got} of ${one.there}`,
      );
    } else {
      times.plain.push(before);
      times.ours.push(after);
      const { steps: taken } = JSON.parse(
        readFileSync(join(after.picture, '..', 'manifest.json'), 'utf8'),
      ) as CaptureManifest;
      for (const { step, milliseconds } of taken) steps.set(step, [...(steps.get(step) ?? []), milliseconds]);
    }
    rmSync(join(after.picture, '..'), { recursive: true });
  }
  const of = (all: readonly Turn[], what: 'milliseconds' | 'processor'): number =>
    median(all.map((turn) => turn[what]));
  const [a, b] = [of(times.plain, 'milliseconds'), of(times.ours, 'milliseconds')];
  const [used, usedByOurs] = [of(times.plain, 'processor'), of(times.ours, 'processor')];
  const line = [
    one.path.padEnd(10),
    `${a.toFixed(0)} ms`.padStart(9),
    `${b.toFixed(0)} ms`.padStart(9),
    `${(b / a).toFixed(2)}×`.padStart(7),
    `${used.toFixed(0)} ms`.padStart(9),
    `${usedByOurs.toFixed(0)} ms`.padStart(9),
    `${(usedByOurs / used).toFixed(2)}×`.padStart(7),
    (rows[0] ?? '').padStart(12),
    (rows[1] ?? '').padStart(12),
    one.ordinary ? (b / a <= limits.ordinary ? '  within' : '  MISSED') : '',
  ];
  console.log(line.join(' '));
  if (process.argv.includes('--steps'))
    console.log(`   ${[...steps].map(([step, ms]) => `${step} ${median(ms)}`).join(' · ')}`);
  return { one, plain: a, ours: b, ratio: b / a };
}

interface BatchTurn {
  readonly milliseconds: number;
  readonly processor: number;
}

/** The addresses one by one or several at a time, as the engine does it. */
async function saveAll(urls: readonly string[], workers: number): Promise<BatchTurn> {
  const waiting = [...urls];
  const began = performance.now();
  const used = processorTime(oursPid);
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
        const { outcome, picture } = await whole(url);
        if (outcome.state !== 'complete') throw new Error(`batch: ${String(outcome.code)}`);
        rmSync(join(picture, '..'), { recursive: true });
      }
    }),
  );
  return { milliseconds: performance.now() - began, processor: processorTime(oursPid) - used };
}

async function batch(): Promise<number> {
  const paths = ['/simple', '/article', '/sticky', '/post', '/small'];
  const urls = Array.from({ length: batchSize }, (_, i) => farSite.origin + (paths[i % paths.length] ?? ''));
  // Both warmed up.
  await saveAll(urls.slice(0, 4), 4);
  const alone: BatchTurn[] = [];
  const together: BatchTurn[] = [];
  for (let turn = 0; turn < batchTurns; turn++) {
    alone.push(await saveAll(urls, 1));
    together.push(await saveAll(urls, 4));
  }
  const seconds = (all: readonly BatchTurn[], what: keyof BatchTurn): number =>
    median(all.map((turn) => turn[what])) / 1_000;
  const [one, four] = [seconds(alone, 'milliseconds'), seconds(together, 'milliseconds')];
  const work = Math.min(seconds(alone, 'processor'), seconds(together, 'processor'));
  const ratio = median(
    together.map((turn, at) => turn.milliseconds / (alone[at]?.milliseconds ?? Number.NaN)),
  );
  const each = (all: readonly BatchTurn[]): string =>
    all.map(({ milliseconds }) => (milliseconds / 1_000).toFixed(1)).join(', ');
  console.log(
    `\n${batchSize} pages: one by one ${one.toFixed(1)} s (${each(alone)}), four at a time ${four.toFixed(1)} s (${each(together)}): ` +
      `${ratio.toFixed(2)}× (limit ${limits.batch}×)${ratio <= limits.batch ? '' : '  MISSED'}\n` +
      `Work: ${seconds(alone, 'processor').toFixed(1)} s of the processors one by one, ${seconds(together, 'processor').toFixed(1)} s four at a time; ` +
      `on ${cpus().length} processors it cannot be had below ${(work / cpus().length).toFixed(1)} s, ${(work / cpus().length / one).toFixed(2)}×.`,
  );
  return ratio;
}

let missed = false;
try {
  console.log(
    `${ours.product}, Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}; median of ${turns} turns\n`,
  );
  console.log('                     by the clock               of the processors');
  console.log(
    'page            plain      ours   ratio     plain      ours   ratio   plain gets    ours gets',
  );
  const asked = cases.filter(({ path: at }) => onlyPage === undefined || at === onlyPage);
  for (const one of onlyBatch === undefined ? asked : []) {
    const { ratio } = await measure(one);
    if (one.ordinary && ratio > limits.ordinary) missed = true;
  }
  if (!quick && onlyPage === undefined && (await batch()) > limits.batch) missed = true;
  console.log(`\nLimit for ordinary pages: ${limits.ordinary}× the plain script.`);
} finally {
  await ours.close();
  await plainBrowser.close();
  await site.close();
  await farSite.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = missed ? 1 : 0;
