import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { bringIn, clear, newVault, scratch } from './copying.ts';

const made: string[] = [];
let folder = '';
beforeAll(async () => {
  folder = path.join(scratch(made), 'Mine.vault');
  const vault = await newVault(folder);
  await bringIn(vault, 5_000_000, 3_000_000, 10, 2_000_000);
  vault.close();
});
afterAll(() => clear(made));

const line = z.object({ what: z.string(), value: z.unknown() });

/** What a child said, in mounts of its own. */
function inside(script: string, ...unshare: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [...unshare, process.execPath, path.join(import.meta.dirname, 'children', script), scratch(made), folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const lines = stdout
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));
  return Object.fromEntries(lines.map(({ what, value }) => [what, value]));
}

it('is never said to be done on a drive that is too small, full, locked or taken away, and goes on when it is back', () => {
  expect(inside('drives.ts', '--map-root-user', '--mount')).toEqual({
    'too small': 'copy-no-room',
    'left on the small one': [],
    'filled up': 'copy-no-room',
    'room again': { files: 10, names: ['Mine.vault'], readBack: 'perhaps-from-memory' },
    locked: 'not-writable',
    'taken away': 'copy-interrupted',
    'nothing was made beside the drive': [],
    'plugged in again': { onlyTheRest: true, files: 10, names: ['Mine.vault'] },
    'let go of': [],
    'reads otherwise, and is gone': 'copy-interrupted',
    'reads otherwise for good': ['copy-not-equal', ['Mine.vault.part']],
    'reads otherwise for a moment': ['done', ['Mine.vault']],
    'a check while it is pulled': 'check-interrupted',
    'noted in the log': 3,
  });
});

it.skipIf(process.getuid?.() !== 0)(
  'reads back from the drive itself, so that a block which went bad behind the system is seen; else it says so',
  () => {
    const said = z.record(z.string(), z.unknown()).parse(inside('real-drives.ts', '--mount'));
    const { exfat, ...rest } = said;
    expect(rest).toEqual({
      ext4: ['from-drive', ['whole', []]],
      'a plain read sees nothing': true,
      'a check sees it': ['damaged', ['copy-file-damaged']],
      'copied again': [1, 'from-drive', ['whole', []]],
      'damaged while copying': 'copy-not-equal',
      'has no finished name': ['Mine.vault.part'],
      'a block that cannot be read': 'copy-unread',
      'locked by the system': 'copy-locked',
      'let go of by the system': ['copy-unmounted', []],
    });
    expect(['not here', ['perhaps-from-memory', true, 3, ['whole-perhaps-from-memory', []]]]).toContainEqual(
      exfat,
    );
  },
);
