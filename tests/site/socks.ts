/**
 * A SOCKS5 proxy (RFC 1928, without sign-in, CONNECT only) on loopback: whatever it is asked for leads to one site, so
 * that a name which exists nowhere has a page, and everything that came is noted.
 */
import { connect, createServer, type Socket } from 'node:net';

export interface SocksProxy {
  /** `socks5://127.0.0.1:PORT` */
  readonly address: string;
  /** What was asked for, in order: `name news.example:80`, or `address 10.0.0.1:80`. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** @param to where everything leads: `http://127.0.0.1:PORT` */
export async function startSocks(to: string): Promise<SocksProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const { port } = new URL(to);
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    void serve(socket, Number(port), asked).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return {
    address: `socks5://127.0.0.1:${place.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

async function serve(socket: Socket, port: number, asked: string[]): Promise<void> {
  const read = reader(socket);
  const [version, methods = 0] = await read(2);
  if (version !== 5) throw new Error('not SOCKS5');
  await read(methods);
  socket.write(Buffer.from([5, 0]));
  const [, command, , kind = 0] = await read(4);
  const host = await readHost(kind, read);
  asked.push(`${kind === 3 ? 'name' : 'address'} ${host}:${(await read(2)).readUInt16BE()}`);
  if (command !== 1) {
    socket.end(Buffer.from([5, 7, 0, 1, 0, 0, 0, 0, 0, 0]));
    return;
  }
  const onward = connect(port, '127.0.0.1');
  onward.on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
  onward.on('connect', () => {
    socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    socket.pipe(onward);
    onward.pipe(socket);
  });
}

async function readHost(kind: number, read: (bytes: number) => Promise<Buffer>): Promise<string> {
  if (kind === 3) return (await read((await read(1))[0] ?? 0)).toString('latin1');
  return [...(await read(kind === 1 ? 4 : 16))].join('.');
}

/** Gives exactly so many bytes at a time, and leaves the rest where it is. */
function reader(socket: Socket): (bytes: number) => Promise<Buffer> {
  return async (bytes) => {
    if (bytes === 0) return Buffer.alloc(0);
    for (;;) {
      const part = socket.read(bytes) as Buffer | null;
      if (part !== null) return part;
      if (socket.destroyed) throw new Error('closed');
      await new Promise((resolve) => {
        socket.once('readable', resolve);
        socket.once('close', resolve);
      });
    }
  };
}
