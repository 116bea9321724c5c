import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { limitMessages, messageLimit } from '../../main/capture/message-limit.ts';
import { chromiumPath } from './chromium-path.ts';
import { codes, names, useHarness } from './harness.ts';

const harness = useHarness();
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Huge</title><h1>A post</h1>
      <script>for(let i=0;i<3;i++)document.body.appendChild(document.createComment('a'.repeat(190e6)))</script>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => server.close());

describe('an answer of the browser that is too large', () => {
  test('code of 570 million characters is not asked for, and the picture and the print are had', async () => {
    const captured = await harness.save(`${origin}/`);
    expect(captured.outcome).toMatchObject({ state: 'partial', code: 'page-incomplete' });
    expect(codes(captured)).toContain('step-failed');
    expect(names(captured)).not.toContain('page.mhtml');
    expect(names(captured)).toEqual(expect.arrayContaining(['page.pdf', 'screenshot.png', 'manifest.json']));
  });

  test('one that comes all the same ends the browser and not this process; the next page has a new one', async () => {
    const browser = await CaptureBrowser.launch({ path: await chromiumPath() });
    try {
      const live = await browser.lease();
      const { targetId } = await live.root.send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await live.root.send('Target.attachToTarget', { targetId, flatten: true });
      const session = live.root.connection()?.session(sessionId);
      const expression = `'a'.repeat(${messageLimit + 1_000_000})`;
      const asking = session?.send('Runtime.evaluate', { expression, returnByValue: true });
      await expect(asking).rejects.toThrow(/./u);
      expect(live.gone.aborted).toBe(true);
      const next = await browser.lease();
      expect(next).not.toBe(live);
      expect((await harness.save('/small', { browser })).outcome.state).toBe('complete');
    } finally {
      await browser.close();
    }
  });

  test('a message is measured from one end mark to the next', async () => {
    const pipe = new PassThrough();
    let told = 0;
    limitMessages(pipe, () => (told += 1), 10);
    for (const part of ['12345678', '90\0', '1234567890\0', '1234\x00567890', '1234']) pipe.write(part);
    await new Promise(setImmediate);
    expect(told).toBe(0);
    pipe.write('5');
    await once(pipe, 'close');
    expect(told).toBe(1);
  });
});
