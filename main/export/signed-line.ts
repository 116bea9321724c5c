import { createPublicKey, verify } from 'node:crypto';
import { canonicalBytes, type Json } from '../core/canonical.ts';
import { copySigningContext } from '../core/copy.ts';

/** Ed25519 by the vault's custody key over {@link copySigningContext} and these bytes. */
export type Sign = (bytes: Uint8Array) => Uint8Array;

/** What a signed line is for; a line of one kind is never taken for another. */
export type LineKind = 'manifest' | 'run' | 'file';

const signatureDigits = 128;
/** SubjectPublicKeyInfo of an Ed25519 key (RFC 8410), without its 32 bytes. */
const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** `signature SP kind SP canonical JSON LF` (FORMAT.md, "A copy"). */
export function signedLine(kind: LineKind, value: Json, sign: Sign): string {
  const said = spoken(kind, canonicalBytes(value));
  return `${Buffer.from(sign(said)).toString('hex')} ${said.toString('utf8')}\n`;
}

const spoken = (kind: LineKind, json: Buffer): Buffer => Buffer.concat([Buffer.from(`${kind} `), json]);

/** @returns the JSON; undefined when it is not signed by that key, is of another kind, or is not in canonical form */
export function readSignedLine(kind: LineKind, line: string, publicKey: Uint8Array): unknown {
  const signature = line.slice(0, signatureDigits);
  const said = line.slice(signatureDigits + 1);
  if (!/^[0-9a-f]{128}$/u.test(signature) || line[signatureDigits] !== ' ') return undefined;
  if (!said.startsWith(`${kind} `)) return undefined;
  const key = createPublicKey({
    key: Buffer.concat([spki, publicKey]),
    format: 'der',
    type: 'spki',
  });
  const signed = Buffer.from(copySigningContext + said, 'utf8');
  if (!verify(null, signed, key, Buffer.from(signature, 'hex'))) return undefined;
  return jsonOf(said.slice(kind.length + 1));
}

/** Not checked by any key. @returns undefined when it is not canonical JSON of that kind */
export function unverified(kind: LineKind, line: string): unknown {
  const said = line.slice(signatureDigits + 1);
  return said.startsWith(`${kind} `) ? jsonOf(said.slice(kind.length + 1)) : undefined;
}

function jsonOf(text: string): unknown {
  try {
    const value = JSON.parse(text) as Json;
    return canonicalBytes(value).toString('utf8') === text ? value : undefined;
  } catch {
    return undefined;
  }
}
