import { createClient, type Channel, type EngineClient, type Wire } from '../../preload/rpc-client.ts';
import { serve } from './rpc.ts';
import { createService, type EngineOptions } from './service.ts';

export interface InProcessEngine {
  readonly client: EngineClient;
  close(): Promise<void>;
}

/** The engine without a process of its own, for the command line: the same port, the same checks. */
export function startInProcess(options: EngineOptions = {}): InProcessEngine {
  const toEngine: ((message: Wire) => void)[] = [];
  const toClient: ((message: Wire) => void)[] = [];
  const pipe = (out: ((message: Wire) => void)[], back: ((message: Wire) => void)[]): Channel => ({
    post: (message) => queueMicrotask(() => out.forEach((heard) => heard(message))),
    onMessage: (heard) => void back.push(heard),
    onClose: () => undefined,
  });
  const engineSide = pipe(toClient, toEngine);
  const service = createService(
    (event, payload) => engineSide.post({ kind: 'event', event, payload }),
    options,
  );
  serve(engineSide, service.implementation);
  return { client: createClient(pipe(toEngine, toClient)), close: () => service.close() };
}
