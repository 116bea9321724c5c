import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import {
  contract,
  preloadMethods,
  shellMethods,
  windowMethods,
  type Answer,
  type CheckedArguments,
  type Method,
  type MethodOf,
  type WindowMethod,
} from '../../preload/contract.ts';
import { CodedError, type Result } from '../../preload/errors.ts';
import { wipeBytes } from '../../preload/wipe.ts';
import type { EngineHost } from './engine-host.ts';
import { mayNavigate } from './policy.ts';

type ShellMethod = MethodOf<'shell' | 'preload'>;

/** One function for each call that the contract gives to the shell. May throw a {@link CodedError}. */
export type ShellCalls = {
  readonly [M in ShellMethod]: (args: CheckedArguments<M>) => Answer<M> | Promise<Answer<M>>;
};

/**
 * Answers every call that the contract lets the window make; there is no handler for any other.
 *
 * @param window the one page that may ask; undefined while there is none
 */
export function answerWindow(
  window: () => WebContents | undefined,
  shell: ShellCalls,
  engine: EngineHost,
): void {
  for (const method of [...windowMethods, ...preloadMethods]) {
    ipcMain.handle(`locker:${method}`, (event, args: unknown) => {
      // Before anything is awaited: a frame may navigate, and another one's answer would be this one's.
      if (!isFrom(event, window())) return refused('not-allowed', 'sender');
      return answer(method, args, shell, engine);
    });
  }
}

function isFrom(event: IpcMainInvokeEvent, window: WebContents | undefined): boolean {
  const frame = event.senderFrame;
  if (window === undefined || window.isDestroyed() || frame === null) return false;
  return frame === window.mainFrame && mayNavigate(frame.url);
}

function answer(
  method: WindowMethod | ShellMethod,
  args: unknown,
  shell: ShellCalls,
  engine: EngineHost,
): Promise<Result<unknown>> {
  // The engine checks again; checking here keeps anything odd from a broken page away from where the keys are.
  const checked = contract[method].args.safeParse(args);
  try {
    if (!checked.success) return Promise.resolve(refused('bad-arguments', method));
    if (isShellMethod(method)) return ask(shell[method], checked.data);
    return engine.call(method, checked.data as never);
  } finally {
    // The port has its own copy by now.
    wipeBytes(args);
  }
}

function isShellMethod(method: WindowMethod | ShellMethod): method is ShellMethod {
  return ([...shellMethods, ...preloadMethods] as readonly Method[]).includes(method);
}

async function ask(call: unknown, args: unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await (call as (args: unknown) => unknown)(args) };
  } catch (error) {
    if (error instanceof CodedError) return refused(error.code, error.message);
    return refused('internal', error instanceof Error ? error.name : 'unknown');
  }
}

function refused(code: Extract<Result<never>, { ok: false }>['code'], detail: string): Result<never> {
  return { ok: false, code, detail };
}
