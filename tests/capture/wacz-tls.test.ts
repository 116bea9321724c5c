import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { startSecureArchiveSite } from '../site/archive.ts';
import { chromiumPath } from './chromium-path.ts';
import { useHarness } from './harness.ts';
import { readWaczFile } from './wacz-reader.ts';

const harness = useHarness();

test('the certificates and the TLS of each server are in the record', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const [keyPath, certPath, program] = ['key.pem', 'cert.pem', 'chromium'].map((name) => join(folder, name));
  if (keyPath === undefined || certPath === undefined || program === undefined) throw new Error('no paths');
  const subject = ['-subj', '/CN=site.example', '-keyout', keyPath, '-out', certPath];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject], { stdio: 'ignore' });
  const [key, cert] = [readFileSync(keyPath, 'utf8'), readFileSync(certPath, 'utf8')];
  const own = new X509Certificate(cert);
  const spki = own.publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(spki).digest('base64');
  // Chromium believes this one key, which nobody signed; everything else is as in a real capture.
  const flag = `--ignore-certificate-errors-spki-list=${pin}`;
  writeFileSync(program, `#!/bin/sh\nexec ${await chromiumPath()} "${flag}" "$@"\n`);
  chmodSync(program, 0o700);
  const site = await startSecureArchiveSite(key, cert);
  const browser = await CaptureBrowser.launch({ path: program });
  try {
    const captured = await harness.save(`${site.origin}/old`, { browser });
    const { records } = await readWaczFile(captured.path('page.wacz'));
    const told = records.find(({ type, target }) => type === 'metadata' && target === `${site.origin}/`);
    const fact = JSON.parse(told?.payload.toString() ?? '{}') as {
      readonly tls?: { readonly protocol: string };
      readonly certificates?: readonly string[];
    };
    expect(fact.tls?.protocol).toBe('TLS 1.3');
    expect(fact.certificates?.map((pem) => new X509Certificate(pem).fingerprint256)).toEqual([
      own.fingerprint256,
    ]);
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
