import type { ErrorCode } from '../../preload/errors.ts';
import type { Exhibit } from '../core/evidence.ts';
import type { Vault } from '../vault/vault.ts';
import { codeOf } from './give-up.ts';

/** Success is said only after the sealed bytes were read again. @returns what is wrong with them */
export async function readBack(vault: Vault, exhibit: Exhibit): Promise<ErrorCode | undefined> {
  try {
    await vault.checkExhibit(exhibit.number);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}
