import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseProxy } from '../../main/capture/proxy.ts';
import { isSecretHeader, withheld } from '../../main/capture/secret-headers.ts';
import { useHarness } from './harness.ts';

const harness = useHarness();
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/login') {
      response.writeHead(302, { 'set-cookie': 'session=SECRETSESSION; Path=/', location: '/page' }).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html',
      'set-cookie': ['second=ALSOSECRET', 'third=THIRDSECRET; HttpOnly'],
      'X-CSRF-Token': 'SECRETTOKEN',
      server: 'made-up/1',
    });
    response.end('<!doctype html><title>Signed in</title><h1>A post</h1>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => server.close());

test('what signs a person in never stands in the manifest', async () => {
  const captured = await harness.save(`${origin}/login`);
  expect(captured.outcome.state).toBe('complete');
  expect(captured.read('manifest.json').toString()).not.toMatch(/SECRET/u);
  const { requestHeaders, responseHeaders } = captured.manifest.network;
  const sent = lowerCased(requestHeaders);
  const answered = lowerCased(responseHeaders);
  expect(sent['cookie']).toBe(withheld);
  expect(answered['x-csrf-token']).toBe(withheld);
  expect(answered['server']).toBe('made-up/1');
});

test('one list of such headers, whatever their case', () => {
  for (const name of [
    'Cookie',
    'SET-COOKIE',
    'authorization',
    'Proxy-Authorization',
    'x-auth-token',
    'X-API-Key',
  ]) {
    expect(isSecretHeader(name)).toBe(true);
  }
  for (const name of ['date', 'content-type', 'x-cookies-allowed', 'server']) {
    expect(isSecretHeader(name)).toBe(false);
  }
});

test('a proxy with a name and a password is refused, so that no record can hold them', () => {
  expect(() => parseProxy('http://sam:SECRET@127.0.0.1:8080')).toThrow(
    expect.objectContaining({
      code: 'proxy-invalid',
      message: expect.not.stringContaining('SECRET') as string,
    }),
  );
});

function lowerCased(headers: Readonly<Record<string, string>> | string): Record<string, string> {
  if (typeof headers === 'string') throw new Error(headers);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
