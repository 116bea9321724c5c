/** Plain packages for police or a lawyer, and checking what lies on a drive. */
import { z } from 'zod';
import type {
  HandedOver,
  Identifying,
  Packed,
  PackagePictures,
  PackagePlan,
  PackageReport,
} from '../../main/core/package.ts';
import type { CheckedCopy } from './copy.ts';
import { languages } from '../languages.ts';
import { answering, exhibitNumber, handle, jobId, nothing, passphrase, placeHandle } from './parts.ts';

const pictures = ['blurred', 'redacted', 'full'] as const satisfies readonly PackagePictures[];
const identifying = [
  'name',
  'network',
  'place',
  'private-notes',
  'letters',
] as const satisfies readonly Identifying[];

const choice = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('all') }),
  z.strictObject({ of: z.literal('exhibits'), numbers: z.array(exhibitNumber).min(1).max(100_000) }),
  z.strictObject({ of: z.literal('incident'), incident: handle }),
]);

const wish = z.strictObject({
  choice,
  pictures: z.enum(pictures),
  include: z.array(z.enum(identifying)).max(identifying.length),
  paper: z.enum(['letter', 'a4']),
  language: z.enum(languages),
  recipient: z.string().trim().max(300),
  reference: z.string().trim().max(300),
});

/** What was found in a place. */
export interface CheckedPlace {
  readonly copies: readonly CheckedCopy[];
  readonly packages: readonly PackageReport[];
}

export const discloseCalls = {
  /** Exactly what a package would hold, file by file and field by field. Writes nothing. */
  planPackage: answering<PackagePlan>()('engine', z.strictObject({ wish })),
  /** Answers only when every byte was read back; `readBack` says from where. With a password it is a zip. */
  makePackage: answering<Packed>()(
    'engine',
    z.strictObject({ job: jobId, wish, to: placeHandle, password: passphrase.optional() }),
  ),
  pausePackage: answering<null>()('engine', z.strictObject({ job: jobId, paused: z.boolean() })),
  /** What left earlier, newest first, as the custody log says. */
  handedOver: answering<readonly HandedOver[]>()('engine', nothing),
  /** Every copy and every package in a folder, or the one that it is. No vault need be open; nothing is written. */
  checkPlace: answering<CheckedPlace>()(
    'engine',
    z.strictObject({ job: jobId, place: placeHandle, passphrase: passphrase.optional() }),
  ),
} as const;
