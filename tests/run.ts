/**
 * `npm test`: everything, in the order in which it fails fastest. Gets what the machine lacks first (Debian
 * packages when it may; an Electron to test on). Ends with a count, and non-zero when anything failed.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { desktopPackages, ensurePackages, windowPackages } from './runtime/debian.ts';

/** Beside the window's: the browser that captures, fonts of several scripts, and other people's validators. */
const testPackages = [
  ...windowPackages,
  ...desktopPackages,
  'chromium',
  'cups-client',
  'cups-daemon',
  'exfat-fuse',
  'exfatprogs',
  'ffmpeg',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
  // PDFBox Preflight; it runs where the machine has a Java (`tests/report/preflight.ts`).
  'libactivation-java',
  'libjaxb-api-java',
  'libpdfbox2-java',
  'minisign',
  'openssh-client',
  'openssl',
  'p7zip-full',
  'poppler-utils',
  'qpdf',
];

const root = join(import.meta.dirname, '..');

/** What was parsed once is not parsed again by each of the hundreds of processes that tests start. */
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'compiled');

interface Ended {
  readonly name: string;
  readonly status: number;
  readonly output: string;
  readonly seconds: string;
}

/** What it says is kept until it has ended, so that several can run at once; the tests are heard as they go. */
async function run(name: string, how: 'kept' | 'heard', script: string, ...args: string[]): Promise<Ended> {
  const started = Date.now();
  const out = how === 'kept' ? 'pipe' : 'inherit';
  const child: ChildProcess = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: [how === 'kept' ? 'ignore' : 'inherit', out, out],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { name, status: status ?? 1, output, seconds: ((Date.now() - started) / 1000).toFixed(1) };
}

function tell({ name, status, output, seconds }: Ended): void {
  process.stdout.write(output);
  if (status !== 0) {
    console.error(`${name}: failed after ${seconds} s`);
    process.exit(status);
  }
  console.log(`${name}: ok, ${seconds} s`);
}

const [, ...checks] = await Promise.all([
  ensurePackages(testPackages),
  run('types', 'kept', 'typescript/bin/tsc'),
  run('lint', 'kept', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  run('format', 'kept', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  run('build', 'kept', 'electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'),
]);
checks.forEach(tell);
tell(await run('tests', 'heard', 'vitest/vitest.mjs', 'run', ...process.argv.slice(2)));
