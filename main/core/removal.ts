import type {
  Clock,
  LogStep,
  LoggedRequest,
  PageState,
  RemovalLog,
  RemovalPage,
  RequestFields,
} from './removal-model.ts';
import type { CaseRecord } from './case-file.ts';
import { latest } from './when.ts';
import { addressesOf, addressKey } from './removal-address.ts';
import { advice } from './removal-advice.ts';
import { clockOf, retentionOf, surelyNow } from './removal-clock.ts';
import { looksAt, type Look, type SavedThere } from './removal-look.ts';

/** A request as it stands, and since when it has stood so. Milliseconds since 1970. */
export interface RequestRecord extends CaseRecord<'removal'> {
  /** Its first revision. */
  readonly firstWritten: number;
  /** The revisions that gave its answer and its outcome the value they have: later ones may be about anything. */
  readonly answerWritten: number;
  readonly outcomeWritten: number;
}

/** What the log is made from. */
export interface RemovalFacts {
  readonly requests: readonly RequestRecord[];
  /** Every exhibit that has one of the addresses, or that a request names. */
  readonly exhibits: readonly SavedThere[];
}

/** The removal log: a pure function of what is written down, what is in the vault, and the clock. */
export function removalLog({ requests, exhibits }: RemovalFacts, clock: number): RemovalLog {
  const written = [...requests.map(({ at }) => Date.parse(at)), ...exhibits.map(({ at }) => at)];
  const { now, wentBack } = surelyNow(clock, written);
  const urls = new Map(exhibits.map(({ exhibit, url }) => [exhibit, url]));
  const groups = new Map<string, { address: string; requests: RequestRecord[] }>();
  for (const request of requests) {
    for (const [key, address] of placesOf(request, urls)) {
      const group = groups.get(key) ?? { address, requests: [] };
      group.requests.push(request);
      groups.set(key, group);
    }
  }
  const keysOf = new Map<string, string[]>();
  for (const [key, group] of groups) {
    for (const { id } of group.requests) keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
  }
  const followers = followersOf(requests, keysOf);
  const pages = [...groups].map(([key, group]) =>
    pageOf(
      { key, ...group, exhibits: exhibitsOf(key, group.requests, exhibits, groups) },
      followers.get(key) ?? [],
      now,
    ),
  );
  return { pages: pages.toSorted(byUrgency), now, clockWentBack: wentBack };
}

/** The keys of what a request is about, each with its address as written. */
function placesOf(
  request: RequestRecord,
  urls: ReadonlyMap<number, string | null>,
): readonly (readonly [string, string])[] {
  const written = addressesOf(request.fields);
  const named = request.fields.about.flatMap((number) => urls.get(number) ?? []);
  const addresses = written.length > 0 ? written : [...new Set(named)];
  const places = addresses.map((address) => [addressKey(address), address] as const);
  return places.length > 0 ? [...new Map(places)] : [[request.id, '']];
}

/** Under a page: where something that was asked about there came back. */
function followersOf(
  requests: readonly RequestRecord[],
  keysOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const { id, fields } of requests) {
    const own = keysOf.get(id) ?? [];
    for (const key of fields.earlier.flatMap((earlier) => keysOf.get(earlier) ?? [])) {
      const others = own.filter((one) => one !== key);
      followers.set(key, [...new Set([...(followers.get(key) ?? []), ...others])]);
    }
  }
  return followers;
}

/** Of the exhibits, those of one page: of its address, or named by its requests and of no other of the pages. */
function exhibitsOf(
  key: string,
  requests: readonly RequestRecord[],
  exhibits: readonly SavedThere[],
  groups: ReadonlyMap<string, unknown>,
): SavedThere[] {
  const named = new Set(requests.flatMap(({ fields }) => [...fields.about, ...fields.looks]));
  return exhibits.filter(({ exhibit, url }) => {
    const own = url === null ? null : addressKey(url);
    return own === key || (named.has(exhibit) && !(own !== null && groups.has(own)));
  });
}

interface PageFacts {
  readonly key: string;
  readonly address: string;
  readonly requests: readonly RequestRecord[];
  readonly exhibits: readonly SavedThere[];
}

