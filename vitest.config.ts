import { defineConfig } from 'vitest/config';

if (Number(process.versions['napi']) < 10) {
  throw new Error(`Node ${process.version} is too old: 22.18 or later is needed. Run this through npm.`);
}

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000, ...extra },
});

export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      { test: { name: 'layers', include: ['tests/layers.test.ts'] } },
      project('unit'),
      project('vault', { testTimeout: 60_000, pool: 'forks' }),
      project('capture', { testTimeout: 120_000, hookTimeout: 60_000, pool: 'forks' }),
      project('engine', { testTimeout: 120_000, hookTimeout: 60_000, pool: 'forks' }),
      project('ui', { testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks' }),
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
