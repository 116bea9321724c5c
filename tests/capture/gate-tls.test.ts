import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as forward } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { startUnprovenSite, type Site } from '../site/server.ts';
import { chromiumPath } from './chromium-path.ts';
import { everything, names, useHarness } from './harness.ts';

const harness = useHarness();
const folder = mkdtempSync(join(tmpdir(), 'proxy-tls-'));
const trusted = getCACertificates('default');
let certificate: Buffer;
let proxy: Server;
let port: number;
let secure: Site;
const asked: string[] = [];
/** Of each connection to the proxy: the name that was asked for, and whether it is encrypted. */
const greeted: (readonly [string | false | null, boolean])[] = [];

beforeAll(async () => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert]);
  certificate = readFileSync(cert);
  secure = await startUnprovenSite();
  const site = new URL(harness.site().origin);
  // Every name leads to the test site, as in tests/site/server.ts, and every tunnel to the one behind TLS.
  proxy = createServer({ key: readFileSync(key), cert: certificate }, (request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const { pathname, search } = new URL(request.url ?? '');
    const onward = forward(
      { host: '127.0.0.1', port: site.port, path: pathname + search, headers: request.headers },
      (from) => {
        response.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    const onward = connect(Number(new URL(secure.origin).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  proxy.on('secureConnection', (socket: TLSSocket) =>
    greeted.push([socket.servername ?? null, socket.encrypted]),
  );
  proxy.on('tlsClientError', () => undefined);
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(async () => {
  setDefaultCACertificates(trusted);
  proxy.closeAllConnections();
  proxy.close();
  await secure.close();
  rmSync(folder, { recursive: true });
});

async function through<T>(address: string, work: (browser: CaptureBrowser) => Promise<T>): Promise<T> {
  const browser = await CaptureBrowser.launch({ path: await chromiumPath(), proxy: address });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

describe('a proxy that is spoken to over TLS', () => {
  test('gets nothing when it does not prove itself, and the page is told to be out of reach', async () => {
    await through(`https://localhost:${port}`, async (browser) => {
      for (const url of ['http://news.example/simple', 'https://news.example/simple']) {
        const captured = await harness.save(url, { browser, allowPrivate: false });
        expect(captured.outcome).toMatchObject({ state: 'failed', code: 'proxy-unreachable' });
      }
    });
    expect(asked).toEqual([]);
  });

  test.each(['localhost', '127.0.0.1'])('carries a page and its tunnels when it does: %s', async (host) => {
    setDefaultCACertificates([...trusted, certificate.toString()]);
    greeted.length = 0;
    asked.length = 0;
    const before = harness.site().requests.length;
    await through(`https://${host}:${port}`, async (browser) => {
      const captured = await harness.save('http://news.example/simple', { browser, allowPrivate: false });
      expect(names(captured)).toEqual(everything);
      expect(captured.outcome).toMatchObject({ state: 'complete', title: 'A simple page' });
      expect(captured.manifest.network).toMatchObject({
        proxy: `https://${host}:${port}`,
        serverAddress: 'not collected',
      });
      // Behind the tunnel is a site that nobody vouches for: its own fault is told, not the proxy's.
      const unproven = await harness.save('https://other.example/simple', { browser, allowPrivate: false });
      expect(unproven.outcome).toMatchObject({ state: 'failed', code: 'page-certificate' });
      const inside = await harness.save('http://127.0.0.1:1/', { browser, allowPrivate: false });
      expect(inside.outcome.code).toBe('address-private');
    });
    expect(harness.site().requests.slice(before)).toContain('GET /simple');
    expect(asked).toContain('GET http://news.example/simple');
    expect(asked).toContain('CONNECT other.example:443');
    expect(asked.filter((line) => !/news\.example|other\.example:443$/u.test(line))).toEqual([]);
    // An address is no name that could be asked for.
    expect(new Set(greeted.map(([name]) => name))).toEqual(new Set([host === 'localhost' ? host : false]));
  });
});
