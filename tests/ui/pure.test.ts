import { expect, test } from 'vitest';
import { wholeLines } from '../../preload/case-fields.ts';
import type { JobId, JobProgress } from '../../preload/contract.ts';
import { signInFits, verdictOf } from '../../renderer/evidence.ts';
import {
  answered,
  asking,
  broken,
  ended,
  failedItems,
  finishedItems,
  hear,
  newJob,
  tryAgain,
} from '../../renderer/session/job.ts';
import { factAt, numberAt, textsAt } from '../../renderer/views/exhibit/manifest.ts';
import { piecesOf } from '../../renderer/views/exhibit/pieces.ts';
import { readAddresses } from '../../renderer/views/save-page/addresses.ts';
import { en } from '../../renderer/words/en/index.ts';
import { wordOf } from '../../renderer/words/en/findings.ts';
import { warningCodes } from '../../main/core/evidence.ts';
import { caseCalls } from '../../preload/calls/case.ts';
import { errorCodes } from '../../preload/errors.ts';
import { isProxy } from '../../renderer/views/settings/proxy.ts';
import { madeUpSession } from './fake-locker.ts';
import { madeUpFile, madeUpPage } from './made-up.ts';

const event = (rest: Partial<JobProgress>): JobProgress => ({
  job: 'job' as JobId,
  item: 0,
  items: 2,
  step: 'open',
  outcome: 'started',
  ...rest,
});

test('a job follows its steps in order and ignores what is not its own', () => {
  const job = newJob('job', 'capture', ['a', 'b']);
  expect(hear(job, event({ job: 'other' as JobId }), 1)).toBe(job);
  expect(hear(job, event({ item: 7 }), 1)).toBe(job);
  const settled = hear(hear(job, event({}), 1), event({ step: 'settle', done: 3, total: 9 }), 2);
  expect(settled.items[0]?.stages.map(({ state }) => state)).toEqual([
    'done',
    'now',
    'todo',
    'todo',
    'todo',
    'todo',
  ]);
  expect(settled.items[0]?.stages[1]).toMatchObject({ done: 3, total: 9 });
  const failed = hear(settled, event({ step: 'freeze', outcome: 'timed-out' }), 3);
  const later = hear(failed, event({ step: 'read-back', outcome: 'done' }), 4);
  expect(later.items[0]?.stages.map(({ state }) => state)).toEqual([
    'done',
    'missed',
    'done',
    'done',
    'done',
    'done',
  ]);
  expect(later.items[1]?.state).toBe('waiting');
});

test('a job ends with one line per item, or with a code for the whole', () => {
  const job = newJob('job', 'capture', ['a', 'b']);
  const line = { url: 'a', exhibit: madeUpPage(1).exhibit, code: null };
  const lines = [line, { url: 'b', exhibit: null, code: 'cancelled' as const }];
  const done = ended(answered(hear(job, event({ line }), 1), lines));
  expect(finishedItems(done)).toBe(2);
  expect(hear(done, event({ item: 1 }), 2)).toBe(done);
  expect(ended(broken(job, 'busy'))).toMatchObject({ state: 'ended', code: 'busy' });
});

test('what failed is tried again in its place; what the address itself forbids is not', () => {
  const job = newJob('job', 'capture', ['a', 'b', 'c', 'd']);
  const saved = { url: 'b', exhibit: madeUpPage(1).exhibit, code: null };
  const done = ended(
    answered(job, [
      { url: 'a', exhibit: null, code: 'address-private' },
      saved,
      { url: 'c', exhibit: madeUpPage(2, { state: 'failed' }).exhibit, code: 'page-timeout' },
      { url: 'd', exhibit: null, code: 'cancelled' },
    ]),
  );
  expect(failedItems(job)).toEqual([]);
  expect(failedItems(done)).toEqual([2, 3]);
  const again = tryAgain(done, 'again', failedItems(done));
  expect(again.items.map(({ state }) => state)).toEqual(['finished', 'finished', 'waiting', 'waiting']);
  const heard = hear(again, event({ job: 'again' as JobId, item: 1 }), 1);
  expect(heard.items.map(({ state }) => state)).toEqual(['finished', 'finished', 'waiting', 'running']);
  expect(hear(again, event({ item: 0 }), 1)).toBe(again);
  const over = ended(
    answered(heard, [
      { url: 'c', exhibit: null, code: 'page-refused' },
      { ...saved, url: 'd' },
    ]),
  );
  expect(over.items.map(({ name, line }) => [name, line?.code])).toEqual([
    ['a', 'address-private'],
    ['b', null],
    ['c', 'page-refused'],
    ['d', null],
  ]);
  expect(failedItems(over)).toEqual([2]);
  expect(failedItems(ended(broken(again, 'engine-gone')))).toEqual([2, 3]);
});

test('a list that is asked for in parts takes each answer at its own places', () => {
  const job = newJob('job', 'import', ['clipboard', 'screen', 'a.png']);
  const line = (n: number) => ({ exhibit: madeUpPage(n).exhibit, code: null });
  const screens = answered(asking(job, [1]), [line(1), line(2)]);
  expect(screens.state).toBe('running');
  expect(screens.items.map(({ state }) => state)).toEqual(['waiting', 'finished', 'waiting', 'finished']);
  const heard = hear(asking(screens, [2]), event({ item: 0 }), 1);
  expect(heard.items.map(({ state }) => state)).toEqual(['waiting', 'finished', 'running', 'finished']);
  const over = ended(broken(asking(answered(heard, [line(3)]), [0]), 'nothing-to-paste'));
  expect(over).toMatchObject({ state: 'ended', code: 'nothing-to-paste' });
  expect(failedItems(over)).toEqual([0]);
  expect(over.items.map(({ line }) => line?.exhibit?.number)).toEqual([undefined, 1, 3, 2]);
});

