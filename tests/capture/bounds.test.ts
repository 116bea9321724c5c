import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bounds } from '../../main/capture/bounds.ts';
import { codes, names, useHarness } from './harness.ts';

const harness = useHarness();
const pages: Readonly<Record<string, string>> = {
  '/title': `<!doctype html><h1>A post</h1><script>document.title='word '.repeat(2e6)</script>`,
  '/address': `<!doctype html><title>Long</title><h1>A post</h1>
    <script>history.pushState(0,'','/'+'a'.repeat(1900000))</script>`,
  '/windows': `<!doctype html><title>Windows</title><h1>A post</h1>
    <script>addEventListener('load',()=>{for(let k=0;k<3000;k++)open('http://e.test/'+k)})</script>`,
};
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pages[request.url ?? ''] ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => server.close());

describe('what a page says of itself has a bound in the record', () => {
  test('a title of ten million characters', async () => {
    const captured = await harness.save(`${origin}/title`);
    expect(captured.outcome.title).toHaveLength(bounds.title);
    expect(captured.manifest.address.title).toBe(captured.outcome.title);
    expect(captured.read('manifest.json').length).toBeLessThan(100_000);
    expect(names(captured)).toContain('screenshot.png');
  });

  test('an address of two million', async () => {
    const captured = await harness.save(`${origin}/address`);
    const { finalUrl } = captured.outcome;
    expect(finalUrl).toHaveLength(bounds.text);
    expect(finalUrl).toContain('characters)');
    expect(captured.manifest.address.final).toBe(finalUrl);
    expect(codes(captured)).toContain('text-cut');
    expect(captured.read('manifest.json').length).toBeLessThan(100_000);
  });

  test('3,000 windows that it tries to open', async () => {
    const captured = await harness.save(`${origin}/windows`);
    const tried = captured.outcome.warnings.filter(({ code }) => code === 'popup-closed');
    expect(tried).toHaveLength(bounds.warningsOfOneKind + 1);
    expect(tried.at(-1)?.detail).toMatch(/^and [\d]+ more$/u);
    expect(captured.manifest.warnings).toEqual(captured.outcome.warnings);
  });
});
