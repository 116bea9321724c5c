import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { utcInstant } from '../core/brands.ts';
import type { MailAddress, MailRecord } from '../core/readings.ts';
import { htmlToText } from './html-text.ts';

export const mailLimits = {
  /** A larger mail is kept and not read out. */
  bytes: 128 * 1024 * 1024,
  /** Headers, and characters of text, that are read out. */
  headers: 2_000,
  text: 4_000_000,
  value: 20_000,
  attachments: 500,
  /** Lines that may begin a part; each part costs some kilobytes of memory while the mail is taken apart. */
  boundaries: 50_000,
  addresses: 1_000,
};

export interface MailAttached {
  readonly nameInMail: string;
  readonly mediaType: string;
  readonly inline: boolean;
  readonly bytes: Uint8Array;
}

export interface MailReading {
  readonly record: Pick<
    MailRecord,
    'headers' | 'from' | 'to' | 'cc' | 'subject' | 'date' | 'instant' | 'text' | 'textFrom' | 'cut'
  >;
  readonly attached: readonly MailAttached[];
  /** What a mail program would have run or loaded. */
  readonly holdsHtml: string | null;
}

/**
 * Reads a mail as RFC 5322 and MIME have it. Everything in it is somebody's claim, the sender most of all. A mail
 * within the mail stays a file.
 *
 * @throws Error when it is broken beyond reading (nested too deep, endless headers, parts without number)
 */
export async function readMail(bytes: Uint8Array): Promise<MailReading> {
  if (hasMoreBoundaries(bytes, mailLimits.boundaries)) throw new RangeError('too many parts');
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
    maxHeadersSize: 4 * 1024 * 1024,
  });
  const html = mail.html ?? null;
  const plain = mail.text ?? '';
  const words = plain.trim() === '' && html !== null ? htmlToText(html.slice(0, mailLimits.text * 4)) : plain;
  const written = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const at = Date.parse(mail.date ?? '');
  const attached = mail.attachments.slice(0, mailLimits.attachments);
  return {
    record: {
      headers: mail.headers.slice(0, mailLimits.headers).map(({ originalKey, value }) => ({
        name: cut(originalKey, 200),
        value: cut(value, mailLimits.value),
      })),
      from: addresses(mail.from === undefined ? [] : [mail.from]),
      to: addresses(mail.to ?? []),
      cc: addresses(mail.cc ?? []),
      subject: cut(mail.subject ?? '', 2_000),
      date: cut(written, 200),
      instant: Number.isFinite(at) ? utcInstant(at) : null,
      text: cut(words, mailLimits.text),
      textFrom: plain.trim() !== '' ? 'plain' : words === '' ? 'none' : 'html',
      cut:
        mail.headers.length > mailLimits.headers ||
        mail.attachments.length > attached.length ||
        words.length > mailLimits.text,
    },
    attached: attached.map(attachment),
    holdsHtml: html,
  };
}

function hasMoreBoundaries(bytes: Uint8Array, most: number): boolean {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let found = 0;
  for (let at = mail.indexOf('\n--'); at !== -1; at = mail.indexOf('\n--', at + 3)) {
    if (++found > most) return true;
  }
  return false;
}

function attachment({ filename, mimeType, disposition, related, content }: Attachment): MailAttached {
  return {
    nameInMail: cut(filename ?? '', 1_000),
    mediaType: /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/u.test(mimeType)
      ? mimeType.toLowerCase()
      : 'application/octet-stream',
    inline: disposition === 'inline' || related === true,
    bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content),
  };
}

function addresses(given: readonly Address[]): MailAddress[] {
  return given
    .flatMap((one) => (one.group === undefined ? [one] : one.group))
    .slice(0, mailLimits.addresses)
    .map(({ name, address }) => ({ name: cut(name, 500), address: cut(address ?? '', 500) }));
}

function cut(text: string, most: number): string {
  const sound = text.toWellFormed();
  return sound.length <= most ? sound : `${sound.slice(0, most - 1)}…`.toWellFormed();
}
