/** What a browser makes of the pages of the made-up site: the PDFs and pictures that a binder is really made of. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { chromiumPath } from '../capture/chromium-path.ts';

export interface RealSource {
  readonly pdf: Buffer;
  /** The whole page, 1280 wide. */
  readonly png: Buffer;
}

const site = join(import.meta.dirname, '..', 'site', 'demo');

/**
 * Prints and photographs pages of the made-up site.
 *
 * @param wanted for each: a file of it, and how often what was written below it stands there
 */
export async function realSources(
  wanted: readonly { readonly file: string; readonly times?: number }[],
): Promise<readonly RealSource[]> {
  const browser = await launch({
    executablePath: await chromiumPath(),
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const made: RealSource[] = [];
    for (const { file, times = 1 } of wanted) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(pathToFileURL(join(site, file)).href);
      await repeat(page, times);
      const png = await photograph(page);
      await page.emulateMediaType('screen');
      const pdf = Buffer.from(
        await page.pdf({ format: 'letter', printBackground: true, scale: 0.6, margin: { top: '0.4in' } }),
      );
      made.push({ pdf, png });
      await page.close();
    }
    return made;
  } finally {
    await browser.close();
  }
}

/** As saving a page does it (main/capture/shots.ts): all of it at once, packed lightly. */
async function photograph(page: Page): Promise<Buffer> {
  const session = await page.createCDPSession();
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const clip = { x: 0, y: 0, width: 1280, height: Math.ceil(cssContentSize.height), scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip,
  });
  return Buffer.from(data, 'base64');
}

function repeat(page: Page, times: number): Promise<void> {
  return page.evaluate((count) => {
    const all = document.querySelectorAll('li.comment, article.card');
    const kind = document.querySelector('li.comment') === null ? 'article.card' : 'li.comment';
    const said = [...all].filter((one) => one.matches(kind));
    const list = said[0]?.parentElement;
    for (let time = 1; time < count; time++) {
      for (const one of said) list?.append(one.cloneNode(true));
    }
  }, times);
}
