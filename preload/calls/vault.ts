/** Making, opening and locking a vault, and what holds for the whole of it. */
import { z } from 'zod';
import type { SealedCustodyEntry } from '../../main/core/chain.ts';
import type { VaultInfo, VaultSettings, VerifyReport } from '../../main/core/evidence.ts';
import { languages } from '../languages.ts';
import {
  address,
  answering,
  nothing,
  placeHandle,
  jobId,
  exhibitNumber,
  label,
  passphrase,
  proxyAddress,
  part,
} from './parts.ts';

export interface CustodyPage {
  readonly entries: readonly SealedCustodyEntry[];
  readonly total: number;
}

export const vaultCalls = {
  createVault: answering<VaultInfo>()(
    'engine',
    z.strictObject({ place: placeHandle, passphrase, person: label }),
  ),
  unlockVault: answering<VaultInfo>()(
    'engine',
    z.strictObject({ place: placeHandle, passphrase, person: label.optional() }),
  ),
  lockVault: answering<null>()('engine', nothing),
  /** Null when locked. */
  vaultInfo: answering<VaultInfo | null>()('engine', nothing),
  vaultSettings: answering<VaultSettings>()('engine', nothing),
  changeVaultSettings: answering<VaultSettings>()(
    'engine',
    z
      .strictObject({
        proxy: proxyAddress.nullable(),
        numbering: z.strictObject({
          style: z.enum(['numbers', 'letters']),
          prefix: z.string().trim().max(20),
        }),
        language: z.enum(languages).nullable(),
        timestamps: z.strictObject({ authority: address, automatic: z.boolean() }).nullable(),
      })
      .partial(),
  ),
  verifyVault: answering<VerifyReport>()('engine', z.strictObject({ job: jobId })),
  custodyLog: answering<CustodyPage>()(
    'engine',
    z.strictObject({
      exhibit: exhibitNumber.optional(),
      ...part,
    }),
  ),
} as const;
