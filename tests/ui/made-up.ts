/** Made-up evidence for the window's tests: exhibits, manifests, small pictures and a small PDF. */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
// oxlint-disable-next-line import/no-named-as-default -- its types know the default only
import PDFDocument from 'pdfkit';
import {
  asId,
  asSha256Hex,
  type ArtifactId,
  type ExhibitId,
  type UtcInstant,
} from '../../main/core/brands.ts';
import type { ExhibitDetail, TextRecordInput } from '../../preload/contract.ts';
import type { Artifact, ArtifactRole, Exhibit } from '../../main/core/evidence.ts';

export interface MadeUp {
  readonly exhibit: Exhibit;
  readonly manifest: unknown;
  /** How it stands to other captures of its address; none when left out. */
  readonly links?: Pick<ExhibitDetail, 'recaptureOf' | 'recapturedBy' | 'changes'>;
}

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A PNG of coloured stripes, each 100 px tall, so that a wrong part would be seen. */
export function stripes(width: number, height: number): Buffer {
  const rows = Buffer.alloc((1 + width * 3) * height);
  for (let y = 0; y < height; y++) {
    const start = y * (1 + width * 3) + 1;
    const colour = [180 - (Math.floor(y / 100) % 8) * 12, 150, 130 + (Math.floor(y / 100) % 5) * 20];
    for (let x = 0; x < width; x++) rows.set(colour, start + x * 3);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** A PDF with a line of text on each page. */
export async function pdfOf(pages: number): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false });
  for (let page = 1; page <= pages; page++) {
    document.addPage().fontSize(18).text(`The words of page number ${page}`, 72, 90);
    document.rect(72, 140, 300, 400).fill('#b59a86');
  }
  document.end();
  const parts: Buffer[] = [];
  for await (const part of document) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

const types: { readonly [R in ArtifactRole]?: readonly [name: string, mediaType: string] } = {
  'page-pdf': ['page.pdf', 'application/pdf'],
  screenshot: ['screenshot.png', 'image/png'],
  'screenshot-stamped': ['screenshot-stamped.png', 'image/png'],
  thumbnail: ['thumbnail.png', 'image/png'],
  'page-mhtml': ['page.mhtml', 'multipart/related'],
  'page-html': ['page.html', 'text/html'],
  manifest: ['manifest.json', 'application/json'],
  original: ['letter.txt', 'text/plain'],
  'text-record': ['record.json', 'application/json'],
};
const capturedRoles: readonly ArtifactRole[] = [
  'screenshot',
  'screenshot-stamped',
  'page-pdf',
  'page-mhtml',
  'page-html',
  'thumbnail',
  'manifest',
];

function artifact(number: number, role: ArtifactRole): Artifact {
  const [name, mediaType] = types[role] ?? ['file.bin', 'application/octet-stream'];
  const seed = hex(`${number} ${role}`);
  return {
    id: asId<ArtifactId>(seed.slice(0, 32)),
    role,
    name,
    mediaType,
    bytes: 20_000 + number * 137,
    sha256: asSha256Hex(seed),
  };
}

type Told = Partial<Pick<Exhibit, 'title' | 'url' | 'finalUrl' | 'state' | 'looksLike' | 'warnings'>>;

/** One captured page, as the vault would list it. */
export function madeUpPage(number: number, told: Told = {}): MadeUp {
  const url = told.url ?? `https://share.example/p/${90_300 + number}`;
  const artifacts = capturedRoles.map((role) => artifact(number, role));
  const exhibit: Exhibit = {
    id: asId<ExhibitId>(hex(`exhibit ${number}`).slice(0, 32)),
    number,
    origin: 'capture',
    state: 'complete',
    looksLike: 'page',
    title: `Post ${number} on share.example`,
    url,
    finalUrl: url,
    savedAt: '2026-11-20T05:52:14.031Z' as UtcInstant,
    savedLocal: '2026-11-20 06:52:14 +01:00 (Europe/Berlin)',
    warnings: [],
    savedBy: 'me',
    artifactCount: artifacts.length,
    bytes: artifacts.reduce((sum, { bytes }) => sum + bytes, 0),
    artifacts,
    ...told,
  };
  return { exhibit, manifest: madeUpManifest(exhibit) };
}

