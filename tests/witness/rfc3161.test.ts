/** What counts as a timestamp, against OpenSSL's own authority and against answers that only look like one. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAuthority, type WayOut } from '../../main/witness/ask-authority.ts';
import { certificatesOf, checkStamp, largestAnswer, stampQuestion } from '../../main/witness/rfc3161.ts';
import { CodedError } from '../../preload/errors.ts';
import { connect } from 'node:net';
import { Authority, tagged } from './authority.ts';

const data = Buffer.from('{"made":"up"}');
let tsa: Authority;
beforeAll(async () => {
  tsa = await Authority.open();
});
afterAll(() => tsa.close());
beforeEach(() => {
  tsa.signer = 'good';
  tsa.chain = 'root.pem';
  tsa.instead = undefined;
});

/** What it is refused for; undefined when it is not. */
const faultOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof CodedError ? `${error.code}: ${error.message}` : String(error)),
  );

describe('an answer', () => {
  it('of a real authority holds, for us and for OpenSSL', async () => {
    const question = stampQuestion(data);
    const answer = tsa.reply(question.der);
    const said = await checkStamp(answer, { data, nonce: question.nonce, anchors: tsa.pem('root') });
    expect(said).toMatchObject({
      authority: 'Clock of good, Made-up',
      accuracyMilliseconds: 1500,
      policy: '1.3.6.1.4.1.55555.1',
      leadsTo: 'Made-up Root, Made-up',
      carriesRoot: true,
    });
    expect(Math.abs(Date.parse(said.saidAt) - Date.now())).toBeLessThan(60_000);
    writeFileSync(join(tsa.folder, 'data'), data);
    writeFileSync(join(tsa.folder, 'kept.tsr'), answer);
    writeFileSync(join(tsa.folder, 'kept.pem'), certificatesOf(answer));
    const verified = tsa.openssl('ts -verify -data data -in kept.tsr -CAfile root.pem -untrusted kept.pem');
    expect(verified.toString()).toContain('OK');
    expect(tsa.openssl('ts -query -in q.tsq -text').toString()).toContain('Certificate required: yes');
  });

  it('without the root says whom it leads to, and holds with that one at hand', async () => {
    tsa.chain = 'good.pem';
    const question = stampQuestion(data);
    const answer = tsa.reply(question.der);
    const check = { data, nonce: question.nonce };
    expect(await checkStamp(answer, check)).toMatchObject({
      carriesRoot: false,
      leadsTo: 'Made-up Root, Made-up',
    });
    expect(await checkStamp(answer, { ...check, anchors: tsa.pem('root') })).toMatchObject({
      carriesRoot: true,
    });
    expect(await faultOf(checkStamp(answer, { ...check, anchors: tsa.pem('other') }))).toContain(
      'a certificate is not signed by the one that it names',
    );
  });

  it('for something else, to another question, or of another authority is refused', async () => {
    const question = stampQuestion(data);
    const { nonce } = question;
    const answer = tsa.reply(question.der);
    const fault = (check: Parameters<typeof checkStamp>[1], bytes = answer): Promise<string | undefined> =>
      faultOf(checkStamp(bytes, check));
    expect(await fault({ data: Buffer.from('other'), nonce })).toBe(
      'timestamp-not-valid: it is for something else',
    );
    expect(await fault({ data, nonce: randomBytes(8) })).toBe(
      'timestamp-not-valid: it is not an answer to this question',
    );
    tsa.signer = 'expired';
    expect(await fault({ data, nonce }, tsa.reply(question.der))).toContain('was not valid at the time');
    tsa.signer = 'strange';
    expect(await fault({ data, nonce }, tsa.reply(question.der))).toContain(
      'not signed by the one that it names',
    );
    tsa.chain = 'other.pem';
    const strange = tsa.reply(question.der);
    // It holds by itself; only who has the right root sees that it is another.
    expect(await fault({ data, nonce }, strange)).toBeUndefined();
    expect(await fault({ data, nonce, anchors: tsa.pem('root') }, strange)).toContain(
      'do not lead to the one that was given',
    );
    expect(await fault({ data, nonce, anchors: 'no certificate' })).toContain('bad-arguments');
  });

  it('signed with a certificate for web sites, or that names none, is refused', async () => {
    const question = stampQuestion(data);
    const check = { data, nonce: question.nonce };
    const answer = tsa.reply(question.der);
    expect(await faultOf(checkStamp(tsa.resigned(answer, 'good'), check))).toBeUndefined();
    expect(await faultOf(checkStamp(tsa.resigned(answer, 'web'), check))).toContain('not one for timestamps');
    expect(await faultOf(checkStamp(tsa.resigned(answer, 'good', '-md sha256'), check))).toContain(
      'names another certificate',
    );
  });

  it('that is refused by the authority is told apart from one that does not hold', async () => {
    // status: rejection (2), failInfo badAlg.
    const refusal = tagged(0x30, tagged(0x30, Buffer.from([2, 1, 2, 3, 2, 7, 0x80])));
    expect(await faultOf(checkStamp(refusal, { data }))).toBe('timestamp-refused: status 2');
    expect(await faultOf(checkStamp(tagged(0x30, tagged(0x30, Buffer.from([2, 1, 0]))), { data }))).toContain(
      'there is no token in it',
    );
  });

  it('of any bytes at all is refused or holds as it was; nothing of it is believed that was not signed', async () => {
    const question = stampQuestion(data);
    const answer = tsa.reply(question.der);
    const check = { data, nonce: question.nonce };
    const real = await checkStamp(answer, check);
    for (let at = 0; at < answer.length; at += 9) {
      const bent = Buffer.from(answer);
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8));
      const said = await checkStamp(bent, check).catch((error: unknown) => error);
      if (said instanceof CodedError) continue;
      const { authority, saidAt, policy, serial } = real;
      expect(said).toMatchObject({ authority, saidAt, policy, serial });
    }
    const garbage = [
      Buffer.alloc(0),
      Buffer.from('<html><title>Sign in to this network</title></html>'),
      randomBytes(4000),
      answer.subarray(0, -20),
      Buffer.concat([answer, Buffer.from('more')]),
      Buffer.concat(Array<Buffer>(60_000).fill(Buffer.from([0x30, 0x80]))),
      Buffer.alloc(largestAnswer + 1, 0x30),
    ];
    for (const bytes of garbage) {
      expect(await faultOf(checkStamp(bytes, check))).toContain('timestamp-not-valid');
    }
  });
});

