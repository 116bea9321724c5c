import type { PaperPictures } from '../core/paper-pictures.ts';
import type { Desk } from './desk.ts';

export interface ClosablePictures extends PaperPictures {
  close(): Promise<void>;
}

/** Pictures for paper and packages, decoded in the headless browser's sandbox but for its own; to be closed after use. */
export async function paperPictures(desk: Desk): Promise<ClosablePictures> {
  // Loaded when it is needed: most days nothing is printed.
  const [{ OwnPictures }, { SandboxPictures }] = await Promise.all([
    import('../capture/paper/own-pictures.ts'),
    import('../capture/paper/pictures.ts'),
  ]);
  return new OwnPictures(new SandboxPictures(desk.browsers.headless));
}
