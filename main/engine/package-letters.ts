import type { Language } from '../../preload/languages.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { packageWords } from '../export/package/words/words.ts';
import { letterWords } from '../report/letters/compose.ts';
import type { Vault } from '../vault/vault.ts';
import { everyRecord } from './dossier.ts';
import { checkedLetter, letterPdfOf } from './letters.ts';
import type { Paper } from './package-writing.ts';

/** A saved letter that a package can hold. */
export interface PackedLetter {
  readonly record: CaseRecord<'letter'>;
  /** Below `data/`. */
  readonly name: string;
}

/** The letter is made as of the day on which it was last changed: it is no newer than that. Milliseconds since 1970. */
const changed = ({ at }: CaseRecord): number => Date.parse(at);

/**
 * The saved letters that are ready, and about exhibits of the package and no others: what is said of an exhibit that stays here
 * stays here too.
 *
 * @param numbers of the exhibits in the package
 */
export function lettersAbout(vault: Vault, numbers: ReadonlySet<number>): readonly PackedLetter[] {
  return everyRecord(vault, 'letter')
    .filter((record) => {
      const { exhibits } = record.fields;
      const isAbout = exhibits.length > 0 && exhibits.every((number) => numbers.has(number));
      return !record.withdrawn && isAbout && checkedLetter(vault, record.fields, changed(record)).ready;
    })
    .map((record, index) => ({
      record,
      name: `letters/letter-${index + 1}_${record.fields.document}.pdf`,
    }));
}

/** A letter for the package. It is not said to have been sent: only the custody log and the requests say what was. */
export function letterPaper(vault: Vault, { record, name }: PackedLetter, language: Language): Paper {
  const { files: say } = packageWords[language];
  const { document } = record.fields;
  const subject = document === '' ? say.letter : letterWords[language].subject[document];
  return {
    name,
    what: say.letterAsOf(subject, record.at.slice(0, 10)),
    mediaType: 'application/pdf',
    body: pdfOf(vault, record),
  };
}

async function* pdfOf(vault: Vault, record: CaseRecord<'letter'>): AsyncGenerator<Uint8Array> {
  yield await letterPdfOf(vault, record.fields, changed(record));
}
