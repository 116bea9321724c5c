import type { UtcInstant } from './brands.ts';

/** Services that block a picture by its fingerprint, without an upload: 18 or over when it was made, and under 18. */
export const fingerprintServices = ['stopncii', 'take-it-down'] as const;

/** What such a service gave the person. The PIN is apart: it is given one by one, when asked for. */
export interface FingerprintCase {
  /** 32 lowercase hexadecimal digits. */
  readonly id: string;
  readonly service: (typeof fingerprintServices)[number];
  readonly caseNumber: string;
  readonly keptAt: UtcInstant;
  readonly hasPin: boolean;
}
