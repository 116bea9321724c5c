import type { CDPSession } from 'puppeteer-core';
import { escapeHtml, shorten } from './html.ts';
import { loosenForPrint } from './page-scripts.ts';
import type { World } from './world.ts';

/** What stands above and below every sheet. */
export interface PrintFacts {
  /** In ASCII. */
  readonly url: string;
  readonly utc: string;
  readonly local: string;
  /** How this computer's clock compares with others. */
  readonly clock: string;
  /** Of `screenshot.png`, or why there is none. */
  readonly pictureSha256: string;
}

const inches = { letter: { width: 8.5, height: 11 }, a4: { width: 8.27, height: 11.69 } } as const;
const margin = { top: 0.75, bottom: 0.65, side: 0.4 } as const;
const urlOnPaper = 480;

/** The 16 boxes in the margins of a sheet (CSS Paged Media 3), which a page could write a false stamp into. */
const marginBoxes = ['top', 'bottom'].flatMap((edge) =>
  ['left-corner', 'left', 'center', 'right', 'right-corner'].map((place) => `${edge}-${place}`),
);
const sideBoxes = ['left', 'right'].flatMap((edge) =>
  ['top', 'middle', 'bottom'].map((place) => `${edge}-${place}`),
);

/**
 * A page may set its own paper, margins and margin boxes, and so push our lines off the sheet or forge them. This
 * takes them back, for every kind of sheet it can name.
 */
function paperRules(paper: 'letter' | 'a4'): string {
  const { width, height } = inches[paper];
  const boxes = [...marginBoxes, ...sideBoxes].map((box) => `@${box}{content:none!important}`).join('');
  const rule =
    `size:${width}in ${height}in!important;page-orientation:upright!important;` +
    `margin:${margin.top}in ${margin.side}in ${margin.bottom}in!important;${boxes}`;
  const sheets = ['', ':first', ':left', ':right', ':blank']
    .map((sheet) => `@page ${sheet}{${rule}}`)
    .join('\n');
  return `${sheets}\n*,*::before,*::after{page:auto!important;transition:none!important}`;
}

/** Prepares the page for paper, after its raw picture was taken. @returns what was changed, in English */
export async function preparePrint(
  session: CDPSession,
  world: World,
  options: {
    readonly frameId: string;
    readonly paper: 'letter' | 'a4';
    /** When the window has the size in which the page is looked through. */
    readonly resizing: Promise<void>;
  },
): Promise<string[]> {
  await Promise.all([
    options.resizing,
    session.send('Emulation.setEmulatedMedia', { media: 'screen' }),
    session.send('DOM.enable'),
    session.send('CSS.enable'),
  ]);
  const { styleSheetId } = await session.send('CSS.createStyleSheet', {
    frameId: options.frameId,
    force: true,
  });
  const [, { fixed, sticky, opened }] = await Promise.all([
    session.send('CSS.setStyleSheetText', { styleSheetId, text: paperRules(options.paper) }),
    world.call(loosenForPrint),
  ]);
  const changes = ["print copy only: the page's own paper size, margins and margin texts were set aside"];
  if (fixed > 0) changes.push(`print copy only: ${fixed} elements fixed to the window were placed once`);
  if (sticky > 0) changes.push(`print copy only: ${sticky} sticky elements were let go`);
  if (opened > 0)
    changes.push(`print copy only: ${opened} parts that scroll inside were opened to their full height`);
  return changes;
}

/**
 * Prints the page as the screen shows it, on Letter or A4, with its address, the time and the hash of the raw
 * picture as selectable text on every sheet.
 *
 * @param width of the page in CSS pixels, which is made to fit the sheet
 */
export async function* printPdf(
  session: CDPSession,
  options: { readonly paper: 'letter' | 'a4'; readonly width: number; readonly facts: PrintFacts },
): AsyncGenerator<Buffer> {
  const { width, height } = inches[options.paper];
  const printable = (width - 2 * margin.side) * 96;
  const { stream } = await session.send('Page.printToPDF', {
    paperWidth: width,
    paperHeight: height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.side,
    marginRight: margin.side,
    scale: Math.min(1, Math.max(0.1, printable / options.width)),
    printBackground: true,
    preferCSSPageSize: false,
    displayHeaderFooter: true,
    headerTemplate: header(options.facts),
    footerTemplate: footer(options.facts),
    generateTaggedPDF: false,
    generateDocumentOutline: false,
    transferMode: 'ReturnAsStream',
  });
  if (stream === undefined) throw new Error('the browser gave no PDF');
  try {
    for (;;) {
      const { data, base64Encoded, eof } = await session.send('IO.read', {
        handle: stream,
        size: 512 * 1024,
      });
      if (data !== '') yield Buffer.from(data, base64Encoded === true ? 'base64' : 'latin1');
      if (eof) return;
    }
  } finally {
    await session.send('IO.close', { handle: stream }).catch(() => undefined);
  }
}

const look =
  'font:9px/1.3 Arial,"Liberation Sans",Helvetica,sans-serif;color:#222;width:100%;' +
  'padding:0 0.4in;overflow-wrap:anywhere;direction:ltr;text-align:left;-webkit-print-color-adjust:exact';

function header({ url }: PrintFacts): string {
  return `<div style='${look}'>${escapeHtml(shorten(url, urlOnPaper))}</div>`;
}

function footer({ utc, local, clock, pictureSha256 }: PrintFacts): string {
  return (
    `<div style='${look};display:flex;justify-content:space-between;gap:1em'><span>` +
    `Saved ${escapeHtml(utc)} UTC &#183; local time ${escapeHtml(local)}<br>Time: ${escapeHtml(clock)}<br>` +
    `SHA-256 of screenshot.png: ${escapeHtml(pictureSha256)}</span>` +
    `<span style="white-space:nowrap">Page <span class="pageNumber"></span> of <span class="totalPages"></span>` +
    `</span></div>`
  );
}
