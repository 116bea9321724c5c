import { CodedError } from '../../../preload/errors.ts';
import type { CipherDatabase } from '../db.ts';
import { evidence } from './0001-evidence.ts';
import { besideTheEvidence } from './0002-beside-the-evidence.ts';
import { caseFile } from './0003-case-file.ts';
import { originalsByContent } from './0004-originals-by-content.ts';
import { fingerprintCases } from './0005-fingerprint-cases.ts';
import { copies } from './0006-copies.ts';
import { timestamps } from './0007-timestamps.ts';

export interface Migration {
  /** `user_version` once it is applied. */
  readonly version: number;
  readonly sql: string;
  /** What SQL alone cannot carry over from the step before. */
  readonly fill?: (db: CipherDatabase) => void;
}

/** In order, without a gap; never edited once released. */
export const migrations: readonly Migration[] = [
  evidence,
  besideTheEvidence,
  caseFile,
  originalsByContent,
  fingerprintCases,
  copies,
  timestamps,
];

/**
 * Brings a database up to the newest schema, one transaction a step. There is no way back.
 *
 * @throws CodedError `vault-newer` when the database has a step that is not known here
 */
export function migrate(db: CipherDatabase, steps: readonly Migration[] = migrations): void {
  const current = Number(db.pragma('user_version', { simple: true }));
  if (current > (steps.at(-1)?.version ?? 0)) throw new CodedError('vault-newer');
  for (const { version, sql, fill } of steps.filter((step) => step.version > current)) {
    db.transaction(() => {
      db.exec(sql);
      fill?.(db);
      db.pragma(`user_version = ${version}`);
    })();
  }
}
