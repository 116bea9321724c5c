/** The binder: everything that was chosen, laid out for paper. */
import { z } from 'zod';
import type { BinderFile, DeclarationKind, ImageMode, MadeBinder } from '../../main/core/binder.ts';
import { languages } from '../languages.ts';
import { answering, exhibitNumber, handle, jobId, paper, placeHandle, type Place } from './parts.ts';

/** Its files may be opened and printed while the engine runs. */
export type WrittenForPaper<M extends { readonly files: readonly BinderFile[] }> = Omit<M, 'files'> & {
  readonly files: readonly (BinderFile & { readonly place: Place })[];
};

/** 10^6 bytes. */
const mostVolumeMegabytes = 4000;
const images = z.enum(['blurred', 'placeholder', 'full'] as const satisfies readonly ImageMode[]);
const kind = z.enum([
  'us',
  'us-outside',
  'england-wales',
  'plain',
] as const satisfies readonly DeclarationKind[]);
const line = z.string().trim().max(200);
const numbers = z.array(exhibitNumber).max(100_000).readonly();

export const reportCalls = {
  /**
   * Writes the binder as a PDF, in plain, and notes it in the custody log. `to` is the file; where the size asks for
   * several, each has its number before the ending. Nothing is left of one that is not finished.
   */
  makeBinder: answering<WrittenForPaper<MadeBinder>>()(
    'engine',
    z.strictObject({
      job: jobId,
      to: placeHandle,
      choice: z.union([
        z.strictObject({ of: z.literal('all') }),
        z.strictObject({ of: z.literal('exhibits'), numbers }),
        z.strictObject({ of: z.literal('incident'), incident: handle }),
      ]),
      privateNotes: z.boolean(),
      paper,
      /** Of the binder's own words. */
      language: z.enum(languages),
      images,
      imagesOf: z
        .array(z.strictObject({ exhibit: exhibitNumber, images }))
        .max(100_000)
        .readonly(),
      volumeMegabytes: z.int().min(5).max(mostVolumeMegabytes).nullable(),
      batesPrefix: z
        .string()
        .max(20)
        .regex(/^[\x20-\x7E]*$/u),
      declaration: z.strictObject({ kind, seen: numbers }).nullable(),
      matter: line,
      caseNumber: line,
      preparedBy: line,
      preparedFor: line,
    }),
  ),
} as const;
