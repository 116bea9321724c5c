/** Long work, whatever it does: how far it is, and ending it. */
import { z } from 'zod';
import type { CaptureLine, CaptureProgress } from '../../main/core/manifest.ts';
import type { ImportLine } from './intake.ts';
import { answering, jobId, type JobId } from './parts.ts';

export interface JobProgress {
  readonly job: JobId;
  /** Which address, file or object of the job, from 0. */
  readonly item: number;
  readonly items: number;
  readonly step: CaptureProgress['step'] | 'reading' | 'checking' | 'writing';
  readonly outcome: CaptureProgress['outcome'];
  readonly done?: number;
  readonly total?: number;
  /** Of a copy: over the time that it was not paused. */
  readonly bytesPerSecond?: number;
  readonly secondsLeft?: number;
  /** The finished item. */
  readonly line?: CaptureLine | ImportLine;
}

export const jobsCalls = {
  stopJob: answering<null>()('engine', z.strictObject({ job: jobId })),
} as const;
