import { X509Certificate } from 'node:crypto';
import type { CDPSession } from 'puppeteer-core';
import { asSha256Hex, localTime, utcInstant } from '../core/brands.ts';
import { canonicalBytes, type Json } from '../core/canonical.ts';
import type { ExhibitState } from '../core/evidence.ts';
import {
  notCollected,
  type CaptureManifest,
  type CaptureRequest,
  type CaptureSurroundings,
  type MediaRecord,
  type TlsRecord,
} from '../core/manifest.ts';
import { bounds, cut } from './bounds.ts';
import type { LiveBrowser } from './browser.ts';
import type { Classified } from './classify.ts';
import type { VisibleText } from './visible-text.ts';
import type { PageDocument } from './network.ts';
import { viewport, type CapturePage } from './page.ts';
import type { Run } from './run.ts';
import { withoutSecrets } from './secret-headers.ts';
import type { Settled } from './settle.ts';
import type { PicturePlan, Tile } from './shots.ts';

/** What has become known of the page so far. */
export interface Findings {
  readonly startedAt: number;
  live?: LiveBrowser;
  page?: CapturePage;
  userAgent?: string;
  capturedAt?: number;
  place?: { readonly locale: string; readonly timeZone: string; readonly title: string };
  settled?: Settled;
  plan?: PicturePlan;
  tls?: TlsRecord;
  kind?: Classified;
  text?: VisibleText;
  /** What the page says, to find it by. Never in the manifest, which others get to read. */
  words?: string;
  /** Of the window that the page was saved in, when it is not the usual one. */
  window?: { readonly width: number; readonly height: number };
  /** How the person was signed in, where no kept sign-in was used. */
  signedIn?: string;
  readonly tiles: Tile[];
  readonly media: MediaRecord[];
  /** The address is itself a file; its bytes are the evidence, and there may be no page to picture. */
  file?: { readonly name: string; readonly url: string; readonly shown: boolean };
}

const meaning =
  'Each SHA-256 shows that a file is unchanged since it was saved. It does not show that the page was genuine, or who wrote it.';

const unchecked = "this computer's clock, not checked";

const stopped = {
  end: 'everything was scrolled through',
  pixels: 'stopped after the largest height that is followed',
  screens: 'stopped after the largest number of screens that is followed',
  time: 'stopped when the time for scrolling was over',
} as const;

function whyStopped({ why, scrolls, reached, more }: Settled): string {
  if (why === 'end') return stopped.end;
  return `${stopped[why]}: at ${reached} pixels, after ${scrolls} screens${more ? '; more was coming' : ''}`;
}

