import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignInBrowser } from '../../main/capture/sign-in.ts';
import type { SignInChanged } from '../../preload/contract.ts';
import type { SiteSession } from '../../main/core/evidence.ts';
import type { CaptureManifest } from '../../main/core/manifest.ts';
import { chromiumPath } from '../capture/chromium-path.ts';
import { privateDisplay, type Display } from '../runtime/display.ts';
import { member, startMembers, type MembersSite } from '../site/members.ts';
import { descendants } from '../site/server.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';
import { Hand } from './hand.ts';

let desk: EngineDesk;
let site: MembersSite;
let display: Display;
let kept: SiteSession;
const changes: SignInChanged[] = [];
const job = newJob();
/** Only listens: what the engine opened is the real one. */
const opened = vi.spyOn(SignInBrowser, 'open');
const window = async (): Promise<SignInBrowser> => {
  const last: unknown = await opened.mock.results.at(-1)?.value;
  if (!(last instanceof SignInBrowser)) throw new Error('no window was opened');
  return last;
};
const displayBefore = process.env['DISPLAY'];

beforeAll(async () => {
  [desk, site, display] = await Promise.all([openDesk(), startMembers(), privateDisplay()]);
  process.env['DISPLAY'] = display.name ?? '';
  desk.engine.client.on('signInChanged', (change) => changes.push(change));
  await desk.ask('configure', { allowPrivate: true, browserPath: await chromiumPath() });
});
afterAll(async () => {
  await desk.clear();
  await site.close();
  await display.stop();
  process.env['DISPLAY'] = displayBefore;
});
beforeEach(() => {
  site.requests.length = 0;
});

