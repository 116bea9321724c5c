import type { ArtifactId } from '../core/brands.ts';
import type { Artifact } from '../core/evidence.ts';
import { describes } from './object.ts';
import { ObjectFault, type ObjectReader } from './object-reader.ts';
import { whileOpen, type VaultSession } from './session.ts';

/** As `Vault.readArtifact`. */
export function readArtifact(
  session: VaultSession,
  id: ArtifactId,
  offset: number,
  length: number,
): Promise<Buffer> {
  const { artifact } = session.records.artifact(id);
  return whileOpen(session, () =>
    session.objects.use(id, (reader) => {
      mustMatch(reader, artifact);
      return reader.read(offset, length);
    }),
  );
}

/** As `Vault.streamArtifact`. */
export async function* streamArtifact(session: VaultSession, id: ArtifactId): AsyncGenerator<Buffer> {
  const reader = await openListed(session, id);
  try {
    const parts = reader.stream();
    for (;;) {
      const { done, value } = await whileOpen(session, () => parts.next());
      if (done === true) return;
      yield value;
    }
  } finally {
    await session.objects.shut(reader);
  }
}

/** As `Vault.checkExhibit`. */
export async function checkExhibit(session: VaultSession, number: number): Promise<void> {
  for (const { id } of session.records.exhibit(number).artifacts) {
    const reader = await openListed(session, id);
    try {
      await whileOpen(session, () => reader.check());
    } finally {
      await session.objects.shut(reader);
    }
  }
}

/** Whoever calls shuts it. */
async function openListed(session: VaultSession, id: ArtifactId): Promise<ObjectReader> {
  const { objects, records } = session;
  const { artifact } = records.artifact(id);
  const reader = await whileOpen(session, () => objects.open(id));
  try {
    mustMatch(reader, artifact);
    return reader;
  } catch (error) {
    await objects.shut(reader);
    throw error;
  }
}

function mustMatch(reader: ObjectReader, artifact: Artifact): void {
  if (describes(reader.facts, artifact)) return;
  throw new ObjectFault('object-damaged', 'it is not the file that is listed', reader.id, 0);
}
