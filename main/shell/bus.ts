import { createConnection, type Socket } from 'node:net';
import {
  decodeMessage,
  encodeCall,
  messageLength,
  type BusCall,
  type BusMessage,
} from '../core/bus-message.ts';

/** A connection to one of the system's message buses (D-Bus), for listening. It never keeps the app alive. */
export interface Bus {
  /** From now on, what fits the rule is told to `heard`. */
  listen(rule: string): void;
  /** @returns what was answered; undefined when it was refused, or when the bus is gone */
  ask(call: BusCall): Promise<BusMessage | undefined>;
}

const theBus = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' } as const;
const busCall = (member: string, ...texts: readonly string[]): BusCall => ({
  ...theBus,
  interface: theBus.destination,
  member,
  texts,
});

/**
 * @param address as DBUS_SESSION_BUS_ADDRESS has it; the first socket of it that answers
 * @param heard signals only
 * @returns undefined when there is no such bus, or it lets nobody in
 */
export async function connectBus(
  address: string,
  heard: (signal: BusMessage) => void,
): Promise<Bus | undefined> {
  for (const path of socketPaths(address)) {
    const socket = await greeted(path);
    if (socket === undefined) continue;
    const bus = over(socket, heard);
    void bus.ask(busCall('Hello'));
    return bus;
  }
  return undefined;
}

/** The D-Bus specification, "Server Addresses": of all transports only sockets of this computer. */
export function socketPaths(address: string): readonly string[] {
  return address.split(';').flatMap((one) => {
    if (!one.startsWith('unix:')) return [];
    const keys = one
      .slice('unix:'.length)
      .split(',')
      .map((pair) => pair.split('='));
    const valueOf = (name: string): string | undefined => {
      const value = keys.find(([key]) => key === name)?.[1];
      try {
        return value === undefined ? undefined : decodeURIComponent(value);
      } catch {
        return undefined;
      }
    };
    const path = valueOf('path');
    const hidden = valueOf('abstract');
    if (path !== undefined) return [path];
    return hidden === undefined ? [] : [`\u0000${hidden}`];
  });
}

/** Says who asks, as "EXTERNAL" wants it: the kernel vouches for the number. @returns undefined when it is not let in */
async function greeted(path: string): Promise<Socket | undefined> {
  const socket = createConnection({ path });
  socket.unref();
  const { promise, resolve } = Promise.withResolvers<Socket | undefined>();
  const refuse = (): void => {
    socket.destroy();
    resolve(undefined);
  };
  socket.on('error', refuse);
  socket.on('close', refuse);
  socket.once('connect', () => {
    const user = Buffer.from(String(process.getuid?.() ?? '')).toString('hex');
    socket.write(`\u0000AUTH EXTERNAL ${user}\r\n`);
  });
  // One line, and nothing more before it was answered.
  socket.once('data', (answer: Buffer) => {
    if (!answer.toString('latin1').startsWith('OK ')) return refuse();
    socket.write('BEGIN\r\n');
    return resolve(socket);
  });
  return promise;
}

function over(socket: Socket, heard: (signal: BusMessage) => void): Bus {
  const asked = new Map<number, (answer: BusMessage | undefined) => void>();
  let serial = 0;
  let gone = false;
  let rest: Buffer = Buffer.alloc(0);

  const take = (message: BusMessage | undefined): void => {
    if (message === undefined) return;
    if (message.type === 'signal') return heard(message);
    asked.get(message.answers)?.(message.type === 'return' ? message : undefined);
    asked.delete(message.answers);
  };
  socket.on('data', (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    try {
      for (let length = messageLength(rest); length !== undefined && length <= rest.length;) {
        take(decodeMessage(rest.subarray(0, length)));
        rest = rest.subarray(length);
        length = messageLength(rest);
      }
    } catch {
      // Whatever speaks there is not a bus.
      socket.destroy();
    }
  });
  socket.on('close', () => {
    gone = true;
    for (const answer of asked.values()) answer(undefined);
    asked.clear();
  });

  const ask = (call: BusCall): Promise<BusMessage | undefined> => {
    if (gone) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<BusMessage | undefined>();
    asked.set(++serial, resolve);
    socket.write(encodeCall(serial, call));
    return promise;
  };
  return { ask, listen: (rule) => void ask(busCall('AddMatch', rule)) };
}
