import { setImmediate as turn } from 'node:timers/promises';

export interface JsonChat<T> {
  name: string;
  readonly messages: T[];
}

export interface JsonChats<T> {
  readonly chats: readonly JsonChat<T>[];
  /** Messages were left out: too many of them, or one that is too long. */
  readonly cut: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** Below this, levels are only counted: nothing is wanted of them, and there can be millions. */
const deepest = 6;
/** In UTF-16 code units. */
const longestMessage = 1024 * 1024;
const longestName = 10_000;
/** After so many code units everybody else gets a turn. */
const aTurn = 1024 * 1024;

interface Level<T> {
  readonly isArray: boolean;
  /** The key under which it stands in the level above. */
  readonly under: string;
  key: string;
  isKeyNext: boolean;
  name: string;
  chat: JsonChat<T> | undefined;
}

const [quote, comma, colon, openArray] = ['"', ',', ':', '['].map((character) => character.charCodeAt(0));
const openings = new Set(['{', '['].map((character) => character.charCodeAt(0)));
const closings = new Set(['}', ']'].map((character) => character.charCodeAt(0)));

/**
 * Takes the messages out of an export of one chat (`{"name", "messages": […]}`) or of all of them (`chats` and
 * `left_chats`, each with a `list`), one after the other: a file of 64 MiB that is parsed as a whole takes two gigabytes.
 *
 * @param most messages to take, of all chats together
 * @param take makes what is kept of a message
 * @returns undefined when it is no JSON, or its messages are none
 */
export async function takeMessages<T>(
  text: string,
  most: number,
  take: (message: Members) => T,
): Promise<JsonChats<T> | undefined> {
  const chats: JsonChat<T>[] = [];
  const levels: Level<T>[] = [];
  let depth = 0;
  let taken = 0;
  let cut = false;
  let message: { readonly from: number; readonly chat: JsonChat<T> } | undefined;
  let messageDepth = 0;
  let nextTurn = aTurn;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    if (at >= nextTurn) {
      nextTurn = at + aTurn;
      await turn();
    }
    const character = text.charCodeAt(at);
    const level = message === undefined && depth <= deepest ? levels[depth - 1] : undefined;
    if (character === quote) {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      if (level?.isArray === false) readMember(level, text, at, end);
      at = end;
    } else if (openings.has(character)) {
      depth += 1;
      if (message !== undefined || depth > deepest) continue;
      const isArray = character === openArray;
      if (!isArray && level?.isArray === true && level.chat !== undefined) {
        if (taken === most) return { chats, cut: true };
        message = { from: at, chat: level.chat };
        messageDepth = depth;
        continue;
      }
      const under = level?.isArray === false ? level.key : '';
      const own: Level<T> = { isArray, under, key: '', isKeyNext: !isArray, name: '', chat: undefined };
      if (isArray && under === 'messages' && level !== undefined && isChat(levels, depth - 1)) {
        own.chat = level.chat = { name: level.name, messages: [] };
        chats.push(own.chat);
      }
      levels[depth - 1] = own;
    } else if (closings.has(character)) {
      if (depth === 0) return undefined;
      if (message !== undefined && depth === messageDepth) {
        if (at - message.from > longestMessage) cut = true;
        else {
          const members = parsed(text.slice(message.from, at + 1));
          if (members === undefined) return undefined;
          message.chat.messages.push(take(members));
          taken += 1;
        }
        message = undefined;
      }
      depth -= 1;
    } else if (level !== undefined && (character === comma || character === colon)) {
      level.isKeyNext = character === comma && !level.isArray;
    }
  }
  return depth === 0 && levels.length > 0 ? { chats, cut } : undefined;
}

/** Whether the object at this depth is a chat: the file itself, or one of the list of all of them. */
function isChat(levels: readonly Level<unknown>[], depth: number): boolean {
  if (depth === 1) return true;
  const under = levels.slice(1, 3).map((level) => level.under);
  return depth === 4 && levels[2]?.isArray === true && /^(?:left_)?chats list$/u.test(under.join(' '));
}

function readMember<T>(level: Level<T>, text: string, from: number, end: number): void {
  if (level.isKeyNext) {
    level.key = text.slice(from + 1, Math.min(end, from + 100));
    return;
  }
  if (level.key !== 'name' || end - from > longestName) return;
  const name = value(text.slice(from, end + 1));
  level.name = typeof name === 'string' ? name.toWellFormed() : '';
  if (level.chat !== undefined) level.chat.name = level.name;
}

/** @returns where the closing quote stands; undefined when there is none */
function endOfString(text: string, from: number): number | undefined {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return undefined;
}

function parsed(text: string): Members | undefined {
  const found = value(text);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Members)
    : undefined;
}

function value(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
