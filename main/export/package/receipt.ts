import type { LogHead } from '../../core/copy.ts';
import type { PackageForm, PackagePictures } from '../../core/package.ts';
import { packageFiles } from '../../core/package.ts';
import type { SealedBag } from './bag.ts';
import { escaped, facts, hash, htmlPage } from './html.ts';
import type { PackageWords } from './words/words.ts';

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
  words: PackageWords,
): readonly (readonly [name: string, text: string])[] {
  const { receipt: say } = words;
  const rows: readonly (readonly [string, string])[] = [
    [say.to, given.recipient === '' ? toFillIn : given.recipient],
    [say.reference, given.reference === '' ? toFillIn : given.reference],
    [words.index.made, given.madeAt],
    [words.index.madeLocal, given.madeLocal],
    [say.what, say.amount(given.exhibits, given.pictures, sealed.files, sealed.bytes)],
    [say.how, say.form[form]],
  ];
  const hashes: readonly (readonly [string, string])[] = [
    [say.hashOf(packageFiles.sums), sealed.sums],
    [say.hashOf(packageFiles.manifest), sealed.manifest],
    [say.key, given.publicKey],
    [say.custody(given.head.sequence), given.head.hash],
  ];
  const lines = [say.over, say.received, say.dateAndPlace, say.dateAndPlace];
  const text = [
    say.title.toUpperCase(),
    '',
    ...[...rows, ...hashes].map(([name, value]) => `${name}:\r\n  ${oneLine(value)}`),
    '',
    ...[say.over, say.received].map((who) => `${say.signature(who)}\r\n\r\n  ${toFillIn}${toFillIn}\r\n`),
    say.confirms,
    '',
  ].join('\r\n');
  const html = htmlPage(
    words.language,
    say.title,
    `<h1>${say.title}</h1>
${facts(rows.map(([name, value]) => [name, escaped(value)]))}
<h3>${say.stands}</h3>
${facts(hashes.map(([name, value]) => [name, hash(value)]))}
<p class="note">${say.everyFile} ${say.confirms}</p>
<div class="sign">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`,
  );
  return [
    [packageFiles.receipt, html],
    [packageFiles.receiptText, text],
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '·');
