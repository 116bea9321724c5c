/** Strings that were checked once and cannot be mixed up afterwards. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** 64 lowercase hexadecimal digits. */
export type Sha256Hex = Brand<string, 'Sha256Hex'>;
/** RFC 3339 in UTC with milliseconds: `2026-11-20T05:52:14.031Z`. */
export type UtcInstant = Brand<string, 'UtcInstant'>;
/** 32 lowercase hexadecimal digits of 16 random bytes. */
export type VaultId = Brand<string, 'VaultId'>;
export type ExhibitId = Brand<string, 'ExhibitId'>;
export type ArtifactId = Brand<string, 'ArtifactId'>;

const sha256Hex = /^[0-9a-f]{64}$/u;
const id128 = /^[0-9a-f]{32}$/u;

/** @throws TypeError when the text is not 64 lowercase hexadecimal digits */
export function asSha256Hex(text: string): Sha256Hex {
  if (!sha256Hex.test(text)) throw new TypeError('not a SHA-256 in hexadecimal');
  return text as Sha256Hex;
}

/** @throws TypeError when the text is not 32 lowercase hexadecimal digits */
export function asId<Id extends VaultId | ExhibitId | ArtifactId>(text: string): Id {
  if (!id128.test(text)) throw new TypeError('not a 128-bit id in hexadecimal');
  return text as Id;
}

/** @param at milliseconds since 1970-01-01T00:00:00Z */
export function utcInstant(at: number): UtcInstant {
  return new Date(at).toISOString() as UtcInstant;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The wall clock where the computer stands, with its offset and zone, as DOMAIN asks beside UTC:
 * `2026-11-20 06:52:14 +01:00 (Europe/Berlin)`.
 *
 * @param at milliseconds since 1970-01-01T00:00:00Z
 */
export function localTime(at: number): string {
  const date = new Date(at);
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ` +
    `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())} ` +
    `${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)} (${zone})`
  );
}
