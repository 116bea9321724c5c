import type { TranscriptDates, TranscriptMessage } from '../core/readings.ts';
import { decideOrder, localWritten, type WrittenDate } from './chat-dates.ts';

/** Marks for the direction of writing, which the app puts before almost anything. */
const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const isMark = new RegExp(marks.source, 'u');

/**
 * The start of a message. Android: `31/12/22, 23:59 - `; iOS: `[31.12.22, 23:59:59] `. With any of the separators,
 * with or without the comma, with the half of the day before or behind the time. Written without two runs of
 * anything that could match the same text, so that no line makes it slow.
 */
const head =
  /^(\[)?(\d{1,4})([./-]) ?(\d{1,2})\3 ?(\d{1,4})\.?,? ?([^\d\s[\]]{0,16} ?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?( ?[^\d\s[\]:–-]{1,9}(?: [^\d\s[\]:–-]{1,9})?)?(\] ?| [-–] )/u;

/** `1/1/24, 1:00 - ` without what may be left out of it. */
const shortestHead = 10;
/** A chat has a few lines a message; a file of nothing but line ends has sixty million. */
const mostLines = 2_000_000;

const morning = 'am|上午|午前|오전|凌晨|早上|vorm|de|öö|πμ|ص|पूर्वाह्न|προμ|пп|sa|fm|ap|ip|dop|avant-midi'.split(
  '|',
);
const afternoon = 'pm|下午|午後|오후|晚上|中午|nachm|du|ös|μμ|م|अपराह्न|чм|ch|em|ip|odp|soir'.split('|');

interface Found {
  readonly written: WrittenDate;
  readonly at: string;
  readonly rest: string;
}

export interface WhatsAppReading {
  readonly dates: TranscriptDates;
  readonly messages: readonly TranscriptMessage[];
  readonly cut: boolean;
}

/** Whether the text begins as a chat that WhatsApp wrote out. */
export function looksLikeWhatsApp(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r?\n/u, 200);
  const first = lines.find((line) => line.replace(marks, '').trim() !== '');
  if (first === undefined || readHead(first) === undefined) return false;
  return lines.some((line) => {
    const found = readHead(line);
    return found !== undefined && senderIn(found.rest) !== undefined;
  });
}

/**
 * Reads a chat as WhatsApp writes it out on Android and iOS, in any of its languages: the shape of a line tells, not
 * its words. A line that does not begin a message belongs to the one before.
 *
 * @param now milliseconds since 1970: no message is later
 * @param most messages to read
 */
export function readWhatsApp(text: string, now: number, most: number): WhatsAppReading {
  const begun: { found: Found; lines: string[]; place: number }[] = [];
  let place = 0;
  let cut = false;
  for (const line of linesOf(text)) {
    if (++place > mostLines) {
      cut = true;
      break;
    }
    const found = readHead(line);
    if (found === undefined) begun.at(-1)?.lines.push(line.replace(marks, ''));
    else if (begun.length < most) begun.push({ found, lines: [found.rest], place });
    else {
      cut = true;
      break;
    }
  }
  const dates = decideOrder(
    begun.map(({ found }) => found.written),
    now,
  );
  const messages = begun.map(({ found, lines, place }) =>
    message(found, lines.join('\n').trimEnd(), place, dates),
  );
  return { dates, messages, cut };
}

function* linesOf(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const next = end === -1 ? text.length : end;
    yield text.slice(at, text[next - 1] === '\r' ? next - 1 : next);
    at = next + 1;
  }
}

function message(found: Found, whole: string, place: number, dates: TranscriptDates): TranscriptMessage {
  const sender = senderIn(whole);
  const said = sender === undefined ? whole : whole.slice(sender.length + 2);
  const attachment = attachmentIn(said.replace(marks, ''));
  return {
    at: found.at,
    local: localWritten(found.written, dates.order),
    instant: null,
    sender: sender?.replace(marks, '').trim() ?? null,
    text: said.replace(marks, ''),
    attachment,
    omitted: attachment === null && isOmitted(said),
    place: `line ${place}`,
  };
}

