/** Trusted timestamps: somebody outside confirms that something existed at a time. */
import { z } from 'zod';
import type { Timestamp } from '../../main/core/timestamp.ts';
import { address, answering, exhibitNumber, jobId } from './parts.ts';

/** A file of a timestamp in plain, for whoever wants to check it. */
export interface TimestampFile {
  /** Safe as a relative path: `timestamps/EX-0001-1.tsr`. */
  readonly name: string;
  readonly mediaType: string;
  readonly body: Uint8Array;
}

/** One kept timestamp with what a stranger needs to check it with OpenSSL alone. */
export interface TimestampProof {
  readonly timestamp: Timestamp;
  /** The authority's answer, its certificates, and for the log the entry that was stamped. */
  readonly files: readonly TimestampFile[];
  /** A line for a shell, run beside those files. */
  readonly command: string;
}

export const witnessCalls = {
  /**
   * Asks an authority for a timestamp of one exhibit's record, or of the custody log's head. Only its SHA-256 is sent, by the
   * vault's own way to the network. Answers when the token was checked and kept.
   */
  timestamp: answering<Timestamp>()(
    'engine',
    z.strictObject({
      job: jobId,
      /** Left out for the custody log. */
      exhibit: exhibitNumber.optional(),
      /** Left out for the one in the settings. */
      authority: address.optional(),
      /** Certificates, PEM, that the token has to lead to. */
      anchors: z.string().max(65_536).includes('-----BEGIN CERTIFICATE-----').startsWith('-----').optional(),
    }),
  ),
  /** Oldest first; those of one exhibit, or all. */
  timestamps: answering<readonly Timestamp[]>()(
    'engine',
    z.strictObject({ exhibit: exhibitNumber.optional() }),
  ),
  /** Reads the kept answers again and checks each against what it is for. */
  checkTimestamps: answering<readonly { readonly id: string; readonly fault: string | null }[]>()(
    'engine',
    z.strictObject({ exhibit: exhibitNumber.optional() }),
  ),
  /** Everything that goes out of the vault with its evidence, so that others can check it. */
  timestampProofs: answering<readonly TimestampProof[]>()(
    'host',
    z.strictObject({ exhibits: z.array(exhibitNumber).max(100_000).optional() }),
  ),
} as const;
