/** Saving pages, also those behind a sign-in. */
import { z } from 'zod';
import type { CaptureLine } from '../../main/core/manifest.ts';
import type { SiteSession } from '../../main/core/evidence.ts';
import {
  answering,
  nothing,
  jobId,
  exhibitNumber,
  label,
  underEighteen,
  address,
  scale,
  paper,
  limits,
  sessionId,
  type JobId,
} from './parts.ts';

/** Where the visible browser stands. */
export interface SignInChanged {
  /** As given to `openSignIn`. */
  readonly job: JobId;
  /** Of the front tab. */
  readonly address: string;
  readonly title: string;
  /** False once: the window is gone, and everything of it with it. */
  readonly open: boolean;
}

export const captureCalls = {
  capturePages: answering<readonly CaptureLine[]>()(
    'engine',
    z.strictObject({
      job: jobId,
      urls: z.array(address).min(1).max(200),
      underEighteen,
      scale: scale.optional(),
      timeoutSeconds: z.int().min(1).max(3600).optional(),
      paper: paper.optional(),
      limits: limits.optional(),
      /** A kept sign-in to open them with; addresses of another site are refused. */
      session: sessionId.optional(),
    }),
  ),
  /** Saves the typed address of an exhibit once more, as a new exhibit that is linked to it. */
  recapturePage: answering<CaptureLine>()(
    'engine',
    z.strictObject({
      job: jobId,
      exhibit: exhibitNumber,
      underEighteen,
      scale: scale.optional(),
      timeoutSeconds: z.int().min(1).max(3600).optional(),
      paper: paper.optional(),
      limits: limits.optional(),
      session: sessionId.optional(),
    }),
  ),
  /** Opens the visible browser at an address, for signing in. Answers when its window is there. */
  openSignIn: answering<null>()('engine', z.strictObject({ job: jobId, url: address, underEighteen })),
  /** Saves what the window's front tab shows now. */
  saveSignedIn: answering<CaptureLine>()(
    'engine',
    z.strictObject({ job: jobId, scale: scale.optional(), paper: paper.optional() }),
  ),
  /** Keeps the sign-in of the front tab's site in the vault. */
  keepSignIn: answering<SiteSession>()('engine', z.strictObject({ job: jobId, label })),
  closeSignIn: answering<null>()('engine', z.strictObject({ job: jobId })),
  listSessions: answering<readonly SiteSession[]>()('engine', nothing),
  forgetSession: answering<null>()('engine', z.strictObject({ session: sessionId })),
} as const;
