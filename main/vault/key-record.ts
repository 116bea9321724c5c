import { createHash } from 'node:crypto';
import { prepared, type CipherDatabase } from './db.ts';
import { keyFileBytes, type KeyFile } from './keyfile.ts';

/**
 * The vault's own note of which key file it wrote last (FORMAT.md, "Key file"): so that an older one which somebody put
 * back, with a passphrase that was changed since, shows in the custody log.
 */
export function keyFileOnRecord(db: CipherDatabase): string | undefined {
  const value: unknown = prepared<unknown[]>(db, "SELECT value FROM settings WHERE name = 'keyFile'")
    .pluck()
    .get();
  if (typeof value !== 'string') return undefined;
  const hash: unknown = JSON.parse(value);
  return typeof hash === 'string' ? hash : undefined;
}

/** The caller has a transaction open. */
export function recordKeyFile(db: CipherDatabase, hash: string): void {
  prepared<unknown[]>(
    db,
    "INSERT INTO settings (name, value) VALUES ('keyFile', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  ).run(JSON.stringify(hash));
}

export function keyFileHash(file: KeyFile): string {
  return createHash('sha256').update(keyFileBytes(file)).digest('hex');
}
