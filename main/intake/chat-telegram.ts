import { utcInstant } from '../core/brands.ts';
import type { TranscriptChat, TranscriptMessage } from '../core/readings.ts';
import { takeMessages } from './chat-json.ts';
import { attribute, htmlPieces } from './html-text.ts';

export interface TelegramReading {
  readonly chats: readonly TranscriptChat[];
  readonly cut: boolean;
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.toWellFormed() : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Reads `result.json` of Telegram Desktop: one chat, or everything.
 *
 * @param most messages to read, of all chats together
 * @returns undefined when the text is not such a file
 */
export async function readTelegramJson(text: string, most: number): Promise<TelegramReading | undefined> {
  let looks = false;
  const read = await takeMessages(text, most, (message) => {
    looks ||= 'id' in message && 'type' in message && 'date' in message;
    return jsonMessage(message);
  });
  return looks ? read : undefined;
}

function jsonMessage(message: Members): TranscriptMessage {
  const seconds = Number(message['date_unixtime']);
  const known = message['date_unixtime'] !== undefined && Number.isSafeInteger(seconds) && seconds > 0;
  const at = textOf(message['date']);
  const file = textOf(message['file']) || textOf(message['photo']);
  // "(File not included. Change data exporting settings to download.)"
  const omitted = file.startsWith('(');
  const service = message['type'] === 'service';
  return {
    at,
    local: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u.test(at) ? at : null,
    instant: known && seconds < 8_000_000_000_000 ? utcInstant(seconds * 1000) : null,
    sender: service ? null : textOf(message['from']) || textOf(message['from_id']) || null,
    text: service ? serviceText(message) : `${forwarded(message)}${runs(message['text'])}`,
    attachment: file === '' || omitted ? null : file,
    omitted,
    place: `message ${String(message['id']).slice(0, 40)}`,
  };
}

function forwarded(message: Members): string {
  const from = textOf(message['forwarded_from']);
  return from === '' ? '' : `[forwarded from ${from}]\n`;
}

/** What the app itself says: who did which of its actions. */
function serviceText(message: Members): string {
  const action = textOf(message['action']).replaceAll('_', ' ');
  return [textOf(message['actor']), action, textOf(message['title']), runs(message['text'])]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Text is one string, or runs of plain and formatted text; a link whose words hide its address gets it behind them. */
function runs(value: unknown): string {
  if (typeof value === 'string') return value.toWellFormed();
  return listOf(value)
    .map((run) => {
      if (!isObject(run)) return textOf(run);
      const href = textOf(run['href']);
      return href === '' ? textOf(run['text']) : `${textOf(run['text'])} <${href}>`;
    })
    .join('');
}

/** `01.05.2024 21:30:00 UTC+02:00`; older exports have no zone. */
const titleTime = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC([+-])(\d{2}):(\d{2}))?$/u;

interface Open {
  place: string;
  at: string;
  sender: string | null;
  service: boolean;
  attachment: string | null;
  omitted: boolean;
  text: string;
}

/**
 * Reads `messages.html` of Telegram Desktop (and `messages2.html` and so on, each by itself).
 *
 * @returns undefined when the text is not such a file
 */
export function readTelegramHtml(text: string, most: number): TelegramReading | undefined {
  if (!/class="[^"]{0,40}(?:page_wrap|page_header)/u.test(text.slice(0, 20_000))) return undefined;
  const messages: TranscriptMessage[] = [];
  let name = '';
  let sender: string | null = null;
  let cut = false;
  let open: Open | undefined;
  /** Which part of a message the words belong to, and how many `div`s deep in it. */
  let part: { name: 'text' | 'from' | 'service' | 'header' | 'other'; depth: number } | undefined;

  const finish = (): void => {
    if (open === undefined) return;
    if (!open.service) sender = open.sender ?? sender;
    if (messages.length < most) messages.push(htmlMessage(open, sender));
    else cut = true;
    open = undefined;
  };
  for (const piece of htmlPieces(text)) {
    if (piece.kind === 'text') {
      const words = piece.text.replace(/[\t\n\r ]+/gu, ' ');
      if (part?.name === 'header') name += words;
      else if (open !== undefined && part?.name === 'from') open.sender = `${open.sender ?? ''}${words}`;
      else if (open !== undefined && (part?.name === 'text' || part?.name === 'service')) open.text += words;
      continue;
    }
    const isDiv = piece.name === 'div';
    if (piece.kind === 'close') {
      if (isDiv && part !== undefined && --part.depth === 0) part = undefined;
      continue;
    }
    if (piece.name === 'br' && open !== undefined && part?.name === 'text') open.text += '\n';
    if (piece.name === 'a' && open !== undefined) linked(open, piece.attributes, part?.name === 'text');
    if (!isDiv) continue;
    const classes = attribute(piece.attributes, 'class').split(/\s+/u);
    if (classes.includes('message')) {
      finish();
      part = undefined;
      const service = classes.includes('service');
      const place = attribute(piece.attributes, 'id').slice(0, 60);
      open = { place, at: '', sender: null, service, attachment: null, omitted: false, text: '' };
      continue;
    }
    const title = classes.includes('date') ? attribute(piece.attributes, 'title') : '';
    if (open !== undefined && title !== '' && open.at === '') open.at = title;
    if (part !== undefined) {
      part.depth++;
      continue;
    }
    if (open === undefined) {
      if (classes.includes('text') && classes.includes('bold') && name.trim() === '')
        part = { name: 'header', depth: 1 };
    } else if (classes.includes('from_name')) part = { name: 'from', depth: 1 };
    else if (classes.includes('text')) part = { name: 'text', depth: 1 };
    else if (open.service && classes.includes('details')) part = { name: 'service', depth: 1 };
    else if (classes.includes('date')) part = { name: 'other', depth: 1 };
    else if (classes.includes('media') && open.attachment === null) open.omitted = true;
  }
  finish();
  return messages.length === 0 ? undefined : { chats: [{ name: name.trim(), messages }], cut };
}

function linked(open: Open, attributes: string, isText: boolean): void {
  const href = attribute(attributes, 'href');
  if (isText && /^https?:/iu.test(href)) open.text += `<${href}> `;
  // Only a file of the export: a relative path, in one of its folders.
  if (!isText && /^[A-Za-z0-9_]+\/[^:]{1,400}$/u.test(href)) {
    open.attachment ??= href;
    open.omitted = false;
  }
}

function htmlMessage(open: Open, sender: string | null): TranscriptMessage {
  const time = titleTime.exec(open.at);
  const [, day, month, year, hour, minute, second, sign, zoneHours, zoneMinutes] = time ?? [];
  const local = time === null ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const clock = local === null ? Number.NaN : Date.parse(`${local}Z`);
  const zoned = sign !== undefined && Number.isFinite(clock);
  return {
    at: open.at,
    local,
    instant: zoned ? utcInstant(clock - offset * 60_000) : null,
    sender: open.service ? null : (sender?.trim() ?? null),
    text: open.text.trim(),
    attachment: open.attachment,
    omitted: open.omitted,
    place: open.place === '' ? 'unknown' : open.place,
  };
}
