/** Files for paper that Holdfast wrote: where they go, opening them, sending them to a printer. Paths stay outside of the window. */
import { z } from 'zod';
import { answering, label, nothing, placeHandle, type Place } from './parts.ts';

/** A printer as the system calls it. */
const printer = z.string().min(1).max(255);

export const paperCalls = {
  /** A place for a new file, through the system's dialog; null when that was closed. */
  choosePaperFile: answering<Place | null>()(
    'shell',
    z.strictObject({ name: label, ending: z.enum(['pdf', 'docx']) }),
  ),
  /** Opens a file that was written in this run with the program that the system has for it. */
  openWritten: answering<null>()('shell', z.strictObject({ place: placeHandle })),
  /** Whom this computer can print to, its usual printer first; none where it cannot be asked. */
  printers: answering<readonly string[]>()('shell', nothing),
  /** Sends a PDF that was written in this run to a printer. Whether anything comes out there is not known here. */
  printWritten: answering<null>()('shell', z.strictObject({ place: placeHandle, printer })),
  /** Where a file lies that was written in this run, and nothing else that has a handle. */
  writtenPath: answering<string>()('host', z.strictObject({ place: placeHandle })),
} as const;
