import type { PageKind } from '../core/evidence.ts';
import * as words from './classify-words.ts';
import { spokenIn, type Words } from './classify-words.ts';
import type { PageFacts } from './page-facts.ts';

export interface Classified {
  readonly looksLike: PageKind;
  /** What led to it, in English, for the record. */
  readonly signals: readonly string[];
}

/** A page with more in paragraphs than this is there for its content, whatever words are in it. */
const muchProse = 350;
/** Texts longer than this are taken for real content, unless their heading says otherwise. */
const shortText = 700;
const longText = 1_800;
/** A teaser before a paywall may be some paragraphs long. */
const teaser = 3_000;

/**
 * Says what was really captured, so that a login page is never taken for the evidence behind it. Careful on the
 * side of `page`: words count in titles, headings, covers and short pages, never in running text, so that a page which
 * talks about logins or removals is a page.
 *
 * @param status of the answer; undefined when unknown
 * @param facts undefined when the page could not be asked
 */
export function classify(
  status: number | undefined,
  facts: PageFacts | undefined,
  browserError: string | undefined,
): Classified {
  const signals = status === undefined ? [] : [`status ${status}`];
  const as = (looksLike: PageKind, ...why: readonly string[]): Classified => ({
    looksLike,
    signals: [...signals, ...why],
  });
  if (browserError !== undefined) {
    if (status === 404 || status === 410) return as('not-found', browserError);
    if (status !== undefined && status >= 500) return as('server-error', browserError);
    return as('browser-error', browserError);
  }
  const bot = facts === undefined ? undefined : botCheck(facts);
  if (bot !== undefined) return as('bot-check', bot);
  if (status === 404 || status === 410) return as('not-found');
  if (status === 451) return as('removed', 'unavailable for legal reasons');
  if (status !== undefined && status >= 500) return as('server-error');
  if (facts === undefined) return as('page', 'the page could not be asked');
  if (facts.textLength === 0 && facts.media === 0) return as('blank', 'no text and nothing to see');
  if (status === 401) return as('login');
  for (const [kind, look] of looks) {
    const why = look(facts);
    if (why !== undefined) return as(kind, why);
  }
  return as('page');
}

/** The first of these that says why is believed. */
const looks: readonly (readonly [PageKind, (facts: PageFacts) => string | undefined])[] = [
  ['age-gate', ageGate],
  ['cookie-wall', cookieWall],
  ['login', login],
  ['paywall', paywall],
  ['removed', (facts) => notice(facts, words.removed, 'that something was removed')],
  ['not-found', (facts) => notice(facts, words.notFound, 'that there is no such page')],
  ['server-error', (facts) => notice(facts, words.serverError, 'that the server has a fault')],
];

const isShort = (facts: PageFacts): boolean => facts.textLength <= shortText && facts.proseLength < muchProse;

/** What a page says first and loudest; all of it when it says little. */
function loud(facts: PageFacts): string {
  const head = `${facts.title}\n${facts.headings}`;
  return isShort(facts) ? `${head}\n${facts.text}` : head;
}

function botCheck(facts: PageFacts): string | undefined {
  if (facts.proseLength >= muchProse) return undefined;
  const language = facts.textLength <= longText ? spokenIn(words.botCheck, loud(facts)) : undefined;
  if (language !== undefined) return `the words of a bot check (${language}) and little else`;
  const bare = facts.challengeFrames > 0 && facts.passwordFields === 0 && facts.textLength < 400;
  return bare ? 'a challenge and hardly anything else' : undefined;
}

function ageGate(facts: PageFacts): string | undefined {
  const over = spokenIn(words.ageGate, facts.overlayText);
  if (over !== undefined) return `a cover that asks for an age (${over})`;
  if (facts.proseLength >= muchProse || facts.textLength > longText) return undefined;
  const language = spokenIn(words.ageGate, loud(facts));
  const canAnswer = facts.fields > 0 || facts.buttons !== '';
  return language !== undefined && canAnswer ? `a short page that asks for an age (${language})` : undefined;
}

function cookieWall({ overlayText }: PageFacts): string | undefined {
  const language = spokenIn(words.cookies, overlayText);
  return language !== undefined && spokenIn(words.choice, overlayText) !== undefined
    ? `a cover that asks about cookies (${language})`
    : undefined;
}

function login(facts: PageFacts): string | undefined {
  const over = spokenIn(words.loginAsked, facts.overlayText);
  if (over !== undefined) return `a cover that asks to sign in (${over})`;
  if (facts.proseLength >= muchProse) return undefined;
  const head = `${facts.title}\n${facts.headings}\n${facts.buttons}`;
  const named = spokenIn(
    words.login,
    isShort(facts) ? `${head}\n${facts.text}` : `${facts.title}\n${facts.headings}`,
  );
  if (facts.passwordFields > 0 && named !== undefined)
    return `a password field on a page that asks to sign in (${named})`;
  const asked = spokenIn(words.loginAsked, loud(facts));
  return asked !== undefined && facts.textLength <= longText
    ? `a short page that shows nothing until one signs in (${asked})`
    : undefined;
}

function paywall(facts: PageFacts): string | undefined {
  const over = spokenIn(words.paywall, facts.overlayText);
  if (over !== undefined) return `a cover that asks to be paid (${over})`;
  if (facts.proseLength > teaser) return undefined;
  // The first heading says what the page is about, which may be paywalls.
  const [first, ...headings] = facts.headings.split('\n');
  const said = isShort(facts) ? `${facts.text}\n${first ?? ''}` : '';
  const language = spokenIn(words.paywall, [said, ...headings, facts.buttons].join('\n'));
  if (language !== undefined) return `a heading or button that asks to be paid (${language})`;
  const inText = facts.notFree ? spokenIn(words.paywall, facts.text) : undefined;
  return inText === undefined ? undefined : `the page calls itself not free, and asks to be paid (${inText})`;
}

/** What a page says in place of its content. */
function notice(facts: PageFacts, of: Words, what: string): string | undefined {
  if (facts.proseLength >= muchProse || facts.textLength > longText) return undefined;
  const language = spokenIn(of, loud(facts));
  return language === undefined ? undefined : `a short page that says ${what} (${language})`;
}
