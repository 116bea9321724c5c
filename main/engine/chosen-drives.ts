import { CodedError } from '../../preload/errors.ts';
import { mountPointOf } from '../export/drives.ts';

/**
 * Which drive each chosen folder lay on. A drive that is taken out can leave a bare folder of the same name behind: what was meant for
 * the drive, in plain perhaps, would then be written to the computer's own disk.
 */
export class ChosenDrives {
  readonly #mountPoints = new Map<string, string | null>();

  /** @param folder absolute, as it is shown to the person now */
  async note(folder: string): Promise<void> {
    this.#mountPoints.set(folder, await mountPointOf(folder));
  }

  /** @throws CodedError `folder-not-found` when another drive, or none, is there now */
  async mustBeThere(folder: string): Promise<void> {
    const chosen = this.#mountPoints.get(folder);
    if (chosen === undefined || chosen === (await mountPointOf(folder))) return;
    throw new CodedError('folder-not-found', 'it is on another drive now');
  }
}
