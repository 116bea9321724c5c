import { rm } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { asId, localTime, utcInstant, type ArtifactId, type ExhibitId } from '../core/brands.ts';
import type { Artifact } from '../core/evidence.ts';
import { listExhibit, removeObject } from './deposit.ts';
import { namesIn, readFault } from './files.ts';
import { holdsFrozen } from './frozen-doors.ts';
import { segmentCount, type ObjectFacts } from './object.ts';
import type { ObjectReader } from './object-reader.ts';
import { parseSegmentName } from './places.ts';
import { transact, type VaultSession } from './session.ts';

/** An object's segments as they lie in the folder, listed or not. */
export interface Found {
  readonly id: ArtifactId;
  readonly segments: readonly number[];
}

/** The objects of one of the 256 folders, and names there that are no object's. */
export async function objectsOnDisk(
  session: VaultSession,
  folder: string,
): Promise<{ objects: Found[]; strays: string[] }> {
  const segments = new Map<string, number[]>();
  const strays: string[] = [];
  for (const name of await namesIn(path.join(session.places.objects, folder))) {
    const parsed = parseSegmentName(folder, name);
    if (parsed === undefined) strays.push(name);
    else segments.set(parsed.id, [...(segments.get(parsed.id) ?? []), parsed.segment]);
  }
  return {
    objects: [...segments].map(([id, list]) => ({ id: asId<ArtifactId>(id), segments: list })),
    strays,
  };
}

export const objectFolder = /^[0-9a-f]{2}$/u;

/**
 * Puts right what a crash left (FORMAT.md, "Opening", 4 to 7). Runs once the vault is locked for this opener.
 *
 * @returns how many exhibits were brought back
 */
export async function recover(session: VaultSession): Promise<number> {
  try {
    for (const name of await namesIn(session.places.temporary)) {
      await rm(path.join(session.places.temporary, name), { recursive: true, force: true });
    }
    const orphans: { id: ArtifactId; facts: ObjectFacts }[] = [];
    for (const folder of (await namesIn(session.places.objects)).filter((name) => objectFolder.test(name))) {
      const listed = session.records.objectsIn(folder);
      const { objects } = await objectsOnDisk(session, folder);
      for (const object of objects.filter(({ id }) => !listed.has(id))) {
        if (session.records.isBuried(object.id) || !object.segments.includes(0))
          await removeFound(session, object);
        else {
          const facts = await readWhole(session, object.id);
          if (facts !== undefined) orphans.push({ id: object.id, facts });
        }
      }
    }
    return await adopt(session, orphans);
  } catch (error) {
    throw readFault(error, 'read-failed');
  }
}

async function removeFound({ places }: VaultSession, { id, segments }: Found): Promise<void> {
  for (const segment of segments.toSorted((a, b) => a - b))
    await rm(places.segment(id, segment), { force: true });
}

/** @returns undefined when it cannot be taken in: then it is not ours, not whole or too late, and stays where it is */
async function readWhole(session: VaultSession, id: ArtifactId): Promise<ObjectFacts | undefined> {
  let reader: ObjectReader | undefined;
  try {
    reader = await session.objects.open(id);
    // It can join no exhibit that is listed: so it need not be read at each opening, however large it is.
    if (session.records.has(reader.facts.deposit)) return undefined;
    await reader.check();
    return reader.facts;
  } catch (error) {
    if (error instanceof CodedError && ['object-damaged', 'object-missing'].includes(error.code))
      return undefined;
    throw error;
  } finally {
    if (reader !== undefined) await session.objects.shut(reader);
  }
}

async function adopt(
  session: VaultSession,
  orphans: readonly { id: ArtifactId; facts: ObjectFacts }[],
): Promise<number> {
  const deposits = Map.groupBy(orphans, ({ facts }) => facts.deposit);
  let adopted = 0;
  for (const [deposit, files] of deposits) {
    if (await adoptDeposit(session, deposit, files)) adopted++;
  }
  return adopted;
}

async function adoptDeposit(
  session: VaultSession,
  deposit: ExhibitId,
  files: readonly { id: ArtifactId; facts: ObjectFacts }[],
): Promise<boolean> {
  const inOrder = files.toSorted((a, b) =>
    a.facts.deposited === b.facts.deposited
      ? a.facts.name < b.facts.name
        ? -1
        : 1
      : a.facts.deposited < b.facts.deposited
        ? -1
        : 1,
  );
  const earliest = inOrder[0]?.facts;
  // An exhibit that is listed already takes no more files: its record is in the custody log.
  if (earliest === undefined || session.records.has(deposit)) return false;
  const artifacts = inOrder.map(({ id, facts: { role, name, mediaType, bytes, sha256 } }): Artifact => ({
    id,
    role,
    name,
    mediaType,
    bytes,
    sha256,
  }));
  // It would have been refused, had the program not stopped before that.
  if (holdsFrozen(session.db, artifacts)) {
    const at = utcInstant(session.now());
    transact(session, () =>
      session.records.bury(
        files.map(({ id }) => id),
        at,
        'abandoned',
      ),
    );
    for (const { id, facts } of files) await removeObject(session.places, id, segmentCount(facts));
    return false;
  }
  const detail = 'the program stopped before this was listed; its files were read back whole and brought in';
  listExhibit(
    session,
    deposit,
    {
      origin: 'recovered',
      state: 'partial',
      looksLike: null,
      title: '',
      url: null,
      finalUrl: null,
      savedAt: earliest.deposited,
      savedLocal: localTime(Date.parse(earliest.deposited)),
      warnings: [{ code: 'interrupted', detail }],
    },
    earliest.savedBy,
    artifacts,
    { files: artifacts.length },
  );
  return true;
}
