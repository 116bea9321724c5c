import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflate } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import { openBlank, type BlankTab } from './blank.ts';
import type { LiveBrowser } from './browser.ts';
import { pause, within } from './deadline.ts';
import { escapeHtml, plainLine } from './html.ts';
import { adlerOfZeros, joinAdler, pngEnd, pngPart, pngStart, readPng, type Png } from './png.ts';
import type { Scratch } from './scratch.ts';
import type { PicturePlan } from './shots.ts';

export interface StampFacts {
  /** In ASCII. */
  readonly url: string;
  readonly title: string;
  readonly utc: string;
  readonly local: string;
  readonly clock: string;
  readonly pictureSha256: string;
}

const patience = 10_000;
const urlOnStamp = 2_000;

/** A tab of our own, in which the strips of one browser are made one after the other. */
interface Press {
  readonly tab: Promise<BlankTab>;
  last: Promise<unknown>;
}

const presses = new WeakMap<LiveBrowser, Press>();

/** The tab for strips; started at the first word of it, so that it is there when the picture is. */
export function warmPress(live: LiveBrowser): Press {
  const there = presses.get(live);
  if (there !== undefined) return there;
  const tab = openPress(live);
  const forget = (): void => void presses.delete(live);
  tab.then(({ crashed }) => crashed?.addEventListener('abort', forget, { once: true }), forget);
  const press: Press = { tab, last: Promise.resolve() };
  presses.set(live, press);
  return press;
}

/** With our typefaces in it, which take longer to read than a strip takes to draw. */
async function openPress(live: LiveBrowser): Promise<BlankTab> {
  const [tab, html] = await Promise.all([openBlank(live), pressPage()]);
  await Promise.all([
    tab.session.send('Network.enable'),
    tab.session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: 0,
      uploadThroughput: 0,
    }),
    tab.session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    tab.session.send('Page.setDocumentContent', { frameId: tab.frameId, html }),
    // Only what is laid out asks for its typeface.
    tab.session.send('Page.getLayoutMetrics'),
  ]);
  await within(fontsReady(tab.session), patience, 'typefaces');
  return tab;
}

/**
 * Renders the strip that goes above the picture: a page of our own, without network or scripts, as wide as the
 * picture, never over its pixels.
 */
export async function renderStrip(live: LiveBrowser, facts: StampFacts, plan: PicturePlan): Promise<Png> {
  const press = warmPress(live);
  const html = stripBody(facts);
  const turn = press.last.then(async () => print(await press.tab, html, plan));
  press.last = turn.catch(async () => {
    // Whatever is wrong with it, the next strip gets a new one.
    presses.delete(live);
    const { contextId } = await press.tab;
    await live.root.send('Target.disposeBrowserContext', { browserContextId: contextId });
  });
  press.last.catch(() => undefined);
  return turn;
}

async function print({ session }: BlankTab, html: string, plan: PicturePlan): Promise<Png> {
  const show = (body: string): Promise<unknown> =>
    session.send('Runtime.evaluate', { expression: `document.body.innerHTML = ${JSON.stringify(body)}; 0` });
  const printing = async (): Promise<Png> => {
    // The tab takes them in this order.
    const [, , { cssContentSize }] = await Promise.all([
      session.send('Emulation.setDeviceMetricsOverride', {
        width: plan.width,
        height: 10,
        deviceScaleFactor: plan.scale,
        mobile: false,
      }),
      show(html),
      session.send('Page.getLayoutMetrics'),
    ]);
    const clip = { x: 0, y: 0, width: plan.width, height: Math.ceil(cssContentSize.height), scale: 1 };
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip,
    });
    // Nothing of one page stays for the next.
    await show('');
    return readPng(Buffer.from(data, 'base64'));
  };
  return within(printing(), patience, 'strip');
}

async function fontsReady(session: CDPSession): Promise<void> {
  for (;;) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.fonts.status',
      returnByValue: true,
    });
    if (result.value === 'loaded') return;
    await pause(20);
  }
}

/**
 * The stamped copy: strip and raw picture under one another. The picture's compressed bytes are taken over as they
 * are, so that its pixels cannot have changed: a run of deflate blocks may follow another (RFC 1951). A row may be
 * written as the difference to the one above, which above the first row counts as zeros (ISO/IEC 15948, 9.2): a black
 * line ends the strip.
 *
 * @param scratch the zlib stream of the raw picture
 */
