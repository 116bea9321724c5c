import { createHash } from 'node:crypto';
import { packageFiles, sshNamespace, sshSigner } from '../core/package.ts';

/** Signs bytes with Ed25519. */
export type SignBytes = (bytes: Uint8Array) => Uint8Array;

/** One list of hashes, signed once for each of three programs that people have. */
export interface DetachedSignatures {
  /** 64 bytes over the list itself: `openssl pkeyutl -verify -rawin`. */
  readonly raw: Buffer;
  /** The text of a `.minisig` file (minisign, "Signature format"; prehashed, algorithm `ED`). */
  readonly minisign: string;
  /** The text of an SSH signature (OpenSSH, PROTOCOL.sshsig): `ssh-keygen -Y verify`. */
  readonly ssh: string;
  readonly keys: PublicKeyForms;
}

/** The public key as each of the three programs reads it. */
export interface PublicKeyForms {
  /** SubjectPublicKeyInfo (RFC 8410). */
  readonly pem: string;
  readonly minisign: string;
  /** An `allowed_signers` file (ssh-keygen(1)). */
  readonly ssh: string;
}

const spki = Buffer.from('302a300506032b6570032100', 'hex');
const keyType = 'ssh-ed25519';

/**
 * @param list the bytes that are vouched for
 * @param blake2b512 of the list
 * @param comment one line, in the signature of minisign and covered by it
 */
export function detachedSignatures(
  list: Uint8Array,
  blake2b512: Uint8Array,
  comment: string,
  publicKey: Uint8Array,
  sign: SignBytes,
): DetachedSignatures {
  return {
    raw: Buffer.from(sign(list)),
    minisign: minisignText(blake2b512, comment, publicKey, sign),
    ssh: sshText(list, publicKey, sign),
    keys: keyForms(publicKey),
  };
}

export function keyForms(publicKey: Uint8Array): PublicKeyForms {
  const der = Buffer.concat([spki, publicKey]).toString('base64');
  const minisign = Buffer.concat([Buffer.from('Ed'), keyNumber(publicKey), publicKey]).toString('base64');
  return {
    pem: `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`,
    minisign: `untrusted comment: the key that signed this package\n${minisign}\n`,
    ssh: `${sshSigner} namespaces="${sshNamespace}" ${keyType} ${sshKey(publicKey).toString('base64')}\n`,
  };
}

/** minisign wants eight bytes that tell keys apart: they are made from the key, so that one key has one number. */
function keyNumber(publicKey: Uint8Array): Buffer {
  return createHash('sha256').update(publicKey).digest().subarray(0, 8);
}

function minisignText(
  blake2b512: Uint8Array,
  comment: string,
  publicKey: Uint8Array,
  sign: SignBytes,
): string {
  const signature = Buffer.from(sign(blake2b512));
  const vouched = sign(Buffer.concat([signature, Buffer.from(comment, 'utf8')]));
  const first = Buffer.concat([Buffer.from('ED'), keyNumber(publicKey), signature]).toString('base64');
  return [
    `untrusted comment: signature of ${packageFiles.sums}`,
    first,
    `trusted comment: ${comment}`,
    Buffer.from(vouched).toString('base64'),
    '',
  ].join('\n');
}

const sshKey = (publicKey: Uint8Array): Buffer =>
  Buffer.concat([sshString(Buffer.from(keyType)), sshString(publicKey)]);

function sshString(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function sshText(list: Uint8Array, publicKey: Uint8Array, sign: SignBytes): string {
  const about = [
    sshString(Buffer.from(sshNamespace)),
    sshString(Buffer.alloc(0)),
    sshString(Buffer.from('sha512')),
  ];
  const hash = createHash('sha512').update(list).digest();
  const signature = sign(Buffer.concat([Buffer.from('SSHSIG'), ...about, sshString(hash)]));
  const version = Buffer.from([0, 0, 0, 1]);
  const blob = Buffer.concat([
    Buffer.from('SSHSIG'),
    version,
    sshString(sshKey(publicKey)),
    ...about,
    sshString(Buffer.concat([sshString(Buffer.from(keyType)), sshString(signature)])),
  ]);
  const lines = blob.toString('base64').match(/.{1,70}/gu) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}
