import type { PageKind } from '../core/evidence.ts';
import type { PageFacts } from './page-scripts.ts';

export interface Classified {
  readonly looksLike: PageKind;
  /** What led to it, in English, for the record. */
  readonly signals: readonly string[];
}

/** Texts longer than this are taken for real content, whatever words are in them. */
const shortText = 1_500;

const words = {
  botCheck:
    /just a moment|checking (?:that )?you(?:r browser| are)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual traffic|attention required|press (?:and|&) hold/iu,
  ageGate:
    /(?:are you|i am|i'm|you must be|must be|confirm (?:that )?you are)\s+(?:at least\s+|over\s+)?(?:18|21)\b|age verification|verify your age|adults only/iu,
  cookies: /\bcookies?\b|consent/iu,
  cookieChoice: /accept|agree|reject|manage/iu,
  login: /\b(?:log|sign)[ -]?in\b/iu,
  removed:
    /\b(?:page|post|video|photo|content|account|profile|tweet|thread|message)\b[^.!?]{0,60}\b(?:removed|deleted|suspended|terminated|no longer (?:available|exists)|(?:isn't|is not|unavailable|not) available)\b/iu,
  notFound: /\b404\b|not found|(?:page|content) (?:doesn't|does not) exist/iu,
} as const;

/**
 * Says what was really captured, so that a login page is never taken for the evidence behind it. Careful on the
 * side of `page`: a long page that talks about cookies or removals is a page.
 *
 * @param status of the answer; undefined when unknown
 * @param facts undefined when the page could not be asked
 */
export function classify(
  status: number | undefined,
  facts: PageFacts | undefined,
  browserError: string | undefined,
): Classified {
  const signals: string[] = [];
  const as = (looksLike: PageKind, ...why: readonly string[]): Classified => ({
    looksLike,
    signals: [...signals, ...why],
  });
  if (status !== undefined) signals.push(`status ${status}`);
  if (browserError !== undefined) {
    if (status === 404 || status === 410) return as('not-found', browserError);
    if (status !== undefined && status >= 500) return as('server-error', browserError);
    return as('browser-error', browserError);
  }
  const isShort = facts !== undefined && facts.textLength <= shortText;
  const text = facts === undefined ? '' : `${facts.title}\n${facts.text}`;
  if (isShort && words.botCheck.test(text))
    return as('bot-check', 'short page with the words of a bot check');
  if (isShort && facts.challengeFrames > 0 && facts.passwordFields === 0 && facts.textLength < 400) {
    return as('bot-check', 'a challenge and hardly anything else');
  }
  if (status === 404 || status === 410) return as('not-found');
  if (status !== undefined && status >= 500) return as('server-error');
  if (facts === undefined) return as('page', 'the page could not be asked');
  if (facts.textLength === 0 && facts.media === 0) return as('blank', 'no text and nothing to see');
  if (facts.passwordFields > 0 && isShort && words.login.test(text)) {
    return as('login', 'a password field on a short page that asks to sign in');
  }
  if (status === 401) return as('login');
  const over = facts.overlayText;
  if ((over !== '' && words.ageGate.test(over)) || (isShort && words.ageGate.test(text))) {
    return as('age-gate', over === '' ? 'short page that asks for an age' : 'a cover that asks for an age');
  }
  if (over !== '' && words.cookies.test(over) && words.cookieChoice.test(over)) {
    return as('cookie-wall', 'a cover that asks about cookies');
  }
  if (isShort && words.removed.test(text)) return as('removed', 'short page that says it was removed');
  if (isShort && facts.textLength < 400 && words.notFound.test(text))
    return as('not-found', 'short page that says so');
  return as('page');
}
