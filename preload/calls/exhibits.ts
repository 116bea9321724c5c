/** The exhibits as they lie in the vault, and looking at them. */
import { z } from 'zod';
import type { RecaptureChange } from '../../main/core/manifest.ts';
import type { Exhibit } from '../../main/core/evidence.ts';
import { answering, handle, exhibitNumber, placeHandle, ticket, type Ticket } from './parts.ts';

/** The bounds of a {@link TextRecordInput}, which the window's fields share. */
export const textRecordLimits = {
  address: 8192,
  site: 200,
  userName: 200,
  seenAt: 200,
  description: 20_000,
} as const;
const textRecord = z.strictObject({
  address: z.string().trim().max(textRecordLimits.address),
  site: z.string().trim().max(textRecordLimits.site),
  userName: z.string().trim().max(textRecordLimits.userName),
  seenAt: z.string().trim().max(textRecordLimits.seenAt),
  description: z.string().trim().max(textRecordLimits.description),
});

/** What a person writes down about something that must not be opened; any of it may be empty. */
export type TextRecordInput = z.infer<typeof textRecord>;

export interface Revealed {
  readonly ticket: Ticket;
  /** Where the window finds the bytes: `app://evidence/<ticket>`. */
  readonly address: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface RevealedWords {
  /** White space made even; at most 1,000,000 UTF-16 code units. Empty when none were kept. */
  readonly words: string;
}

export interface ExhibitDetail {
  readonly exhibit: Exhibit;
  /** The parsed manifest of a capture or an import, or the record of a text record; null when there is none. */
  readonly manifest: unknown;
  readonly manifestSha256: string | null;
  /** The number of the exhibit whose address was saved again as this one. */
  readonly recaptureOf: number | null;
  /** The exhibits that saved this one's address again, oldest first. */
  readonly recapturedBy: readonly number[];
  /** What is different from {@link recaptureOf}; empty when nothing is, or when this is no re-capture. */
  readonly changes: readonly RecaptureChange[];
}

export const exhibitsCalls = {
  showExhibit: answering<ExhibitDetail>()('engine', z.strictObject({ exhibit: exhibitNumber })),
  /** Gives the right to read one file, and notes the look in the custody log. */
  reveal: answering<Revealed>()('engine', z.strictObject({ artifact: handle })),
  cover: answering<null>()('engine', z.strictObject({ ticket })),
  /** What a reader saw on the page, to set two captures against each other; the look is noted in the custody log. */
  revealWords: answering<RevealedWords>()('engine', z.strictObject({ exhibit: exhibitNumber })),
  /** Writes one file in plain into a folder that the person chose, reads it back, and notes it in the custody log. */
  takeOutFile: answering<{ readonly name: string }>()(
    'engine',
    z.strictObject({ artifact: handle, to: placeHandle }),
  ),
  /** Keeps what the person writes down. Opens, loads and looks up nothing. */
  writeTextRecord: answering<Exhibit>()('engine', textRecord),
} as const;
