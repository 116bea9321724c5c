/** What only the process that started the engine may ask. Paths cross here and nowhere else. */
import { z } from 'zod';
import type { Artifact } from '../../main/core/evidence.ts';
import { answering, placeHandle, jobId, exhibitNumber, type Place, proxyAddress, ticket } from './parts.ts';

export interface PlainFile {
  readonly mediaType: string;
  readonly bytes: number;
  /** At most 1 MiB from the offset asked for. */
  readonly part: Uint8Array;
}

export const hostCalls = {
  /** Registers a path and gives the handle for it. */
  grantPlace: answering<Place>()('host', z.strictObject({ path: z.string().min(1).max(4096) })),
  configure: answering<null>()(
    'host',
    z.strictObject({
      /** Captures of loopback and private addresses: tests and the command line only. */
      allowPrivate: z.boolean().optional(),
      /** A Chromium to use instead of the one that would be found. */
      browserPath: z.string().min(1).max(4096).optional(),
      /** Instead of the vault's own; null for none. */
      proxy: proxyAddress.nullable().optional(),
      /** Nobody is there to answer the under-18 question; the record then says that it was not asked. */
      unattended: z.boolean().optional(),
    }),
  ),
  /** The bytes behind a ticket, in parts, for `app://evidence/`. */
  readRevealed: answering<PlainFile>()(
    'host',
    z.strictObject({ ticket, offset: z.int().min(0), length: z.int().min(0).max(1_048_576) }),
  ),
  extractExhibit: answering<readonly Artifact[]>()(
    'host',
    z.strictObject({ job: jobId, exhibit: exhibitNumber, to: placeHandle }),
  ),
} as const;
