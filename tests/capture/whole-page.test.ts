import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../main/core/canonical.ts';
import { colourOf } from '../site/colours.ts';
import { codes, everything, names, useHarness } from './harness.ts';
import { coloursDown, decode } from './picture.ts';

const harness = useHarness();
const missing = (found: Set<string>, count: number): number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => !found.has(colourOf(index).join(',')));

describe('a page is saved whole', () => {
  test('a simple page has every file, and the manifest tells all of them', async () => {
    const captured = await harness.save('/simple');
    expect(captured.outcome).toMatchObject({
      state: 'complete',
      code: null,
      looksLike: 'page',
      title: 'A simple page',
      warnings: [],
    });
    expect(names(captured)).toEqual(everything);
    expect(captured.manifest.files.map(({ name }) => sha256(captured.read(name)))).toEqual(
      captured.manifest.files.map((file) => file.sha256),
    );
    expect(captured.manifest.files.map(({ name }) => name).toSorted()).toEqual(
      everything.filter((name) => name !== 'manifest.json'),
    );
    expect(sha256(captured.read('manifest.json'))).toBe(captured.outcome.manifestSha256);
    expect(captured.read('page.mhtml').toString()).toContain('They sell bread and plants');
    expect(captured.outcome.words, 'to find it by').toContain('They sell bread and plants');
    expect(captured.read('manifest.json').toString()).not.toContain('bread and plants');
    expect(captured.manifest.network).toMatchObject({
      status: 200,
      serverAddress: '127.0.0.1',
      proxy: 'none',
    });
    expect(captured.manifest.time.clockOffsetMilliseconds).toBeTypeOf('number');
    expect(captured.manifest.browser.userAgentChanged).toBe(true);
    expect(captured.manifest.browser.userAgent).not.toContain('Headless');
    expect(decode(captured.read('thumbnail.png')).width).toBe(320);
  });

  test('60 lazy pictures: by attribute, by script, and slow ones', async () => {
    const captured = await harness.save('/lazy');
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 300), 60)).toEqual([]);
    expect(captured.manifest.completeness).toMatchObject({ images: 60, imagesMissing: 0 });
    expect(captured.outcome.state).toBe('complete');
  });

  test('200 rows of infinite scroll', async () => {
    const captured = await harness.save('/feed');
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 640), 200)).toEqual([]);
    expect(captured.manifest.completeness.stoppedBecause).toContain('everything');
  });

  test('a feed without an end is followed to the stated limit, and the record says so', async () => {
    const captured = await harness.save('/endless', { timeoutMilliseconds: 90_000 });
    expect(captured.outcome).toMatchObject({ state: 'partial', code: 'page-incomplete' });
    expect(codes(captured)).toContain('page-kept-growing');
    expect(captured.manifest.completeness.stoppedBecause).toMatch(
      /stopped.* at \d+ pixels.*more was coming/u,
    );
    expect(captured.manifest.completeness.pictureHeight).toBeGreaterThan(20_000);
  });

  test('four pages at once in one browser do not get into each other', async () => {
    const paths = ['/lazy', '/feed', '/sticky', '/simple'];
    const captured = await Promise.all(paths.map((path) => harness.save(path)));
    expect(captured.map(({ outcome }) => [outcome.state, outcome.title])).toEqual([
      ['complete', 'Lazy pictures'],
      ['complete', 'Feed'],
      ['complete', 'Sticky'],
      ['complete', 'A simple page'],
    ]);
    const [lazy, feed] = captured.map(({ read }) => coloursDown(decode(read('screenshot.png')), 300));
    expect(missing(lazy ?? new Set(), 60)).toEqual([]);
    expect(missing(feed ?? new Set(), 200)).toEqual([]);
  });

  test('pictures and a scrolling part inside shadow roots', async () => {
    const captured = await harness.save('/shadow');
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 300), 40)).toEqual([]);
    expect(captured.manifest.completeness).toMatchObject({ images: 40, imagesMissing: 0 });
  });

  test('backgrounds that a script of the page sets at its own pace', async () => {
    const captured = await harness.save('/backgrounds');
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 300), 40)).toEqual([]);
  });

  test('a list that takes its rows away is told of, and every row is in a picture', async () => {
    const captured = await harness.save('/virtual');
    expect(codes(captured)).toContain('rows-removed');
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 640), 120)).toEqual([]);
    expect(names(captured)).toContain('page-picture.pdf');
    execFileSync('qpdf', ['--check', captured.path('page-picture.pdf')], { stdio: 'ignore' });
    const folder = captured.path('.');
    execFileSync('pdfimages', ['-png', captured.path('page-picture.pdf'), join(folder, 'sheet')]);
    const seen = new Set(
      readdirSync(folder)
        .filter((name) => name.startsWith('sheet'))
        .map((name) => coloursDown(decode(readFileSync(join(folder, name))), 640))
        .flatMap((colours) => Array.from(colours)),
    );
    expect(missing(seen, 120)).toEqual([]);
  });

  test('who asks for more of a feed gets more of it', async () => {
    const captured = await harness.save('/feed-long', {
      limits: { pixels: 70_000 },
      timeoutMilliseconds: 100_000,
    });
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 640), 600)).toEqual([]);
    expect(captured.manifest.completeness.stoppedBecause).toContain('everything');
  });

  test('a page that scrolls inside itself', async () => {
    const captured = await harness.save('/app');
    expect(names(captured)).toContain('page-picture.pdf');
    execFileSync('qpdf', ['--check', captured.path('page-picture.pdf')], { stdio: 'ignore' });
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 640), 100)).toEqual([]);
    expect(codes(captured)).toContain('scrolls-inside');
    expect(captured.manifest.changes.join('\n')).toContain('pixels tall');
  });

  test('a page without scripts or timers of its own (CSP sandbox)', async () => {
    const captured = await harness.save('/sandboxed');
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 300), 20)).toEqual([]);
  });

  test('a page that has broken the functions everybody uses', async () => {
    const captured = await harness.save('/hostile-style');
    expect(captured.outcome.state).toBe('complete');
    expect(missing(coloursDown(decode(captured.read('screenshot.png')), 640), 30)).toEqual([]);
    expect(captured.manifest.completeness.scrolls).toBeGreaterThan(3);
  });

  test('a page that is wider than the window', async () => {
    const captured = await harness.save('/wide');
    const picture = decode(captured.read('screenshot.png'));
    expect(picture.width).toBe(2000);
    expect(picture.at(1990, 800)).toBe(colourOf(7).join(','));
  });

  test('a frame from another site is in the page code and the picture', async () => {
    const captured = await harness.save('/framed');
    expect(captured.read('page.mhtml').toString()).toContain('One line of text.');
    expect(captured.manifest.network.requests).toBeGreaterThanOrEqual(2);
  });

  test('a page that never stops talking (long poll)', async () => {
    const captured = await harness.save('/poll');
    expect(captured.outcome).toMatchObject({ state: 'complete', code: null });
    expect(captured.milliseconds).toBeLessThan(15_000);
  });

  test('redirects, by the server and by the page, are told one by one', async () => {
    const chain = await harness.save('/chain');
    const { origin } = harness.site();
    expect(chain.manifest.address.redirects).toEqual([
      { url: `${origin}/chain`, status: 302, location: `${origin}/chain-2` },
      { url: `${origin}/chain-2`, status: 301, location: `${origin}/chain-3` },
      { url: `${origin}/chain-3`, status: 307, location: `${origin}/simple` },
    ]);
    expect(chain.outcome.finalUrl).toBe(`${origin}/simple`);
    for (const path of ['/meta', '/script-away', '/script-away-late']) {
      const away = await harness.save(path);
      expect(away.outcome).toMatchObject({ finalUrl: `${origin}/simple`, title: 'A simple page' });
      expect(away.manifest.address.redirects).toEqual([
        { url: `${origin}${path}`, status: 'by the page itself', location: `${origin}/simple` },
      ]);
    }
  });

  test('dialogs, new windows and downloads are answered, told and leave nothing', async () => {
    const before = harness.site().requests.length;
    const captured = await harness.save('/noisy');
    expect(captured.outcome.state).toBe('complete');
    expect(codes(captured)).toEqual(
      expect.arrayContaining(['dialog-dismissed', 'popup-closed', 'download-refused']),
    );
    expect(captured.outcome.warnings.map(({ detail }) => detail).join('\n')).toContain('ALERTTEXT');
    expect(harness.site().requests.slice(before)).not.toContain('GET /popup');
  });
});
