import {
  eventNames,
  type Answer,
  type Arguments,
  type EngineMethod,
  type Events,
} from '../../preload/contract.ts';
import type { Result } from '../../preload/errors.ts';
import { createClient, type EngineClient } from '../../preload/rpc-client.ts';
import type { DevSwitches } from './dev-switches.ts';
import { nodeApiNeeded, startInNode, startInUtility, type EngineProcess } from './engine-process.ts';

type Say = <E extends keyof Events>(event: E, payload: Events[E]) => void;

export interface EngineHost {
  /** Never rejects. Starts the engine when it is not running. */
  call<M extends EngineMethod>(method: M, args: Arguments<M>): Promise<Result<Answer<M>>>;
  /** Ends the engine at once. What it holds open is made for that: lock the vault before. */
  stop(): void;
}

interface Running {
  readonly process: EngineProcess;
  readonly client: EngineClient;
}

/**
 * Keeps one engine running. When it dies, what was being asked is answered `engine-gone`, the window hears that the
 * vault is locked, and the next call starts a new one: only on demand, so an engine that cannot start never loops.
 *
 * @param say carries the engine's events to the window
 */
export function createEngineHost(switches: DevSwitches, packaged: boolean, say: Say): EngineHost {
  const nodeApi = Number(process.versions['napi']);
  const tooOld = switches.engineNode === null && nodeApi < nodeApiNeeded;
  let running: Running | undefined;
  let stopped = false;

  const start = (): Running => {
    const child = switches.engineNode === null ? startInUtility(packaged) : startInNode(switches.engineNode);
    const client = createClient(child.channel);
    const started = { process: child, client };
    for (const event of eventNames) carry(client, event, say);
    void client.closed.then((reason) => {
      if (running === started) running = undefined;
      if (!stopped) say('vaultLocked', { reason: 'engine-gone' });
      return reason;
    });
    if (switches.allowPrivate || switches.browserPath !== null) {
      const browser = switches.browserPath === null ? {} : { browserPath: switches.browserPath };
      void client.call('configure', { allowPrivate: switches.allowPrivate, ...browser });
    }
    return started;
  };

  return {
    call: (method, args) => {
      if (tooOld) {
        return Promise.resolve({ ok: false, code: 'runtime-too-old', detail: `Node-API ${nodeApi}` });
      }
      if (stopped) return Promise.resolve({ ok: false, code: 'engine-gone', detail: 'leaving' });
      running ??= start();
      return running.client.call(method, args);
    },
    stop: () => {
      stopped = true;
      running?.process.kill();
    },
  };
}

function carry<E extends keyof Events>(client: EngineClient, event: E, say: Say): void {
  client.on(event, (payload) => say(event, payload));
}
