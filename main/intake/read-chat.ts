import type { Artifact } from '../core/evidence.ts';
import type { Transcript } from '../core/readings.ts';
import { looksLikeWhatsApp, readWhatsApp } from './chat-whatsapp.ts';
import { readTelegramHtml, readTelegramJson, type TelegramReading } from './chat-telegram.ts';
import { keepReading, warn, type ReadOut } from './read-out.ts';

export const chatLimits = { bytes: 64 * 1024 * 1024, messages: 200_000 };

const meaning =
  'Read out of the original by Holdfast, to be readable. The original is the evidence; whoever exported it could have changed it. Times without a zone are by the clock of the device that exported them.';
const writtenOut = { order: 'written out', because: 'the export writes the date in one way only' } as const;

/** Whether a text may be a chat at all, by its kind alone. */
export function mayBeChat(mediaType: string): boolean {
  return /^(?:text\/plain|text\/html|application\/json)$/u.test(mediaType);
}

/**
 * Lays a readable transcript beside a chat export, if the text is one.
 *
 * @param of the file that was read, as it is kept
 * @param name as the person or the archive calls it: the chat's own name is often only there
 */
export async function readChat(
  out: ReadOut,
  of: Pick<Artifact, 'name' | 'sha256' | 'mediaType'>,
  name: string,
  text: string,
): Promise<boolean> {
  const found = await transcriptOf(of.mediaType, name, text, out.now);
  if (found === undefined) return false;
  if (found.dates.order === 'unclear') warn(out, 'chat-dates-unclear', found.dates.because);
  if (found.cut) warn(out, 'chat-cut', `the first ${chatLimits.messages} messages`);
  await keepReading(out, 'transcript', {
    format: 'holdfast-transcript/1',
    of: of.name,
    ofSha256: of.sha256,
    meaning,
    ...found,
  });
  return true;
}

type Found = Pick<Transcript, 'app' | 'dates' | 'chats' | 'cut'>;

async function transcriptOf(
  mediaType: string,
  name: string,
  text: string,
  now: number,
): Promise<Found | undefined> {
  if (mediaType === 'application/json') return telegram(await readTelegramJson(text, chatLimits.messages));
  if (mediaType === 'text/html') return telegram(readTelegramHtml(text, chatLimits.messages));
  if (!looksLikeWhatsApp(text)) return undefined;
  const { dates, messages, cut } = readWhatsApp(text, now, chatLimits.messages);
  return { app: 'whatsapp', dates, cut, chats: [{ name: chatName(name), messages }] };
}

function telegram(read: TelegramReading | undefined): Found | undefined {
  return read === undefined ? undefined : { app: 'telegram', dates: writtenOut, ...read };
}

/** `WhatsApp Chat with Rook.txt`; an iPhone calls every one `_chat.txt`. */
function chatName(file: string): string {
  const stem = file
    .toWellFormed()
    .slice(0, 300)
    .replace(/\.[a-z]{1,5}$/iu, '');
  return stem.replace(/^WhatsApp Chat (?:with|-) /iu, '').replace(/^_chat$/u, '');
}
