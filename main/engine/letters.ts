import type { LetterFormat, LetterPreview } from '../../preload/calls/letters.ts';
import type { CaseFields } from '../../preload/case-fields.ts';
import { placeLabel } from '../../preload/case-numbering.ts';
import { CodedError } from '../../preload/errors.ts';
import { localTime } from '../core/brands.ts';
import { letterText, type LetterModel } from '../core/letter-model.ts';
import { checkLetter, type LetterCheck, type LetterFields } from '../core/letters.ts';
import { writePlain } from '../export/plain.ts';
import { noteOrTakeBack } from '../export/take-back.ts';
import { composeLetter, type LetterExhibit } from '../report/letters/compose.ts';
import type { Vault } from '../vault/vault.ts';

/** Each is loaded when it is needed: together they take 40 MiB. */
const writers: { readonly [F in LetterFormat]: (model: LetterModel, day: string) => Promise<Uint8Array> } = {
  pdf: async (model, day) => {
    const [{ letterPdf }, { paperFonts }] = await Promise.all([
      import('../report/letters/pdf.ts'),
      import('./paper-fonts.ts'),
    ]);
    return letterPdf(model, { fonts: paperFonts(), day });
  },
  docx: async (model) => {
    const { letterDocx } = await import('../report/letters/docx.ts');
    return letterDocx(model);
  },
};

/** @param now milliseconds since 1970 @returns `2026-11-20`, where the computer stands */
const dayOf = (now: number): string => localTime(now).slice(0, 10);

/** What is there and what is missing. @throws CodedError `exhibit-not-found`, `exhibit-frozen` */
export function checkedLetter(vault: Vault, letter: LetterFields, now: number): LetterCheck {
  exhibitsOf(vault, letter);
  return checkLetter(letter, {
    isSaved: (address) => vault.captureOf(address) !== null,
    today: dayOf(now),
  });
}

/** Exactly what would leave. @throws CodedError as {@link checkedLetter} */
export function letterPreview(vault: Vault, letter: LetterFields, now: number): LetterPreview {
  const check = checkedLetter(vault, letter, now);
  const model = modelOf(vault, letter, check, now);
  return { check, text: letterText(model), blocks: model.blocks };
}

interface ToWrite {
  readonly record: string;
  readonly format: LetterFormat;
  readonly folder: string;
  readonly name: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Writes a saved letter in plain, reads it back, and notes which letter it was and the file's hash: never its words.
 *
 * @throws CodedError `record-not-found`, `letter-not-ready`, `exhibit-frozen`, and as `writePlain`
 */
export async function writeLetter(
  vault: Vault,
  { record: id, format, folder, name, now }: ToWrite,
): Promise<{ name: string }> {
  const record = vault.caseFile.record(id);
  if (record.kind !== 'letter' || record.withdrawn) throw new CodedError('record-not-found');
  const letter = record.fields as CaseFields<'letter'>;
  const check = checkedLetter(vault, letter, now);
  if (!check.ready) throw new CodedError('letter-not-ready', check.missing.join(' '));
  const bytes = await writers[format](modelOf(vault, letter, check, now), dayOf(now));
  const file = await writePlain(folder, name ?? `letter-${dayOf(now)}-${id.slice(0, 6)}.${format}`, bytes);
  await noteOrTakeBack(folder, [file.name], () =>
    vault.record('letter-written', null, {
      document: letter.document,
      exhibits: [...letter.exhibits],
      file,
      format,
      record: id,
      revision: record.revision,
    }),
  );
  return { name: file.name };
}

/** The PDF of a letter as of that moment, whether it is ready or not. @param now milliseconds since 1970 @throws CodedError as {@link checkedLetter} */
export function letterPdfOf(vault: Vault, letter: LetterFields, now: number): Promise<Uint8Array> {
  return writers.pdf(modelOf(vault, letter, checkedLetter(vault, letter, now), now), dayOf(now));
}

function modelOf(vault: Vault, letter: LetterFields, check: LetterCheck, now: number): LetterModel {
  const { language, paper } = check;
  return composeLetter({ letter, language, paper, exhibits: exhibitsOf(vault, letter), day: dayOf(now) });
}

function exhibitsOf(vault: Vault, { exhibits }: LetterFields): readonly LetterExhibit[] {
  const { numbering } = vault.kept.settings();
  return exhibits.map((number) => {
    vault.chart.mustNotBeFrozen(number);
    const { place, url, finalUrl, savedAt } = vault.chart.exhibit(number);
    return { label: placeLabel(numbering, place), url, finalUrl, savedAt };
  });
}