function pageOf(facts: PageFacts, cameBackAs: readonly string[], now: number): RemovalPage {
  const { key, address, exhibits } = facts;
  const requests = facts.requests.map((record) => logged(record, now)).toSorted(bySending);
  const looks = looksAt(address === '' ? key : address, exhibits);
  const says = new Map(looks.map((look) => [look.exhibit, look.says]));
  const shows = ({ exhibit, origin }: SavedThere): boolean =>
    origin === 'capture' ? says.get(exhibit) === 'there' : origin !== 'text-record';
  const closed = exhibits.some(({ frozen, origin }) => frozen || origin === 'text-record');
  const saved = exhibits.filter(shows).map(({ exhibit }) => exhibit);
  const history = seen(looks, requests);
  const since = history.backAt ?? Number.NEGATIVE_INFINITY;
  const current = requests.filter(({ sentAt }) => sentAt !== null && sentAt >= since);
  const clock =
    current.findLast(({ clock: one }) => one?.kind === 'hours' && one.valid)?.clock ??
    current.findLast(({ clock: one }) => one?.kind === 'hours')?.clock ??
    current.findLast(({ clock: one }) => one !== null)?.clock ??
    null;
  const lastLook = looks.at(-1) ?? null;
  const sentOf = (kind: string): number[] =>
    requests.flatMap(({ fields, sentAt }) => (fields.request === kind && sentAt !== null ? [sentAt] : []));
  const retention = retentionOf(
    exhibits.flatMap(({ posted }) => (posted === null ? [] : [latest(posted)])),
    exhibits.map(({ at }) => at),
    sentOf('preservation'),
    now,
  );
  const given = requests.findLast(({ fields }) => fields.outcome !== '')?.fields.outcome === 'given-up';
  const around = { history, current, clock, looks, given };
  const state = stateOf(around);
  return {
    key,
    address,
    state,
    saved,
    others: exhibits.filter((one) => !shows(one)).map(({ exhibit }) => exhibit),
    closed,
    requests,
    clock,
    retention,
    lastLook,
    goneAt: history.goneAt,
    goneBy: history.goneBy,
    backAt: history.backAt,
    follows: [...new Set(requests.flatMap(({ fields }) => fields.earlier))],
    cameBackAs,
    steps: stepsOf(requests, looks, exhibits, now),
    ...advice({ state, isSaved: saved.length > 0, closed, requests, current, looks, retention }),
  };
}

function logged(record: RequestRecord, now: number): LoggedRequest {
  const { id, revision, fields, firstWritten, answerWritten, outcomeWritten } = record;
  const { privateNotes: _forHerAlone, ...rest } = fields;
  const at = (when: RequestFields['sent'], written: number): number =>
    when === null ? written : latest(when);
  return {
    record: id,
    revision,
    fields: rest,
    writtenAt: firstWritten,
    sentAt: fields.sent === null ? null : latest(fields.sent),
    answeredAt: fields.answer === '' ? null : at(fields.answered, answerWritten),
    outcomeAt: fields.outcome === '' ? null : at(fields.outcomeSeen, outcomeWritten),
    clock: clockOf(fields, now),
  };
}

/** Those that were sent by when, then those that were not, by when they were written. */
function bySending(a: LoggedRequest, b: LoggedRequest): number {
  return (a.sentAt ?? Infinity) === (b.sentAt ?? Infinity)
    ? a.writtenAt - b.writtenAt || (a.record < b.record ? -1 : 1)
    : (a.sentAt ?? Infinity) - (b.sentAt ?? Infinity);
}

interface History {
  readonly isGone: boolean;
  readonly goneAt: number | null;
  readonly goneBy: number | null;
  /** When it was first seen again after it was gone; null when it is gone, or never was. */
  readonly backAt: number | null;
}

/** Gone and back again, by captures and by the person's own eyes. What cannot tell changes nothing. */
function seen(looks: readonly Look[], requests: readonly LoggedRequest[]): History {
  const words = requests.flatMap(({ fields: { outcome: says }, outcomeAt: at }) =>
    at !== null && (says === 'gone' || says === 'there') ? [{ at, says, exhibit: null }] : [],
  );
  const events = [...looks.filter(({ says }) => says !== 'unclear'), ...words];
  let history: History = { isGone: false, goneAt: null, goneBy: null, backAt: null };
  for (const { at, says, exhibit } of events.toSorted((a, b) => a.at - b.at)) {
    if (says === 'gone' && !history.isGone) {
      history = { isGone: true, goneAt: at, goneBy: exhibit, backAt: null };
    } else if (says === 'there' && history.isGone) {
      history = { ...history, isGone: false, backAt: at };
    }
  }
  return history;
}

