import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { SignInBrowser, type SignInOptions } from '../../main/capture/sign-in.ts';
import { privateDisplay, type Display } from '../runtime/display.ts';
import { member, startMembers, type MembersSite } from '../site/members.ts';
import { descendants } from '../site/server.ts';
import { startSocks } from '../site/socks.ts';
import { chromiumPath } from './chromium-path.ts';

type Place = Parameters<SignInOptions['onChange']>[0];

let site: MembersSite;
let display: Display;
let open: SignInBrowser | undefined;
let places: Place[] = [];
const displayBefore = process.env['DISPLAY'];

beforeAll(async () => {
  [site, display] = await Promise.all([startMembers(), privateDisplay()]);
  process.env['DISPLAY'] = display.name ?? '';
});
afterEach(async () => {
  await open?.close();
  places = [];
});
afterAll(async () => {
  await site.close();
  await display.stop();
  process.env['DISPLAY'] = displayBefore;
});

async function show(url: string, options: Partial<SignInOptions> = {}): Promise<SignInBrowser> {
  open = await SignInBrowser.open(url, {
    path: await chromiumPath(),
    allowPrivate: true,
    now: Date.now,
    onChange: (place) => places.push(place),
    ...options,
  });
  return open;
}
async function standsAt(path: string): Promise<void> {
  await expect.poll(() => places.at(-1)?.address ?? '', { timeout: 15_000 }).toContain(path);
}

describe('the visible browser', () => {
  test('tells of the tab in front, also of one that a page opened, and of its end when she closes it', async () => {
    const browser = await show(`${site.origin}/post`);
    await standsAt('/post');
    const first = await browser.front();
    const script = { expression: "window.open('/stored') !== null", userGesture: true, returnByValue: true };
    await first.page.session.send('Runtime.evaluate', script);
    await standsAt('/stored');
    const second = await browser.front();
    expect(second.url).toBe(`${site.origin}/stored`);
    expect(second.page.network.document).toMatchObject({ status: 200 });
    await second.page.session.send('Page.close').catch(() => undefined);
    await standsAt('/post');
    await first.page.session.send('Page.close').catch(() => undefined);
    await expect.poll(() => places.at(-1)?.open, { timeout: 15_000 }).toBe(false);
    expect(existsSync(first.live.folder)).toBe(false);
    await expect(browser.front()).rejects.toMatchObject({ code: 'sign-in-closed' });
  });

  test('goes through the proxy like everything else, and lets no page reach inside', async () => {
    const socks = await startSocks(site.origin);
    const inside = await startMembers();
    site.post.text = `<img src="${inside.origin}/picture" alt=""><iframe src="${inside.origin}/post"></iframe>Words. `;
    try {
      const browser = await show('http://murmur.example/post', { allowPrivate: false, proxy: socks.address });
      await standsAt('murmur.example/post');
      const { page } = await browser.front();
      await expect.poll(() => page.network.inFlight, { timeout: 10_000 }).toBe(0);
      await page.session.send('Page.navigate', { url: `${inside.origin}/login` });
      expect(inside.requests).toEqual([]);
      expect(new Set(socks.asked)).toEqual(new Set(['name murmur.example:80']));
    } finally {
      site.post.text = 'The first words of the post.';
      await inside.close();
      await open?.close();
      await socks.close();
    }
  });

  test('writes nothing of the sign-in, and when it is killed its end is told', async () => {
    const browser = await show(`${site.origin}/private`);
    await standsAt('/private');
    const { page, live } = await browser.front();
    expect(statSync(live.folder).mode & 0o777).toBe(0o700);
    const body = new URLSearchParams({ user: member.user, password: member.password }).toString();
    const type = 'application/x-www-form-urlencoded';
    await page.session.send('Runtime.evaluate', {
      expression: `fetch('/login', { method: 'POST', headers: { 'content-type': '${type}' }, body: '${body}' }).then(() => location.reload())`,
      awaitPromise: true,
    });
    await expect.poll(() => places.at(-1)?.title, { timeout: 15_000 }).toBe('Private corner');
    const { contents } = await browser.takeSignIn();
    expect(contents.cookies.map(({ value }) => value)).toEqual([member.cookie]);
    expect(contents.storage).toEqual([{ origin: site.origin, items: [['token', member.token]] }]);
    for (const name of readdirSync(live.folder, { recursive: true }).map(String)) {
      const file = join(live.folder, name);
      if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue;
      const bytes = readFileSync(file);
      for (const secret of [member.cookie, member.token, member.password, site.origin]) {
        expect(bytes.includes(secret), `${secret} in ${name}`).toBe(false);
      }
    }
    const whole = descendants(process.pid).find(({ command }) => command.includes('--no-startup-window'));
    process.kill(whole?.pid ?? 0, 'SIGKILL');
    await expect.poll(() => places.at(-1)?.open, { timeout: 15_000 }).toBe(false);
    expect(existsSync(live.folder)).toBe(false);
  });

  test('after kill -9 of ours it ends by itself, and the next start removes what was left', async () => {
    const script = join(import.meta.dirname, 'sign-in-forever.ts');
    const child = spawn(process.execPath, [script, `${site.origin}/post`], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DISPLAY: display.name ?? '' },
    });
    const [told] = (await once(child.stdout, 'data')) as [Buffer];
    const folder = told.toString().trim();
    expect(existsSync(folder)).toBe(true);
    const browsers = descendants(child.pid ?? 0).map(({ pid }) => pid);
    expect(browsers.length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const running = (): number[] => browsers.filter((pid) => existsSync(`/proc/${pid}/exe`));
    await expect.poll(running, { timeout: 10_000 }).toEqual([]);
    const next = await CaptureBrowser.launch({ path: await chromiumPath() });
    await next.close();
    expect(existsSync(folder)).toBe(false);
  });

  test('needs a browser that has windows', async () => {
    await expect(
      show(site.origin, { path: '/opt/chrome-headless-shell/chrome-headless-shell' }),
    ).rejects.toMatchObject({ code: 'browser-not-found' });
    await expect(show(site.origin, { path: '/bin/false' })).rejects.toMatchObject({
      code: 'browser-not-started',
    });
  });
});
