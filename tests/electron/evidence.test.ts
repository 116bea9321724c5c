import { randomBytes } from 'node:crypto';
import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { evidenceHeaders, windowAddress, windowHeaders } from '../../main/shell/policy.ts';
import type { Revealed } from '../../preload/contract.ts';
import { encodePng } from '../runtime/png.ts';
import { startApp, type Run } from './harness.ts';
import { answerDialogs, bringInAndReveal, makeVault, type WithLocker } from './steps.ts';

/** More than one part of a stream, and noise, so that a part in the wrong place shows. */
const picture = noisePicture(1200, 900);
let run: Run;
let shown: Revealed;

beforeAll(async () => {
  run = await startApp();
  await makeVault(run, 'Papers', 'a passphrase of some length');
  shown = await bringInAndReveal(run, place('picture.png', picture));
});

afterAll(() => run.stop());

/** What the session itself sees, with every header: a page may see only some of another origin's. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}) {
  return run.app.evaluate(
    async ({ BrowserWindow }, [address, headers]) => {
      const { session } = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
      const answer = await session?.fetch(address, { headers });
      if (answer === undefined) throw new Error('no window');
      const body = Buffer.from(await answer.arrayBuffer());
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: body.toString('base64'),
      };
    },
    [address, headers] as const,
  );
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

describe('every answer carries the policy', () => {
  it.each([
    ['the window', windowAddress, 200],
    ['what is not there', 'app://holdfast/assets/not-there.js', 404],
    ['what can never be there', 'app://holdfast/../main/engine.js', 404],
    ['a host that is not ours', 'app://elsewhere/index.html', 404],
  ])('%s', async (_what, address, status) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(lowerCase(windowHeaders));
  });

  it('evidence: all of it, a part of it, too much of it, what is covered, and what never was', async () => {
    const answers = [
      await ask(shown.address),
      await ask(shown.address, { Range: 'bytes=5-9' }),
      await ask(shown.address, { Range: `bytes=${picture.length}-` }),
      await ask(`app://evidence/${'0'.repeat(32)}`),
      await ask('app://evidence/index.html'),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 206, 416, 404, 404]);
    for (const answer of answers) expect(answer.headers).toMatchObject(lowerCase(evidenceHeaders));
  });
});

describe('revealed evidence', () => {
  it('arrives whole, and in the parts that were asked for', async () => {
    const whole = await ask(shown.address);
    expect(whole.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(picture.length),
    });
    expect(Buffer.from(whole.body, 'base64').equals(picture)).toBe(true);
    const start = 1_048_570;
    const part = await ask(shown.address, { Range: `bytes=${start}-${start + 1_048_600}` });
    expect(part.headers['content-range']).toBe(`bytes ${start}-${start + 1_048_600}/${picture.length}`);
    expect(Buffer.from(part.body, 'base64').equals(picture.subarray(start, start + 1_048_601))).toBe(true);
  });

  it('is a picture in the window, and bytes for pdf.js, which reads in parts', async () => {
    const seen = await run.page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const part = await fetch(address, { headers: { Range: 'bytes=1-3' } });
      return {
        width: image.naturalWidth,
        status: part.status,
        text: await part.text(),
        range: part.headers.get('content-range'),
        accepts: part.headers.get('accept-ranges'),
      };
    }, shown.address);
    expect(seen).toEqual({
      width: 1200,
      status: 206,
      text: 'PNG',
      range: `bytes 1-3/${picture.length}`,
      accepts: 'bytes',
    });
  });

  it('is never a document of its own type when it could act', async () => {
    const html = await bringInAndReveal(run, place('page.html', Buffer.from('<script>alert(1)</script>')));
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    for (const one of [html, await bringInAndReveal(run, place('drawing.svg', svg))]) {
      expect((await ask(one.address)).headers['content-type']).toBe('application/octet-stream');
    }
  });

  it('is gone once it is covered, and once the vault is locked', async () => {
    const again = await bringInAndReveal(run, place('second.png', noisePicture(20, 20)));
    const covered = await run.page.evaluate(async ({ ticket, address }) => {
      const { locker } = globalThis as unknown as WithLocker;
      const before = (await fetch(address)).status;
      await locker.cover({ ticket });
      return [before, (await fetch(address)).status];
    }, again);
    expect(covered).toEqual([200, 404]);
    const locked = await run.page.evaluate(async (address) => {
      const { locker } = globalThis as unknown as WithLocker;
      const before = (await fetch(address)).status;
      await locker.lockVault({});
      return [before, (await fetch(address)).status];
    }, shown.address);
    expect(locked).toEqual([200, 404]);
  });
});

describe('a passphrase', () => {
  it('crosses once, as bytes, and the shell’s copy of it is wiped', async () => {
    const arrived = await run.app.evaluateHandle(({ ipcMain }) => {
      const seen: { readonly method: string; readonly before: number; readonly bytes: Uint8Array }[] = [];
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> }
      )._invokeHandlers;
      for (const method of ['locker:createVault', 'locker:unlockVault']) {
        const handle = handlers.get(method);
        if (handle === undefined) throw new Error('no handler');
        handlers.set(method, (event, args) => {
          const bytes = (args as { passphrase: Uint8Array }).passphrase;
          seen.push({ method, before: bytes.reduce((sum, byte) => sum + byte, 0), bytes });
          return handle(event, args);
        });
      }
      return seen;
    });
    // The folder around it, as whoever points at a drive does.
    await answerDialogs(run, [run.documents]);
    const answers = await run.page.evaluate(async () => {
      const { locker } = globalThis as unknown as WithLocker;
      const places = await locker.chooseVault({});
      if (!places.ok) return [places.code];
      const unlock = async (text: string): Promise<string> => {
        const passphrase = new TextEncoder().encode(text);
        const answer = await locker.unlockVault({ place: places.value[0]?.handle ?? '', passphrase });
        return answer.ok ? 'open' : answer.code;
      };
      return [await unlock('not the passphrase'), await unlock('a passphrase of some length')];
    });
    expect(answers).toEqual(['wrong-passphrase', 'open']);
    const left = await arrived.evaluate((seen) =>
      seen.map(({ method, before, bytes }) => ({
        method,
        cameAsBytes: bytes instanceof Uint8Array && before > 0,
        left: bytes.reduce((sum, byte) => sum + byte, 0),
      })),
    );
    const wiped = { method: 'locker:unlockVault', cameAsBytes: true, left: 0 };
    expect(left).toEqual([wiped, wiped]);
  });
});

function place(name: string, bytes: Uint8Array): string {
  const path = join(run.home, name);
  writeFileSync(path, bytes);
  const { owner } = inject('stage');
  if (owner !== null) chownSync(path, owner.uid, owner.gid);
  return path;
}

/** A PNG that no compression makes smaller. */
function noisePicture(width: number, height: number): Buffer {
  return encodePng(width, height, randomBytes(width * height * 3), 0);
}
