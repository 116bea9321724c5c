import sodium from 'sodium-native';

/** XChaCha20-Poly1305 (IETF), as FORMAT.md means by "sealed": the tag stands behind the ciphertext. */
export const tagBytes = 16;
export const nonceBytes = 24;

/** Writes `plain.length + 16` bytes into `into`. */
export function seal(into: Buffer, plain: Buffer, associated: Buffer, nonce: Buffer, key: Buffer): void {
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(into, plain, associated, null, nonce, key);
}

/** @returns false when the bytes are not what was sealed; `into` then holds nothing of use */
export function unseal(
  into: Buffer,
  sealed: Buffer,
  associated: Buffer,
  nonce: Buffer,
  key: Buffer,
): boolean {
  if (sealed.length < tagBytes) return false;
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(into, null, sealed, associated, nonce, key);
    return true;
  } catch {
    return false;
  }
}

export function randomBytes(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  sodium.randombytes_buf(bytes);
  return bytes;
}
