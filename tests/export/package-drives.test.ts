import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { clear, scratch } from './copying.ts';

const made: string[] = [];
afterAll(() => clear(made));

const line = z.object({ what: z.string(), value: z.unknown() });

it('a package is never said to be done on a drive that is too small, full, locked or pulled', () => {
  const rights = process.getuid?.() === 0 ? ['--mount'] : ['--map-root-user', '--mount'];
  const script = path.join(import.meta.dirname, 'children', 'package-drives.ts');
  const child = spawnSync('unshare', [...rights, process.execPath, script, scratch(made)], {
    encoding: 'utf8',
  });
  expect(child.stderr).toBe('');
  const said = Object.fromEntries(
    child.stdout
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)))
      .map(({ what, value }) => [what, value]),
  );
  const { pulled, ...rest } = said;
  expect(rest).toEqual({
    'too small': ['package-no-room', []],
    'filled up': ['package-no-room', []],
    locked: ['not-writable', []],
  });
  expect(['not here', ['package-interrupted', [], 'done', true]]).toContainEqual(pulled);
});
