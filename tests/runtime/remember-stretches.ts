/**
 * Argon2id gives the same key for the same passphrase, salt and cost, and takes half a second each time. What one test
 * or a process that it started has stretched is remembered until the last of them has ended, so that it can open one vault
 * many times. Nothing is made up: every key was derived by libsodium at the cost that the key file names.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sodium from 'sodium-native';

const folder = process.env['HOLDFAST_TEST_STRETCHES'];
if (folder === undefined) throw new Error('tests/runtime/stretches-folder.ts has to make the folder first');

const stretch = sodium.crypto_pwhash_async.bind(sodium);

sodium.crypto_pwhash_async = (key, passphrase, salt, passes, memory, algorithm, done): void => {
  const of = JSON.stringify([[...passphrase], [...salt], key.length, passes, memory, algorithm]);
  const known = join(folder, createHash('sha256').update(of).digest('hex'));
  if (existsSync(known)) {
    readFileSync(known).copy(key);
    setImmediate(done, null);
    return;
  }
  stretch(key, passphrase, salt, passes, memory, algorithm, (error) => {
    if (error === null || error === undefined) {
      // Named when it is whole: another process may look for it at any time.
      const written = join(folder, randomUUID());
      writeFileSync(written, key);
      renameSync(written, known);
    }
    done(error);
  });
};
