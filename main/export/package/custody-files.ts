import type { Dossier } from '../../core/dossier.ts';
import type { SharedEntry } from '../../core/sharing.ts';

const how = [
  'Each entry has a hash. The hash of an entry is the SHA-256 of its canonical JSON (RFC 8785) with the members',
  'action, actor, at, detail, exhibit, previous, sequence. "previous" is the hash of the entry before, so that no entry',
  'can be taken out or put in. "signature" is Ed25519 over the 32 bytes of the hash, by the key that is named here.',
  '',
  'Entries that are about something else than this package, and what identifies the person, are withheld. Their hashes and',
  'signatures are here, so the chain can be followed from the first entry to the last; what is withheld can be shown',
  'later from the vault, and then has to fit its hash. Whoever holds the passphrase of the vault could write the whole log',
  'anew: that is why its last hash stands on the receipt and on the binder, and can be timestamped by somebody else.',
];

/** The log for reading. */
export function* custodyText(dossier: Dossier, entries: Iterable<SharedEntry>): Generator<string> {
  const { head, publicKey } = dossier.custody;
  yield `Custody log: what was done to the exhibits of this package, when, by whom\r\n\r\n`;
  yield `Key (Ed25519): ${publicKey}\r\nLast entry:    ${head.sequence}  ${head.hash}\r\n\r\n`;
  yield `${how.join('\r\n')}\r\n\r\n`;
  yield `${'Entry'.padStart(7)}  ${'Time (UTC)'.padEnd(24)}  ${'Exhibit'.padEnd(8)}  ${'What'.padEnd(18)}  By\r\n`;
  for (const { sequence, at, action, actor, exhibit, hash } of entries) {
    const start = String(sequence).padStart(7);
    if (at === null || action === null) {
      yield `${start}  withheld: about something else  ${hash}\r\n`;
      continue;
    }
    const by = printable(actor ?? '');
    yield `${start}  ${at.padEnd(24)}  ${(exhibit ?? '').padEnd(8)}  ${printable(action).padEnd(18)}  ${by}\r\n`;
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
    how: how.join(' '),
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
