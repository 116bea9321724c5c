/** The words of a page and single files leave the vault only as asked, noted, and never of what is frozen. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlaceHandle } from '../../preload/contract.ts';
import { openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
let number: number;
let artifact: string;
let out: string;
let to: PlaceHandle;

beforeAll(async () => {
  desk = await openDesk();
  const text = { address: '', site: 'share.example', userName: '', seenAt: '', description: 'a post' };
  const exhibit = await desk.ask('writeTextRecord', text);
  number = exhibit.number;
  artifact = exhibit.artifacts[0]?.id ?? '';
  out = join(desk.folder, 'Stick');
  mkdirSync(out);
  to = (await desk.ask('grantPlace', { path: out })).handle;
});
afterAll(() => desk.clear());

const noted = async () =>
  (await desk.ask('custodyLog', { exhibit: number })).entries.map(({ entry }) => [
    entry.action,
    entry.detail,
  ]);

it('a file is taken out once, read back and noted; nothing is overwritten', async () => {
  expect(await desk.ask('takeOutFile', { artifact, to })).toEqual({ name: 'record.json' });
  expect(readFileSync(join(out, 'record.json'), 'utf8')).toContain('share.example');
  expect(await desk.refusal('takeOutFile', { artifact, to })).toBe('place-not-empty');
  expect(readdirSync(out)).toEqual(['record.json']);
  expect(await noted()).toContainEqual(['extracted', { file: 'record.json' }]);
  expect((await noted()).filter(([action]) => action === 'extracted')).toHaveLength(1);
});

it('words are looked at, and it is noted; where none were kept there are none', async () => {
  expect(await desk.ask('revealWords', { exhibit: number })).toEqual({ words: '' });
  expect(await noted()).toContainEqual(['revealed', { words: 0 }]);
  expect(await desk.refusal('revealWords', { exhibit: 99 })).toBe('exhibit-not-found');
});

it('neither goes for an exhibit that is frozen', async () => {
  await desk.ask('freezeExhibit', { exhibit: number });
  const before = (await noted()).length;
  expect(await desk.refusal('revealWords', { exhibit: number })).toBe('exhibit-frozen');
  expect(await desk.refusal('takeOutFile', { artifact, to })).toBe('exhibit-frozen');
  expect(await noted()).toHaveLength(before);
});
