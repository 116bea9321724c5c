import type { TextRecordInput } from '../../preload/contract.ts';
import { localTime, utcInstant } from '../core/brands.ts';
import { canonicalBytes } from '../core/canonical.ts';
import type { Exhibit } from '../core/evidence.ts';
import type { CaptureManifest } from '../core/manifest.ts';
import type { Vault } from '../vault/vault.ts';

const meaning = 'Written down by the person named here. Nothing was opened, loaded or looked at to write it.';

/**
 * Keeps what a person writes down about something that must not be opened (DOMAIN section 6): no browser, no network,
 * and the address stays a text that nothing reads.
 *
 * @throws CodedError `disk-full`, `write-failed`
 */
export async function writeTextRecord(
  vault: Vault,
  input: TextRecordInput,
  around: { readonly now: () => number; readonly tool: CaptureManifest['tool'] },
): Promise<Exhibit> {
  const at = around.now();
  const clean = (text: string): string => text.toWellFormed();
  const [address, site, userName] = [clean(input.address), clean(input.site), clean(input.userName)];
  const deposit = vault.deposit();
  try {
    const body = canonicalBytes({
      address,
      description: clean(input.description),
      format: 'holdfast-text-record/1',
      meaning,
      person: clean(vault.person),
      seenAt: clean(input.seenAt),
      site,
      tool: { ...around.tool },
      userName,
      writtenLocal: localTime(at),
      writtenUtc: utcInstant(at),
    });
    const file = await deposit.put({
      role: 'text-record',
      name: 'record.json',
      mediaType: 'application/json',
      body,
    });
    return deposit.commit(
      {
        origin: 'text-record',
        state: 'complete',
        looksLike: null,
        title: [site, userName].filter((part) => part !== '').join(' · '),
        url: address === '' ? null : address,
        finalUrl: null,
        savedAt: utcInstant(at),
        savedLocal: localTime(at),
        warnings: [],
      },
      { recordSha256: file.sha256 },
    );
  } catch (error) {
    await deposit.abandon();
    throw error;
  }
}
