import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { fromBER, Integer, Null, OctetString, Sequence, ObjectIdentifier, type Constructed } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  CryptoEngine,
  id_eContentType_TSTInfo as stampContent,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
  type RelativeDistinguishedNames,
  type SignerInfo,
} from 'pkijs';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import type { StampFacts } from '../core/timestamp.ts';
import { certificateBytes, chainOf, ChainFault, isSelfIssued } from './chain.ts';

/**
 * Trusted timestamps after RFC 3161 (with RFC 5816): what is sent to an authority, and whether what comes back is
 * what it says. Everything is parsed in memory-safe JavaScript; the authority's answer may be anything.
 */
const sha256Id = '2.16.840.1.101.3.4.2.1';
const signedDataId = '1.2.840.113549.1.7.2';
const contentTypeId = '1.2.840.113549.1.9.3';
const signingCertificate = { v1: '1.2.840.113549.1.9.16.2.12', v2: '1.2.840.113549.1.9.16.2.47' } as const;
const hashes: Readonly<Record<string, string>> = {
  [sha256Id]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** `granted` and `grantedWithMods` (RFC 3161, section 2.4.2). */
const granted = new Set([0, 1]);
/** Real answers have 2 to 10 kB. */
export const largestAnswer = 256 * 1024;
const longestName = 200;

export interface StampQuestion {
  /** The DER of a `TimeStampReq`. */
  readonly der: Buffer;
  /** Eight random bytes, so that an old answer is no answer. */
  readonly nonce: Buffer;
}

/** @param data what the timestamp is for; only its SHA-256 stands in the question */
export function stampQuestion(data: Uint8Array): StampQuestion {
  const nonce = randomBytes(8);
  // Positive, and as short as DER wants it.
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const question = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: own(createHash('sha256').update(data).digest()) }),
    }),
    nonce: new Integer({ valueHex: own(nonce) }),
    certReq: true,
  });
  return { der: Buffer.from(question.toSchema().toBER(false)), nonce };
}

export interface StampCheck {
  /** What was stamped. */
  readonly data: Uint8Array;
  /** Of the question; undefined when a kept answer is checked again. */
  readonly nonce?: Uint8Array | undefined;
  /** Certificates, PEM, that it has to lead to; with none it has to lead as far as the token itself goes. */
  readonly anchors?: string | undefined;
}

/**
 * Checks an authority's answer: that it grants, that the hash and the nonce are ours, that the signature holds over the
 * whole of what was signed, that the signer's certificate is the one that it says, one for timestamps and valid at that
 * time, and that each certificate is signed by the next.
 *
 * @param answer the DER of a `TimeStampResp`
 * @throws CodedError `timestamp-refused`; `timestamp-not-valid` with what is wrong in `detail`; `bad-arguments` when the
 *   anchors cannot be read
 */
export async function checkStamp(answer: Uint8Array, check: StampCheck): Promise<StampFacts> {
  const anchors = readAnchors(check.anchors);
  const crypto = new CryptoEngine({ name: 'node', crypto: webcrypto as Crypto });
  try {
    const { signed, stamp } = readAnswer(answer);
    mustBeOurs(stamp, check);
    const signer = await verifiedSigner(signed, check.data, crypto);
    const chain = await chainOf(signer, certificatesIn(signed), stamp.genTime, anchors, crypto);
    const top = chain.at(-1) ?? signer;
    return {
      authority: nameOf(signer.subject),
      saidAt: utcInstant(stamp.genTime.getTime()),
      accuracyMilliseconds: accuracyOf(stamp),
      policy: stamp.policy,
      serial: Buffer.from(stamp.serialNumber.valueBlock.valueHexView).toString('hex'),
      leadsTo: nameOf(isSelfIssued(top) ? top.subject : top.issuer),
      carriesRoot: isSelfIssued(top),
    };
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const known = error instanceof StampFault || error instanceof ChainFault;
    throw new CodedError('timestamp-not-valid', known ? error.message : 'it cannot be read', {
      cause: error,
    });
  }
}

/** The certificates that an answer carries, PEM, the signer's first where it can be told. For whoever checks it elsewhere. */
export function certificatesOf(answer: Uint8Array): string {
  return certificatesIn(readAnswer(answer).signed)
    .map((certificate) => pem(certificateBytes(certificate)))
    .join('');
}

class StampFault extends Error {}

function readAnswer(answer: Uint8Array): { signed: SignedData; stamp: TSTInfo } {
  if (answer.length > largestAnswer) throw new StampFault('it is too large');
  const { result, offset } = fromBER(own(answer));
  if (offset !== answer.length) throw new StampFault('it cannot be read');
  const { status, timeStampToken: token } = new TimeStampResp({ schema: result });
  if (!granted.has(status.status)) throw new CodedError('timestamp-refused', `status ${status.status}`);
  if (token?.contentType !== signedDataId) throw new StampFault('there is no token in it');
  const signed = new SignedData({ schema: token.content as Constructed });
  const { eContent, eContentType } = signed.encapContentInfo;
  if (eContentType !== stampContent || eContent === undefined) throw new StampFault('there is no time in it');
  const content = fromBER(eContent.getValue());
  if (content.offset === -1) throw new StampFault('it cannot be read');
  return { signed, stamp: new TSTInfo({ schema: content.result }) };
}

