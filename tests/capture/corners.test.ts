import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { colourOf } from '../site/colours.ts';
import { codes, useHarness } from './harness.ts';
import { coloursDown, decode } from './picture.ts';
import { readWacz } from './wacz-reader.ts';

const harness = useHarness();
const rowsIn = (found: Set<string>, count: number): number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => found.has(colourOf(index).join(',')));
const warnings = (captured: Awaited<ReturnType<typeof harness.save>>): string =>
  captured.outcome.warnings.map(({ detail }) => detail).join('\n');

describe('corners of a page', () => {
  test('what stands in a closed shadow root is in the pictures, the print and the page code', async () => {
    const captured = await harness.save('/closed');
    const seen = coloursDown(decode(captured.read('screenshot.png')), 300);
    expect(rowsIn(seen, 30)).toHaveLength(30);
    expect(captured.outcome).toMatchObject({ state: 'complete', looksLike: 'page' });
    const code = captured.read('page.mhtml').toString().replaceAll('=\r\n', '');
    expect(code).toContain('<template shadowmode=3D"closed"><p>CLOSEDWORDS</p>');
    expect(execFileSync('pdftotext', [captured.path('page.pdf'), '-']).toString()).toContain('CLOSEDWORDS');
    // Its text and its images count like any other.
    expect(captured.manifest.completeness).toMatchObject({
      images: 30,
      imagesMissing: 0,
      textCharacters: 'CLOSEDWORDS'.length,
    });
    expect(captured.outcome.words).toBe('CLOSEDWORDS');
  });

  test('a picture that is missing in a closed shadow root is missed', async () => {
    const captured = await harness.save('/closed-broken');
    expect(captured.manifest.completeness).toMatchObject({ images: 31, imagesMissing: 1 });
    expect(codes(captured)).toEqual(['images-missing']);
    expect(warnings(captured)).toBe('1 of 31 in closed shadow roots');
  });

  test('a page under its service worker is saved, with what went over the network; what only the worker makes is not', async () => {
    const captured = await harness.save('/under-worker');
    expect(captured.outcome).toMatchObject({ state: 'complete', looksLike: 'page' });
    expect(rowsIn(coloursDown(decode(captured.read('screenshot.png')), 640), 20)).toHaveLength(20);
    expect(captured.read('page.mhtml').toString()).not.toContain('MADEBYWORKER');
    const { records } = await readWacz(captured.read('page.wacz'));
    const status = (path: string): unknown =>
      records.find(({ type, target }) => type === 'response' && target.endsWith(path))?.status;
    expect([status('/rows?from=0'), status('/made-by-worker')]).toEqual([200, 404]);
    // And the record says so.
    expect(captured.manifest.changes.join('\n')).toMatch(
      /service worker was set aside \(http:[^)]*\/sw\.js\)/u,
    );
    expect(codes(captured)).toEqual(['service-worker-set-aside']);
    expect(warnings(captured)).toMatch(/^answers of its site that did not come: \S*\/made-by-worker$/mu);
  });

  test.each([
    ['/closed-login', 'login'],
    ['/closed-post', 'page'],
  ])('%s: what the page is, is told from closed shadow roots too', async (path, kind) => {
    const captured = await harness.save(path);
    expect(captured.outcome).toMatchObject({ state: 'complete', looksLike: kind });
    expect(codes(captured)).toEqual(kind === 'page' ? [] : ['not-the-page']);
    expect(captured.outcome.words).toContain(kind === 'page' ? 'An open word' : 'Sign in');
  });

  test.each(['/scroller-in-frame', '/app-in-frame'])(
    '%s: a frame that scrolls by itself is told of',
    async (path) => {
      const captured = await harness.save(path);
      expect(rowsIn(coloursDown(decode(captured.read('screenshot.png')), 300), 60).length).toBeLessThan(20);
      expect(codes(captured)).toContain('scrolls-inside');
      expect(warnings(captured)).toMatch(
        /a frame of the page scrolls by itself: 60\d\d pixels, of which \d+ are in/u,
      );
      const code = captured.read('page.mhtml').toString();
      expect(code).toContain('>row 59<');
    },
  );

  test('small frames, and frames that show all they have, are not told of', async () => {
    expect(codes(await harness.save('/framed'))).toEqual([]);
  });
});
