/** The answering half of the engine's port; the asking half is preload/rpc-client.ts. */
import {
  contract,
  type Answer,
  type CheckedArguments,
  type EngineMethod,
  type Events,
} from '../../preload/contract.ts';
import { CodedError, type Result } from '../../preload/errors.ts';
import type { Channel } from '../../preload/rpc-client.ts';

export type Implementation = {
  readonly [M in EngineMethod]: (args: CheckedArguments<M>) => Answer<M> | Promise<Answer<M>>;
};

export type Emit = <E extends keyof Events>(event: E, payload: Events[E]) => void;

/**
 * Checks the arguments against the contract, runs the call, and turns whatever comes of it into a coded result.
 * A throw that is not coded is a bug: it becomes `internal` with the error's class only, since a message may
 * quote an address or a path.
 */
export async function dispatch(
  implementation: Implementation,
  method: string,
  args: unknown,
): Promise<Result<unknown>> {
  if (!Object.hasOwn(implementation, method)) return refused('not-allowed', 'no such call');
  const known = method as EngineMethod;
  const checked = contract[known].args.safeParse(args);
  if (!checked.success) {
    const paths = checked.error.issues.map((issue) => issue.path.join('.') || issue.code);
    return refused('bad-arguments', `${known}: ${paths.join(', ')}`);
  }
  try {
    const run = implementation[known] as (args: unknown) => unknown;
    return { ok: true, value: (await run(checked.data)) ?? null };
  } catch (error) {
    if (error instanceof CodedError) return refused(error.code, error.message);
    return refused('internal', error instanceof Error ? firstFrames(error) : 'unknown');
  }
}

function refused(code: Extract<Result<never>, { ok: false }>['code'], detail: string): Result<never> {
  return { ok: false, code, detail };
}

/** Where the bug is, without the message: file and line of our own code name nothing of the person's. */
function firstFrames(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const places = frames.slice(0, 3).map((line) => /[^/\\(]+:\d+:\d+/u.exec(line)?.[0] ?? '?');
  return [error.name, ...places].join(' < ');
}

/** Answers every call that comes over the channel. */
export function serve(channel: Channel, implementation: Implementation): void {
  channel.onMessage((message) => {
    if (message.kind !== 'call') return;
    void answer(message.id, message.method, message.args);
  });
  const answer = async (id: number, method: string, args: unknown): Promise<void> =>
    channel.post({ kind: 'result', id, result: await dispatch(implementation, method, args) });
}
