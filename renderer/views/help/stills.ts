/** Stills of a revealed video: sought and drawn in the window, which is Chromium's sandbox. Nothing leaves it here. */
import type { stillLimits } from '../../../preload/calls/help.ts';

/** The contract's own, as values that the window may have: the type holds them together. */
export const limits: typeof stillLimits = { count: 8, pixels: 1_000_000, bytes: 4_194_304 };

export interface Still {
  /** Milliseconds from the start of the video. */
  readonly at: number;
  readonly canvas: HTMLCanvasElement;
}

const patience = 20_000;

/** @throws Error when the video cannot be played or does not answer */
function once(video: HTMLVideoElement, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const { signal } = ended;
    const end = (then: () => void) => (): void => {
      clearTimeout(timer);
      ended.abort();
      then();
    };
    const fail = end(() => reject(new Error('the video cannot be drawn')));
    const timer = setTimeout(fail, patience);
    video.addEventListener(event, end(resolve), { signal });
    video.addEventListener('error', fail, { signal });
  });
}

/** Milliseconds: of a moment that has the same picture as the one before it nothing is told. */
const longestWait = 1500;

/** Chromium says that a moment is there before its picture can be drawn: on a busy machine what comes then is the one before it. */
function shown(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestWait);
    video.requestVideoFrameCallback(() => (clearTimeout(late), resolve()));
  });
}

async function seek(video: HTMLVideoElement, seconds: number): Promise<void> {
  const sought = once(video, 'seeked');
  const picture = shown(video);
  video.currentTime = seconds;
  await sought;
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) await once(video, 'canplay');
  await picture;
}

/** In seconds. What a browser recorded says no length: Chromium finds it out by going to the end. */
async function lengthOf(video: HTMLVideoElement): Promise<number> {
  if (video.error !== null) throw new Error('the video cannot be drawn');
  if (video.readyState < HTMLMediaElement.HAVE_METADATA) await once(video, 'loadedmetadata');
  if (Number.isFinite(video.duration)) return video.duration;
  await seek(video, 1e7);
  return Number.isFinite(video.duration) ? video.duration : video.currentTime;
}

/** The picture that the video shows now, no larger than {@link limits} allow. */
export function drawNow(video: HTMLVideoElement): Still {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA)
    throw new Error('the video cannot be drawn');
  const scale = Math.min(1, Math.sqrt(limits.pixels / (videoWidth * videoHeight)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(videoWidth * scale));
  canvas.height = Math.max(1, Math.floor(videoHeight * scale));
  const brush = canvas.getContext('2d', { alpha: false });
  if (brush === null) throw new Error('no canvas');
  brush.drawImage(video, 0, 0, canvas.width, canvas.height);
  return { at: Math.round(video.currentTime * 1000), canvas };
}

/** Pictures from all over the video, evenly apart, the ends left out: they are often black. */
export async function drawSpread(video: HTMLVideoElement, count: number): Promise<readonly Still[]> {
  video.pause();
  const length = await lengthOf(video);
  const stills: Still[] = [];
  for (let n = 0; n < count; n++) {
    await seek(video, (length * (n + 0.5)) / count);
    stills.push(drawNow(video));
  }
  return stills;
}

/** @throws Error when the canvas gives no picture */
export async function pngOf({ canvas }: Still): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** `1:05`: where in the video. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
