import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { thirdPartyLicences } from './tests/packaging/licences.ts';

const from = (path: string): string => join(import.meta.dirname, path);

/** The oldest that runs the shell: the stand-in's Node and Chromium (tests/runtime). The engine's Node is newer. */
const shellNode = 'node20.18';
const chromium = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: shellNode,
      rollupOptions: {
        input: { index: from('main/shell/index.ts'), engine: from('main/engine/entry.ts') },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: shellNode,
      // A sandboxed preload is one CommonJS file that can require nothing but Electron.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: from('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    plugins: [react(), thirdPartyLicences(import.meta.dirname)],
    build: {
      target: chromium,
      minify: true,
      // Files of their own, so that the policy needs neither `data:` nor inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Nothing is downloaded.
      chunkSizeWarningLimit: 8_000,
      // The cover is a page of its own: nothing of the app is in it.
      rollupOptions: { input: { index: from('renderer/index.html'), cover: from('renderer/cover.html') } },
    },
  },
});
