/* Runs in the paper room (room.ts) as text: it uses nothing from around it but what every page has. */

export interface VideoScript {
  /** @returns its length in seconds, and the size at which it is shown, in pixels */
  open(address: string): Promise<{ seconds: number; width: number; height: number }>;
  /** Goes to a moment. @returns where it is then, in seconds, and the picture there, `widthPx` wide */
  at(seconds: number, widthPx: number): Promise<{ seconds: number; brush: CanvasRenderingContext2D }>;
  close(): void;
}

/** Moments of a video. Its errors are `unreadable` or the browser's own. */
export function openVideoScript(): VideoScript {
  /** Milliseconds: a moment that has the same picture as the one before it is not told of. */
  const patience = 1500;
  let video: HTMLVideoElement | undefined;
  const once = (player: HTMLVideoElement, event: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const ended = new AbortController();
      const { signal } = ended;
      player.addEventListener(event, () => (ended.abort(), resolve()), { signal });
      player.addEventListener('error', () => (ended.abort(), reject(new Error('unreadable'))), { signal });
    });
  /** The browser says that it is there before its picture can be drawn, which may take a while longer. */
  const shown = (player: HTMLVideoElement): Promise<void> =>
    new Promise((resolve) => {
      const late = setTimeout(resolve, patience);
      player.requestVideoFrameCallback(() => (clearTimeout(late), resolve()));
    });
  const seek = async (player: HTMLVideoElement, seconds: number): Promise<void> => {
    const sought = once(player, 'seeked');
    const picture = shown(player);
    player.currentTime = seconds;
    await sought;
    if (player.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) await once(player, 'canplay');
    await picture;
  };
  return {
    async open(address) {
      const player = document.createElement('video');
      video = player;
      player.muted = true;
      player.preload = 'auto';
      // Else its pictures could not be read from a canvas.
      player.crossOrigin = 'anonymous';
      const known = once(player, 'loadedmetadata');
      player.src = address;
      await known;
      if (player.videoWidth === 0) throw new Error('unreadable');
      // What a browser recorded says no length: going to the end finds it out.
      if (!Number.isFinite(player.duration)) await seek(player, 1e7);
      const seconds = Number.isFinite(player.duration) ? player.duration : player.currentTime;
      return { seconds, width: player.videoWidth, height: player.videoHeight };
    },
    async at(seconds, widthPx) {
      if (video === undefined) throw new Error('unreadable');
      await seek(video, seconds);
      const canvas = document.createElement('canvas');
      canvas.width = Math.min(widthPx, video.videoWidth);
      canvas.height = Math.max(1, Math.round((video.videoHeight * canvas.width) / video.videoWidth));
      const brush = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
      if (brush === null) throw new Error('too-large');
      brush.imageSmoothingQuality = 'high';
      brush.drawImage(video, 0, 0, canvas.width, canvas.height);
      return { seconds: video.currentTime, brush };
    },
    close() {
      video?.removeAttribute('src');
      video?.load();
      video = undefined;
    },
  };
}
