/** One running batch as the window shows it: pure, fed with `jobProgress` events and the final answer. */
import type { JobProgress } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import type { CaptureLine, ImportLine } from '../evidence.ts';
import type { WordId } from '../words/en/index.ts';

export type JobKind = 'capture' | 'import';
type Step = JobProgress['step'];

export interface Stage {
  readonly word: WordId;
  readonly steps: readonly Step[];
}

/** The steps of a capture in six sentences, and an import's in two. */
export const stagesOf: { readonly [K in JobKind]: readonly Stage[] } = {
  capture: [
    { word: 'step.open', steps: ['open', 'load', 'early-picture'] },
    { word: 'step.settle', steps: ['settle', 'freeze'] },
    { word: 'step.picture', steps: ['page-code', 'picture'] },
    { word: 'step.print', steps: ['print', 'stamp'] },
    { word: 'step.record', steps: ['network-record', 'media'] },
    { word: 'step.seal', steps: ['seal', 'read-back'] },
  ],
  import: [
    { word: 'step.reading', steps: ['reading', 'writing'] },
    { word: 'step.import', steps: ['seal', 'checking', 'read-back'] },
  ],
};

export interface StageState {
  readonly state: 'todo' | 'now' | 'done' | 'missed';
  /** When its last step ended, in milliseconds since 1970. */
  readonly at: number | null;
  readonly done: number | null;
  readonly total: number | null;
}

export interface JobItem {
  /** The address or file name, as it was given. */
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'finished';
  readonly stages: readonly StageState[];
  readonly line: CaptureLine | ImportLine | null;
}

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly state: 'running' | 'stopping' | 'ended';
  readonly items: readonly JobItem[];
  /** Which of the items the engine is busy with, in its own order: all of them, some kinds, or those tried again. */
  readonly asked: readonly number[];
  /** Why some or all of it got no answer of its own. */
  readonly code: ErrorCode | null;
}

export function newJob(id: string, kind: JobKind, names: readonly string[]): Job {
  const stages = untouched(kind);
  return {
    id,
    kind,
    state: 'running',
    items: names.map((name) => ({ name, state: 'waiting', stages, line: null })),
    asked: names.map((_, index) => index),
    code: null,
  };
}

const untouched = (kind: JobKind): readonly StageState[] =>
  stagesOf[kind].map(() => ({ state: 'todo', at: null, done: null, total: null }));

/** No second try can change these: the address itself is the matter. */
const hopeless: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'address-invalid',
  'address-scheme',
  'address-private',
  'session-other-site',
  'under-18-stop',
  'already-here',
  'nothing-to-paste',
  'place-unknown',
]);

/** Places in the list of what was not saved and may be tried again: nothing kept, or a failed record. */
export function failedItems(job: Job): readonly number[] {
  if (job.state !== 'ended') return [];
  return job.items.flatMap(({ line }, index) => {
    if (line === null) return [index];
    const failed = line.exhibit === null || line.exhibit.state === 'failed';
    return failed && !(line.code !== null && hopeless.has(line.code)) ? [index] : [];
  });
}

/** The names of what was not saved, whether or not it may be tried again. */
export function notKept(job: Job): readonly string[] {
  return job.items.flatMap(({ name, line }) => {
    const kept = line !== null && line.exhibit !== null && line.exhibit.state !== 'failed';
    return kept ? [] : [name];
  });
}

/** The same list in the same order, with those places begun anew under another job of the engine. */
export function tryAgain(job: Job, id: string, places: readonly number[]): Job {
  const items = job.items.map((item, index): JobItem =>
    places.includes(index)
      ? { name: item.name, state: 'waiting', stages: untouched(job.kind), line: null }
      : item,
  );
  return { ...job, id, state: 'running', items, asked: places, code: null };
}

/** Takes in one event. Events of other jobs, or of items that are not there, change nothing. */
export function hear(job: Job, event: JobProgress, at: number): Job {
  const place = job.asked[event.item];
  const item = place === undefined ? undefined : job.items[place];
  if (event.job !== job.id || place === undefined || item === undefined || job.state === 'ended') return job;
  const heard: JobItem =
    event.line === undefined
      ? { ...item, state: 'running', stages: stagesAfter(job.kind, item.stages, event, at) }
      : { ...item, state: 'finished', line: event.line, stages: item.stages };
  return { ...job, items: job.items.with(place, heard) };
}

function stagesAfter(
  kind: JobKind,
  before: readonly StageState[],
  event: JobProgress,
  at: number,
): readonly StageState[] {
  const stages = stagesOf[kind];
  const current = stages.findIndex((stage) => stage.steps.includes(event.step));
  if (current === -1) return before;
  const last = stages[current]?.steps.at(-1) === event.step;
  const missed = event.outcome === 'failed' || event.outcome === 'timed-out';
  return before.map((stage, index) => {
    // Steps are taken in order: what lies before the current one is over.
    if (index < current && (stage.state === 'now' || stage.state === 'todo')) {
      return { ...stage, state: 'done', at };
    }
    if (index !== current) return stage;
    const state = stage.state === 'missed' || missed ? 'missed' : 'now';
    const ended = last && event.outcome !== 'started';
    return {
      state: ended && state === 'now' ? 'done' : state,
      at: ended || missed ? at : stage.at,
      done: event.done ?? null,
      total: event.total ?? null,
    };
  });
}

/** The same list, with the engine asked for these places of it next. */
export const asking = (job: Job, places: readonly number[]): Job => ({ ...job, asked: places });

/** The engine's answer: one line per item that was asked for, in the order of asking. */
export function answered(job: Job, lines: readonly (CaptureLine | ImportLine)[]): Job {
  const more = lines.slice(job.asked.length).map((line): JobItem => ({
    name: line.exhibit?.title ?? '',
    state: 'finished',
    stages: untouched(job.kind),
    line,
  }));
  const items = job.items.map((item, index): JobItem => {
    const place = job.asked.indexOf(index);
    if (place === -1) return item;
    const line = lines[place] ?? item.line;
    return { ...item, state: line === null ? 'waiting' : 'finished', line };
  });
  // A picture of the screen is one asking and a line for each screen.
  return { ...job, items: [...items, ...more] };
}

export const ended = (job: Job): Job => ({ ...job, state: 'ended' });

/** Places in the list of what the vault has already, byte for byte. */
export function sameItems(job: Job): readonly number[] {
  if (job.state !== 'ended') return [];
  return job.items.flatMap(({ line }, index) => (line?.code === 'already-here' ? [index] : []));
}

/** An asking failed as a whole: none of its places got a line. */
export const broken = (job: Job, code: ErrorCode): Job => ({ ...job, code });

/** The exhibits that came of it, as far as there is something in them: the record of a failed attempt has nothing. */
export function keptNumbers(job: Job): readonly number[] {
  return job.items.flatMap(({ line }) =>
    line === null || line.exhibit === null || line.exhibit.state === 'failed' ? [] : [line.exhibit.number],
  );
}

export function keptItems(job: Job): number {
  return keptNumbers(job).length;
}

/** The person herself ended it before anything of it was kept. */
export function wasStopped({ line }: JobItem): boolean {
  return line?.code === 'cancelled' && line.exhibit === null;
}

export function finishedItems(job: Job): number {
  return job.items.filter((item) => item.state === 'finished').length;
}
