import type { Dossier } from '../../core/dossier.ts';
import { nameLeftOut, type SharedEntry } from '../../core/sharing.ts';
import { packageWords, wordOf, type PackageCodes, type PackageWords } from './words/words.ts';

/** The log for reading. */
export function* custodyText(
  dossier: Dossier,
  entries: Iterable<SharedEntry>,
  { custody: say, nameLeftOut: said }: PackageWords,
  { custody: actions }: PackageCodes,
): Generator<string> {
  const { head, publicKey } = dossier.custody;
  const labels = Math.max(say.key.length, say.last.length) + 1;
  const wide = Math.max(say.what.length, ...Object.values(actions).map(({ length }) => length));
  yield `${say.title}\r\n\r\n`;
  yield `${say.key.padEnd(labels)}${publicKey}\r\n${say.last.padEnd(labels)}${head.sequence}  ${head.hash}\r\n\r\n`;
  yield `${say.how.join('\r\n')}\r\n\r\n`;
  yield `${say.entry.padStart(7)}  ${say.time.padEnd(24)}  ${say.exhibit.padEnd(8)}  ${say.what.padEnd(wide)}  ${say.by}\r\n`;
  for (const { sequence, at, action, actor, exhibit, hash } of entries) {
    const start = String(sequence).padStart(7);
    if (at === null || action === null) {
      yield `${start}  ${say.withheld}  ${hash}\r\n`;
      continue;
    }
    const by = actor === nameLeftOut ? said : printable(actor ?? '');
    yield `${start}  ${at.padEnd(24)}  ${(exhibit ?? '').padEnd(8)}  ${printable(wordOf(actions, action)).padEnd(wide)}  ${by}\r\n`;
  }
}

/** The log for programs: one JSON document, one entry a line. */
export function* custodyJson(dossier: Dossier, entries: Iterable<SharedEntry>): Generator<string> {
  const { head, publicKey } = dossier.custody;
  const about = {
    format: 'holdfast-shared-custody/1',
    vault: dossier.vault,
    head,
    publicKey,
    how: packageWords.en.custody.how.join(' '),
  };
  yield `${JSON.stringify(about).slice(0, -1)},"entries":[\n`;
  let first = true;
  for (const entry of entries) {
    yield `${first ? '' : ',\n'}${JSON.stringify(entry)}`;
    first = false;
  }
  yield '\n]}\n';
}

const printable = (text: string): string => text.replace(/\p{C}/gu, '·');
