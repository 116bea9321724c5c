/** Files that the person brings in. */
import { z } from 'zod';
import type { Exhibit } from '../../main/core/evidence.ts';
import type { ErrorCode } from '../errors.ts';
import { answering, placeHandle, jobId, underEighteen } from './parts.ts';

export interface ImportLine {
  /** Null when this file was not saved; `code` says why. */
  readonly exhibit: Exhibit | null;
  readonly code: ErrorCode | null;
}

export const intakeCalls = {
  importFiles: answering<readonly ImportLine[]>()(
    'engine',
    z.strictObject({ job: jobId, files: z.array(placeHandle).min(1).max(1000), underEighteen }),
  ),
} as const;
