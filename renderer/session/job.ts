/** One running batch as the window shows it: pure, fed with `jobProgress` events and the final answer. */
import type { JobProgress } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import type { CaptureLine, ImportLine } from '../evidence.ts';
import type { WordId } from '../words/en.ts';

export type JobKind = 'capture' | 'import';
type Step = JobProgress['step'];

export interface Stage {
  readonly word: WordId;
  readonly steps: readonly Step[];
}

/** The eleven steps of a capture in five sentences, and an import's in two. */
export const stagesOf: { readonly [K in JobKind]: readonly Stage[] } = {
  capture: [
    { word: 'step.open', steps: ['open', 'load', 'early-picture'] },
    { word: 'step.settle', steps: ['settle', 'freeze'] },
    { word: 'step.picture', steps: ['page-code', 'picture'] },
    { word: 'step.print', steps: ['print', 'stamp'] },
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
  /** Why the batch as a whole ended early. */
  readonly code: ErrorCode | null;
}

export function newJob(id: string, kind: JobKind, names: readonly string[]): Job {
  const stages = stagesOf[kind].map((): StageState => ({ state: 'todo', at: null, done: null, total: null }));
  return {
    id,
    kind,
    state: 'running',
    items: names.map((name) => ({ name, state: 'waiting', stages, line: null })),
    code: null,
  };
}

/** Takes in one event. Events of other jobs, or of items that are not there, change nothing. */
export function hear(job: Job, event: JobProgress, at: number): Job {
  const item = job.items[event.item];
  if (event.job !== job.id || item === undefined || job.state === 'ended') return job;
  const heard: JobItem =
    event.line === undefined
      ? { ...item, state: 'running', stages: stagesAfter(job.kind, item.stages, event, at) }
      : { ...item, state: 'finished', line: event.line, stages: item.stages };
  return { ...job, items: job.items.with(event.item, heard) };
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

/** The engine's answer: one line per item, in the order of asking. */
export function ended(job: Job, lines: readonly (CaptureLine | ImportLine)[]): Job {
  const items = job.items.map((item, index): JobItem => {
    const line = lines[index] ?? item.line;
    return { ...item, state: line === null ? 'waiting' : 'finished', line };
  });
  return { ...job, state: 'ended', items };
}

export function broken(job: Job, code: ErrorCode): Job {
  return { ...job, state: 'ended', code };
}

export function finishedItems(job: Job): number {
  return job.items.filter((item) => item.state === 'finished').length;
}
