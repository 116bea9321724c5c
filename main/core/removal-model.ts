import type { CaseFields } from '../../preload/case-fields.ts';
import type { Look } from './removal-look.ts';

export type RequestFields = CaseFields<'removal'>;

/** Time that somebody has for an answer. Milliseconds, and since 1970 for instants. */
export interface Clock {
  /** `hours`: the 48 of the TAKE IT DOWN Act. `month`: the month of GDPR Article 12(3). */
  readonly kind: 'hours' | 'month';
  /** `not-yet`: by this computer's clock the request lies ahead, so one of the two is wrong. */
  readonly state: 'running' | 'over' | 'not-yet';
  /** When it was sent, at the latest as far as it is known: it is never called over too early. */
  readonly from: number;
  readonly until: number;
  /** What is left of it: never more than the whole, 0 once it is over. */
  readonly left: number;
  /** The sending is known only as a day or about. */
  readonly about: boolean;
  /** The person says that everything the law asks for was in it; without that the hours may not have begun. */
  readonly valid: boolean;
}

/** One request as the log tells it; what is for the person alone is not in it. */
export interface LoggedRequest {
  /** The record's id. */
  readonly record: string;
  readonly revision: number;
  readonly fields: Omit<RequestFields, 'privateNotes'>;
  /** When it was first written down, milliseconds since 1970. */
  readonly writtenAt: number;
  /** The latest that it can have been sent, been answered, been seen as the person says; null for not at all. */
  readonly sentAt: number | null;
  readonly answeredAt: number | null;
  readonly outcomeAt: number | null;
  readonly clock: Clock | null;
}

/** One line of a page's log, in the order of time. */
export type LogStep =
  | { readonly what: 'saved'; readonly at: number; readonly exhibit: number }
  | { readonly what: 'asked' | 'answered' | 'outcome'; readonly at: number; readonly record: string }
  | { readonly what: 'look'; readonly at: number; readonly look: Look }
  | { readonly what: 'clock'; readonly at: number; readonly record: string; readonly clock: Clock };

export type PageState =
  | 'not-asked'
  | 'waiting'
  | 'running'
  | 'over'
  | 'there'
  | 'said-removed'
  | 'refused'
  | 'gone'
  | 'back'
  | 'given-up';

/** How long a site may still have records of who posted something. */
export interface Retention {
  /** When it was posted, else when it was saved: the records are at least that old. Null when neither is known. */
  readonly since: number | null;
  readonly from: 'posted' | 'saved' | null;
  readonly days: number | null;
  /** When the site was asked to keep them. */
  readonly asked: number | null;
  /** `asked`; else by age: under a month, under two, more; `unknown` without a date. */
  readonly state: 'asked' | 'early' | 'late' | 'past' | 'unknown';
}

/**
 * What would be good to do next. The order is capture, preservation, removal, delisting (DOMAIN.md §5): advised, never
 * forced. `under-18`: nothing may be loaded; the services for that are named instead.
 */
export type NextStep =
  | 'under-18'
  | 'save'
  | 'keep-records'
  | 'remove'
  | 'wait'
  | 'look'
  | 'answer'
  | 'complain'
  | 'ask-other'
  | 'delist'
  | 'none';

export type RemovalWarning =
  /** Something was asked, or is to be, and no exhibit shows the page: what is removed can then no longer be proved. */
  | 'not-saved'
  /** The only captures met a login page, a fault or the like. */
  | 'only-others-saved'
  /** A copyright notice by somebody who did not say that she made the picture. */
  | 'not-made-by-me'
  /** The 48 hours begin with a request that has everything the law asks for. */
  | 'not-complete'
  /** It was sent later than it is now. */
  | 'sent-later';

export interface Advice {
  readonly next: NextStep;
  readonly warnings: readonly RemovalWarning[];
  /** The four steps, and whether each is done. */
  readonly order: Readonly<Record<'save' | 'keep-records' | 'remove' | 'delist', boolean>>;
}

/** One address that somebody was, or is to be, asked about. */
export interface RemovalPage extends Advice {
  /** The same for every writing of the address (`addressKey`), or the id of a request that names none. */
  readonly key: string;
  /** As it was first written; empty for a request that names none. */
  readonly address: string;
  readonly state: PageState;
  /** Exhibits that show it, oldest first, and those that met something else there (a login page, a fault). */
  readonly saved: readonly number[];
  readonly others: readonly number[];
  /** Somebody shown may be under 18: nothing of it may be loaded. */
  readonly closed: boolean;
  readonly requests: readonly LoggedRequest[];
  /** The clock to go by: the newest since it was last seen gone, one that a complete request started before any other. */
  readonly clock: Clock | null;
  readonly retention: Retention;
  readonly lastLook: Look | null;
  readonly goneAt: number | null;
  /** The exhibit that showed it gone; null when only the person's word says so. */
  readonly goneBy: number | null;
  readonly backAt: number | null;
  /** Records of requests about something that came back here, and keys of pages where it came back. */
  readonly follows: readonly string[];
  readonly cameBackAs: readonly string[];
  readonly steps: readonly LogStep[];
}

export interface RemovalLog {
  readonly pages: readonly RemovalPage[];
  /** By which it was reckoned. */
  readonly now: number;
  /** This computer's clock is before something that it wrote down already. */
  readonly clockWentBack: boolean;
}

/** Where asking for the removal of one exhibit's page stands, for the chart. */
export interface RemovalMark {
  readonly state: PageState;
  readonly next: NextStep;
  /** The page in the removal log. */
  readonly page: string;
  /** Milliseconds since 1970: when it was seen gone, or until when the clock runs; null for neither. */
  readonly at: number | null;
}
