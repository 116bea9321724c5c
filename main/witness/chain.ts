import { BasicConstraints, ExtKeyUsage, type Certificate, type CryptoEngine } from 'pkijs';
import { BitString } from 'asn1js';

const ids = { basicConstraints: '2.5.29.19', keyUsage: '2.5.29.15', extendedKeyUsage: '2.5.29.37' } as const;
const timeStamping = '1.3.6.1.5.5.7.3.8';
const deepest = 8;
/** `keyCertSign` is bit 5 of the key usage (RFC 5280, section 4.2.1.3). */
const mayCertify = 0x04;

/** A certificate chain that does not hold; the message says why, in English, without a name in it. */
export class ChainFault extends Error {}

/**
 * Follows the signer's certificate upwards through those that came with it, at the moment that was signed.
 *
 * @param anchors certificates that it has to lead to; with none, the last certificate at hand ends it
 * @returns the signer's certificate first
 * @throws ChainFault
 */
export async function chainOf(
  signer: Certificate,
  given: readonly Certificate[],
  at: Date,
  anchors: readonly Certificate[],
  crypto: CryptoEngine,
): Promise<readonly Certificate[]> {
  mustStamp(signer);
  const chain = [signer];
  mustHold(signer, at);
  for (let last = signer; !isSelfIssued(last);) {
    const above = await issuerOf(last, [...anchors, ...given], at, crypto);
    if (above === undefined) break;
    if (chain.length === deepest) throw new ChainFault('the chain of certificates is too long');
    chain.push(above);
    last = above;
  }
  const top = chain.at(-1) ?? signer;
  if (isSelfIssued(top) && !(await signs(top, top, crypto))) {
    throw new ChainFault('the last certificate is not signed by itself');
  }
  if (anchors.length > 0 && !chain.some((one) => anchors.some((anchor) => isSame(one, anchor)))) {
    throw new ChainFault('the certificates do not lead to the one that was given');
  }
  return chain;
}

export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.issuer.isEqual(certificate.subject);
}

/** @returns undefined when none of that name is at hand. @throws ChainFault when there is one and it did not sign */
async function issuerOf(
  of: Certificate,
  among: readonly Certificate[],
  at: Date,
  crypto: CryptoEngine,
): Promise<Certificate | undefined> {
  const named = among.filter(({ subject }) => subject.isEqual(of.issuer));
  for (const candidate of named) {
    if (!(await signs(candidate, of, crypto))) continue;
    mustBeAuthority(candidate);
    mustHold(candidate, at);
    return candidate;
  }
  if (named.length > 0) throw new ChainFault('a certificate is not signed by the one that it names');
  return undefined;
}

/** What cannot be checked is not signed. */
function signs(issuer: Certificate, of: Certificate, crypto: CryptoEngine): Promise<boolean> {
  return of.verify(issuer, crypto).catch(() => false);
}

function mustHold({ notBefore, notAfter }: Certificate, at: Date): void {
  if (at >= notBefore.value && at <= notAfter.value) return;
  throw new ChainFault('a certificate was not valid at the time that was signed');
}

/** RFC 3161, section 2.3: for time stamping and nothing else, and marked as critical. */
function mustStamp({ extensions }: Certificate): void {
  const found = extensions?.find(({ extnID }) => extnID === ids.extendedKeyUsage);
  const usage: unknown = found?.parsedValue;
  const purposes = usage instanceof ExtKeyUsage ? usage.keyPurposes : [];
  if (found?.critical === true && purposes.length === 1 && purposes[0] === timeStamping) return;
  throw new ChainFault('the certificate is not one for timestamps');
}

/** RFC 5280, section 4.2.1.9 and 4.2.1.3. */
function mustBeAuthority({ extensions }: Certificate): void {
  const value = (id: string): unknown => extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
  const basic = value(ids.basicConstraints);
  const usage = value(ids.keyUsage);
  const maySign = !(usage instanceof BitString) || ((usage.valueBlock.valueHexView[0] ?? 0) & mayCertify) > 0;
  if (basic instanceof BasicConstraints && basic.cA && maySign) return;
  throw new ChainFault('a certificate in the chain is not one of an authority');
}

export function isSame(one: Certificate, other: Certificate): boolean {
  return Buffer.compare(certificateBytes(one), certificateBytes(other)) === 0;
}

/** DER. */
export function certificateBytes(certificate: Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER(false));
}
