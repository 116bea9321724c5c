import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaptureManifest } from '../../main/core/manifest.ts';
import type { Exhibit } from '../../main/core/evidence.ts';
import { chromiumPath } from '../capture/chromium-path.ts';
import { member, startMembers, type MembersSite } from '../site/members.ts';
import { startSocks, type SocksProxy } from '../site/socks.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
let site: MembersSite;
let socks: SocksProxy;
beforeAll(async () => {
  [desk, site] = await Promise.all([openDesk(), startMembers()]);
  socks = await startSocks(site.origin);
  await desk.ask('configure', { allowPrivate: true, browserPath: await chromiumPath() });
});
afterAll(async () => {
  await desk.clear();
  await socks.close();
  await site.close();
});
beforeEach(() => {
  site.requests.length = 0;
  socks.asked.length = 0;
});

const save = async (
  url: string,
  session?: string,
): Promise<{ exhibit: Exhibit | null; code: string | null }> => {
  const wish = { job: newJob(), urls: [url], underEighteen: 'no' as const };
  const [line] = await desk.ask('capturePages', session === undefined ? wish : { ...wish, session });
  return line ?? { exhibit: null, code: 'nothing' };
};
const manifestOf = async (number: number): Promise<CaptureManifest> =>
  (await desk.ask('showExhibit', { exhibit: number })).manifest as CaptureManifest;

describe('saving an address again', () => {
  it('links the new exhibit and says what changed, gone and back again', async () => {
    const first = await save(`${site.origin}/post`);
    const number = first.exhibit?.number ?? 0;
    const again = (): Promise<{ exhibit: Exhibit | null }> =>
      desk.ask('recapturePage', { job: newJob(), exhibit: number, underEighteen: 'no' });
    const changesOf = async (line: { exhibit: Exhibit | null }) => {
      const detail = await desk.ask('showExhibit', { exhibit: line.exhibit?.number ?? 0 });
      expect(detail.recaptureOf).toBe(number);
      return detail.changes;
    };

    const same = await again();
    expect(await changesOf(same)).toEqual([]);

    site.post.title = 'Another title';
    site.post.text = 'Words that were put in afterwards.';
    const changed = await changesOf(await again());
    expect(changed.map(({ what }) => what)).toEqual(['title', 'text', 'picture']);
    expect(changed[0]).toEqual({ what: 'title', before: 'A post', after: 'Another title' });

    site.post.status = 404;
    const gone = await again();
    expect((await changesOf(gone)).slice(0, 2)).toEqual([
      { what: 'gone', before: 'page', after: 'not-found' },
      { what: 'status', before: '200', after: '404' },
    ]);

    const earlier = await desk.ask('showExhibit', { exhibit: number });
    expect(earlier.recapturedBy).toHaveLength(3);
    expect(earlier).toMatchObject({ recaptureOf: null, changes: [] });

    site.post.status = 200;
    const back = await desk.ask('recapturePage', {
      job: newJob(),
      exhibit: gone.exhibit?.number ?? 0,
      underEighteen: 'no',
    });
    const { changes } = await desk.ask('showExhibit', { exhibit: back.exhibit?.number ?? 0 });
    expect(changes[0]).toEqual({ what: 'back', before: 'not-found', after: 'page' });
    expect(await desk.ask('verifyVault', { job: newJob() })).toMatchObject({ ok: true });
  });

  it('asks about under 18 like every capture, and needs an address', async () => {
    const wish = { job: newJob(), exhibit: 1 };
    expect(await desk.refusal('recapturePage', { ...wish, underEighteen: 'unsure' })).toBe('under-18-stop');
    expect(await desk.refusal('recapturePage', { ...wish, exhibit: 999, underEighteen: 'no' })).toBe(
      'exhibit-not-found',
    );
    const record = await desk.ask('writeTextRecord', {
      address: '',
      site: 'Murmur',
      userName: 'rook',
      seenAt: '',
      description: 'x',
    });
    expect(
      await desk.refusal('recapturePage', { ...wish, exhibit: record.number, underEighteen: 'no' }),
    ).toBe('no-address');
    expect(site.requests).toEqual([]);
  });
});

describe('a text record', () => {
  it('keeps what was written and asks nobody anything', async () => {
    const written = {
      address: `${site.origin}/post`,
      site: 'Murmur',
      userName: 'rook_77',
      seenAt: 'about 20 November, in the evening',
      description: 'A picture of somebody I know.\nI did not open it again.',
    };
    const exhibit = await desk.ask('writeTextRecord', written);
    expect(exhibit).toMatchObject({
      origin: 'text-record',
      state: 'complete',
      url: written.address,
      artifacts: [{ role: 'text-record', name: 'record.json' }],
    });
    const { manifest, manifestSha256 } = await desk.ask('showExhibit', { exhibit: exhibit.number });
    expect(manifest).toMatchObject({ ...written, format: 'holdfast-text-record/1', person: 'Sam' });
    expect(manifestSha256).toBe(exhibit.artifacts[0]?.sha256);
    const { entries } = await desk.ask('custodyLog', { exhibit: exhibit.number });
    expect(entries.map(({ entry }) => entry.action)).toEqual(['text-recorded']);
    expect((await desk.ask('chart', { search: 'rook_77' })).total).toBe(1);
    expect([site.requests, socks.asked]).toEqual([[], []]);
  });
});

