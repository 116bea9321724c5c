/**
 * What was read out of a file that a person brought in, as canonical JSON beside the untouched original. Each is a
 * reading, not evidence of its own: `meaning` says so, and every line names its place in the original.
 */
import type { Sha256Hex } from './brands.ts';

/** One message of a chat. */
export interface TranscriptMessage {
  /** Date and time exactly as the export has them. */
  readonly at: string;
  /** `2024-05-01T21:30:00` by the clock of whoever exported; null when the order of day and month is not known. */
  readonly local: string | null;
  /** RFC 3339 in UTC, only when the export itself says the zone. */
  readonly instant: string | null;
  /** Null for what the app itself says (someone joined, a call). */
  readonly sender: string | null;
  readonly text: string;
  /** The name that the export gives the file that came with it. */
  readonly attachment: string | null;
  /** The export says that something came with it and left it out. */
  readonly omitted: boolean;
  /** Where it stands in the original: the line, from 1, or the id that the app gave it. */
  readonly place: string;
}

export interface TranscriptChat {
  readonly name: string;
  readonly messages: readonly TranscriptMessage[];
}

export interface Transcript {
  readonly format: 'holdfast-transcript/1';
  readonly app: 'whatsapp' | 'telegram';
  /** The file that was read: its name in the exhibit. */
  readonly of: string;
  readonly ofSha256: Sha256Hex;
  /** How day, month and year stand, and how that is known. */
  readonly dates: TranscriptDates;
  readonly chats: readonly TranscriptChat[];
  /** More messages follow in the original than were read out here. */
  readonly cut: boolean;
  readonly meaning: string;
}

export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

export interface TranscriptDates {
  readonly order: DateOrder | 'unclear' | 'written out';
  /** In English, for the record. */
  readonly because: string;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  /** As the mail has it; may be empty, hostile or very long. At most 1,000 characters. */
  readonly nameInMail: string;
  /** Its name in the exhibit; null when it was not put beside the mail. */
  readonly name: string | null;
  readonly mediaType: string;
  readonly bytes: number;
  readonly inline: boolean;
}

export interface MailRecord {
  readonly format: 'holdfast-mail/1';
  readonly of: string;
  readonly ofSha256: Sha256Hex;
  /** In the order of the mail, unfolded, else as written. Anyone can write anything into most of them. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly from: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** The `Date` header as written, and as an instant where it can be read. */
  readonly date: string;
  readonly instant: string | null;
  readonly text: string;
  /** `html`: the mail has no plain text; its HTML was reduced to words. */
  readonly textFrom: 'plain' | 'html' | 'none';
  readonly attachments: readonly MailAttachment[];
  readonly cut: boolean;
  readonly meaning: string;
}
