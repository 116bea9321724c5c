import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import type { Deposit } from '../vault/vault.ts';

/** `internal` stands for a bug; what it said may quote the person's own words and goes nowhere. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof CodedError ? error.code : 'internal';
}

/**
 * Gives up what one item of a job has put away so far. Its failure is this item's alone: the others go on, and the
 * job always has an answer for each.
 */
export async function giveUp(deposit: Deposit, error: unknown): Promise<ErrorCode> {
  // What cannot be taken back now (a full disk) is sealed, and comes back as recovered at the next opening.
  await deposit.abandon().catch(() => undefined);
  return codeOf(error);
}
