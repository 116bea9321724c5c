import type { Artifact } from '../core/evidence.ts';
import type { MailAttachment } from '../core/readings.ts';
import { holdsScript } from './html-text.ts';
import { mailLimits, readMail } from './mail.ts';
import { attach, keepReading, warn, type ReadOut } from './read-out.ts';
import type { Source } from './source.ts';

const meaning =
  'Read out of the original by Holdfast, to be readable. The original is the evidence. Anyone can write any sender, date or header into a mail; only the servers that handed it on know more.';

/** Lays the mail's headers and words, and the files in it, beside the untouched mail. */
export async function readMailOut(out: ReadOut, of: Artifact, source: Source): Promise<void> {
  if (source.size > mailLimits.bytes) {
    warn(out, 'too-large-to-read', `${source.size} bytes`);
    return;
  }
  const { record, attached, holdsHtml } = await readMail(await source.read(0, source.size));
  if (record.headers.length === 0) throw new Error('no header');
  const attachments: MailAttachment[] = [];
  for (const { bytes, nameInMail, mediaType, inline } of attached) {
    if (nameInMail.length > 200) warn(out, 'name-cut', 'the name of an attachment');
    const kept = await attach(out, nameInMail === '' ? 'unnamed' : nameInMail, mediaType, bytes);
    attachments.push({ nameInMail, name: kept.name, mediaType, bytes: kept.bytes, inline });
  }
  if (record.cut) warn(out, 'mail-cut', 'more headers, words or attachments than are read out');
  if (holdsHtml !== null && holdsScript(holdsHtml)) warn(out, 'holds-script', 'in the HTML of the mail');
  await keepReading(out, 'mail', {
    format: 'holdfast-mail/1',
    of: of.name,
    ofSha256: of.sha256,
    meaning,
    attachments,
    ...record,
  });
}
