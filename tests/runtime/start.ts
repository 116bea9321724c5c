/** `npm start`: the window, out of this checkout, on whichever Electron there is (electron-runtime.ts). */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { buildWhenStale, checkout } from './build.ts';
import { ensurePackages, windowPackages } from './debian.ts';
import { findElectron } from './electron-runtime.ts';
import { engineNode } from './engine-node.ts';

const unavailable = 69;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  await start();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = unavailable;
}

async function start(): Promise<void> {
  const env = { ...process.env };
  if (process.platform === 'linux') {
    if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
      throw new Error(
        'There is no screen to open a window on. On a machine without one, install xvfb and run: xvfb-run -a npm start',
      );
    }
    await ensurePackages(windowPackages, say);
  }
  const runtime = await findElectron(say);
  buildWhenStale(say);
  if (runtime.kind === 'stand-in') {
    say(
      'This copy is for trying only, never for real evidence: the official Electron could not be fetched here.',
    );
    env['HOLDFAST_STAND_IN'] = '1';
  }
  if (!runtime.runsEngine) env['HOLDFAST_ENGINE_NODE'] ??= engineNode();
  const args = [checkout, ...process.argv.slice(2)];
  // Chromium will not run as root with its sandbox on.
  if (process.platform === 'linux' && process.getuid?.() === 0) args.unshift('--no-sandbox');
  const window = spawn(runtime.path, args, { stdio: 'inherit', env });
  // Ctrl+C reaches the window by itself; this process only waits for it to end.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => window.kill('SIGTERM'));
  window.on('error', () => say(`Electron could not be started: ${runtime.path}`));
  window.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
  });
}
