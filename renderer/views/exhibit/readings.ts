/** The readings that the engine laid beside an original. Their form is checked as far as the window relies on it. */
import type { MailRecord, Transcript } from '../../../main/core/readings.ts';

/** @throws Error when the text is no such reading */
export function readMailRecord(text: string): MailRecord {
  const value = JSON.parse(text) as Partial<MailRecord> | null;
  if (
    value?.format !== 'holdfast-mail/1' ||
    !Array.isArray(value.headers) ||
    !Array.isArray(value.attachments)
  ) {
    throw new Error('not a mail record');
  }
  return value as MailRecord;
}

/** @throws Error when the text is no such reading */
export function readTranscript(text: string): Transcript {
  const value = JSON.parse(text) as Partial<Transcript> | null;
  if (value?.format !== 'holdfast-transcript/1' || !Array.isArray(value.chats)) {
    throw new Error('not a transcript');
  }
  return value as Transcript;
}
