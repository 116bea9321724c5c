import { CodedError } from '../../preload/errors.ts';
import { parseAddress } from '../capture/address.ts';
import type { Timestamp } from '../core/timestamp.ts';
import type { Vault } from '../vault/vault.ts';
import { askAuthority } from '../witness/ask-authority.ts';
import { checkStamp, stampQuestion } from '../witness/rfc3161.ts';
import { wayOut } from './way-out.ts';

export interface StampWay {
  readonly proxy: string | undefined;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

/**
 * Has one exhibit's record, or the head of the custody log, confirmed by an authority, and keeps the token once it holds.
 *
 * @param wanted.authority as typed; undefined for the one in the settings
 * @throws CodedError `timestamps-off`, `address-invalid`, `address-scheme`, `address-private`, `exhibit-frozen`, `nothing-to-timestamp`,
 *   `proxy-unreachable`, `timestamp-unreachable`, `timestamp-refused`, `timestamp-not-valid`, `cancelled`
 */
export async function stamp(
  vault: Vault,
  wanted: {
    readonly exhibit?: number | undefined;
    readonly authority?: string | undefined;
    readonly anchors?: string | undefined;
  },
  way: StampWay,
): Promise<Timestamp> {
  const authority = wanted.authority ?? vault.kept.settings().timestamps?.authority;
  if (authority === undefined) throw new CodedError('timestamps-off');
  const url = parseAddress(authority);
  const { exhibit } = wanted;
  if (exhibit !== undefined) vault.chart.mustNotBeFrozen(exhibit);
  const { timestamps } = vault;
  const subject = exhibit === undefined ? timestamps.head() : await timestamps.record(exhibit);
  const question = stampQuestion(subject.data);
  const host = url.host;
  try {
    const answer = await askAuthority(url, question.der, {
      wayOut: wayOut(way.proxy, way.allowPrivate),
      signal: way.signal,
    });
    const { anchors } = wanted;
    const said = await checkStamp(answer, { data: subject.data, nonce: question.nonce, anchors });
    return timestamps.keep(subject, answer, { ...said, host });
  } catch (error) {
    const code = error instanceof CodedError ? error.code : 'internal';
    // The hash may have gone out: the log says so. A locked vault cannot be written to.
    if (code !== 'vault-locked') timestamps.noteFailure(subject, host, code);
    throw error;
  }
}

/** What does not hold in the kept answers, `null` for those that do, each read again. */
export async function checkKept(
  vault: Vault,
  exhibit: number | undefined,
): Promise<{ id: string; fault: string | null }[]> {
  const checked: { id: string; fault: string | null }[] = [];
  for (const kept of vault.timestamps.list(exhibit)) {
    checked.push({ id: kept.id, fault: await faultOf(vault, kept) });
  }
  return checked;
}

async function faultOf(vault: Vault, kept: Timestamp): Promise<string | null> {
  try {
    const { data } = await vault.timestamps.subject(kept);
    await checkStamp(vault.timestamps.answer(kept.id), { data });
    return null;
  } catch (error) {
    if (error instanceof CodedError && error.code !== 'vault-locked') return error.message;
    throw error;
  }
}