function readHead(line: string): Found | undefined {
  if (line.length < shortestHead) return undefined;
  const { even, origin } = evenStart(line);
  const match = head.exec(even);
  if (match === null) return undefined;
  const [whole, bracket, a = '', separator = '', b = '', c = '', before = '', hours = '', minutes = ''] =
    match;
  const isEnded = (match[11] ?? '').startsWith(']');
  if ((bracket === '[') !== isEnded || Number(minutes) > 59 || Number(hours) > 24) return undefined;
  const half = `${before}${match[10] ?? ''}`.toLowerCase().replace(/[\s.,]/gu, '');
  return {
    written: {
      numbers: [a, b, c],
      separator,
      hour: hourOf(Number(hours) % 24, half),
      minute: Number(minutes),
      second: Number(match[9] ?? 0),
    },
    at: whole.replace(/^\[/u, '').replace(/(?:\] ?| [-–] )$/u, ''),
    rest: line.slice((origin[whole.length - 1] ?? 0) + 1),
  };
}

/** The start of a line with ASCII digits, plain spaces and no marks, and where each character of it stands in the line. */
function evenStart(line: string): { even: string; origin: readonly number[] } {
  const origin: number[] = [];
  let even = '';
  for (let at = 0; at < Math.min(line.length, 90); at++) {
    const character = line[at] ?? '';
    if (isMark.test(character)) continue;
    origin.push(at);
    even += /\p{Nd}/u.test(character) ? digit(character) : plain(character);
  }
  return { even, origin };
}

function plain(character: string): string {
  if (/[\u00a0\u2007\u2009\u202f]/u.test(character)) return ' ';
  return /[،、]/u.test(character) ? ',' : character;
}

function hourOf(hour: number, half: string): number | null {
  if (half === '') return hour;
  if (hour > 12) return hour;
  if (afternoon.includes(half) && !morning.includes(half)) return hour === 12 ? 12 : hour + 12;
  if (morning.includes(half) && !afternoon.includes(half)) return hour === 12 ? 0 : hour;
  return null;
}

/** Decimal digits of every script stand in tens in Unicode, the zero first. */
function digit(character: string): string {
  if (/\d/u.test(character)) return character;
  let zero = character.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (character.codePointAt(0) ?? 0) - zero < 9) zero--;
  return String((character.codePointAt(0) ?? 0) - zero);
}

/** A name of at most 100 characters before the first colon; without one the app itself is speaking. */
function senderIn(rest: string): string | undefined {
  const end = rest.slice(0, 110).indexOf(': ');
  const bare = end === -1 && /^[^:\n]{1,100}:$/u.test(rest) ? rest.length - 1 : end;
  if (bare < 1 || rest.slice(0, bare).includes('\n')) return undefined;
  return rest.slice(0, bare);
}

function attachmentIn(text: string): string | null {
  // iOS, in every language: `<attached: 00000012-PHOTO-2024-05-01-21-30-00.jpg>`.
  const ios = /<[^<>:]{2,40}: ?([^<>:\n]{1,200}\.[A-Za-z0-9]{1,8})>/u.exec(text);
  if (ios?.[1] !== undefined) return ios[1];
  // Android, in every language: `IMG-20240501-WA0001.jpg (file attached)`, the caption on the lines below.
  const android = /^([^\n()]{1,200}\.[A-Za-z0-9]{1,8}) \([^()\n]{3,40}\)(?:\n|$)/u.exec(text);
  return android?.[1] ?? null;
}

/** Android writes `<Media omitted>` in its own language; iOS has a mark before `image omitted`. */
function isOmitted(said: string): boolean {
  const words = said.trim();
  if (/^\u200e?<[^<>\n]{5,60}>$/u.test(words)) return true;
  return /^\u200e[^\n]{0,60}(?:omitted|weggelassen|omitid[oa]|omis[e]?|weggelaten|omess[oa]|ocultad[oa]|пропущено?|utelatt|pominięt[oa])\.?$/iu.test(
    words,
  );
}
