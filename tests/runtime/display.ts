import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** For the DISPLAY variable; null where the platform has none. */
  readonly name: string | null;
  /** Resolves when the server is gone, and with it its files. */
  stop(): Promise<void>;
}

/**
 * A private X server, whatever DISPLAY says: a test must neither depend on nor disturb the screen of whoever
 * runs it. `-displayfd` lets the server pick a free number, so that runs side by side cannot collide.
 *
 * @param framebufferFolder where it keeps its picture for `readScreen`
 * @throws Error when Xvfb is not installed or does not start
 */
export async function privateDisplay(framebufferFolder?: string): Promise<Display> {
  if (process.platform !== 'linux') return { name: null, stop: () => Promise.resolve() };
  const args = ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-noreset'];
  if (framebufferFolder !== undefined) args.push('-fbdir', framebufferFolder);
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const { promise, resolve, reject } = Promise.withResolvers<Display>();
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  let said = '';
  let complaint = '';
  server.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  (server.stdio[3] as Readable).on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.endsWith('\n')) resolve({ name: `:${said.trim()}`, stop });
  });
  server.on('error', () => reject(new Error('Xvfb is not installed (on Debian: apt-get install xvfb).')));
  server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${complaint.trim()}`)));
  return promise;
}