interface StateFacts {
  readonly history: History;
  readonly current: readonly LoggedRequest[];
  readonly clock: Clock | null;
  readonly looks: readonly Look[];
  readonly given: boolean;
}

const asksForRemoval: ReadonlySet<string> = new Set([
  'removal',
  'take-it-down',
  'dmca',
  'dsa',
  'gdpr',
  'demand',
  'delisting',
  'other',
]);

function stateOf({ history, current, clock, looks, given }: StateFacts): PageState {
  if (history.isGone) return 'gone';
  const asked = current.filter(({ fields }) => asksForRemoval.has(fields.request));
  if (history.backAt !== null && asked.length === 0) return 'back';
  if (given) return 'given-up';
  const last = asked.at(-1);
  if (last?.sentAt === undefined || last.sentAt === null) return 'not-asked';
  if (clock?.state === 'running') return 'running';
  const after = Math.max(last.sentAt, clock?.state === 'over' ? clock.until : last.sentAt);
  const decided = looks.findLast(({ at, says }) => says !== 'unclear' && at >= after);
  const answered = asked.findLast(({ fields }) => fields.answer !== '')?.fields.answer;
  if (decided?.says === 'there') return 'there';
  if (clock?.state === 'over') return 'over';
  if (answered === 'removed') return 'said-removed';
  return answered === 'refused' ? 'refused' : 'waiting';
}

/** What was done and seen, oldest first; the end of a clock stands among it, also when it still lies ahead. */
function stepsOf(
  requests: readonly LoggedRequest[],
  looks: readonly Look[],
  exhibits: readonly SavedThere[],
  now: number,
): LogStep[] {
  const [first] = looks;
  const saved = exhibits
    .filter(({ exhibit, origin }) => origin !== 'capture' || exhibit === first?.exhibit)
    .map(({ exhibit, at }): LogStep => ({ what: 'saved', at, exhibit }));
  const asked = requests.flatMap(({ record, sentAt, answeredAt, outcomeAt, clock }): LogStep[] => [
    ...(sentAt === null ? [] : [{ what: 'asked', at: sentAt, record } as const]),
    ...(answeredAt === null ? [] : [{ what: 'answered', at: answeredAt, record } as const]),
    ...(outcomeAt === null ? [] : [{ what: 'outcome', at: outcomeAt, record } as const]),
    ...(clock === null || clock.state === 'not-yet'
      ? []
      : [{ what: 'clock', at: clock.until, record, clock } as const]),
  ]);
  const later = looks
    .filter(({ exhibit }) => exhibit !== first?.exhibit)
    .map((look): LogStep => ({ what: 'look', at: look.at, look }));
  const isGone = looks.at(-1)?.says === 'gone';
  return (
    [...saved, ...asked, ...later]
      // A clock that lies ahead says nothing any more once the page is gone.
      .filter((step) => !(step.what === 'clock' && step.at > now && isGone))
      .toSorted((a, b) => a.at - b.at)
  );
}

const urgency: Readonly<Record<PageState, number>> = {
  over: 0,
  running: 1,
  back: 2,
  there: 3,
  'said-removed': 4,
  refused: 5,
  'not-asked': 6,
  waiting: 7,
  gone: 8,
  'given-up': 9,
};

/** What wants something done comes first; among equals the shortest time, then the newest request. */
function byUrgency(a: RemovalPage, b: RemovalPage): number {
  const newest = ({ requests }: RemovalPage): number =>
    Math.max(...requests.map(({ sentAt, writtenAt }) => sentAt ?? writtenAt));
  return (
    urgency[a.state] - urgency[b.state] ||
    (a.clock?.until ?? Infinity) - (b.clock?.until ?? Infinity) ||
    newest(b) - newest(a) ||
    (a.key < b.key ? -1 : 1)
  );
}
