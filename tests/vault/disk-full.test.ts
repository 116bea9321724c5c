import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { start } from './children.ts';
import { scratch } from './vault-folder.ts';

const line = z.object({ what: z.string(), value: z.unknown() });

/** A disk of 24 MiB, mounted for the child alone: in a user namespace, where no rights are needed for it. */
async function onSmallDisk(): Promise<Map<string, unknown>> {
  const disk = path.join(scratch(), 'disk');
  mkdirSync(disk);
  const { code, output } = await start('fill-disk.ts', [disk], ['unshare', '--map-root-user', '--mount'])
    .ended;
  expect(code, `it said ${output}`).toBe(0);
  const lines = output
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));
  return new Map(lines.map(({ what, value }) => [what, value]));
}

describe('a disk that is really full', () => {
  it('loses nothing, says so in a code, and works again once there is room', async () => {
    const said = await onSmallDisk();
    expect(Object.fromEntries(said)).toMatchObject({
      'sealing more than fits': 'disk-full',
      'left in tmp': 0,
      free: true,
      'ballast before': true,
      'committing on a full disk': 'done',
      'ballast after': false,
      'sealing on a full disk': 'disk-full',
      'logging with no ballast left': 'disk-full',
      'committing later': 'done',
      exhibits: [
        [1, 2_000_000],
        [1, 1000],
        [1, 100_000],
      ],
      after: true,
      'a new vault on a full disk': 'disk-full',
      'left of it': [],
      'opening where nothing may be written': 'not-writable',
      'making where nothing may be written': 'not-writable',
    });
    expect(said.get('report')).toMatchObject({ ok: true, objects: 3 });
  });
});
