import { SandboxPictures } from '../capture/paper/pictures.ts';
import type { PaperPictures } from '../core/paper-pictures.ts';
import type { Desk } from './desk.ts';

export interface ClosablePictures extends PaperPictures {
  close(): Promise<void>;
}

/** Pictures for paper and packages, decoded in the headless browser's sandbox; to be closed after use. */
export function paperPictures(desk: Desk): ClosablePictures {
  return new SandboxPictures(desk.browsers.headless);
}
