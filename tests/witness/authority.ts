import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Commands of OpenSSL, run in the folder of the authority. */
type OpenSsl = (command: string, ...more: readonly string[]) => Buffer;

const config = `
[tsa]
default_tsa = one
[one]
dir = .
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.3.6.1.4.1.55555.1
digests = sha256, sha512
accuracy = secs:1, millisecs:500
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[stamper]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[server]
basicConstraints = critical, CA:false
extendedKeyUsage = serverAuth
[req]
distinguished_name = dn
prompt = no
[dn]
CN = unused
`;

/** A real authority: OpenSSL's own, with a root, and certificates that are good, expired, or of another root of the same name. */
export class Authority {
  readonly folder: string;
  readonly #server: Server;
  /** What the next request gets instead of an answer. */
  instead: ((response: ServerResponse, question: Buffer) => void) | undefined;
  /** Which of its signers answers. */
  signer = 'good';
  /** Certificates that it puts beside the signer's. */
  chain = 'root.pem';
  readonly heads: IncomingMessage['headers'][] = [];

  private constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'holdfast-tsa-'));
    this.#server = createServer((request, response) => {
      this.heads.push(request.headers);
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const question = Buffer.concat(parts);
        if (this.instead !== undefined) return this.instead(response, question);
        response.setHeader('content-type', 'application/timestamp-reply');
        return response.end(this.reply(question));
      });
    });
  }

  static async open(): Promise<Authority> {
    const authority = new Authority();
    authority.#makeCertificates();
    await new Promise<void>((resolve) => authority.#server.listen(0, '127.0.0.1', resolve));
    return authority;
  }

  get address(): string {
    const place = this.#server.address();
    return `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}/tsa`;
  }

  readonly openssl: OpenSsl = (command, ...more) =>
    execFileSync('openssl', [...command.split(' '), ...more], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  /** @param question DER */
  reply(question: Buffer): Buffer {
    writeFileSync(join(this.folder, 'q.tsq'), question);
    const { signer, chain } = this;
    const files = `-queryfile q.tsq -out r.tsr -signer ${signer}.pem -inkey ${signer}.key -chain ${chain}`;
    this.openssl(`ts -reply -config tsa.cnf -section one ${files}`);
    return readFileSync(join(this.folder, 'r.tsr'));
  }

  /** The time of a real answer, signed anew by another signer, as a dishonest authority might. @param attributes of CMS */
  resigned(answer: Buffer, signer: string, attributes = '-cades'): Buffer {
    writeFileSync(join(this.folder, 'was.tsr'), answer);
    this.openssl('ts -reply -in was.tsr -token_out -out was.token');
    this.openssl('cms -verify -noverify -inform DER -in was.token -out was.tst');
    const content = '-in was.tst -outform DER -econtent_type 1.2.840.113549.1.9.16.1.4';
    const by = `-signer ${signer}.pem -inkey ${signer}.key -certfile ${this.chain} -out now.token`;
    this.openssl(`cms -sign -nodetach -binary -md sha256 ${attributes} ${content} ${by}`);
    const token = readFileSync(join(this.folder, 'now.token'));
    return tagged(0x30, Buffer.concat([tagged(0x30, Buffer.from([2, 1, 0])), token]));
  }

  pem(name: string): string {
    return readFileSync(join(this.folder, `${name}.pem`), 'utf8');
  }

  key(name: string): string {
    return readFileSync(join(this.folder, `${name}.key`), 'utf8');
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  #makeCertificates(): void {
    const { openssl } = this;
    writeFileSync(join(this.folder, 'tsa.cnf'), config);
    writeFileSync(join(this.folder, 'serial'), '04D2\n');
    const key = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes';
    for (const root of ['root', 'other']) {
      // Two roots of one name: only the signature tells them apart.
      const out = `-days 3000 -keyout ${root}.key -out ${root}.pem`;
      openssl(`req -x509 -config tsa.cnf -extensions root ${key} ${out} -subj`, '/O=Made-up/CN=Made-up Root');
    }
    const signers = [
      { name: 'good', by: 'root', kind: 'stamper', days: 3000 },
      { name: 'strange', by: 'other', kind: 'stamper', days: 3000 },
      { name: 'web', by: 'root', kind: 'server', days: 3000 },
      { name: 'expired', by: 'root', kind: 'stamper', days: -1 },
    ];
    for (const { name, by, kind, days } of signers) {
      const out = `-keyout ${name}.key -out ${name}.csr`;
      openssl(`req -config tsa.cnf ${key} ${out} -subj`, `/O=Made-up/CN=Clock of ${name}`);
      const ca = `-CA ${by}.pem -CAkey ${by}.key -CAcreateserial -extfile tsa.cnf -extensions ${kind}`;
      openssl(`x509 -req -in ${name}.csr ${ca} -days ${days} -out ${name}.pem`);
    }
  }
}

/** DER of one value. */
export function tagged(tag: number, body: Buffer): Buffer {
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