export async function* stampedPicture(
  strip: Png,
  plan: PicturePlan,
  scratch: Scratch,
): AsyncGenerator<Buffer> {
  const shape = {
    width: plan.width * plan.scale,
    height: plan.height * plan.scale,
    channels: strip.channels,
  };
  if (strip.width !== shape.width) throw new Error('the strip is not as wide as the picture');
  const rowLength = 1 + shape.width * shape.channels;
  const packed = Buffer.concat(strip.data);
  const rows = Buffer.concat([await promisify(inflate)(packed), Buffer.alloc(rowLength)]);
  const blocks: Buffer = await promisify(deflateRaw)(rows, { finishFlush: constants.Z_SYNC_FLUSH });
  const stripAdler = joinAdler(packed.readUInt32BE(packed.length - 4), adlerOfZeros(rowLength), rowLength);
  yield* pngStart({ ...shape, height: shape.height + strip.height + 1 });
  let at = 0;
  let tail: Buffer = Buffer.alloc(0);
  for await (const part of scratch.read()) {
    if (at === 0) {
      yield pngPart(Buffer.concat([part.subarray(0, 2), blocks]));
      tail = part.subarray(2);
    } else {
      tail = Buffer.concat([tail, part]);
    }
    at += part.length;
    // The last four bytes of the stream are its own checksum, which is replaced by one over both.
    const whole = tail.subarray(0, Math.max(0, tail.length - 4));
    if (whole.length > 0) yield pngPart(whole);
    tail = tail.subarray(whole.length);
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(joinAdler(stripAdler, tail.readUInt32BE(0), rowLength * shape.height));
  yield pngPart(sum);
  yield pngEnd();
}

const meaning =
  'The SHA-256 shows that the picture below is unchanged since it was saved. It does not show that the page was genuine.';

/** Both typefaces are in use in it, so that both are read. */
async function pressPage(): Promise<string> {
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<style>${await fontFaces()}
html{background:#fff}
body{margin:0;padding:14px 18px 12px;border-bottom:3px solid #1d2b36;color:#14202a;
font:14px/1.4 "Stamp",Arial,"Liberation Sans",Helvetica,sans-serif}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:2px 14px}
dt{color:#4a5a66}dd{margin:0;overflow-wrap:anywhere}
.mono{font-family:"Stamp Mono","Liberation Mono",Consolas,Menlo,monospace;font-size:13px}
p{margin:8px 0 0;color:#4a5a66;font-size:13px}
</style><body>Saved <span class="mono">SHA-256</span></body></html>`;
}

function stripBody(facts: StampFacts): string {
  const title = plainLine(facts.title, 200);
  const line = (name: string, value: string, mono = false): string =>
    `<dt>${name}</dt><dd${mono ? ' class="mono"' : ''}><bdi>${escapeHtml(value)}</bdi></dd>`;
  return `<dl>${line('Address', plainLine(facts.url, urlOnStamp), true)}${
    title === '' ? '' : line('Title', title)
  }${line('Saved', `${facts.utc} UTC`)}${line('Local time', `${facts.local} · ${facts.clock}`)}${line(
    'SHA-256',
    `${facts.pictureSha256} (screenshot.png)`,
    true,
  )}</dl><p>${meaning}</p>`;
}

let faces: Promise<string> | undefined;

/** Our own typeface, in which 0 and O, 1, l and I differ; a system's own where the file is not there. */
function fontFaces(): Promise<string> {
  faces ??= readFaces();
  return faces;
}

/** From the source and from what is built, whose parts may lie a folder deeper. */
async function readFont(file: string): Promise<Buffer | undefined> {
  for (const up of [join('..', '..'), join('..', '..', '..')]) {
    const bytes = await readFile(join(import.meta.dirname, up, 'assets', 'fonts', file)).catch(
      () => undefined,
    );
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}

async function readFaces(): Promise<string> {
  const files = [
    ['Stamp', 'atkinson-hyperlegible-next-latin-wght-normal.woff2'],
    ['Stamp Mono', 'atkinson-hyperlegible-mono-latin-wght-normal.woff2'],
  ] as const;
  const rules = await Promise.all(
    files.map(async ([family, file]) => {
      const bytes = await readFont(file);
      if (bytes === undefined) return '';
      const address = `data:font/woff2;base64,${bytes.toString('base64')}`;
      return `@font-face{font-family:"${family}";font-weight:200 800;src:url(${address}) format("woff2")}`;
    }),
  );
  return rules.join('\n');
}
