import type { PaperPictures } from '../core/paper-pictures.ts';
import type { Desk } from './desk.ts';

export interface ClosablePictures extends PaperPictures {
  close(): Promise<void>;
}

/** Pictures for paper and packages, decoded in the headless browser's sandbox; to be closed after use. */
export async function paperPictures(desk: Desk): Promise<ClosablePictures> {
  // Loaded when it is needed: most days nothing is printed.
  const { SandboxPictures } = await import('../capture/paper/pictures.ts');
  return new SandboxPictures(desk.browsers.headless);
}