const privateFolders = (): string[] =>
  ['/dev/shm', process.env['XDG_RUNTIME_DIR'] ?? '/nowhere']
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).filter((name) => name.startsWith(`hf-run-${process.pid}-`)));
const until = async (holds: () => boolean): Promise<void> => {
  for (let left = 300; !holds(); left--) {
    if (left === 0) throw new Error('it never came');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
};
const stands = (path: string): boolean => changes.at(-1)?.address === `${site.origin}${path}`;

describe('before a window is opened', () => {
  it('the question is asked and the address is looked at', async () => {
    const open = (url: string, underEighteen: 'no' | 'yes' | 'unsure' = 'no'): Promise<string | undefined> =>
      desk.refusal('openSignIn', { job, url, underEighteen });
    expect(await open(site.origin, 'yes')).toBe('under-18-stop');
    expect(await open(site.origin, 'unsure')).toBe('under-18-stop');
    expect(await open('file:///etc/passwd')).toBe('address-scheme');
    expect(await open('nothing')).toBe('address-invalid');
    await desk.ask('configure', { allowPrivate: false });
    expect(await open(site.origin)).toBe('address-private');
    await desk.ask('configure', { allowPrivate: true });
    process.env['DISPLAY'] = '';
    expect(await open(site.origin)).toBe('no-screen');
    process.env['DISPLAY'] = display.name ?? '';
    for (const method of ['saveSignedIn', 'closeSignIn'] as const) {
      expect(await desk.refusal(method, { job }), `call ${method}`).toBe(
        method === 'saveSignedIn' ? 'sign-in-closed' : undefined,
      );
    }
    expect(await desk.refusal('keepSignIn', { job, label: 'x' })).toBe('sign-in-closed');
    expect(site.requests).toEqual([]);
  });
});

describe('in a window of her own', () => {
  let hand: Hand;

  it('a person signs in by hand, and the site sees an ordinary browser', async () => {
    await desk.ask('openSignIn', { job, url: `${site.origin}/private`, underEighteen: 'no' });
    await until(() => stands('/private'));
    expect(changes.at(-1)).toMatchObject({ job, open: true, title: 'Sign in to Murmur' });
    expect(await desk.refusal('openSignIn', { job: newJob(), url: site.origin, underEighteen: 'no' })).toBe(
      'busy',
    );
    expect(await desk.refusal('changeVaultSettings', { proxy: 'socks5://127.0.0.1:9' })).toBe('busy');

    hand = await Hand.on(await window());
    await hand.signIn(member.user, member.password);
    await until(() => changes.at(-1)?.title === 'Private corner');
    expect(site.requests).toContain('GET /private signed-in');
  });

  it('what she sees is saved, without asking the site again, and she can go on', async () => {
    await hand.openAndScroll();
    site.requests.length = 0;
    const line = await desk.ask('saveSignedIn', { job });
    expect(line.code).toBeNull();
    expect(site.requests).toEqual([]);
    const number = line.exhibit?.number ?? 0;
    expect(line.exhibit).toMatchObject({ state: 'complete', looksLike: 'page', title: 'Private corner' });
    const { manifest } = await desk.ask('showExhibit', { exhibit: number });
    const { changes: done, network, person, browser, completeness } = manifest as CaptureManifest;
    expect(network.status).toBe(200);
    expect(person.signedInAs).toContain('visible browser');
    expect(browser.userAgent).not.toContain('Headless');
    expect(browser.userAgentChanged).toBe(false);
    expect(Number(completeness.pageHeight)).toBeGreaterThan(2_000);
    expect(done.join('\n')).toContain('not loaded again, not scrolled');
    expect(done.join('\n')).toContain('were put back');
    expect(JSON.stringify(manifest)).not.toContain(member.cookie);

    const mhtml = line.exhibit?.artifacts.find(({ name }) => name === 'page.mhtml');
    const { ticket } = await desk.ask('reveal', { artifact: mhtml?.id ?? '' });
    const { part } = await desk.ask('readRevealed', { ticket, offset: 0, length: 1_048_576 });
    const text = Buffer.from(part).toString('utf8').replaceAll('=\r\n', '');
    expect(text).toContain('opened by her');
    expect(text).toContain('Row 60 of what only members see.');
    expect(text).toContain('<span id=3D"driver">false</span>');
  });

  it('the page runs, stands where it stood and looks as it did', async () => {
    const before = await hand.lookAtPage();
    expect(before.scrollY).toBeGreaterThan(100);
    expect(before.headerStyle).toBeNull();
    expect(before.headerPosition).toBe('sticky');
    expect(before.turning).toBe('running');
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    expect((await hand.lookAtPage()).ticks).toBeGreaterThan(before.ticks);
  });

  it('her sign-in is kept for its site, and never said aloud', async () => {
    kept = await desk.ask('keepSignIn', { job, label: 'My account' });
    expect(kept).toMatchObject({ site: '127.0.0.1', label: 'My account', cookies: 1 });
    const log = await desk.ask('custodyLog', {});
    const said = JSON.stringify([kept, changes, log.entries, await desk.ask('listSessions', {})]);
    for (const secret of [member.cookie, member.token, member.password]) expect(said).not.toContain(secret);
  });

  it('closing it leaves nothing running and nothing behind', async () => {
    await desk.ask('closeSignIn', { job });
    expect(changes.at(-1)).toEqual({ job, address: '', title: '', open: false });
    expect(await desk.refusal('saveSignedIn', { job })).toBe('sign-in-closed');
    const visible = descendants(process.pid).filter(({ command }) => command.includes('--no-startup-window'));
    expect(visible).toEqual([]);
    // The headless browser has one; the window's is gone.
    expect(privateFolders().length).toBeLessThanOrEqual(1);
  });
});

describe('a kept sign-in', () => {
  it('opens the same page without a window', async () => {
    const wish = { job: newJob(), underEighteen: 'no' as const, session: kept.id };
    const urls = [`${site.origin}/private`, `${site.origin}/stored`, 'http://localhost:9/private'];
    const [page, stored, other] = await desk.ask('capturePages', { ...wish, urls });
    expect(page).toMatchObject({ code: null, exhibit: { title: 'Private corner', looksLike: 'page' } });
    expect(site.requests).toContain('GET /private signed-in');
    expect(other).toMatchObject({ exhibit: null, code: 'session-other-site' });
    const { manifest } = await desk.ask('showExhibit', { exhibit: page?.exhibit?.number ?? 0 });
    expect((manifest as CaptureManifest).person.signedInAs).toContain('My account');
    for (const secret of [member.cookie, member.token]) {
      expect(JSON.stringify(manifest), 'the manifest').not.toContain(secret);
    }
    const mhtml = stored?.exhibit?.artifacts.find(({ name }) => name === 'page.mhtml');
    const { ticket } = await desk.ask('reveal', { artifact: mhtml?.id ?? '' });
    const { part } = await desk.ask('readRevealed', { ticket, offset: 0, length: 1_048_576 });
    expect(Buffer.from(part).toString('utf8')).toContain(`token: ${member.token}`);
  });

  it('is not there without being asked for, nor after it was forgotten', async () => {
    const wish = { job: newJob(), underEighteen: 'no' as const, urls: [`${site.origin}/private`] };
    await desk.ask('capturePages', wish);
    expect(site.requests).toEqual(['GET /private']);
    await desk.ask('forgetSession', { session: kept.id });
    expect(await desk.refusal('capturePages', { ...wish, session: kept.id })).toBe('session-not-found');
    expect(await desk.ask('listSessions', {})).toEqual([]);
  });
});

describe('locking the vault', () => {
  it('takes the window away', async () => {
    await desk.ask('openSignIn', { job, url: `${site.origin}/private`, underEighteen: 'no' });
    await desk.ask('lockVault', {});
    expect(changes.at(-1)).toMatchObject({ open: false });
    expect(descendants(process.pid).filter(({ command }) => command.includes('chromium'))).toEqual([]);
    expect(privateFolders()).toEqual([]);
  });
});