describe('asking', () => {
  const wayOut: WayOut = ({ host, port }) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port }, () => resolve(socket)).on('error', reject);
    });
  const signal = new AbortController().signal;
  const ask = (options: { patienceMilliseconds?: number; signal?: AbortSignal } = {}): Promise<Buffer> =>
    askAuthority(new URL(tsa.address), stampQuestion(data).der, { wayOut, signal, ...options });

  it('sends the question and nothing that tells who asks', async () => {
    tsa.heads.length = 0;
    expect((await ask()).length).toBeGreaterThan(500);
    expect(Object.keys(tsa.heads[0] ?? {}).toSorted()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
    ]);
  });

  it('ends in time, whatever the authority does', async () => {
    tsa.instead = () => undefined;
    const began = Date.now();
    expect(await faultOf(ask({ patienceMilliseconds: 300 }))).toBe(
      'timestamp-unreachable: it did not answer in time',
    );
    // One byte at a time keeps no deadline off.
    tsa.instead = (response) => {
      const drip = setInterval(() => response.write('0'), 20);
      response.once('close', () => clearInterval(drip));
    };
    expect(await faultOf(ask({ patienceMilliseconds: 300 }))).toContain('it did not answer in time');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await faultOf(ask({ signal: stop.signal }))).toBe('cancelled: cancelled');
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('takes no giant, follows no redirect, and knows a refused or broken connection', async () => {
    tsa.instead = (response) => {
      const pour = (): void => {
        while (response.writable && response.write(Buffer.alloc(65_536, 0x30)));
        response.once('drain', pour);
      };
      pour();
    };
    expect(await faultOf(ask())).toBe('timestamp-not-valid: it is too large');
    tsa.instead = (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    expect(await faultOf(ask())).toBe('timestamp-unreachable: it answered with status 302');
    tsa.instead = (response) => response.destroy();
    expect(await faultOf(ask())).toContain('timestamp-unreachable');
    const dead = askAuthority(new URL('http://127.0.0.1:9/'), Buffer.from('x'), { wayOut, signal });
    expect(await faultOf(dead)).toContain('timestamp-unreachable');
  });

  it('over https asks nobody whose certificate is not known', async () => {
    const held: Socket[] = [];
    const plain = createServer((socket) => held.push(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const place = plain.address();
    const port = typeof place === 'object' && place !== null ? place.port : 0;
    // A server that never says hello: the handshake has a deadline too.
    const silent = askAuthority(new URL(`https://127.0.0.1:${port}/`), Buffer.from('x'), {
      wayOut,
      signal,
      patienceMilliseconds: 300,
    });
    expect(await faultOf(silent)).toContain('timestamp-unreachable');
    for (const socket of held) socket.destroy();
    await new Promise((resolve) => plain.close(resolve));
    const { createServer: createSecure } = await import('node:https');
    const secure = createSecure({ key: tsa.key('web'), cert: tsa.pem('web') }, (_request, response) =>
      response.end('x'),
    );
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const at = secure.address();
    const unknown = askAuthority(
      new URL(`https://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/`),
      Buffer.from('x'),
      { wayOut, signal },
    );
    expect(await faultOf(unknown)).toContain('timestamp-unreachable');
    secure.closeAllConnections();
    await new Promise((resolve) => secure.close(resolve));
  });
});
