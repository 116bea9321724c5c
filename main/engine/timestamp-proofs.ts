import type { TimestampFile, TimestampProof } from '../../preload/calls/witness.ts';
import type { Language } from '../../preload/languages.ts';
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

interface CheckWords {
  readonly entry: (sequence: number) => string;
  readonly record: (label: string) => string;
  readonly confirmed: string;
  readonly by: (said: string, authority: string, host: string, policy: string, serial: string) => string;
  readonly check: string;
  readonly root: (name: string) => string;
  readonly itself: string;
  readonly carried: string;
  readonly head: readonly string[];
}

const checkWords: { readonly [L in Language]: CheckWords } = {
  en: {
    entry: (sequence) => `entry ${sequence} of the custody log`,
    record: (label) => `the record of ${label}`,
    confirmed: 'confirmed',
    by: (said, authority, host, policy, serial) =>
      `${said} by ${authority} (${host}), policy ${policy}, serial number ${serial}`,
    check: 'check',
    root: (name) => `ROOT.pem: the certificate of ${name}`,
    itself: ', from the authority itself.',
    carried:
      '. The last one in the -chain.pem file says that it is this one; compare it with a copy from the authority itself.',
    head: [
      'TIMESTAMPS',
      'Each confirms that the file with this SHA-256 existed at that time, in the words of an authority that is',
      "independent of whoever saved it (RFC 3161). It does not show that what the file holds is genuine. An exhibit's",
      'record names and hashes all its other files. OpenSSL 1.1.1 or later checks them; run it in the folder above this one.',
    ],
  },
  de: {
    entry: (sequence) => `Eintrag ${sequence} des Protokolls der Verwahrung`,
    record: (label) => `die Aufzeichnung von ${label}`,
    confirmed: 'bestätigt',
    by: (said, authority, host, policy, serial) =>
      `${said} von ${authority} (${host}), Richtlinie ${policy}, Seriennummer ${serial}`,
    check: 'prüfen',
    root: (name) => `ROOT.pem: das Zertifikat von ${name}`,
    itself: ', von der Stelle selbst.',
    carried:
      '. Das letzte in der Datei -chain.pem sagt, dass es dieses ist; es ist mit einer Kopie von der Stelle selbst zu vergleichen.',
    head: [
      'ZEITSTEMPEL',
      'Jeder bestätigt, dass es die Datei mit diesem SHA-256 zu dieser Zeit gab, in den Worten einer Stelle, die von der',
      'Person, die sie gesichert hat, unabhängig ist (RFC 3161). Er zeigt nicht, dass der Inhalt der Datei echt ist. Die',
      'Aufzeichnung eines Beweisstücks nennt alle seine anderen Dateien mit ihren Hashwerten. OpenSSL ab 1.1.1 prüft sie, im',
      'Ordner über diesem ausgeführt.',
    ],
  },
  es: {
    entry: (sequence) => `la entrada ${sequence} del registro de custodia`,
    record: (label) => `el registro de ${label}`,
    confirmed: 'confirmado',
    by: (said, authority, host, policy, serial) =>
      `${said} por ${authority} (${host}), política ${policy}, número de serie ${serial}`,
    check: 'comprobar',
    root: (name) => `ROOT.pem: el certificado de ${name}`,
    itself: ', de la propia autoridad.',
    carried:
      '. El último del archivo -chain.pem dice que es este; hay que compararlo con una copia de la propia autoridad.',
    head: [
      'SELLOS DE TIEMPO',
      'Cada uno confirma que el archivo con este SHA-256 existía en ese momento, en palabras de una autoridad que no depende',
      'de quien lo guardó (RFC 3161). No muestra que el contenido del archivo sea auténtico. El registro de una prueba nombra',
      'todos sus demás archivos con sus hashes. OpenSSL 1.1.1 o posterior los comprueba, ejecutado en la carpeta de arriba.',
    ],
  },
};

/** How to check them, as a file to lie beside them. */
export function howToCheck(proofs: readonly TimestampProof[], language: Language = 'en'): string {
  const say = checkWords[language];
  const wide = Math.max(say.confirmed.length, say.check.length, 'SHA-256'.length) + 2;
  const each = proofs.map(({ timestamp, command }) => {
    const { exhibit, sequence, sha256, authority, host, saidAt, policy, serial, leadsTo, carriesRoot } =
      timestamp;
    return [
      exhibit === null ? say.entry(sequence ?? 0) : say.record(exhibitLabel(exhibit)),
      `  ${'SHA-256'.padEnd(wide)}${sha256}`,
      `  ${say.confirmed.padEnd(wide)}${say.by(saidAt, authority, host, policy, serial)}`,
      `  ${say.check.padEnd(wide)}${command}`,
      `  ${say.root(leadsTo)}${carriesRoot ? say.carried : say.itself}`,
    ].join('\n');
  });
  return `${[...say.head, '', each.join('\n\n')].join('\n')}\n`;
}
