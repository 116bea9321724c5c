import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage, messageLength } from '../../main/core/bus-message.ts';
import { socketPaths } from '../../main/shell/bus.ts';

/** As dbus-daemon 1.14 sent it when python-dbusmock's login service said that a session was locked. */
const signal = Buffer.from(
  'bAQBAUQAAAAOAAAAlQAAAAEBbwAkAAAAL29yZy9mcmVlZGVza3RvcC9sb2dpbjEvc2Vzc2lvbi9oZXJzAAAAAAIBcwAfAAAAb3JnLmZyZWVkZXNrdG9wLk' +
    'RCdXMuUHJvcGVydGllcwADAXMAEQAAAFByb3BlcnRpZXNDaGFuZ2VkAAAAAAAAAAgBZwAIc2F7c3Z9YXMAAAAHAXMABAAAADoxLjEAAAAAHgAAAG9yZy5m' +
    'cmVlZGVza3RvcC5sb2dpbjEuU2Vzc2lvbgAAGAAAAAoAAABMb2NrZWRIaW50AAFiAAAAAQAAAAAAAAA=',
  'base64',
);

describe('a message of the bus', () => {
  it('is read; what is none, or longer than what is listened for, is refused', () => {
    expect(messageLength(signal.subarray(0, 12))).toBeUndefined();
    expect(messageLength(signal)).toBe(signal.length);
    expect(decodeMessage(signal)).toEqual({
      type: 'signal',
      answers: 0,
      path: '/org/freedesktop/login1/session/hers',
      member: 'PropertiesChanged',
      body: ['org.freedesktop.login1.Session', [['LockedHint', true]], []],
    });
    expect(() => messageLength(Buffer.from('HTTP/1.1 200 OK\r\n'))).toThrow(RangeError);
    const long = Buffer.from(signal);
    long.writeUInt32LE(0x7f_ff_ff_ff, 4);
    expect(() => messageLength(long)).toThrow(RangeError);
  });

  it('may hold anything: it is read, or refused in one way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(signal.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(signal.length),
        (changes, cut) => {
          const bytes = Buffer.from(signal.subarray(0, cut === 0 ? signal.length : cut));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect(() => readOrRefuse(bytes)).not.toThrow();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

/** @throws whatever is not the one way of refusing */
function readOrRefuse(bytes: Buffer): void {
  try {
    if (messageLength(bytes) !== undefined) decodeMessage(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

describe('the address of a bus', () => {
  it('leads to sockets of this computer only', () => {
    expect(socketPaths('unix:path=/run/user/1000/bus')).toEqual(['/run/user/1000/bus']);
    expect(socketPaths('unix:abstract=/tmp/dbus-Ab%20c,guid=12')).toEqual(['\u0000/tmp/dbus-Ab c']);
    expect(socketPaths('tcp:host=evil.example,port=1;unix:path=%zz;unix:guid=1')).toEqual([]);
  });
});
