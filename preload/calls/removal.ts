/** What was asked for removal and what became of it, and looking again. Requests are records of the case file. */
import { z } from 'zod';
import type { CaptureLine } from '../../main/core/manifest.ts';
import type { RemovalLog } from '../../main/core/removal-model.ts';
import type { Look } from '../../main/core/removal-look.ts';
import {
  answering,
  exhibitNumber,
  handle,
  jobId,
  limits,
  nothing,
  paper,
  scale,
  sessionId,
  underEighteen,
} from './parts.ts';

export interface LookedAgain {
  readonly line: CaptureLine;
  /** What the fresh capture says of the address; null when none was made. */
  readonly says: Look['says'] | null;
}

export interface SavedOf {
  readonly address: string;
  /** Exhibits that show the page. */
  readonly saved: readonly number[];
  /** Somebody shown may be under 18: it is not to be saved. */
  readonly closed: boolean;
}

export const removalCalls = {
  /** Every address that somebody was, or is to be, asked about; what wants something done first. */
  removals: answering<RemovalLog>()('engine', nothing),
  /** What the vault has of each address, before a request about them is written down. */
  savedOf: answering<readonly SavedOf[]>()(
    'engine',
    z.strictObject({ addresses: z.string().max(50_000), about: z.array(exhibitNumber).max(10_000) }),
  ),
  /**
   * Saves the address of a page in the log once more, linked to its earlier capture and named in the request. It is as
   * much a capture as any other: the question is asked, and an address that is closed stays closed.
   */
  lookAgain: answering<LookedAgain>()(
    'engine',
    z.strictObject({
      job: jobId,
      /** A request about it, which the new exhibit is linked to. */
      record: handle,
      /** `key` of the page. */
      page: z.string().min(1).max(50_000),
      underEighteen,
      scale: scale.optional(),
      timeoutSeconds: z.int().min(1).max(3600).optional(),
      paper: paper.optional(),
      limits: limits.optional(),
      session: sessionId.optional(),
    }),
  ),
} as const;
