import { asId, type ArtifactId } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import { extractArtifact } from '../export/extract.ts';
import type { Vault } from '../vault/vault.ts';

const guide = 'timestamps/how-to-check.txt';

/** Puts an exhibit's timestamps beside its files, with how to check them. @throws CodedError as `extractArtifact` */
export async function extractTimestamps(vault: Vault, exhibit: number, folder: string): Promise<void> {
  const kept = vault.timestamps.list(exhibit);
  if (kept.length === 0) return;
  const { howToCheck, timestampProofs } = await import('./timestamp-proofs.ts');
  const proofs = (await timestampProofs(vault, [exhibit])).filter(
    ({ timestamp }) => timestamp.exhibit !== null,
  );
  const files = proofs.flatMap((proof) => proof.files);
  const text = Buffer.from(howToCheck(proofs), 'utf8');
  for (const [at, { name, body }] of [...files, { name: guide, body: text }].entries()) {
    await extractArtifact(folder, { id: partId(at), name, sha256: sha256(body) }, inOne(body));
  }
}

/** Names the unfinished file; no object of the vault has it. */
function partId(at: number): ArtifactId {
  return asId<ArtifactId>(at.toString(16).padStart(32, '0'));
}

async function* inOne(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(body);
}
