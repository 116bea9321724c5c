/** Sound and video drawn by code, so that nothing of anybody is in the tests. */
import type { Page } from 'playwright';

/** Half a second of a 440 Hz tone: 16-bit mono PCM in a WAV. */
export function tone(): Buffer {
  const rate = 8000;
  const samples = rate / 2;
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples * 2, 40);
  for (let n = 0; n < samples; n++) {
    wav.writeInt16LE(Math.round(8000 * Math.sin((2 * Math.PI * 440 * n) / rate)), 44 + n * 2);
  }
  return wav;
}

/** A moving square, recorded by the browser itself: half a second unless told, WebM and VP8 unless told. */
export async function movingSquare(
  page: Page,
  { steps = 12, mimeType = 'video/webm;codecs=vp8' } = {},
): Promise<Buffer> {
  const text = await page.evaluate(
    async ({ steps, mimeType }) => {
      const canvas = document.createElement('canvas');
      canvas.width = 160;
      canvas.height = 90;
      const brush = canvas.getContext('2d');
      if (brush === null) throw new Error('no canvas');
      // A fragment begins at each key frame, and only at those can a player begin.
      const options = { mimeType, videoKeyFrameIntervalDuration: 500 };
      const recorder = new MediaRecorder(canvas.captureStream(20), options);
      const parts: Blob[] = [];
      recorder.addEventListener('dataavailable', (event) => parts.push(event.data));
      const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
      recorder.start();
      for (let step = 0; step < steps; step++) {
        brush.fillStyle = '#d8d0c0';
        brush.fillRect(0, 0, 160, 90);
        brush.fillStyle = '#1e635d';
        brush.fillRect((step * 10) % 130, 30, 30, 30);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      recorder.stop();
      await stopped;
      const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    },
    { steps, mimeType },
  );
  return Buffer.from(text, 'latin1');
}
