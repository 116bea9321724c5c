/** Stills of a video leave the vault only as what they are, under neutral names, read back and noted. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Arguments, PlaceHandle } from '../../preload/contract.ts';
import { stillLimits } from '../../preload/calls/help.ts';
import { encodePng } from '../runtime/png.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
let video: string;
let out: string;
let to: PlaceHandle;

const png = encodePng(2, 1, Buffer.from([255, 0, 0, 0, 0, 255]));
const still = (at: number, picture: Uint8Array = png): Arguments<'saveStills'>['stills'][number] => ({
  at,
  png: new Uint8Array(picture),
});
const lastEntry = async () => {
  const { total } = await desk.ask('custodyLog', { limit: 1 });
  return (await desk.ask('custodyLog', { offset: total - 1 })).entries[0]?.entry;
};

beforeAll(async () => {
  desk = await openDesk();
  const clip = join(desk.folder, 'clip.mp4');
  writeFileSync(clip, Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f326d703431', 'hex'));
  const { handle } = await desk.ask('grantPlace', { path: clip });
  await desk.ask('importFiles', { job: newJob(), files: [handle], underEighteen: 'no' });
  const [found] = await desk.ask('listVideos', {});
  video = found?.artifact ?? '';
  out = join(desk.folder, 'Pictures');
  mkdirSync(out);
  to = (await desk.ask('grantPlace', { path: out })).handle;
});
afterAll(() => desk.clear());

it('writes them under the next free neutral names, and notes video, moments and hashes', async () => {
  writeFileSync(join(out, 'Picture-1.PNG'), 'hers already');
  const { names } = await desk.ask('saveStills', { video, to, stills: [still(500), still(1500)] });
  expect(names).toEqual(['picture-2.png', 'picture-3.png']);
  expect(readFileSync(join(out, 'Picture-1.PNG'), 'utf8')).toBe('hers already');
  expect(readFileSync(join(out, 'picture-2.png')).equals(png)).toBe(true);
  expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
  const sha256 = createHash('sha256').update(png).digest('hex');
  expect(await lastEntry()).toMatchObject({
    action: 'frames-extracted',
    actor: 'Sam',
    exhibit: expect.stringMatching(/^[0-9a-f]{32}$/u) as unknown,
    detail: {
      file: expect.stringMatching(/clip\.mp4$/u) as unknown,
      pictures: [
        { name: 'picture-2.png', sha256, at: 500 },
        { name: 'picture-3.png', sha256, at: 1500 },
      ],
    },
  });
});

it('refuses what is no PNG, too many, too large, or to a place that was not chosen; nothing is written', async () => {
  const before = readdirSync(out);
  const refusal = (stills: Arguments<'saveStills'>['stills'], place = to): Promise<string | undefined> =>
    desk.refusal('saveStills', { video, to: place, stills });
  expect(await refusal([still(0, Buffer.from('<script>alert(1)</script>'))])).toBe('bad-arguments');
  expect(await refusal(Array.from({ length: stillLimits.count + 1 }, () => still(0)))).toBe('bad-arguments');
  const large = Buffer.alloc(stillLimits.bytes + 1);
  png.copy(large);
  expect(await refusal([still(0, large)])).toBe('bad-arguments');
  expect(await refusal([still(-1)])).toBe('bad-arguments');
  expect(await refusal([still(0)], '0'.repeat(32) as PlaceHandle)).toBe('place-unknown');
  expect(await desk.refusal('saveStills', { video: '0'.repeat(32), to, stills: [still(0)] })).toBe(
    'artifact-not-found',
  );
  expect(readdirSync(out)).toEqual(before);
});

it('notes what went out before it stopped half way', async () => {
  const stills = [still(10), still(20, Buffer.from('no picture'))];
  expect(await desk.refusal('saveStills', { video, to, stills })).toBe('bad-arguments');
  expect(await lastEntry()).toMatchObject({
    action: 'frames-extracted',
    detail: { pictures: [{ name: 'picture-4.png', at: 10 }] },
  });
});

it.skipIf(process.getuid?.() === 0)('says so when the folder cannot be written to', async () => {
  const shut = join(desk.folder, 'Shut');
  mkdirSync(shut);
  chmodSync(shut, 0o500);
  const { handle } = await desk.ask('grantPlace', { path: shut });
  expect(await desk.refusal('saveStills', { video, to: handle, stills: [still(0)] })).toBe('not-writable');
});

it('of a frozen exhibit nothing goes out, and its videos are not offered', async () => {
  const [found] = await desk.ask('listVideos', {});
  await desk.ask('freezeExhibit', { exhibit: found?.exhibit ?? 0 });
  expect(await desk.ask('listVideos', {})).toEqual([]);
  const before = readdirSync(out);
  expect(await desk.refusal('saveStills', { video, to, stills: [still(0)] })).toBe('exhibit-frozen');
  expect(readdirSync(out)).toEqual(before);
});