test('a draft of what is still to be saved cuts no address', () => {
  const line = `https://a.example/${'x'.repeat(9_000)}`;
  expect(wholeLines([line, line, line, line, line, line].join('\n'))).toBe(
    [line, line, line, line, line].join('\n'),
  );
  expect(wholeLines('x'.repeat(50_001))).toBe('');
  // It is only ever a draft.
  const what = { kind: 'saving', fields: { addresses: 'a' } };
  const draft = '0'.repeat(32);
  expect(caseCalls.keepDraft.args.safeParse({ draft, basedOn: 0, what }).success).toBe(true);
  expect(caseCalls.saveRecord.args.safeParse({ record: draft, basedOn: 0, what }).success).toBe(false);
});

test('a kept sign-in is for its host and those below, and a proxy is scheme, host and port', () => {
  const session = madeUpSession('x', 'social.example');
  const fits = (address: string): boolean => signInFits(session, address);
  expect(['https://social.example/a', 'https://m.social.example'].map(fits)).toEqual([true, true]);
  expect(['https://antisocial.example', 'https://social.example.org', 'nonsense'].map(fits)).toEqual([
    false,
    false,
    false,
  ]);
  const good = ['socks5://127.0.0.1:9050', 'http://proxy.example:8080', 'https://[::1]:3128'];
  expect(good.map(isProxy)).toEqual([true, true, true]);
  const bad = [
    'socks5://a',
    'ftp://a:1',
    'http://u@a:1',
    'http://a:1/x',
    'http://a:0',
    'http://a:65536',
    'a b',
  ];
  expect(bad.filter(isProxy)).toEqual([]);
});

test('addresses are read line by line', () => {
  expect(readAddresses(' https://a.example/x \n\nhttps://a.example/x\nhttp://b.example')).toEqual({
    urls: ['https://a.example/x', 'http://b.example'],
    fault: null,
    tooMany: false,
  });
  // As browsers and phones show it.
  expect(readAddresses('share.example/p/1?a=b:c\nwww.b.example\nc.example:8443/x')).toEqual({
    urls: ['https://share.example/p/1?a=b:c', 'https://www.b.example', 'https://c.example:8443/x'],
    fault: null,
    tooMany: false,
  });
  for (const wrong of ['rook', 'anna@share.example', 'share.example/two words', 'share.', '.example']) {
    expect(readAddresses(`https://a.example\n${wrong}`).fault).toEqual({ line: 2, code: 'address-invalid' });
  }
  expect(readAddresses('javascript:alert(1)').fault).toEqual({ line: 1, code: 'address-scheme' });
  expect(readAddresses('https://a.example/two words').fault?.code).toBe('address-invalid');
  const many = Array.from({ length: 201 }, (_, index) => `https://a.example/${index}`).join('\n');
  expect(readAddresses(many).tooMany).toBe(true);
});

test('only a whole page is ever called saved', () => {
  const verdict = (told: Parameters<typeof madeUpPage>[1]): string => verdictOf(madeUpPage(1, told).exhibit);
  expect(verdict({})).toBe('saved');
  expect(verdict({ looksLike: 'login' })).toBe('other-page');
  expect(verdict({ looksLike: 'file' })).toBe('saved');
  expect(verdict({ looksLike: 'removed', state: 'partial' })).toBe('other-page');
  expect(verdict({ state: 'partial' })).toBe('partial');
  expect(verdict({ state: 'failed', looksLike: null })).toBe('failed');
  expect(verdictOf(madeUpFile(1, 'x').exhibit)).toBe('brought-in');
});

test('a fact that is not there, or was not collected, is null', () => {
  const manifest = { a: { b: 'not collected', c: 0, d: '' }, list: ['x', 3, 'y'] };
  expect(factAt(manifest, 'a', 'b')).toBeNull();
  expect(factAt(manifest, 'a', 'd')).toBeNull();
  expect(factAt(manifest, 'a', 'c')).toBe(0);
  expect(factAt(manifest, 'a', 'toString')).toBeNull();
  expect(factAt(null, 'a')).toBeNull();
  expect(numberAt(manifest, 'a', 'b')).toBeNull();
  expect(textsAt(manifest, 'list')).toEqual(['x', 'y']);
});

test('what can be looked at follows from roles and types', () => {
  expect(piecesOf(madeUpPage(1).exhibit).map(({ name }) => name)).toEqual(['picture', 'pdf', 'stamped']);
  const names = (mediaType: string) => {
    const { exhibit } = madeUpFile(1, 'x');
    const artifacts = exhibit.artifacts.map((artifact) => ({ ...artifact, mediaType }));
    return piecesOf({ ...exhibit, artifacts }).map(({ name }) => name);
  };
  expect(names('application/zip')).toEqual([]);
  expect(names('text/html')).toEqual(['text']);
});

test('every code has its sentence in the window', () => {
  for (const code of [...warningCodes, ...errorCodes]) expect(en[wordOf(code)]).toMatch(/\.$/u);
});