describe('the proxy of a vault', () => {
  it('carries everything, names too, and stands in the record', async () => {
    expect(await desk.ask('changeVaultSettings', { proxy: socks.address })).toMatchObject({
      proxy: socks.address,
    });
    const { exhibit, code } = await save('http://murmur.example/post');
    expect(code).toBeNull();
    expect(socks.asked.length).toBeGreaterThan(0);
    expect(new Set(socks.asked)).toEqual(new Set(['name murmur.example:80']));
    const { network } = await manifestOf(exhibit?.number ?? 0);
    expect(network).toMatchObject({ proxy: socks.address, serverAddress: 'not collected' });
  });

  it('is asked for nothing inside, not even for a connection made ahead', async () => {
    await desk.ask('changeVaultSettings', { proxy: socks.address });
    await desk.ask('configure', { allowPrivate: false });
    site.post.text =
      '<img src="http://127.0.0.1:4711/a"><iframe src="http://10.0.0.1:4712/b"></iframe>Words. ';
    const { code } = await save('http://murmur.example/post');
    await desk.ask('configure', { allowPrivate: true });
    site.post.text = 'The first words of the post.';
    expect(code).toBeNull();
    expect(new Set(socks.asked)).toEqual(new Set(['name murmur.example:80']));
  });

  it('that is down stops the capture, and nothing goes past it', async () => {
    const down = await startSocks(site.origin);
    await down.close();
    await desk.ask('changeVaultSettings', { proxy: down.address });
    expect(await save(`${site.origin}/post`)).toMatchObject({ exhibit: null, code: 'proxy-unreachable' });
    await desk.ask('changeVaultSettings', { proxy: down.address.replace('socks5', 'http') });
    expect(await save(`${site.origin}/post`)).toMatchObject({ exhibit: null, code: 'proxy-unreachable' });
    expect(site.requests).toEqual([]);
  });

  it('is not gone around by calls of the page that choose their own way', async () => {
    const listener = createSocket('udp4');
    let datagrams = 0;
    listener.on('message', () => (datagrams += 1));
    await new Promise<void>((resolve) => {
      listener.bind(0, '127.0.0.1', resolve);
    });
    site.post.text = `<script>const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${listener.address().port}' }] });
      call.createDataChannel('x'); void call.createOffer().then((offer) => call.setLocalDescription(offer));</script>Words. `;
    await desk.ask('changeVaultSettings', { proxy: socks.address });
    const { code } = await save('http://murmur.example/post');
    listener.close();
    site.post.text = 'The first words of the post.';
    expect([code, datagrams]).toEqual([null, 0]);
  });

  it('gives way to what one run is told, and to none', async () => {
    await desk.ask('changeVaultSettings', { proxy: socks.address });
    await desk.ask('configure', { proxy: null });
    expect((await save(`${site.origin}/post`)).code).toBeNull();
    expect(socks.asked).toEqual([]);
    expect(site.requests.length).toBeGreaterThan(0);
    expect(await desk.refusal('configure', { proxy: 'ftp://x:1' })).toBe('proxy-invalid');
  });

  it('is refused when it is not one', async () => {
    for (const proxy of [
      'example.org',
      'socks4://a:1',
      'http://user:pass@a:1',
      'http://a',
      'socks5://a:99999',
    ]) {
      expect(await desk.refusal('changeVaultSettings', { proxy }), `proxy ${proxy}`).toBe('proxy-invalid');
    }
    expect(await desk.ask('changeVaultSettings', { proxy: null })).toMatchObject({ proxy: null });
  });
});

describe('a kept sign-in', () => {
  it('is for its own site only, and unknown ones are refused', async () => {
    const wish = { job: newJob(), urls: [site.origin], underEighteen: 'no' as const };
    expect(await desk.refusal('capturePages', { ...wish, session: 'ab'.repeat(16) })).toBe(
      'session-not-found',
    );
    expect(await desk.refusal('forgetSession', { session: 'ab'.repeat(16) })).toBe('session-not-found');
    expect(member.cookie).not.toBe('');
  });
});

describe('hiding while a batch is saved', () => {
  it('leaves each address in the chart or still to be saved, whatever was sealed in that moment', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const waiting = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const urls = [`${site.origin}/post`, waiting, 'ftp://site.example/'];
    const job = newJob();
    const draft = '7'.repeat(32);
    const none = { where: '', site: '', handle: '', lookedAt: '', what: '', privateNotes: '' };
    // As the window keeps it, which hears of an exhibit only after it is listed.
    const keep = () =>
      desk.ask('keepDraft', {
        draft,
        basedOn: 0,
        what: { kind: 'saving', fields: { addresses: 'https://typed.example/', ...none } },
        job,
      });
    const toSave = async (): Promise<readonly string[]> => {
      const [only] = await desk.ask('drafts', {});
      return String(only?.fields['addresses' as keyof typeof only.fields]).split('\n');
    };
    const listed = async (): Promise<number> => (await desk.ask('vaultInfo', {}))?.exhibits ?? 0;
    const before = await listed();
    const sealed = Promise.withResolvers<void>();
    desk.engine.client.on('jobProgress', (told) => {
      if (told.job === job && told.step === 'read-back' && told.item === 0) sealed.resolve();
    });
    // What it answers, nobody hears any more.
    const saving = desk.refusal('capturePages', { job, urls, underEighteen: 'no' });
    await keep();
    expect(await toSave()).toEqual([...urls, 'https://typed.example/']);
    await sealed.promise;
    // Taken out with the exhibit itself, before anybody asks.
    expect(await toSave()).toEqual([...urls.slice(1), 'https://typed.example/']);
    await keep();
    await desk.ask('lockVault', {});
    await saving;
    const { handle: place } = await desk.ask('grantPlace', { path: desk.vault });
    const passphrase = new TextEncoder().encode('correct planted horse 8151');
    await desk.ask('unlockVault', { place, passphrase });
    expect(await toSave()).toEqual([...urls.slice(1), 'https://typed.example/']);
    expect(await listed()).toBe(before + 1);
    silent.closeAllConnections();
    silent.close();
  });
});
