import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readCopyId, readJournal } from '../../main/export/copy-record.ts';
import { hashOf, publicKey } from './made-up-source.ts';

export interface Finished {
  readonly count: number;
  readonly bytes: number;
  /** Names of those that are not there, or not what the journal says. */
  readonly wrong: readonly string[];
}

/** The sealed files that the journal of an unfinished copy calls finished, held against what is on the drive. */
export function finishedOn(drive: string): Finished {
  const name = readdirSync(drive).find((it) => it.startsWith('Mine.vault')) ?? '';
  const at = (file: string): string => path.join(drive, name, file);
  const textOf = (file: string): string => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '');
  const id = readCopyId(textOf('copy.id'));
  const journal = id === undefined ? [] : readJournal(textOf('copy.journal'), id.copy, publicKey).files;
  const objects = journal.filter((file) => file.name.startsWith('objects/'));
  const isWrong = ({ name: file, sha256 }: (typeof objects)[number]): boolean =>
    !existsSync(at(file)) || hashOf(at(file)) !== sha256;
  return {
    count: objects.length,
    bytes: objects.reduce((sum, { bytes }) => sum + bytes, 0),
    wrong: objects.filter(isWrong).map(({ name: file }) => file),
  };
}
