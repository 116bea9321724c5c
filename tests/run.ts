/**
 * `npm test`: everything, in the order in which it fails fastest. Gets what the machine lacks first (Debian
 * packages when it may; an Electron to test on). Ends with a count, and non-zero when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, windowPackages } from './runtime/debian.ts';

/** Beside the window's: the browser that captures, fonts of several scripts, and other people's validators. */
const testPackages = [
  ...windowPackages,
  'chromium',
  'cups-client',
  'cups-daemon',
  'ffmpeg',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
  'minisign',
  'openssh-client',
  'openssl',
  'p7zip-full',
  'poppler-utils',
  'qpdf',
  'xdotool',
];

const root = join(import.meta.dirname, '..');

/** What was parsed once is not parsed again by each of the hundreds of processes that tests start. */
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'compiled');

function run(name: string, script: string, ...args: string[]): void {
  const started = Date.now();
  const result = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (result.status !== 0) {
    console.error(`${name}: failed after ${seconds} s`);
    process.exit(result.status ?? 1);
  }
  console.log(`${name}: ok, ${seconds} s`);
}

ensurePackages(testPackages);
run('types', 'typescript/bin/tsc');
run('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings');
run('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
run('build', 'electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn');
run('tests', 'vitest/vitest.mjs', 'run', ...process.argv.slice(2));
