import type { TimestampFile, TimestampProof } from '../../preload/calls/witness.ts';
import { exhibitLabel } from '../core/evidence.ts';
import type { Timestamp } from '../core/timestamp.ts';
import type { Vault } from '../vault/vault.ts';
import { certificatesOf } from '../witness/rfc3161.ts';

/**
 * The kept timestamps as files that OpenSSL reads, each with the line that checks it. An exhibit's is for the SHA-256 of its
 * `manifest.json` (or `record.json`), which goes out with the exhibit; the log's is for the entry that lies beside it.
 *
 * @param exhibits only of these, and of the log; undefined for all
 */
export async function timestampProofs(vault: Vault, exhibits?: readonly number[]): Promise<TimestampProof[]> {
  const wanted = exhibits === undefined ? undefined : new Set(exhibits);
  const proofs: TimestampProof[] = [];
  const counts = new Map<string, number>();
  for (const timestamp of vault.timestamps.list()) {
    const { exhibit } = timestamp;
    if (exhibit !== null && wanted !== undefined && !wanted.has(exhibit)) continue;
    const subject = exhibit === null ? `custody-${timestamp.sequence ?? 0}` : exhibitLabel(exhibit);
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    proofs.push(await proofOf(vault, timestamp, `${subject}-${count}`));
  }
  return proofs;
}

async function proofOf(vault: Vault, timestamp: Timestamp, stem: string): Promise<TimestampProof> {
  const answer = vault.timestamps.answer(timestamp.id);
  const file = (ending: string, mediaType: string, body: Uint8Array): TimestampFile => ({
    name: `timestamps/${stem}${ending}`,
    mediaType,
    body,
  });
  const isLog = timestamp.exhibit === null;
  const files = [
    file('.tsr', 'application/timestamp-reply', answer),
    file('-chain.pem', 'application/x-pem-file', Buffer.from(certificatesOf(answer), 'utf8')),
    ...(isLog ? [file('.json', 'application/json', (await vault.timestamps.subject(timestamp)).data)] : []),
  ];
  const what = isLog ? `-data timestamps/${stem}.json` : `-digest ${timestamp.sha256}`;
  const command = `openssl ts -verify ${what} -in timestamps/${stem}.tsr -untrusted timestamps/${stem}-chain.pem -CAfile ROOT.pem`;
  return { timestamp, files, command };
}

/** How to check them, in plain English, as a file to lie beside them. */
export function howToCheck(proofs: readonly TimestampProof[]): string {
  const each = proofs.map(({ timestamp, command }) => {
    const { exhibit, sequence, sha256, authority, host, saidAt, policy, serial, leadsTo, carriesRoot } =
      timestamp;
    const what =
      exhibit === null
        ? `entry ${sequence ?? 0} of the custody log`
        : `the record of ${exhibitLabel(exhibit)}`;
    const root = carriesRoot
      ? `ROOT.pem: the certificate of ${leadsTo}. The last one in the -chain.pem file says that it is this one; compare it with a copy from the authority itself.`
      : `ROOT.pem: the certificate of ${leadsTo}, from the authority itself.`;
    return [
      what,
      `  SHA-256    ${sha256}`,
      `  confirmed  ${saidAt} by ${authority} (${host}), policy ${policy}, serial number ${serial}`,
      `  check      ${command}`,
      `  ${root}`,
    ].join('\n');
  });
  return `${[
    'TIMESTAMPS',
    'Each confirms that the file with this SHA-256 existed at that time, in the words of an authority that is',
    "independent of whoever saved it (RFC 3161). It does not show that what the file holds is genuine. An exhibit's",
    'record names and hashes all its other files. OpenSSL 1.1.1 or later checks them; run it in the folder above this one.',
    '',
    each.join('\n\n'),
  ].join('\n')}\n`;
}
