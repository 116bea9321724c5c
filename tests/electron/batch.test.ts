/** Eight addresses at once in the real window: steps, outcomes, the way to the rest; and what a login page says of itself. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMembers, type MembersSite } from '../site/members.ts';
import { pages } from '../site/pages.ts';
import { startDemoSite, type Site } from '../site/server.ts';
import { startApp, type Run } from './harness.ts';
import { lookAt, screens } from './look.ts';
import { enter, makeVault } from './steps.ts';

const captureWait = { timeout: 90_000 };

let run: Run;
let demo: Site;
let members: MembersSite;
let late: LateSite;
let addresses: readonly string[];

beforeAll(async () => {
  [demo, members, late, run] = await Promise.all([
    startDemoSite(),
    startMembers(),
    startLateSite(),
    startApp(),
  ]);
  addresses = [
    `${demo.origin}/post.html`,
    `${members.origin}/private`,
    `${late.origin}/dropped`,
    `${late.origin}/feed`,
    `${late.origin}/late/1`,
    `${late.origin}/late/2`,
    `${late.origin}/late/3`,
    `${late.origin}/late/4`,
  ];
  await makeVault(run, 'Papers', 'a passphrase of some length');
  await enter(run);
});
afterAll(async () => {
  await run.stop();
  await Promise.all([demo.close(), members.close(), late.close()]);
});

const button = (name: string | RegExp): Locator => run.page.getByRole('button', { name, exact: true });
const entry = (address: string): Locator =>
  run.page.getByRole('listitem').filter({ hasText: address }).first();

describe('a batch of eight', () => {
  it('shows what is done, what is under way with its step, what waits, and what could not be had', async () => {
    await run.page.getByRole('link', { name: 'Save a page' }).first().click();
    await run.page.getByLabel('Addresses to save, one on each line').fill(addresses.join('\n'));
    await run.page.getByRole('radio', { name: /No, all were 18 or older/u }).check({ force: true });
    await lookAt(run, 'batch-1-before');
    await button('Save 8 pages').click();
    const [post = '', login = '', dropped = '', feed = '', ...others] = addresses;
    await entry(post).getByText('Saved and checked').waitFor(captureWait);
    await entry(login).getByText('Not the page itself').waitFor(captureWait);
    await entry(dropped).getByText('Not saved').waitFor(captureWait);
    await expect.poll(() => late.waiting, captureWait).toBe(3);
    for (const under of [feed, ...others.slice(0, 3)]) await entry(under).getByText('Working').waitFor();
    await entry(others[3] ?? '')
      .getByText('Waiting')
      .waitFor();
    expect(await run.page.getByText('3 of 8 finished').count()).toBe(1);
    // Not looked at for long: those under way are not answered, and must be stopped before their own time is over.
    await run.page.screenshot({ path: join(screens, 'batch-2-under-way.png') });
  });

  it('stops the rest at once, and keeps what is done', async () => {
    await button('Stop').click();
    await button(/^Try again the 6 that were not saved$/u).waitFor();
    await lookAt(run, 'batch-3-stopped');
    expect(await run.page.getByText('Stopped', { exact: true }).count()).toBe(5);
    expect(await run.page.getByText('2 of 8 kept').count()).toBe(1);
  });

  it('tries again what was not saved, and only that', async () => {
    late.open();
    const before = members.requests.length;
    await button(/^Try again the 6 that were not saved$/u).click();
    await run.page.getByText('8 of 8 kept').waitFor(captureWait);
    for (const address of addresses.slice(2)) {
      await entry(address).getByText('Saved and checked').waitFor(captureWait);
    }
    expect(members.requests.length).toBe(before);
    expect(await run.page.getByText(/^Try again/u).count()).toBe(0);
    await lookAt(run, 'batch-4-tried-again');
  });
});

describe('a login page', () => {
  it('is never called saved: in the outcome, in the chart and on its own page, with the way to the post', async () => {
    const offer = button('Sign in and save the post');
    await entry(addresses[1] ?? '')
      .getByRole('button', { name: 'Sign in and save the post' })
      .waitFor();
    await button('What signing in shows the site').first().click();
    await run.page.getByText('Some sites tell people who looked').waitFor();
    await lookAt(run, 'login-1-outcome');

    await run.page.getByRole('link', { name: 'Evidence chart' }).click();
    const row = run.page.getByRole('row').filter({ hasText: 'Sign in to Murmur' });
    await row.getByText('Not the page itself').waitFor();
    await row.getByText('This looks like a login page').waitFor();
    await row.getByRole('button', { name: 'Sign in and save the post' }).waitFor();
    await lookAt(run, 'login-2-chart');

    await row.getByRole('link').first().click();
    await run.page.getByText('This looks like a login page.').waitFor();
    await offer.waitFor();
    await lookAt(run, 'login-3-exhibit');
    await offer.click();
    const field = run.page.getByLabel('Address of the page or the site');
    expect(await field.inputValue()).toBe(addresses[1]);
    await lookAt(run, 'login-4-sign-in');
  });
});

interface LateSite extends Site {
  /** How many pages are asked for and not answered yet. */
  readonly waiting: number;
  /** From now on everything is answered at once. */
  open(): void;
}

/** A site that keeps everybody waiting, or hangs up, until it is opened. */
async function startLateSite(): Promise<LateSite> {
  const held = new Set<ServerResponse>();
  let opened = false;
  const give = (response: ServerResponse, path: string): void => {
    const title = path === '/feed' ? 'Everything by nightowl_77' : `Comment ${path.split('/').at(-1) ?? ''}`;
    const body = (pages['/simple'] ?? '').replace('A simple page', title);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  };
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (opened) give(response, path);
    else if (path === '/dropped') request.socket.destroy();
    else if (path === '/feed')
      response.writeHead(200, { 'content-type': 'text/html' }).end(pages['/endless']);
    else if (path.startsWith('/rows')) {
      // Slow enough to be scrolled for as long as the test looks at it.
      const more = '<p>One more.</p>'.repeat(20);
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(more), 1_000);
    } else if (path.startsWith('/late/')) {
      held.add(response);
      response.on('close', () => held.delete(response));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get waiting() {
      return held.size;
    },
    open: () => {
      opened = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
