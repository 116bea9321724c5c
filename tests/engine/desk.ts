import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kdfFloor } from '../../main/vault/kdf.ts';
import { startInProcess, type InProcessEngine } from '../../main/engine/in-process.ts';
import type { Answer, Arguments, EngineMethod, JobId } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';

export interface EngineDesk {
  readonly engine: InProcessEngine;
  readonly folder: string;
  readonly vault: string;
  /** @throws CodedError whatever the engine answered instead of a value */
  ask<M extends EngineMethod>(method: M, args: Arguments<M>): Promise<Answer<M>>;
  /** The code that the engine refuses with; undefined when it does not. */
  refusal<M extends EngineMethod>(method: M, args: Arguments<M>): Promise<string | undefined>;
  clear(): Promise<void>;
}

export const newJob = (): JobId => randomUUID() as JobId;

/** An engine in this process with a new vault open. */
export async function openDesk(): Promise<EngineDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-desk-'));
  const vault = join(folder, 'Test.vault');
  const engine = startInProcess({ kdf: kdfFloor });
  const desk: EngineDesk = {
    engine,
    folder,
    vault,
    ask: async (method, args) => {
      const result = await engine.client.call(method, args);
      if (!result.ok) throw new CodedError(result.code, result.detail);
      return result.value;
    },
    refusal: async (method, args) => {
      const result = await engine.client.call(method, args);
      return result.ok ? undefined : result.code;
    },
    clear: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const place = await desk.ask('grantPlace', { path: vault });
  const passphrase = new TextEncoder().encode('correct planted horse 8151');
  await desk.ask('createVault', { place: place.handle, passphrase, person: 'Sam' });
  return desk;
}
