import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Gate } from '../../main/capture/gate.ts';
import { ask, Refusal } from '../../main/capture/gate-socks.ts';
import { createGuard } from '../../main/capture/guard.ts';
import { startSocks } from '../site/socks.ts';

const ends: (() => unknown)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function listen(serve: (socket: Socket) => void, host = '127.0.0.1'): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    ends.push(() => socket.destroy());
    serve(socket);
  }).listen(0, host);
  return portOf(server);
}
async function portOf(server: Server): Promise<number> {
  await once(server, 'listening');
  ends.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const refused: string[] = [];
const pass = (options: Partial<Parameters<typeof createGuard>[0]> = {}): Parameters<Gate['admit']>[0] => ({
  guard: createGuard({ allowPrivate: false, proxied: false, ...options }),
  onRefused: (place) => refused.push(place),
});
async function gateWith(options: Parameters<typeof pass>[0], proxy?: string): Promise<Gate> {
  const gate = await Gate.open(proxy);
  ends.push(() => gate.close());
  gate.admit(pass(options));
  return gate;
}
async function client(gate: Gate): Promise<Socket> {
  const { hostname, port } = new URL(gate.address);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.setTimeout(10_000, () => socket.destroy());
  socket.on('error', () => undefined);
  ends.push(() => socket.destroy());
  await once(socket, 'connect');
  return socket;
}
async function all(socket: Socket): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

describe('the gate before the network', () => {
  test('is shut until somebody is admitted, and after it was closed', async () => {
    let came = 0;
    const port = await listen(() => (came += 1));
    const gate = await Gate.open();
    await expect(ask(await client(gate), { host: '127.0.0.1', port })).rejects.toThrow(Refusal);
    gate.admit(pass({ allowPrivate: true }));
    const through = await client(gate);
    await ask(through, { host: '127.0.0.1', port });
    gate.close();
    expect((await all(through)).length).toBe(0);
    await expect(client(gate)).rejects.toThrow('ECONNREFUSED');
    expect(came).toBe(1);
  });

  test('leads to no address of this computer or its network, however it is written', async () => {
    let came = 0;
    const port = await listen(() => (came += 1), '0.0.0.0');
    const gate = await gateWith({
      resolve: async (host) => [host === 'odd.example' ? 'fe80::1%lo' : '127.0.0.1'],
    });
    const hosts = [
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      '169.254.169.254',
    ];
    const names = [
      'localhost',
      'LOCALHOST.',
      'a.localhost',
      'inside.example',
      '127.1',
      '2130706433',
      '0x7f000001',
      'odd.example',
    ];
    for (const host of [...hosts, ...names, '10.0.0.1', '192.168.0.1', '100.64.0.1', 'fd00::1']) {
      const asking = ask(await client(gate), { host, port });
      const reply = await asking.catch((error: unknown) => (error instanceof Refusal ? error.reply : error));
      expect([host, reply]).toEqual([host, 2]);
    }
    expect(came).toBe(0);
    expect(refused.splice(0)).toHaveLength(20);
    expect(gate.explain(`http://localhost:${port}/`, 'net::ERR_SOCKS_CONNECTION_FAILED')).toBe(
      'net::ERR_BLOCKED_BY_CLIENT',
    );
  });

  test('passes on every byte, both ways, and how the connection ended', async () => {
    const echo = await listen((socket) => socket.pipe(socket));
    const breaking = await listen((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const gate = await gateWith({ allowPrivate: true, resolve: async () => ['127.0.0.1'] });
    const socket = await client(gate);
    await ask(socket, { host: 'Echo.example', port: echo });
    const sent = randomBytes(8 * 1024 * 1024);
    const reading = all(socket);
    socket.end(sent);
    expect((await reading).equals(sent)).toBe(true);
    expect(gate.remoteOf(`http://echo.example:${echo}/x`)).toBe('127.0.0.1');
    expect(gate.remoteOf(`http://other.example:${echo}/x`)).toBeUndefined();
    const broken = await client(gate);
    await ask(broken, { host: '127.0.0.1', port: breaking });
    broken.write('x');
    expect(await once(broken, 'error').catch((error: unknown) => [error])).toMatchObject([
      { code: 'ECONNRESET' },
    ]);
  });

  test('tries the next address of a name, and tells why nothing came of any', async () => {
    const port = await listen((socket) => socket.end('yes'), '127.0.0.3');
    const resolve = async (host: string): Promise<string[]> => {
      if (host === 'none.example') throw new Error('ENOTFOUND');
      return ['127.0.0.2', '127.0.0.3'];
    };
    const gate = await gateWith({ allowPrivate: true, resolve });
    const socket = await client(gate);
    await ask(socket, { host: 'two.example', port });
    expect((await all(socket)).toString()).toBe('yes');
    expect(gate.remoteOf(`http://two.example:${port}/`)).toBe('127.0.0.3');
    for (const [host, at, name] of [
      ['none.example', 80, 'ERR_NAME_NOT_RESOLVED'],
      ['127.0.0.1', 1, 'ERR_CONNECTION_REFUSED'],
    ] as const) {
      await expect(ask(await client(gate), { host, port: at })).rejects.toThrow(Refusal);
      const url = `http://${host}:${at}/`;
      expect(gate.explain(url, 'net::ERR_SOCKS_CONNECTION_FAILED')).toBe(`net::${name}`);
      expect(gate.explain(url, 'net::ERR_CERT_DATE_INVALID')).toBe('net::ERR_CERT_DATE_INVALID');
    }
  });

  test('offers connections and nothing else, and puts up with nonsense', async () => {
    const gate = await gateWith({ allowPrivate: true });
    for (const command of [2, 3, 9]) {
      const socket = await client(gate);
      socket.write(Buffer.from([5, 1, 0, 5, command, 0, 1, 127, 0, 0, 1, 0, 80]));
      expect([...(await all(socket))].slice(0, 4)).toEqual([5, 0, 5, 7]);
    }
    for (const nonsense of [
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.from([5, 1, 0, 5, 1, 0, 77]),
      Buffer.of(5),
    ]) {
      const socket = await client(gate);
      socket.end(nonsense);
      expect((await all(socket)).length).toBeLessThan(3);
    }
  });

  test('hands names to a SOCKS proxy as names, gives its refusals on, and goes nowhere when it is down', async () => {
    const port = await listen((socket) => socket.end('yes'));
    const socks = await startSocks(`http://127.0.0.1:${port}`);
    const looked: string[] = [];
    const resolve = async (host: string): Promise<string[]> =>
      [looked.push(host), '93.184.215.14'].map(String);
    const gate = await gateWith({ proxied: true, resolve }, socks.address);
    for (const host of ['News.example', 'abc.onion', '93.184.215.14', '2606:4700::1']) {
      const socket = await client(gate);
      await ask(socket, { host, port: 443 });
      expect((await all(socket)).toString()).toBe('yes');
    }
    for (const host of ['127.0.0.1', 'localhost', '10.1.1.1'])
      await expect(ask(await client(gate), { host, port: 443 })).rejects.toMatchObject({ reply: 2 });
    expect(socks.asked).toEqual([
      'name News.example:443',
      'name abc.onion:443',
      'address 93.184.215.14:443',
      'address 38.6.71.0.0.0.0.0.0.0.0.0.0.0.0.1:443',
    ]);
    expect(looked).toEqual([]);
    expect(gate.remoteOf('https://news.example/')).toBeUndefined();
    await socks.close();
    await expect(ask(await client(gate), { host: 'news.example', port: 443 })).rejects.toThrow(Refusal);
    expect(gate.explain('https://news.example/', 'net::ERR_SOCKS_CONNECTION_FAILED')).toBe(
      'net::ERR_PROXY_CONNECTION_FAILED',
    );
  });

  test('judges each request and each tunnel on its way to an HTTP proxy', async () => {
    const asked: string[] = [];
    const proxy = createHttpServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response
        .writeHead(200, 'Fine', ['Set-Cookie', 'a=1', 'set-cookie', 'b=2', 'Content-Length', '3'])
        .end('yes');
    });
    proxy.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 200 OK\r\n\r\ntunnel');
    });
    const port = await portOf(proxy.listen(0, '127.0.0.1'));
    const gate = await gateWith({ proxied: true }, `http://127.0.0.1:${port}`);
    expect(gate.address).toMatch(/^http:/u);
    const said = async (text: string): Promise<string> => {
      const socket = await client(gate);
      socket.write(text);
      return (await all(socket)).toString();
    };
    const page = 'GET http://news.example/a HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n';
    const inside = 'GET http://127.0.0.1/b HTTP/1.1\r\nHost: news.example\r\n\r\n';
    const answer = await said(page);
    expect(answer).toMatch(/^HTTP\/1\.1 200 Fine\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n/u);
    expect(answer.match(/yes$/u)).not.toBeNull();
    expect(
      (await said(page.replace('close', 'keep-alive') + inside)).match(/yes/gu)?.length ?? 0,
    ).toBeLessThan(2);
    expect(await said('CONNECT news.example:443 HTTP/1.1\r\nHost: news.example:443\r\n\r\n')).toBe(
      'HTTP/1.1 200 OK\r\n\r\ntunnel',
    );
    for (const host of ['127.0.0.1:80', '[::1]:80', 'localhost:443', '10.0.0.1:22'])
      expect(await said(`CONNECT ${host} HTTP/1.1\r\nHost: x\r\n\r\n`)).toBe('');
    expect(await said('GET /no-host HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')).toBe('');
    expect(new Set(asked)).toEqual(new Set(['GET http://news.example/a', 'CONNECT news.example:443']));
    proxy.close();
    proxy.closeAllConnections();
    expect(await said(page)).toBe('');
    expect(gate.explain('http://news.example/', 'net::ERR_EMPTY_RESPONSE')).toBe(
      'net::ERR_PROXY_CONNECTION_FAILED',
    );
  });
});
