import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import type { Warning } from '../core/evidence.ts';
import type { CaptureStep, CaptureSurroundings, StepRecord } from '../core/manifest.ts';
import { bounds, cut } from './bounds.ts';
import { Overdue, pause, unlessAborted, within } from './deadline.ts';
import { Intake, SinkFault } from './intake.ts';

const deathPause = 40;

/** What one step of a capture may use: its own time limit and the signal that its time is over. */
export interface StepTools {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/**
 * The course of one capture: its deadline, its steps and what came of them. Every step has its own limit and
 * races what ends a capture early: the person's stop, the death of the tab or the browser, the whole deadline.
 */
export class Run {
  readonly steps: StepRecord[] = [];
  readonly warnings: Warning[] = [];
  /** What was done to the page, in English, for the record. */
  readonly changes: string[] = [];
  readonly deposit: Intake;
  readonly #said = new Map<Warning['code'], { readonly details: Set<string>; more: number }>();
  readonly #around: CaptureSurroundings;
  readonly #started = performance.now();
  readonly #total: number;
  readonly #ending = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #over = new AbortController();

  constructor(around: CaptureSurroundings, total: number) {
    this.#around = around;
    this.#total = total;
    this.deposit = new Intake(around.sink);
    this.#timer = setTimeout(() => this.end('page-timeout'), total);
    this.endWith(around.signal, 'cancelled');
  }

  /** Ends the capture for this reason; the first reason stays. */
  end(code: ErrorCode): void {
    if (this.#ending.signal.aborted) return;
    this.#ending.abort(new CodedError(code));
  }

  /** Ends the capture for this reason when the signal is given. */
  endWith(signal: AbortSignal, code: ErrorCode): void {
    if (signal.aborted) this.end(code);
    else signal.addEventListener('abort', () => this.end(code), { once: true, signal: this.#over.signal });
  }

  get endedBy(): ErrorCode | undefined {
    const reason: unknown = this.#ending.signal.reason;
    return reason instanceof CodedError ? reason.code : undefined;
  }

  /** Milliseconds until the whole deadline. */
  left(): number {
    return Math.max(0, this.#total - (performance.now() - this.#started));
  }

  share(fraction: number, most: number): number {
    return Math.min(this.left(), most, this.#total * fraction);
  }

  /** Said once; and of one kind only so often, since a page can have the same said without end. */
  warn(code: Warning['code'], detail: string): void {
    const said = this.#said.get(code) ?? { details: new Set(), more: 0 };
    this.#said.set(code, said);
    const text = cut(detail, bounds.detail);
    if (said.details.has(text)) return;
    if (said.details.size >= bounds.warningsOfOneKind) {
      said.more += 1;
      return;
    }
    said.details.add(text);
    this.warnings.push({ code, detail: text });
  }

  /** Says how often what was not said any more came. */
  tellRest(): void {
    for (const [code, { more }] of this.#said) {
      if (more > 0) this.warnings.push({ code, detail: `and ${more} more` });
    }
  }

  /**
   * Takes one step. What fails in it is recorded and does not stop the next one.
   *
   * @returns what the work gave; undefined when it failed or ran out of time
   * @throws CodedError when the capture as a whole has ended, or the work ended it with one; SinkFault when what was saved cannot be kept
   */
  async step<T>(
    name: CaptureStep,
    limit: number,
    work: (tools: StepTools) => Promise<T>,
  ): Promise<T | undefined> {
    const at = this.#around.now();
    const began = performance.now();
    const over = new AbortController();
    const note = (outcome: StepRecord['outcome'], detail: string): void => {
      const milliseconds = Math.round(performance.now() - began);
      this.steps.push({ step: name, at: utcInstant(at), milliseconds, outcome, detail });
      this.#around.onProgress({ step: name, outcome });
    };
    const progress = (done: number, total: number): void =>
      this.#around.onProgress({ step: name, outcome: 'started', done, total });
    this.#around.onProgress({ step: name, outcome: 'started' });
    try {
      const signal = AbortSignal.any([over.signal, this.#ending.signal]);
      const working = work({ signal, progress });
      const value = await within(unlessAborted(working, this.#ending.signal), limit, name);
      note('done', '');
      return value;
    } catch (error) {
      over.abort(error);
      if (error instanceof SinkFault) throw error;
      // What a dying tab or browser answers may come a moment before the word of its death.
      if (this.endedBy === undefined && !(error instanceof Overdue)) await pause(deathPause);
      if (this.endedBy !== undefined) {
        note(this.endedBy === 'page-timeout' ? 'timed-out' : 'failed', this.endedBy);
        throw new CodedError(this.endedBy);
      }
      if (error instanceof CodedError) {
        note('failed', error.code);
        this.end(error.code);
        throw error;
      }
      const late = error instanceof Overdue;
      const detail = describe(error);
      note(late ? 'timed-out' : 'failed', detail);
      this.warn(late ? 'step-timed-out' : 'step-failed', `${name}: ${detail}`);
      return undefined;
    } finally {
      // A file that is half in the sink must be let go of before the next one comes.
      await this.deposit.idle();
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#over.abort();
  }
}

/** Why something failed, for the record. Of the system's own errors only the code: their words name paths. */
export function describe(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
}
