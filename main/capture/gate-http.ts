import { Agent, createServer, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { connect, isIP, type Socket } from 'node:net';
import { connect as secureConnect } from 'node:tls';
import type { Duplex } from 'node:stream';
import type { Place } from './gate-socks.ts';

export interface HttpRules {
  readonly mayGo: (place: Place) => Promise<boolean>;
  /** The proxy itself could not be reached. */
  readonly onUnreachable: (place: Place) => void;
}

/**
 * Stands before an HTTP proxy and speaks its language (RFC 9110, section 7.3.2 and 9.3.6), since many such proxies
 * make tunnels for https only: what is not turned away goes on to it as it came, and its answers come back as they are.
 *
 * @returns what serves a connection
 */
export function serveHttp(proxy: URL, rules: HttpRules): (socket: Socket) => void {
  const isSecure = proxy.protocol === 'https:';
  const host = proxy.hostname.replace(/^\[|\]$/gu, '');
  const port = proxy.port === '' ? (isSecure ? 443 : 80) : Number(proxy.port);
  // One that does not prove itself is as good as none.
  const connected = isSecure ? 'secureConnect' : 'connect';
  // An address is no name (RFC 6066, section 3).
  const named = isIP(host) === 0 ? { servername: host } : {};
  const agent = isSecure ? new SecureAgent({ keepAlive: false }) : new Agent({ keepAlive: false });
  // As much as Chromium itself puts up with.
  const server = createServer({ insecureHTTPParser: true, maxHeaderSize: 256 * 1024, requestTimeout: 0 });

  server.on('request', (request, response) => {
    void (async () => {
      const place = placeOf(request.url ?? '');
      if (place === undefined || !(await rules.mayGo(place))) return request.destroy();
      const onward = (isSecure ? secureRequest : plainRequest)({
        host,
        port,
        agent,
        method: request.method,
        path: request.url,
        headers: request.rawHeaders,
        setHost: false,
        insecureHTTPParser: true,
        maxHeaderSize: 256 * 1024,
      });
      let isConnected = false;
      onward.on('socket', (socket: Socket) => socket.once(connected, () => (isConnected = true)));
      onward.on('error', () => {
        if (!isConnected) rules.onUnreachable(place);
        response.destroy();
      });
      onward.on('response', (from) => {
        response.sendDate = false;
        response.writeHead(from.statusCode ?? 502, from.statusMessage, from.rawHeaders);
        from.on('error', () => response.destroy());
        from.pipe(response);
      });
      response.once('close', () => onward.destroy());
      return request.pipe(onward);
    })().catch(() => request.destroy());
  });

  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    void (async () => {
      const place = placeOf(`http://${request.url ?? ''}`);
      if (place === undefined || !(await rules.mayGo(place))) return client.destroy();
      const onward = isSecure ? secureConnect({ host, port, ...named }) : connect({ host, port });
      let isConnected = false;
      onward.once(connected, () => (isConnected = true));
      onward.on('error', () => {
        if (!isConnected) rules.onUnreachable(place);
        client.destroy();
      });
      client.once('close', () => onward.destroy());
      client.on('error', () => onward.destroy());
      onward.write(`CONNECT ${request.url ?? ''} HTTP/1.1\r\n${lines(request)}\r\n`);
      if (head.length > 0) onward.write(head);
      onward.pipe(client);
      return client.pipe(onward);
    })().catch(() => client.destroy());
  });

  return (socket) => void server.emit('connection', socket);
}

function placeOf(text: string): Place | undefined {
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' || url.hostname === '') return undefined;
  // A CONNECT always names its port; 80 is the one that the parser leaves out.
  return { host: url.hostname.replace(/^\[|\]$/gu, ''), port: url.port === '' ? 80 : Number(url.port) };
}

function lines({ rawHeaders }: IncomingMessage): string {
  return rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
}
