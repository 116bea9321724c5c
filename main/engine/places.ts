import { randomBytes } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { Place, PlaceHandle } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';

/** Paths that the person chose, known to the window only by handle, so that a page can never name one. */
export class Places {
  readonly #paths = new Map<string, string>();

  grant(path: string): Place {
    const handle = randomBytes(16).toString('hex') as PlaceHandle;
    this.#paths.set(handle, resolve(path));
    return { handle, name: basename(path).replace(/\.vault$/u, '') };
  }

  /** @throws CodedError `place-unknown` */
  path(handle: PlaceHandle): string {
    const path = this.#paths.get(handle);
    if (path === undefined) throw new CodedError('place-unknown');
    return path;
  }
}