export function madeUpFile(number: number, title: string): MadeUp {
  const { exhibit } = madeUpPage(number);
  const artifacts = [artifact(number, 'original')];
  return {
    exhibit: {
      ...exhibit,
      origin: 'import',
      looksLike: null,
      url: null,
      finalUrl: null,
      title,
      artifacts,
      artifactCount: 1,
      bytes: artifacts[0]?.bytes ?? 0,
    },
    manifest: null,
  };
}

/** What somebody wrote down about something that must not be opened. */
export function madeUpRecord(number: number, text: TextRecordInput): MadeUp {
  const { exhibit } = madeUpFile(number, text.site);
  const artifacts = [artifact(number, 'text-record')];
  return {
    exhibit: { ...exhibit, origin: 'text-record', url: text.address, artifacts },
    manifest: { format: 'holdfast-text-record/1', ...text },
  };
}

/** A page with two videos, of which one could not be had. */
export function madeUpVideoPage(number: number): MadeUp {
  const { exhibit, manifest } = madeUpPage(number, { title: 'A post with a video' });
  const file = (name: string, mediaType: string): Artifact => ({
    ...artifact(number, 'media'),
    id: asId<ArtifactId>(hex(name).slice(0, 32)),
    name,
    mediaType,
  });
  const artifacts = [
    ...exhibit.artifacts,
    file('media/01-clip.webm', 'video/webm'),
    file('media/02-voice.wav', 'audio/wav'),
  ];
  const had = (name: string, how: string) => ({
    address: `https://cdn.share.example/${name}`,
    kind: 'video',
    how,
    name: `media/${name}`,
    bytes: 23_400_000,
    whole: true,
    told: 'It is whole.',
  });
  const media = [
    had('01-clip.webm', 'asked-again'),
    had('02-voice.wav', 'answer'),
    {
      ...had('03', 'not-had'),
      name: 'not collected',
      bytes: 'not collected',
      whole: false,
      told: 'The site protects this video, so its bytes cannot be kept.',
    },
  ];
  return {
    exhibit: {
      ...exhibit,
      artifacts,
      artifactCount: artifacts.length,
      warnings: [{ code: 'media-protected', detail: '' }],
    },
    manifest: { ...(manifest as object), media },
  };
}

function madeUpManifest(exhibit: Exhibit): unknown {
  return {
    format: 'holdfast-capture/1',
    address: { typed: exhibit.url, redirects: [], final: exhibit.finalUrl, title: exhibit.title },
    time: {
      clockSource:
        "this computer's clock, compared with the Date headers of 3 answers from 1 host (the median; 0 cached answers left out)",
      clockOffsetMilliseconds: 420,
    },
    network: {
      status: 200,
      serverAddress: '192.0.2.14',
      tls: {
        protocol: 'TLS 1.3',
        issuer: 'A Made-up Authority',
        subject: 'share.example',
        validFrom: '2026-09-01T00:00:00.000Z',
        validTo: '2026-12-01T00:00:00.000Z',
        fingerprintSha256: hex('certificate'),
      },
      requests: 41,
      requestsFailed: 1,
    },
    browser: {
      product: 'Chrome/156.0.8078.79',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/156.0.0.0',
      viewportWidth: 1280,
      viewportHeight: 800,
      scalePercent: 100,
      locale: 'en-GB',
      timeZone: 'Europe/Berlin',
    },
    tool: { name: 'Holdfast', version: '0.1.0', commit: 'not collected', system: 'Linux 6.1', node: 'v24' },
    person: { label: 'me', signedInAs: 'not collected', underEighteen: 'no' },
    completeness: { images: 38, imagesMissing: 0, stoppedBecause: 'the end of the page' },
    changes: ['Scrolled to the end', 'Animations stopped'],
  };
}
