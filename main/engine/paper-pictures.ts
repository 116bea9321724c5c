import type { PaperPictures } from '../core/paper-pictures.ts';
import type { Desk } from './desk.ts';

export interface ClosablePictures extends PaperPictures {
  close(): Promise<void>;
}

/** Pictures for paper and packages, decoded in the headless browser's sandbox; to be closed after use. */
export function paperPictures(_desk: Desk): ClosablePictures | undefined {
  return undefined;
}
