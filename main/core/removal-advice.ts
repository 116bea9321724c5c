import type {
  Advice,
  LoggedRequest,
  NextStep,
  PageState,
  RemovalWarning,
  Retention,
} from './removal-model.ts';
import type { Look } from './removal-look.ts';

interface Facts {
  readonly state: PageState;
  readonly isSaved: boolean;
  readonly closed: boolean;
  readonly requests: readonly LoggedRequest[];
  /** Those that were sent since it was last gone. */
  readonly current: readonly LoggedRequest[];
  readonly looks: readonly Look[];
  readonly retention: Retention;
}

/** Where no law sets a time: our own measure, a week. */
const patience = 7 * 86_400_000;

const removing: ReadonlySet<string> = new Set(['removal', 'take-it-down', 'dmca', 'dsa', 'gdpr', 'demand']);

export function advice(facts: Facts): Advice {
  const { current, isSaved } = facts;
  const sent = (kinds: ReadonlySet<string>): boolean =>
    current.some(({ fields }) => kinds.has(fields.request));
  const order = {
    save: isSaved,
    'keep-records': sent(new Set(['preservation'])),
    remove: sent(removing),
    delist: sent(new Set(['delisting'])),
  };
  return { order, next: nextOf(facts, order), warnings: warningsOf(facts) };
}

function nextOf({ state, closed, current, looks }: Facts, order: Advice['order']): NextStep {
  if (state === 'given-up') return 'none';
  if (state === 'gone') return order.delist ? 'none' : 'delist';
  if (closed) return 'under-18';
  if (state === 'over') return 'look';
  if (!order.save) return 'save';
  if (state === 'there') return nextOfUnheard(current, looks.at(-1)?.at ?? 0);
  if (state === 'said-removed') return looks.at(-1)?.says === 'unclear' ? 'ask-other' : 'look';
  if (state === 'refused') return 'ask-other';
  if (!order['keep-records'] && !order.remove) return 'keep-records';
  if (!order.remove) return 'remove';
  return current.at(-1)?.fields.answer === 'more' ? 'answer' : 'wait';
}

/** It is still there although it was asked for. */
function nextOfUnheard(current: readonly LoggedRequest[], lookedAt: number): NextStep {
  const last = current.at(-1);
  // The law gave 48 hours and they were not kept: a complaint to the FTC is what it offers then (47 U.S.C. 223a(b)).
  const isLate = current.some(
    ({ clock }) => clock?.kind === 'hours' && clock.valid && clock.state === 'over',
  );
  const complained = current.some(({ fields }) => fields.request === 'complaint');
  if (isLate && !complained) return 'complain';
  const isFresh = last !== undefined && last.answeredAt === null && lookedAt - (last.sentAt ?? 0) < patience;
  return isFresh && !isLate ? 'wait' : 'ask-other';
}

function warningsOf({ state, isSaved, closed, requests, looks }: Facts): RemovalWarning[] {
  const warnings: RemovalWarning[] = [];
  if (!isSaved && !closed && state !== 'gone') {
    warnings.push(looks.length > 0 ? 'only-others-saved' : 'not-saved');
  }
  const any = (holds: (request: LoggedRequest) => boolean): boolean => requests.some(holds);
  if (any(({ fields }) => fields.request === 'dmca' && !fields.madeByMe)) warnings.push('not-made-by-me');
  if (any(({ clock }) => clock?.valid === false && clock.state !== 'not-yet')) warnings.push('not-complete');
  if (any(({ clock }) => clock?.state === 'not-yet')) warnings.push('sent-later');
  return warnings;
}
