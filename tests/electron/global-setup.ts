import type { TestProject } from 'vitest/node';
import { buildWhenStale } from '../runtime/build.ts';
import { desktopPackages, ensurePackages, windowPackages } from '../runtime/debian.ts';
import { privateDisplay } from '../runtime/display.ts';
import { findElectron, type ElectronRuntime } from '../runtime/electron-runtime.ts';
import { stageFor, type Stage } from './stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    runtimeKind: ElectronRuntime['kind'];
    stage: Stage;
    display: string | null;
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensurePackages([...windowPackages, ...desktopPackages], say);
  buildWhenStale(say);
  const runtime = await findElectron(say);
  const [stage, removeStage] = stageFor(runtime, say);
  const display = await privateDisplay();
  project.provide('runtimeKind', runtime.kind);
  project.provide('stage', stage);
  project.provide('display', display.name);
  return async () => {
    await display.stop();
    removeStage();
  };
}
