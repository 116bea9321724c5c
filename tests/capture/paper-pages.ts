/** Made-up pages of text, drawn by the real browser, with what is known about where their lines stand. */
import { openBlank } from '../../main/capture/blank.ts';
import type { CaptureBrowser } from '../../main/capture/browser.ts';

export interface TextPage {
  readonly name: string;
  readonly png: Buffer;
  /** Boxes of lines of text, in pixels. */
  readonly lines: readonly { left: number; top: number; right: number; bottom: number }[];
}

const words =
  'She saved what they wrote before it was gone and kept it where nobody else could read it again jagged typing quilt'.split(
    ' ',
  );
const text = (count: number, from: number): string =>
  Array.from({ length: count }, (_none, at) => words[(from * 7 + at * 5) % words.length]).join(' ');
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_n, at) => make(at)).join('');

const pages: Readonly<Record<string, string>> = {
  paragraphs: `<style>p{margin:14px 0}</style>${many(42, (at) => `<p>${text(30 + (at % 9) * 8, at)}</p>`)}`,
  dense: `<style>body{font-size:11px;line-height:1.25}</style>${many(22, (at) => `<div>${text(260, at)}</div>`)}`,
  table: `<style>table{border-collapse:collapse}td{border:1px solid #888;padding:3px 6px}</style><table>${many(
    90,
    (at) =>
      `<tr><td>${at}</td><td>${text(9 + (at % 5) * 4, at)}</td><td>I</td><td>${text(6, at + 1)}</td></tr>`,
  )}</table>`,
  chat: `<style>body{background:#101418;color:#e8e8e8}div{margin:4px 0;padding:8px 12px;width:62%;background:#233;border-radius:14px;border:1px solid #466}div:nth-child(3n){margin-left:34%;background:#254}</style>${many(
    70,
    (at) => `<div>${text(4 + (at % 11) * 5, at)}<br>${text(3, at)}</div>`,
  )}`,
  short: `<style>li{line-height:1.9}</style><ol>${many(120, (at) => `<li>${at % 3 === 0 ? 'I' : at % 3 === 1 ? 'l.' : text(2, at)}</li>`)}</ol>`,
  scripts: many(
    26,
    (at) =>
      `<p>这是一个测试页面，保存之前写下的内容。${at} 그들은 모든 것을 저장했다。</p><p dir=rtl>هذه صفحة للاختبار حفظت قبل أن تختفي ${at}</p><p>यह पृष्ठ परीक्षण के लिए है ${at} สวัสดี 😀🎈</p>`,
  ),
  headings: many(
    14,
    (at) =>
      `<h1 style="font-size:${34 + (at % 4) * 16}px;line-height:1.15">${text(5, at)}</h1><div style="height:${120 + (at % 5) * 40}px;background:linear-gradient(${at * 40}deg,#c33,#36c,#3a6)"></div><p>${text(40, at)}</p>`,
  ),
  pattern: `<style>body{background:repeating-linear-gradient(45deg,#fff 0 3px,#ececec 3px 6px);color:#222}p{margin:18px 0}</style>${many(
    36,
    (at) => `<p>${text(26 + (at % 7) * 6, at)}</p>`,
  )}`,
};

export async function drawTextPages(browser: CaptureBrowser): Promise<TextPage[]> {
  const live = await browser.lease();
  const { session, frameId, contextId } = await openBlank(live);
  const drawn: TextPage[] = [];
  for (const [name, body] of Object.entries(pages)) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 760,
      height: 600,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const html = `<!doctype html><meta charset=utf-8><body style="margin:24px;font-family:'Liberation Sans','Noto Sans',sans-serif">${body}`;
    await session.send('Page.setDocumentContent', { frameId, html });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(${boxes.toString()})()`,
      returnByValue: true,
    });
    const { cssContentSize } = await session.send('Page.getLayoutMetrics');
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: 760, height: cssContentSize.height, scale: 1 },
    });
    drawn.push({ name, png: Buffer.from(data, 'base64'), lines: result.value as TextPage['lines'] });
  }
  await live.root.send('Target.disposeBrowserContext', { browserContextId: contextId });
  return drawn;
}

function boxes(): { left: number; top: number; right: number; bottom: number }[] {
  const found: { left: number; top: number; right: number; bottom: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.textContent?.trim() === '' || node.parentElement?.localName === 'style') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects())
      found.push({ left, top, right, bottom });
  }
  return found;
}
