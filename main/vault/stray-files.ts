import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { copyFiles } from '../core/copy.ts';
import { disguiseFile } from '../core/disguise.ts';
import type { VaultProblem } from '../core/evidence.ts';
import { readFault } from './files.ts';
import { segmentPath } from './places.ts';
import { objectFolder, objectsOnDisk } from './recover.ts';
import type { VaultSession } from './session.ts';

const ours = new Set<string>([
  'vault.key',
  'vault.key.bak',
  'vault.db',
  'vault.db-wal',
  'vault.db-shm',
  'vault.db-journal',
  disguiseFile,
  ...Object.values(copyFiles),
]);
const folders = new Set(['objects', 'tmp', 'ballast']);
/** What file browsers drop into every folder they show. */
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

type Stray = Pick<VaultProblem, 'code' | 'file' | 'detail'>;

const stray = (file: string, detail = 'it does not belong to the vault'): Stray => ({
  code: 'stray-file',
  file,
  detail,
});

/** What lies in the vault's folder and is not the vault's. */
export async function* strayFiles(session: VaultSession): AsyncGenerator<Stray> {
  const { places } = session;
  for (const name of await names(places.folder)) {
    if (!ours.has(name) && !folders.has(name) && !droppings.has(name)) yield stray(name);
  }
  for (const folder of await names(places.objects)) {
    if (droppings.has(folder)) continue;
    if (objectFolder.test(folder)) yield* strayObjects(session, folder);
    else yield stray(`objects/${folder}`);
  }
}

async function* strayObjects(session: VaultSession, folder: string): AsyncGenerator<Stray> {
  const { places, records, pending } = session;
  const { objects, strays } = await objectsOnDisk(session, folder);
  for (const name of strays) if (!droppings.has(name)) yield stray(`objects/${folder}/${name}`);
  const listed = records.objectsIn(folder);
  for (const { id, segments } of objects.filter((object) => !pending.has(object.id))) {
    const segment = segments[0] ?? 0;
    // One that was given up since the folder was read is gone.
    if (!listed.has(id) && existsSync(places.segment(id, segment))) {
      const file = segmentPath(id, segment);
      yield { code: 'object-unlisted', file, detail: 'no exhibit lists it, or it is not whole' };
    }
    // One that follows the last is seen when the object is opened; this finds those after a gap.
    for (const number of segments) {
      if (listed.has(id) && number >= segments.length)
        yield stray(segmentPath(id, number), 'its object has no such part');
    }
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw readFault(error, 'read-failed');
  }
}
