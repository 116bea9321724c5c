import type { ExhibitDetail } from '../../preload/contract.ts';
import type { Artifact, Exhibit } from '../core/evidence.ts';
import type { RecaptureChange } from '../core/manifest.ts';
import { changesBetween } from '../core/recapture.ts';
import type { Vault } from '../vault/vault.ts';

/** A manifest larger than this is not ours; the sealed file stays readable by `extract`. */
const manifestLimit = 32 * 1024 * 1024;

/**
 * One exhibit with its record, and what became of its address since.
 *
 * @throws CodedError `exhibit-not-found`, and as Vault.readArtifact
 */
export async function exhibitDetail(vault: Vault, number: number): Promise<ExhibitDetail> {
  const exhibit = vault.exhibit(number);
  const { earlier, later } = vault.recaptures(number);
  const manifest = await readRecord(vault, exhibit);
  return {
    exhibit,
    manifest,
    manifestSha256: recordOf(exhibit)?.sha256 ?? null,
    recaptureOf: earlier,
    recapturedBy: later,
    changes: await changesOf(vault, earlier, manifest),
  };
}

function recordOf({ artifacts }: Exhibit): Artifact | undefined {
  return artifacts.find(({ role }) => role === 'manifest' || role === 'text-record');
}

/**
 * The parsed manifest or text record; null when there is none, or it is too large to be ours.
 *
 * @throws SyntaxError, and as Vault.readArtifact
 */
export async function readRecord(vault: Vault, exhibit: Exhibit): Promise<unknown> {
  const record = recordOf(exhibit);
  if (record === undefined || record.bytes > manifestLimit) return null;
  const bytes = await vault.readArtifact(record.id, 0, record.bytes);
  return JSON.parse(bytes.toString('utf8')) as unknown;
}

/** What is different from the earlier saving of the same address. Damage to that must not hide the later one. */
export async function changesOf(
  vault: Vault,
  earlier: number | null,
  manifest: unknown,
): Promise<readonly RecaptureChange[]> {
  if (earlier === null) return [];
  const before = await readRecord(vault, vault.exhibit(earlier)).catch(() => null);
  return changesBetween(before, manifest);
}
