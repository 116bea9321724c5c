/** Nothing is outside the vault without an entry in its log that says so. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answerExhibits } from '../../main/engine/calls/exhibits.ts';
import { answerHelp } from '../../main/engine/calls/help.ts';
import { answerHost } from '../../main/engine/calls/host.ts';
import type { Desk } from '../../main/engine/desk.ts';
import { exportChart } from '../../main/engine/export-chart.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { CodedError } from '../../preload/errors.ts';
import { solidPng } from '../site/colours.ts';
import { codeOf, createVault, newExhibit, scratch } from '../vault/vault-folder.ts';

const out = path.join(scratch(), 'out');
let vault: Vault;
let desk: Desk;
let artifact: string;

beforeAll(async () => {
  mkdirSync(out);
  vault = await createVault(path.join(scratch(), 'Noted.vault'));
  const deposit = vault.deposit();
  for (const name of ['original/film.mp4', 'read/words.txt'])
    ({ id: artifact } = await deposit.put({
      role: 'original',
      name,
      mediaType: 'video/mp4',
      body: Buffer.from(name),
    }));
  deposit.commit(newExhibit, null);
  // What the calls here need of it.
  desk = {
    vault,
    places: { path: () => out },
    jobs: {
      run: (_job: string, work: (signal: AbortSignal) => unknown) => work(new AbortController().signal),
    },
    toldEvery: () => () => undefined,
  } as unknown as Desk;
});
afterAll(() => vault.close());

/** In turn: a file taken out, an exhibit, stills of a video, the chart. */
const ways: readonly (() => Promise<unknown>)[] = [
  async () => answerExhibits(desk).takeOutFile({ artifact, to: 'x' } as never),
  async () => answerHost(desk).extractExhibit({ job: 'x', exhibit: 1, to: 'x' } as never),
  async () =>
    answerHelp(desk).saveStills({
      video: artifact,
      to: 'x',
      stills: [{ at: 0, png: solidPng([1, 2, 3]) }],
    } as never),
  () => exportChart(vault, out, false),
];
const files = (): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

it.each(['disk-full', 'vault-locked'] as const)(
  'a file that is out when the log cannot take the entry (%s) is taken back',
  async (code) => {
    const seen: number[] = [];
    vi.spyOn(vault, 'record').mockImplementation(() => {
      seen.push(files().length);
      throw new CodedError(code);
    });
    for (const way of ways) {
      expect(await codeOf(way())).toBe(code);
      expect(files()).toEqual([]);
    }
    // They were there at that moment.
    expect(seen).toEqual([1, 2, 1, 2]);
    vi.restoreAllMocks();
  },
);

it('stays when it could be noted', async () => {
  await ways[0]?.();
  expect(existsSync(path.join(out, 'read/words.txt'))).toBe(true);
  expect(vault.custody({}).entries.at(-1)?.entry.action).toBe('extracted');
});
