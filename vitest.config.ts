import { defineConfig } from 'vitest/config';
import { MixedOrder } from './tests/runtime/mixed-order.ts';

if (Number(process.versions['napi']) < 10) {
  throw new Error(`Node ${process.version} is too old: 22.18 or later is needed. Run this through npm.`);
}

/** Three at once, since much of a test is waiting; tests/runtime/mixed-order.ts says which. */
const together = { maxWorkers: 3 };

/** On a shared machine a neighbour can starve a browser; vitest tells which tests needed a second run. */
const retry = process.env['CI'] === 'true' ? 2 : 0;

/** Files that keep nothing in their modules: they need no process of their own, which takes half a second to begin. */
const beside = { isolate: false };

const opensVaults = {
  globalSetup: ['tests/runtime/stretches-folder.ts'],
  setupFiles: ['tests/runtime/remember-stretches.ts'],
};

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000, retry, ...together, ...extra },
});

export default defineConfig({
  test: {
    sequence: { sequencer: MixedOrder },
    projects: [
      { test: { name: 'layers', include: ['tests/layers.test.ts'], ...together } },
      project('unit', beside),
      project('intake', { testTimeout: 120_000, hookTimeout: 120_000, pool: 'forks' }),
      project('witness', { pool: 'forks' }),
      project('export', { ...opensVaults, testTimeout: 120_000, hookTimeout: 60_000, pool: 'forks' }),
      project('report', { ...opensVaults, testTimeout: 120_000, hookTimeout: 60_000, pool: 'forks' }),
      project('vault', { ...opensVaults, testTimeout: 60_000, hookTimeout: 60_000, pool: 'forks' }),
      project('capture', { testTimeout: 120_000, hookTimeout: 60_000, pool: 'forks' }),
      project('engine', { ...opensVaults, testTimeout: 120_000, hookTimeout: 60_000, pool: 'forks' }),
      project('ui', {
        ...beside,
        globalSetup: ['tests/ui/global-setup.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        pool: 'forks',
      }),
      project('electron', {
        globalSetup: ['tests/electron/global-setup.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
        pool: 'forks',
      }),
      project('packaging', { testTimeout: 300_000, hookTimeout: 300_000, pool: 'forks' }),
    ],
  },
});
