import type { Sha256Hex, UtcInstant } from './brands.ts';

/** What a timestamp authority signed, read out of its answer (RFC 3161). */
export interface StampFacts {
  /** How the authority's certificate names it; the authority's own words. */
  readonly authority: string;
  /** When it says that it saw the hash. */
  readonly saidAt: UtcInstant;
  /** How exact it says that is, in milliseconds; null when it does not say. */
  readonly accuracyMilliseconds: number | null;
  /** The policy that it works under, an object identifier in dots. */
  readonly policy: string;
  /** The serial number of the token, in lowercase hexadecimal. */
  readonly serial: string;
  /** Whom the certificates in the token lead to: the last one's own name, or the issuer that is not among them. */
  readonly leadsTo: string;
  /** Whether that last one is there: then the token can be checked with nothing but a copy of it that one trusts. */
  readonly carriesRoot: boolean;
}

/** A kept timestamp: of the record of one exhibit, or of the custody log as far as one entry. */
export interface Timestamp extends StampFacts {
  /** 32 lowercase hexadecimal digits. */
  readonly id: string;
  /** The exhibit's number; null when it is the log's. */
  readonly exhibit: number | null;
  /** The number of the log's entry; null when it is an exhibit's. */
  readonly sequence: number | null;
  /** What was stamped: the SHA-256 of the exhibit's record, or of the entry. */
  readonly sha256: Sha256Hex;
  /** The host that was asked. */
  readonly host: string;
  /** When the answer came, by this computer's clock. */
  readonly receivedAt: UtcInstant;
}

/** Where timestamps come from, and whether each new exhibit gets one by itself. */
export interface TimestampSettings {
  /** http or https. */
  readonly authority: string;
  readonly automatic: boolean;
}
