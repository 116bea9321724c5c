/** Letters: what is missing in one, what would leave, and writing it. Its fields are a record of kind `letter`. */
import { z } from 'zod';
import type { LetterBlock } from '../../main/core/letter-model.ts';
import type { LetterCheck } from '../../main/core/letters.ts';
import { hasKnownZones, readFields, type CaseFields } from '../case-fields.ts';
import { answering, handle, placeHandle } from './parts.ts';

/** The fields of a letter as they are typed, saved or not. */
const letter = z.record(z.string(), z.unknown()).transform((given, context): CaseFields<'letter'> => {
  const fields = readFields('letter', given);
  if (fields !== undefined && hasKnownZones(fields)) return fields;
  context.addIssue('a field that a letter does not have, or cannot hold that');
  return z.NEVER;
});

export interface LetterPreview {
  readonly check: LetterCheck;
  /** Every word of it, in its order. */
  readonly text: string;
  readonly blocks: readonly LetterBlock[];
}

export const letterFormats = ['pdf', 'docx'] as const;
export type LetterFormat = (typeof letterFormats)[number];

/** A name in the chosen folder, and nothing that leads out of it. */
const fileName = z
  .string()
  .max(200)
  .regex(/^[^/\\\p{C}]+\.(?:pdf|docx)$/u);

export const lettersCalls = {
  /** Which elements are there, which are missing, and what to know. Writes nothing. */
  checkLetter: answering<LetterCheck>()('engine', z.strictObject({ letter })),
  /** Exactly what would leave, and the check of it. Writes nothing. */
  previewLetter: answering<LetterPreview>()('engine', z.strictObject({ letter })),
  /** Writes a saved letter that is ready into a folder, in plain, reads it back, and notes it in the custody log. */
  writeLetter: answering<{ readonly name: string }>()(
    'engine',
    z.strictObject({
      record: handle,
      format: z.enum(letterFormats),
      to: placeHandle,
      /** A neutral one with the day when left out. */
      name: fileName.optional(),
    }),
  ),
} as const;
