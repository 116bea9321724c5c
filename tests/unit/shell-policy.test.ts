import { assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { devSwitches } from '../../main/shell/dev-switches.ts';
import {
  appOrigin,
  byteRange,
  evidenceContentType,
  evidenceHeaders,
  mayNavigate,
  mayRequest,
  refusals,
  staticFile,
  ticketIn,
  windowAddress,
  windowHeaders,
  withName,
} from '../../main/shell/policy.ts';

describe('the name of a file that is written', () => {
  it.each([
    ['/stick/binder', '/stick/binder.pdf'],
    ['/stick/binder.PDF', '/stick/binder.PDF'],
    ['/stick/v1.2', '/stick/v1.2.pdf'],
    ['/stick/', '/stick/Papers.pdf'],
    ['/stick/.pdf', '/stick/Papers.pdf'],
  ])('is, of %s, %s: never hidden, never without its ending', (chosen, name) => {
    expect(withName(chosen, 'pdf', 'Papers')).toBe(name);
  });
});

describe('what an installed app refuses to start with', () => {
  it('is any switch, named without its value', () => {
    const args = ['--remote-debugging-port=9222', '--no-sandbox', '-inspect', '--', 'a-file'];
    expect(refusals(args, 'linux', 1000)).toEqual([
      '--remote-debugging-port',
      '--no-sandbox',
      '-inspect',
      '--',
    ]);
  });

  it('is Chromium’s other spelling on Windows only', () => {
    expect(refusals(['/remote-debugging-port=1'], 'win32', undefined)).toEqual(['/remote-debugging-port']);
    expect(refusals(['/home/someone/a file'], 'linux', 1000)).toEqual([]);
  });

  it('is the superuser', () => {
    expect(refusals([], 'linux', 0)).toEqual(['running as root']);
    expect(refusals([], 'linux', 1000)).toEqual([]);
    expect(refusals([], 'win32', undefined)).toEqual([]);
  });
});

describe('switches of a checkout', () => {
  const env = {
    HOLDFAST_ALLOW_PRIVATE: '1',
    HOLDFAST_BROWSER: '/b',
    HOLDFAST_DOCUMENTS: '/d',
    HOLDFAST_ENGINE_NODE: '/n',
    HOLDFAST_MINUTE: '50',
    HOLDFAST_SHOW_ON_SCREENSHOTS: '1',
    HOLDFAST_STAND_IN: '1',
  };

  it('are heard', () => {
    expect(devSwitches(env, false)).toEqual({
      allowPrivate: true,
      browserPath: '/b',
      documents: '/d',
      engineNode: '/n',
      minute: 50,
      showOnScreenshots: true,
      standIn: true,
    });
  });

  it('are all ignored by an installed app', () => {
    expect(devSwitches(env, true)).toEqual(devSwitches({}, false));
    expect(Object.values(devSwitches(env, true)).filter(Boolean)).toEqual([]);
  });
});

describe('addresses', () => {
  it('of files are the built ones, by plain names', () => {
    expect(staticFile(windowAddress)).toEqual({
      path: 'index.html',
      contentType: 'text/html; charset=utf-8',
    });
    expect(staticFile('app://holdfast/assets/index-D_x1.js')?.path).toBe('assets/index-D_x1.js');
  });

  it.each([
    'app://holdfast/',
    'app://holdfast/assets/',
    'app://holdfast/no-extension',
    'app://holdfast/.env.js',
    'app://holdfast/a/../../main/index.js%00.html',
    'app://holdfast/..%2fmain/index.js',
    'app://holdfast/a\\..\\index.html',
    'app://holdfast//etc/x.html',
    'app://holdfast/secret.txt',
    'app://evidence/index.html',
    'app://user@holdfast/index.html',
    'app://holdfast.example/index.html',
    'https://holdfast/index.html',
    'file:///etc/x.html',
    'index.html',
  ])('of files never include %s', (address) => {
    expect(staticFile(address)).toBeUndefined();
  });

  it('of files that climb end at the top of the folder', () => {
    expect(staticFile('app://holdfast/%2e%2e/../main/index.js')?.path).toBe('main/index.js');
  });

  it('of files never leave the folder, whatever the page makes up', () => {
    assert(
      property(string({ unit: 'grapheme' }), (rest) => {
        const path = staticFile(`${appOrigin}/${rest}`)?.path ?? 'index.html';
        expect(path.split(/[/\\]/u).filter((part) => part === '..' || part === '')).toEqual([]);
        expect(path).not.toMatch(/^\/|%|\0/u);
      }),
    );
  });

  it('of evidence are one ticket', () => {
    const ticket = 'ab'.repeat(16);
    expect(ticketIn(`app://evidence/${ticket}`)).toBe(ticket);
    for (const wrong of [
      `${ticket}/`,
      `${ticket}?x`,
      ticket.toUpperCase(),
      ticket.slice(1),
      `../${ticket}`,
    ]) {
      expect(ticketIn(`app://evidence/${wrong}`)).toBeUndefined();
    }
    expect(ticketIn(`app://holdfast/${ticket}`)).toBeUndefined();
  });

  it('that may be loaded are our two, and the window goes to one', () => {
    expect(mayRequest(windowAddress)).toBe(true);
    expect(mayRequest('app://evidence/x')).toBe(true);
    const others = [
      'http://holdfast/',
      'https://example.org',
      'file:///x',
      'data:text/html,x',
      'blob:x',
      'ws://x',
    ];
    expect([...others, 'app://holdfast@example.org/', 'app://else/'].filter(mayRequest)).toEqual([]);
    expect(mayNavigate(windowAddress)).toBe(true);
    for (const address of [...others, `${appOrigin}/other.html`, `${windowAddress}?x`, 'app://evidence/x']) {
      expect(mayNavigate(address)).toBe(false);
    }
  });
});

describe('answers', () => {
  it('carry the policy on both origins', () => {
    const policy = windowHeaders['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /u);
    expect(policy).not.toMatch(/unsafe|data:|blob:|https?:|\*/u);
    expect(evidenceHeaders['Content-Security-Policy']).toMatch(/^default-src 'none'; .*sandbox$/u);
    for (const headers of [windowHeaders, evidenceHeaders]) {
      expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' });
    }
  });

  it('give only what Chromium’s decoders show a type, and everything else as bytes', () => {
    expect(evidenceContentType('image/png')).toBe('image/png');
    for (const type of [
      'text/html',
      'image/svg+xml',
      'multipart/related',
      'text/javascript',
      'IMAGE/PNG',
      '',
    ]) {
      expect(evidenceContentType(type)).toBe('application/octet-stream');
    }
  });
});

describe('byte ranges', () => {
  it.each([
    [null, { start: 0, end: 100, partial: false }],
    ['bytes=0-', { start: 0, end: 100, partial: true }],
    ['bytes=10-19', { start: 10, end: 20, partial: true }],
    ['bytes=90-500', { start: 90, end: 100, partial: true }],
    ['bytes=-10', { start: 90, end: 100, partial: true }],
    ['bytes=-500', { start: 0, end: 100, partial: true }],
    ['bytes=100-', undefined],
    ['bytes=20-10', undefined],
    ['bytes=-0', undefined],
    ['bytes=1-2,5-6', { start: 0, end: 100, partial: false }],
    ['items=1-2', { start: 0, end: 100, partial: false }],
    ['bytes=-', { start: 0, end: 100, partial: false }],
  ])('%s of 100', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });

  it('of nothing is the whole of nothing', () => {
    expect(byteRange(null, 0)).toEqual({ start: 0, end: 0, partial: false });
    expect(byteRange('bytes=0-', 0)).toBeUndefined();
  });

  it('stay inside, always', () => {
    assert(
      property(nat(), string(), nat(1000), (size, text, first) => {
        for (const header of [text, `bytes=${text}`, `bytes=${first}-`, `bytes=-${first}`]) {
          const range = byteRange(header, size);
          if (range === undefined) continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(size);
          expect(range.start).toBeLessThan(range.partial ? range.end : size + 1);
        }
      }),
    );
  });
});
