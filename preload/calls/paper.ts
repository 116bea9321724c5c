/** Files for paper that Holdfast wrote: where they go, opening them, sending them to a printer. Paths stay outside of the window. */
import { z } from 'zod';
import { answering, handle, nothing, placeHandle, type Place } from './parts.ts';

export interface Printer {
  readonly id: string;
  /** As the system calls it. */
  readonly name: string;
}

export const paperCalls = {
  /** A place for a new file, through the system's dialog, which proposes a neutral name; null when that was closed. */
  choosePaperFile: answering<Place | null>()('shell', z.strictObject({ ending: z.enum(['pdf', 'docx']) })),
  /** Opens a file that was written in this run with the program that the system has for it. */
  openWritten: answering<null>()('shell', z.strictObject({ place: placeHandle })),
  /** Whom this computer can print to, its usual printer first; none where it cannot be asked. */
  printers: answering<readonly Printer[]>()('shell', nothing),
  /** Sends a PDF that was written in this run to a printer. Whether anything comes out there is not known here. */
  printWritten: answering<null>()('shell', z.strictObject({ place: placeHandle, printer: handle })),
  /** Where a file lies that was written in this run, and nothing else that has a handle. */
  writtenPath: answering<string>()('host', z.strictObject({ place: placeHandle })),
} as const;
