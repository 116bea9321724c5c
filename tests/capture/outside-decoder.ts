/** Pictures and videos made and taken apart by ffmpeg: somebody else's codecs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function ffmpeg(args: readonly string[], input?: Uint8Array): Buffer {
  const done = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args], { input, maxBuffer: 1024 * 1024 * 1024 });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(done.stderr.toString());
  return done.stdout;
}

/** @returns red, green and blue of each pixel, by rows */
export function pixelsOf(picture: Uint8Array): Buffer {
  return ffmpeg(
    ['-f', 'image2pipe', '-i', 'pipe:0', '-f', 'rawvideo', '-pix_fmt', 'rgb24', 'pipe:1'],
    picture,
  );
}

/** @param ending of a file name: what kind it becomes */
export function made(source: string, ending: string, ...options: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'made-'));
  try {
    const path = join(folder, `made.${ending}`);
    ffmpeg(['-f', 'lavfi', '-i', source, ...options, path]);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
