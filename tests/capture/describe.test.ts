import { open } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describe } from '../../main/capture/run.ts';

test('an error of the system is told by its code, without the path in its words', async () => {
  const error: unknown = await open('/no/such/SECRETFOLDER/file').catch((reason: unknown) => reason);
  expect(String(error)).toContain('SECRETFOLDER');
  expect(describe(error)).toBe('ENOENT');
  expect(describe(new Error('the first line\nthe second'))).toBe('the first line');
});
