import type { CaseFields, When } from '../../preload/case-fields.ts';
import { utcInstant, type UtcInstant } from './brands.ts';
import type { CaseRecord } from './case-file.ts';
import type { NextStep, PageState, RemovalLog, RemovalPage } from './removal-model.ts';
import type { Look } from './removal-look.ts';

/** One request about one address, as it stands in a binder or a package: "letters sent" and the removal log. */
export interface RemovalRow {
  /** The request's record: the same for every address that it is about. */
  readonly record: string;
  /** As it was written down; empty when the request names none. */
  readonly address: string;
  readonly request: CaseFields<'removal'>['request'];
  readonly recipient: string;
  readonly sentTo: string;
  readonly sentBy: string;
  readonly channel: CaseFields<'removal'>['channel'];
  /** As the person knows it; null for one that was not sent. */
  readonly sent: When | null;
  readonly confirmation: string;
  readonly answered: When | null;
  readonly answer: CaseFields<'removal'>['answer'];
  readonly answerNote: string;
  /** Until when the answer was due, where a law says so. */
  readonly due: UtcInstant | null;
  /** Of the address: the same in every row of it. */
  readonly state: PageState;
  readonly next: NextStep;
  readonly goneSince: UtcInstant | null;
  /** Labels of the exhibits that show the page. */
  readonly exhibits: readonly string[];
  /** The captures that were made to look again, after the first. */
  readonly looks: readonly { readonly label: string; readonly at: UtcInstant; readonly says: Look['says'] }[];
  readonly told: string;
  /** Empty unless the person asked for them. */
  readonly privateNotes: string;
}

interface Around {
  /** What each exhibit that leaves is called. A page with an exhibit that stays in the vault stays there, too. */
  readonly labels: ReadonlyMap<number, string>;
  readonly privateNotes: boolean;
}

/**
 * The removal log for paper: by when they were sent, those that were not at the end.
 *
 * @param requests as the vault has them, for what is for the person alone
 */
export function removalRows(
  log: RemovalLog,
  requests: readonly CaseRecord<'removal'>[],
  { labels, privateNotes }: Around,
): readonly RemovalRow[] {
  const notes = new Map(requests.map(({ id, fields }) => [id, fields.privateNotes]));
  const rows = pagesThatLeave(log, labels).flatMap((page) =>
    page.requests.map(({ record, fields, sentAt, clock }) => ({
      sentAt: sentAt ?? Infinity,
      row: {
        record,
        address: page.address,
        request: fields.request,
        recipient: fields.recipient,
        sentTo: fields.sentTo,
        sentBy: fields.sentBy,
        channel: fields.channel,
        sent: fields.sent,
        confirmation: fields.confirmation,
        answered: fields.answered,
        answer: fields.answer,
        answerNote: fields.answerNote,
        due: clock === null ? null : utcInstant(clock.until),
        state: page.state,
        next: page.next,
        goneSince: page.goneAt === null ? null : utcInstant(page.goneAt),
        exhibits: page.saved.map((number) => labels.get(number) ?? ''),
        looks: looksOf(page, labels),
        told: fields.told,
        privateNotes: privateNotes ? (notes.get(record) ?? '') : '',
      } satisfies RemovalRow,
    })),
  );
  return rows
    .toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0))
    .map(({ row }) => row);
}

/** Of an exhibit that is frozen nothing is said, and so not the address at which it was found. */
export function pagesThatLeave(log: RemovalLog, labels: ReadonlyMap<number, string>): readonly RemovalPage[] {
  return log.pages.filter(({ saved, others }) => [...saved, ...others].every((number) => labels.has(number)));
}

function looksOf({ steps }: RemovalPage, labels: ReadonlyMap<number, string>): RemovalRow['looks'] {
  return steps.flatMap((step) =>
    step.what === 'look'
      ? [{ label: labels.get(step.look.exhibit) ?? '', at: utcInstant(step.at), says: step.look.says }]
      : [],
  );
}
