/** Help: stills of a video to search with, and the case numbers of services that block by fingerprint. */
import { z } from 'zod';
import type { VideoFile } from '../../main/core/evidence.ts';
import type { FingerprintCase } from '../../main/core/fingerprint-case.ts';
import { answering, handle, nothing, placeHandle, type Place } from './parts.ts';

/** What one asking may take out, and how large a still may be; the window draws within these. */
export const stillLimits = { count: 8, pixels: 1_000_000, bytes: 4_194_304 } as const;

const still = z.strictObject({
  /** Where in the video, in milliseconds from its start. */
  at: z.int().min(0),
  png: z.custom<Uint8Array>(
    (value) => value instanceof Uint8Array && value.length > 0 && value.length <= stillLimits.bytes,
  ),
});

export interface StillsWritten {
  /** The names of the files in the chosen folder, in the order of the stills. */
  readonly names: readonly string[];
}

export const helpCalls = {
  /** Every video in the vault, oldest exhibit first. */
  listVideos: answering<readonly VideoFile[]>()('engine', nothing),
  /** A folder for plain files that leave the vault. Null when the person chose none. */
  chooseOutFolder: answering<Place | null>()('shell', nothing),
  /** Writes stills that the window drew from a revealed video as plain files, and notes it in the custody log. */
  saveStills: answering<StillsWritten>()(
    'engine',
    z.strictObject({
      video: handle,
      to: placeHandle,
      stills: z.array(still).min(1).max(stillLimits.count),
    }),
  ),
  keepFingerprintCase: answering<FingerprintCase>()(
    'engine',
    z.strictObject({
      service: z.enum(['stopncii', 'take-it-down']),
      caseNumber: z.string().trim().min(1).max(80),
      /** Empty for none. */
      pin: z.string().trim().max(80),
    }),
  ),
  /** Newest last, without their PINs. */
  listFingerprintCases: answering<readonly FingerprintCase[]>()('engine', nothing),
  /** Gives one PIN, and notes in the custody log that it was looked at. */
  showFingerprintPin: answering<{ readonly pin: string }>()('engine', z.strictObject({ case: handle })),
  forgetFingerprintCase: answering<null>()('engine', z.strictObject({ case: handle })),
} as const;
