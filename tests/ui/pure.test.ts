import { expect, test } from 'vitest';
import type { JobId, JobProgress } from '../../preload/contract.ts';
import { verdictOf } from '../../renderer/evidence.ts';
import { broken, ended, finishedItems, hear, newJob } from '../../renderer/session/job.ts';
import { factAt, numberAt, textsAt } from '../../renderer/views/exhibit/manifest.ts';
import { piecesOf } from '../../renderer/views/exhibit/pieces.ts';
import { readAddresses } from '../../renderer/views/save-page/addresses.ts';
import { en } from '../../renderer/words/en.ts';
import { wordOf } from '../../renderer/words/en-findings.ts';
import { warningCodes } from '../../main/core/evidence.ts';
import { errorCodes } from '../../preload/errors.ts';
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
  expect(settled.items[0]?.stages.map(({ state }) => state)).toEqual(['done', 'now', 'todo', 'todo', 'todo']);
  expect(settled.items[0]?.stages[1]).toMatchObject({ done: 3, total: 9 });
  const failed = hear(settled, event({ step: 'freeze', outcome: 'timed-out' }), 3);
  const later = hear(failed, event({ step: 'read-back', outcome: 'done' }), 4);
  expect(later.items[0]?.stages.map(({ state }) => state)).toEqual([
    'done',
    'missed',
    'done',
    'done',
    'done',
  ]);
  expect(later.items[1]?.state).toBe('waiting');
});

test('a job ends with one line per item, or with a code for the whole', () => {
  const job = newJob('job', 'capture', ['a', 'b']);
  const line = { url: 'a', exhibit: madeUpPage(1).exhibit, code: null };
  const done = ended(hear(job, event({ line }), 1), [line, { url: 'b', exhibit: null, code: 'cancelled' }]);
  expect(finishedItems(done)).toBe(2);
  expect(hear(done, event({ item: 1 }), 2)).toBe(done);
  expect(broken(job, 'busy')).toMatchObject({ state: 'ended', code: 'busy' });
});

test('addresses are read line by line', () => {
  expect(readAddresses(' https://a.example/x \n\nhttps://a.example/x\nhttp://b.example')).toEqual({
    urls: ['https://a.example/x', 'http://b.example'],
    fault: null,
    tooMany: false,
  });
  expect(readAddresses('https://a.example\nshare.example/p/1').fault).toEqual({
    line: 2,
    code: 'address-invalid',
  });
  expect(readAddresses('javascript:alert(1)').fault).toEqual({ line: 1, code: 'address-scheme' });
  expect(readAddresses('https://a.example/two words').fault?.code).toBe('address-invalid');
  const many = Array.from({ length: 201 }, (_, index) => `https://a.example/${index}`).join('\n');
  expect(readAddresses(many).tooMany).toBe(true);
});

test('only a whole page is ever called saved', () => {
  const verdict = (told: Parameters<typeof madeUpPage>[1]): string => verdictOf(madeUpPage(1, told).exhibit);
  expect(verdict({})).toBe('saved');
  expect(verdict({ looksLike: 'login' })).toBe('other-page');
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
  expect(piecesOf(madeUpFile(1, 'x').exhibit)).toEqual([]);
});

test('every code has its sentence in the window', () => {
  for (const code of [...warningCodes, ...errorCodes]) expect(en[wordOf(code)]).toMatch(/\.$/u);
});
