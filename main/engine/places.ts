import { randomBytes } from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { Place, PlaceHandle } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { memorySource, openFileSource, type Source } from '../intake/source.ts';

/** Bytes that another program left in memory and that are on no disk, until they are sealed. */
interface Held {
  readonly name: string;
  readonly by: 'clipboard' | 'screen';
  readonly bytes: Uint8Array;
  /** How many of them have come. */
  filled: number;
}

interface Chosen {
  readonly path: string;
  readonly inFolder: string | null;
}

/** Places that the person chose, known to the window only by handle, so that a page can never name a path. */
export class Places {
  readonly #chosen = new Map<string, Chosen>();
  readonly #written = new Set<string>();
  /** By path: the same vault, pointed at twice, is one choice. */
  readonly #given = new Map<string, Place>();
  readonly #held = new Map<string, Held>();

  /** @param inFolder where it stands in a folder that was chosen whole */
  grant(path: string, inFolder: string | null = null): Place {
    if (inFolder !== null) return this.#issue(path, inFolder);
    const at = resolve(path);
    const place = this.#given.get(at) ?? this.#issue(path, null);
    this.#given.set(at, place);
    return place;
  }

  /** @throws CodedError `place-unknown` */
  path(handle: PlaceHandle): string {
    const chosen = this.#chosen.get(handle);
    if (chosen === undefined) throw new CodedError('place-unknown');
    return chosen.path;
  }

  /** A file that the engine wrote itself where the person wanted it: it may be opened and printed. */
  wrote(path: string): Place {
    // A place of its own: what was chosen there does not become one that may be opened.
    const place = this.#issue(path, null);
    this.#written.add(place.handle);
    return place;
  }

  /** @throws CodedError `place-unknown`, also for a place that was chosen but not written to */
  writtenPath(handle: PlaceHandle): string {
    if (!this.#written.has(handle)) throw new CodedError('place-unknown');
    return this.path(handle);
  }

  /** Makes room for bytes that come in parts. */
  hold(name: string, by: Held['by'], bytes: number): Place {
    const handle = newHandle();
    this.#held.set(handle, { name, by, bytes: Buffer.alloc(bytes), filled: 0 });
    return { handle, name };
  }

  /** @throws CodedError `place-unknown`; `bad-arguments` for a part that does not fit */
  fill(handle: PlaceHandle, part: Uint8Array): void {
    const held = this.#held.get(handle);
    if (held === undefined) throw new CodedError('place-unknown');
    if (held.filled + part.length > held.bytes.length)
      throw new CodedError('bad-arguments', 'more than announced');
    held.bytes.set(part, held.filled);
    held.filled += part.length;
  }

  /** Wipes what is held under that handle. */
  drop(handle: PlaceHandle): void {
    this.#held.get(handle)?.bytes.fill(0);
    this.#held.delete(handle);
  }

  /** Wipes everything that is held in memory. */
  dropAll(): void {
    for (const handle of this.#held.keys()) this.drop(handle as PlaceHandle);
  }

  /** @throws CodedError `place-unknown`, `file-not-found`, `not-a-file`, `read-failed` */
  async source(handle: PlaceHandle): Promise<Source> {
    const held = this.#held.get(handle);
    if (held !== undefined) {
      if (held.filled !== held.bytes.length) throw new CodedError('place-unknown', 'not all of it has come');
      return memorySource(held.name, held.bytes, held.by);
    }
    const chosen = this.#chosen.get(handle);
    if (chosen === undefined) throw new CodedError('place-unknown');
    return openFileSource(chosen.path, chosen.inFolder);
  }

  #issue(path: string, inFolder: string | null): Place {
    const handle = newHandle();
    this.#chosen.set(handle, { path: resolve(path), inFolder });
    return { handle, name: inFolder ?? basename(path).replace(/\.vault$/u, '') };
  }
}

function newHandle(): PlaceHandle {
  return randomBytes(16).toString('hex') as PlaceHandle;
}
