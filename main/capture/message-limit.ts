import type { Readable } from 'node:stream';

/**
 * In bytes. A page can have the browser answer with more than a JavaScript string can hold (512 MiB): reading such an
 * answer would end this whole process. The largest honest one is a tile of the picture, some 60 MB.
 */
export const messageLimit = 256 * 1024 * 1024;

/**
 * Watches what the browser says through its pipe: messages that end with a zero byte.
 *
 * @param tooLong called once, while the message is still coming; the pipe is closed by then
 */
export function limitMessages(pipe: Readable, tooLong: () => void, most = messageLimit): void {
  let length = 0;
  const count = (part: Buffer): void => {
    const end = part.lastIndexOf(0);
    length = end === -1 ? length + part.length : part.length - end - 1;
    if (length <= most) return;
    pipe.off('data', count);
    pipe.destroy();
    tooLong();
  };
  pipe.on('data', count);
}