function mustBeOurs(stamp: TSTInfo, { data, nonce }: StampCheck): void {
  const { hashAlgorithm, hashedMessage } = stamp.messageImprint;
  const digest = createHash('sha256').update(data).digest();
  if (hashAlgorithm.algorithmId !== sha256Id || !digest.equals(hashedMessage.valueBlock.valueHexView)) {
    throw new StampFault('it is for something else');
  }
  if (stamp.version !== 1) throw new StampFault('it is of another version');
  if (Number.isNaN(stamp.genTime.getTime())) throw new StampFault('its time cannot be read');
  if (nonce === undefined) return;
  const said = stamp.nonce?.valueBlock.valueHexView;
  if (said === undefined || !Buffer.from(said).equals(nonce)) {
    throw new StampFault('it is not an answer to this question');
  }
}

/** @returns the certificate whose key signed it */
async function verifiedSigner(
  signed: SignedData,
  data: Uint8Array,
  crypto: CryptoEngine,
): Promise<Certificate> {
  const [signer, ...others] = signed.signerInfos;
  if (signer === undefined || others.length > 0) throw new StampFault('it is not signed by one authority');
  const attributes = signer.signedAttrs?.attributes ?? [];
  const type: unknown = attributes.find((one) => one.type === contentTypeId)?.values[0];
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== stampContent) {
    throw new StampFault('its signature is for something else');
  }
  const said = await signed
    .verify({ signer: 0, data: own(data), checkChain: false, extendedMode: true }, crypto)
    .catch(() => undefined);
  const certificate = said?.signerCertificate;
  if (said?.signatureVerified !== true || certificate === null || certificate === undefined) {
    throw new StampFault('its signature does not hold');
  }
  mustNameCertificate(signer, certificate);
  return certificate;
}

/**
 * The signature covers which certificate it belongs to (RFC 3161, section 2.4.2; RFC 5035): without that, another one
 * with the same key could be put beside it.
 */
function mustNameCertificate(signer: SignerInfo, certificate: Certificate): void {
  if (signer.sid instanceof IssuerAndSerialNumber && !signer.sid.issuer.isEqual(certificate.issuer)) {
    throw new StampFault('it names another certificate');
  }
  const der = certificateBytes(certificate);
  const named = (signer.signedAttrs?.attributes ?? []).some(({ type, values }) => {
    if (type !== signingCertificate.v1 && type !== signingCertificate.v2) return false;
    // SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, … }; the first is the signer's.
    const first = membersOf(membersOf(membersOf(values[0])[0])[0]);
    const algorithm = first[0] instanceof Sequence ? membersOf(first[0])[0] : undefined;
    const id = algorithm instanceof ObjectIdentifier ? algorithm.getValue() : sha256Id;
    const name = type === signingCertificate.v1 ? 'sha1' : hashes[id];
    const hash = first.find((member) => member instanceof OctetString);
    if (name === undefined || hash === undefined) return false;
    return createHash(name).update(der).digest().equals(hash.valueBlock.valueHexView);
  });
  if (!named) throw new StampFault('it names another certificate');
}

function membersOf(value: unknown): readonly unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}

function certificatesIn({ certificates = [] }: SignedData): readonly Certificate[] {
  return certificates.filter((one) => one instanceof Certificate);
}

function accuracyOf({ accuracy }: TSTInfo): number | null {
  if (accuracy === undefined) return null;
  const { seconds = 0, millis = 0, micros = 0 } = accuracy;
  return Math.round(seconds * 1000 + millis + micros / 1000);
}

/** Common name and organisation, as far as a certificate has them. */
function nameOf({ typesAndValues }: RelativeDistinguishedNames): string {
  const part = (id: string): string | undefined => {
    const value: unknown = typesAndValues.find(({ type }) => type === id)?.value.valueBlock;
    const text = typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined;
    return typeof text === 'string' && text !== '' ? text : undefined;
  };
  const [common, organisation] = [part('2.5.4.3'), part('2.5.4.10')];
  const parts = [common, organisation === common ? undefined : organisation];
  const name = parts.filter((one) => one !== undefined).join(', ');
  // Control characters could turn a line of a print or a terminal round.
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').toWellFormed();
  return plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain;
}

/** @throws CodedError `bad-arguments` */
function readAnchors(text: string | undefined): readonly Certificate[] {
  if (text === undefined) return [];
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----(?<body>[^-]+)-----END CERTIFICATE-----/gu)];
  try {
    if (blocks.length === 0) throw new Error('none');
    return blocks.map(({ groups }) => {
      const { result, offset } = fromBER(own(Buffer.from(groups?.['body'] ?? '', 'base64')));
      if (offset === -1) throw new Error('not DER');
      return new Certificate({ schema: result });
    });
  } catch (error) {
    throw new CodedError('bad-arguments', 'the certificate cannot be read', { cause: error });
  }
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/gu) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** A buffer of its own: Node's small ones share theirs with others. */
function own(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