/** Brings everything that is known into the form of DOMAIN section 2. */
export function buildManifest(
  request: CaptureRequest,
  around: CaptureSurroundings,
  run: Run,
  found: Findings,
  state: ExhibitState,
): CaptureManifest {
  const { live, page, settled, plan, place, capturedAt } = found;
  const document = page?.network.document ?? page?.network.lastAnswer;
  return {
    format: 'holdfast-capture/1',
    state,
    looksLike: found.kind?.looksLike ?? notCollected,
    signals: found.kind?.signals ?? [],
    address: {
      typed: request.url,
      redirects: (page?.network.redirects ?? []).slice(0, bounds.redirects),
      final: page?.network.page?.url ?? found.file?.url ?? notCollected,
      title: place?.title ?? '',
      platform: notCollected,
    },
    time: {
      startedUtc: utcInstant(found.startedAt),
      startedLocal: localTime(found.startedAt),
      capturedUtc: capturedAt === undefined ? notCollected : utcInstant(capturedAt),
      capturedLocal: capturedAt === undefined ? notCollected : localTime(capturedAt),
      clockSource: page?.clock.check.source ?? unchecked,
      clockOffsetMilliseconds: page?.clock.check.offsetMilliseconds ?? notCollected,
    },
    network: {
      status: document?.status ?? notCollected,
      serverAddress: serverAddress(document, live),
      requestHeaders: document === undefined ? notCollected : withoutSecrets(document.requestHeaders),
      responseHeaders: withoutSecretsOrNone(document?.responseHeaders),
      tls: found.tls ?? notCollected,
      requests: page?.network.requests ?? 0,
      requestsFailed: page?.network.failed ?? 0,
      publicAddress: notCollected,
      proxy: live?.proxy ?? 'none',
    },
    browser: {
      product: live?.product ?? notCollected,
      userAgent: found.userAgent ?? notCollected,
      userAgentChanged: found.userAgent !== undefined && found.userAgent !== live?.userAgent,
      viewportWidth: found.window?.width ?? viewport.width,
      viewportHeight: found.window?.height ?? viewport.height,
      scalePercent: request.scale * 100,
      locale: place?.locale ?? notCollected,
      timeZone: place?.timeZone ?? notCollected,
    },
    tool: around.tool,
    person: {
      label: request.person,
      signedInAs: found.signedIn ?? signedIn(request),
      underEighteen: request.underEighteen,
    },
    completeness: {
      pageWidth: plan?.width ?? notCollected,
      pageHeight: plan?.pageHeight ?? notCollected,
      pictureHeight: plan?.height ?? notCollected,
      images: settled?.images ?? notCollected,
      imagesMissing: settled?.imagesMissing ?? notCollected,
      scrolls: settled?.scrolls ?? 0,
      stoppedBecause: settled === undefined ? notCollected : whyStopped(settled),
      textCharacters: found.text?.characters ?? notCollected,
      textSha256: found.text?.sha256 ?? notCollected,
    },
    changes: run.changes,
    steps: run.steps,
    warnings: run.warnings,
    tiles: found.tiles,
    files: run.deposit.files.map(({ name, role, mediaType, bytes, sha256 }) => ({
      name,
      role,
      mediaType,
      bytes,
      sha256,
    })),
    media: found.media.slice(0, bounds.media),
    meaning,
  };
}

function withoutSecretsOrNone(
  headers: Readonly<Record<string, string>> | undefined,
): Record<string, string> | typeof notCollected {
  return headers === undefined ? notCollected : withoutSecrets(headers);
}

function signedIn({ signIn }: CaptureRequest): string {
  if (signIn === undefined) return notCollected;
  return `with a sign-in for ${signIn.site} that the vault keeps, labelled: ${signIn.label}`;
}

/** The manifest's bytes; text from the page that is not well-formed Unicode is repaired first. */
export function manifestBytes(manifest: CaptureManifest): Buffer {
  return canonicalBytes(
    JSON.parse(JSON.stringify(manifest, (_key, value: unknown) => repair(value))) as Json,
  );
}

function repair(value: unknown): unknown {
  return typeof value === 'string' ? cut(value, bounds.text).toWellFormed() : value;
}

/** How many texts are too long for the manifest. */
export function countLong(manifest: CaptureManifest): number {
  let long = 0;
  JSON.stringify(manifest, (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (value.length > bounds.text) long += 1;
    return undefined;
  });
  return long;
}

/** Through a proxy the address that Chromium reports is the proxy's. */
function serverAddress(document: PageDocument | undefined, live: LiveBrowser | undefined): string {
  if (live?.proxy !== undefined || document?.serverAddress === undefined) return notCollected;
  return document.serverAddress === '' ? notCollected : document.serverAddress;
}

/** What the server proved itself with; undefined when the page did not come over TLS. */
export async function readTls(session: CDPSession, document: PageDocument): Promise<TlsRecord | undefined> {
  const { security } = document;
  if (security === undefined) return undefined;
  const { tableNames } = await session.send('Network.getCertificate', {
    origin: new URL(document.url).origin,
  });
  const der = tableNames[0];
  const own = der === undefined ? undefined : new X509Certificate(Buffer.from(der, 'base64'));
  return {
    protocol: security.protocol,
    issuer: own?.issuer.replaceAll('\n', ', ') ?? security.issuer,
    subject: own?.subject.replaceAll('\n', ', ') ?? security.subjectName,
    validFrom: utcInstant(security.validFrom * 1000),
    validTo: utcInstant(security.validTo * 1000),
    fingerprintSha256:
      own === undefined ? notCollected : asSha256Hex(own.fingerprint256.replaceAll(':', '').toLowerCase()),
  };
}
