import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { everything, names, useHarness, type Captured } from './harness.ts';
import { decode } from './picture.ts';

const harness = useHarness();

const sheets = (captured: Captured): string[] =>
  execFileSync('pdftotext', ['-layout', captured.path('page.pdf'), '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);

const pdfSize = (captured: Captured): string =>
  /Page size:\s+(.*)/u.exec(
    execFileSync('pdfinfo', [captured.path('page.pdf')], { encoding: 'utf8' }),
  )?.[1] ?? '';

/** On every sheet: where it was, when it was in UTC and here, and the hash of the raw picture. */
function expectEverySheetStamped(captured: Captured, address: string): void {
  const hash = captured.files.find(({ name }) => name === 'screenshot.png')?.sha256;
  const { capturedUtc, capturedLocal } = captured.manifest.time;
  const texts = sheets(captured);
  expect(texts.length).toBeGreaterThan(0);
  for (const [index, text] of texts.entries()) {
    // A long address is broken into lines.
    const flat = text.replace(/\s+/gu, '');
    const wanted = [address, capturedUtc, capturedLocal, hash, `Page ${index + 1} of ${texts.length}`];
    for (const fact of wanted) expect(flat).toContain(String(fact).replace(/\s+/gu, ''));
  }
}

describe('the print', () => {
  test.each([
    ['letter', '612 x 792 pts (letter)'],
    ['a4', /^59[45].* x 84[12]/u],
  ] as const)('on %s carries address, times and hash on every sheet', async (paper, size) => {
    const captured = await harness.save('/sticky', { paper });
    execFileSync('qpdf', ['--check', captured.path('page.pdf')], { stdio: 'ignore' });
    expect(pdfSize(captured)).toMatch(size);
    expectEverySheetStamped(captured, `${harness.site().origin}/sticky`);
    const texts = sheets(captured);
    expect(texts.length).toBeGreaterThan(2);
    const sheetsWith = (word: string): number => texts.filter((text) => text.includes(word)).length;
    expect([sheetsWith('STICKYHEAD'), sheetsWith('FIXEDBANNER')]).toEqual([1, 1]);
    for (let row = 0; row < 60; row++) expect(texts.join('\n')).toMatch(new RegExp(`row ${row}\\b`, 'u'));
    expect(captured.manifest.changes.join('\n')).toMatch(/1 elements? fixed/u);
  });

  test('a page that scrolls inside itself is printed whole', async () => {
    const captured = await harness.save('/app');
    const text = sheets(captured).join('\n');
    for (let row = 0; row < 100; row++) expect(text).toMatch(new RegExp(`row ${row}\\b`, 'u'));
  });

  test('a page cannot print another thing than it shows, nor push the lines off the sheet or forge them', async () => {
    const captured = await harness.save('/beforeprint');
    const text = sheets(captured).join('\n');
    expect(text).toContain('TRUTHONSCREEN');
    expect(text).not.toContain('LIEONPAPER');
    expect(text).not.toContain('FORGEDSTAMP');
    expect(pdfSize(captured)).toContain('612 x 792');
    expectEverySheetStamped(captured, `${harness.site().origin}/beforeprint`);
  });

  test('a hostile address and title stay text', async () => {
    const { origin } = harness.site();
    const path = `/small?a="><script>alert(1)</script>&b='<img src=x onerror=alert(1)>#</div><h1>X`;
    const captured = await harness.save(path);
    expect(captured.outcome.state).toBe('complete');
    expectEverySheetStamped(captured, new URL(`${origin}${path}`).href);
    const long = await harness.save(`/small?${'long'.repeat(1_900)}`);
    expect(names(long)).toEqual(everything);
    expectEverySheetStamped(long, `${origin}/small?longlong`);
    const odd = await harness.save('/rtl');
    expect(names(odd)).toEqual(everything);
    expect(odd.outcome.title).toContain('<b>');
  });
});

describe('the stamped copy', () => {
  test.each([1, 2] as const)(
    'has a strip above the raw picture, whose rows are unchanged (scale %i)',
    async (scale) => {
      const captured = await harness.save('/sticky', { scale });
      const raw = decode(captured.read('screenshot.png'));
      const stamped = decode(captured.read('screenshot-stamped.png'));
      const strip = stamped.height - raw.height;
      expect(stamped.width).toBe(raw.width);
      expect(strip).toBeGreaterThan(100 * scale);
      expect(strip).toBeLessThan(400 * scale);
      const changed = Array.from({ length: raw.height }, (_, y) => y).filter(
        (y) => !raw.row(y).equals(stamped.row(strip + y)),
      );
      expect(changed).toEqual([]);
      const dark = Array.from({ length: strip }, (_, y) => stamped.row(y)).filter((row) =>
        row.some((sample) => sample < 100),
      );
      expect(dark.length).toBeGreaterThan(40 * scale);
    },
  );
});
