import type { LogHead } from '../../core/copy.ts';
import type { PackageForm, PackagePictures } from '../../core/package.ts';
import { packageFiles } from '../../core/package.ts';
import type { SealedBag } from './bag.ts';
import { escaped, facts, hash, htmlPage } from './html.ts';

export interface ReceiptFacts {
  readonly madeAt: string;
  readonly madeLocal: string;
  readonly recipient: string;
  readonly reference: string;
  readonly exhibits: number;
  readonly pictures: PackagePictures;
  readonly publicKey: string;
  readonly head: LogHead;
}

const toFillIn = '____________________';

/** The receipt: to whom, when, and the hash that stands for everything. It is signed by hand, by both. */
export function receiptFiles(
  given: ReceiptFacts,
  sealed: SealedBag,
  form: PackageForm,
): readonly (readonly [name: string, text: string])[] {
  const rows: readonly (readonly [string, string])[] = [
    ['Handed to', given.recipient === '' ? toFillIn : given.recipient],
    ['Case or reference', given.reference === '' ? toFillIn : given.reference],
    ['Made (UTC)', given.madeAt],
    ['Made (where it was made)', given.madeLocal],
    [
      'What',
      `${given.exhibits} exhibits, pictures ${given.pictures}, ${sealed.files} files, ${sealed.bytes} bytes`,
    ],
    ['How', form === 'zip' ? 'in a zip with a password, which is told apart' : 'as a plain folder'],
  ];
  const hashes: readonly (readonly [string, string])[] = [
    [`SHA-256 of ${packageFiles.sums}`, sealed.sums],
    [`SHA-256 of ${packageFiles.manifest}`, sealed.manifest],
    ['Key that signed it (Ed25519)', given.publicKey],
    [`Custody log, entry ${given.head.sequence}`, given.head.hash],
  ];
  const lines = ['Handed over by', 'Received by', 'Date and place', 'Date and place'];
  const text = [
    'RECEIPT',
    '',
    ...[...rows, ...hashes].map(([name, value]) => `${name}:\r\n  ${oneLine(value)}`),
    '',
    ...['Handed over by', 'Received by'].map(
      (who) => `${who}, date, signature:\r\n\r\n  ${toFillIn}${toFillIn}\r\n`,
    ),
    'Whoever signs confirms that the package was handed over, not that what it shows is true.',
    '',
  ].join('\r\n');
  const html = htmlPage(
    'Receipt',
    `<h1>Receipt</h1>
${facts(rows.map(([name, value]) => [name, escaped(value)]))}
<h3>What stands for all of it</h3>
${facts(hashes.map(([name, value]) => [name, hash(value)]))}
<p class="note">Every file of the package is in that list with its own hash. Whoever signs confirms that the package was handed over, not that what it shows is true.</p>
<div class="sign">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`,
  );
  return [
    [packageFiles.receipt, html],
    [packageFiles.receiptText, text],
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '·');
