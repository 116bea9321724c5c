import type { ErrorCode } from '../../preload/errors.ts';
import type { Sha256Hex, UtcInstant } from './brands.ts';
import type { ArtifactSink, Exhibit, ExhibitState, PageKind, Warning } from './evidence.ts';
import type { SessionContents } from './site-session.ts';

/** Where DOMAIN §2 asks for a fact that was not had, the record says so in these words; never blank. */
export const notCollected = 'not collected';
export type NotCollected = typeof notCollected;

/** The steps of a capture, in the order in which they are taken. */
export const captureSteps = [
  'open',
  'load',
  'early-picture',
  'settle',
  'freeze',
  'page-code',
  'picture',
  'print',
  'stamp',
  'network-record',
  'media',
  'seal',
  'read-back',
] as const;
export type CaptureStep = (typeof captureSteps)[number];

export interface StepRecord {
  readonly step: CaptureStep;
  readonly at: UtcInstant;
  readonly milliseconds: number;
  readonly outcome: 'done' | 'failed' | 'timed-out';
  readonly detail: string;
}

export interface Redirect {
  readonly url: string;
  /** Of the answer that sent us on; a script or a `refresh` of the page gives none. */
  readonly status: number | 'by the page itself';
  readonly location: string;
}

export interface TlsRecord {
  readonly protocol: string;
  readonly issuer: string;
  readonly subject: string;
  readonly validFrom: UtcInstant;
  readonly validTo: UtcInstant;
  /** Of the server's own certificate, SHA-256 over its DER. */
  readonly fingerprintSha256: Sha256Hex | NotCollected;
}

export interface ManifestFile {
  readonly name: string;
  readonly role: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256Hex;
}

/** One video, sound or file of the page, and how it was got, or why not. */
export interface MediaRecord {
  /** Where it came from; a `blob:` address was made by the page itself. */
  readonly address: string;
  readonly kind: 'video' | 'audio' | 'file';
  /**
   * `answer`: the very answer that the page was opened with. `asked-again`: asked for once more, in a tab of the same
   * session. `playlist`: put together from the parts that a playlist names. `network-record`: its parts lie in
   * `page.wacz` as the page asked for them. `not-had`: see `told`.
   */
  readonly how: 'answer' | 'asked-again' | 'playlist' | 'network-record' | 'not-had';
  /** The file of this exhibit; undefined when there is none. */
  readonly name: string | NotCollected;
  readonly bytes: number | NotCollected;
  readonly sha256: Sha256Hex | NotCollected;
  /** False when it was cut short. */
  readonly whole: boolean;
  /** Requests that it took, and how many of them went on after a broken connection. */
  readonly requests: number;
  readonly resumed: number;
  /** A plain sentence for the person. */
  readonly told: string;
}

/**
 * What a capture records (DOMAIN §2), as canonical JSON in `manifest.json`, whose hash goes into the custody
 * chain. Only safe integers: milliseconds, pixels, scale × 100.
 */
export interface CaptureManifest {
  readonly format: 'holdfast-capture/1';
  readonly state: ExhibitState;
  readonly looksLike: PageKind | NotCollected;
  /** The signals that led to `looksLike`. */
  readonly signals: readonly string[];
  readonly address: {
    readonly typed: string;
    readonly redirects: readonly Redirect[];
    readonly final: string | NotCollected;
    readonly title: string;
    readonly platform: string | NotCollected;
  };
  readonly time: {
    readonly startedUtc: UtcInstant;
    readonly startedLocal: string;
    /** When the page was frozen and its picture taken. */
    readonly capturedUtc: UtcInstant | NotCollected;
    readonly capturedLocal: string | NotCollected;
    readonly clockSource: string;
    /** This computer's clock minus the site's `Date` header. */
    readonly clockOffsetMilliseconds: number | NotCollected;
  };
  readonly network: {
    readonly status: number | NotCollected;
    readonly serverAddress: string | NotCollected;
    readonly requestHeaders: Readonly<Record<string, string>> | NotCollected;
    readonly responseHeaders: Readonly<Record<string, string>> | NotCollected;
    readonly tls: TlsRecord | NotCollected;
    readonly requests: number;
    readonly requestsFailed: number;
    readonly publicAddress: NotCollected;
    readonly proxy: string;
  };
  readonly browser: {
    readonly product: string;
    readonly userAgent: string;
    readonly userAgentChanged: boolean;
    readonly viewportWidth: number;
    readonly viewportHeight: number;
    readonly scalePercent: number;
    readonly locale: string;
    readonly timeZone: string;
  };
  readonly tool: {
    readonly name: 'Holdfast';
    readonly version: string;
    readonly commit: string | NotCollected;
    readonly system: string;
    readonly node: string;
  };
  readonly person: {
    readonly label: string;
    /** How the page was opened with a sign-in, without what is secret in it. */
    readonly signedInAs: string | NotCollected;
    /** The answer given before the page was opened (DOMAIN §6). */
    readonly underEighteen: UnderEighteenAnswer;
  };
  readonly completeness: {
    readonly pageWidth: number | NotCollected;
    readonly pageHeight: number | NotCollected;
    readonly pictureHeight: number | NotCollected;
    readonly images: number | NotCollected;
    readonly imagesMissing: number | NotCollected;
    readonly scrolls: number;
    readonly stoppedBecause: string;
    /** Of the text that a reader sees, white space made even: what a later capture is compared with. */
    readonly textCharacters: number | NotCollected;
    readonly textSha256: Sha256Hex | NotCollected;
  };
  /** Every change made to the page: scrolled, animations stopped, banners un-fixed for the print copy… */
  readonly changes: readonly string[];
  readonly steps: readonly StepRecord[];
  readonly warnings: readonly Warning[];
  /** Raw picture tiles in order, each as Chromium gave it, before they were joined without loss. */
  readonly tiles: readonly { readonly y: number; readonly height: number; readonly sha256: Sha256Hex }[];
  readonly files: readonly ManifestFile[];
  readonly media: readonly MediaRecord[];
  readonly meaning: string;
}

/** `not asked`: nobody was at the keyboard to answer (command line in a script). Yes and unsure never get here. */
export type UnderEighteenAnswer = 'no' | 'not asked';

/** What the person asked to have saved. */
export interface CaptureRequest {
  readonly url: string;
  /** Device pixels per CSS pixel: 1 or 2. */
  readonly scale: 1 | 2;
  /** For the whole page, from opening to the last file. */
  readonly timeoutMilliseconds: number;
  /** Loopback and private addresses, refused unless this is set. */
  readonly allowPrivate: boolean;
  readonly paper: 'letter' | 'a4';
  /** How far a long page is followed, where the person asks for more than usual: CSS pixels, and screens. */
  readonly limits?: { readonly pixels?: number | undefined; readonly screens?: number | undefined };
  /** The label of the person who saves. */
  readonly person: string;
  readonly underEighteen: UnderEighteenAnswer;
  /** Only ever given to hosts of its own site. */
  readonly signIn?: KeptSignIn | undefined;
}

/** A sign-in that the vault kept, as a capture is given it. */
export interface KeptSignIn {
  readonly site: string;
  readonly label: string;
  readonly contents: SessionContents;
}

export interface CaptureProgress {
  readonly step: CaptureStep;
  readonly outcome: 'started' | StepRecord['outcome'];
  /** Parts of this step, when it has any: tiles, images, screens. */
  readonly done?: number;
  readonly total?: number;
}

/** What the capture is given from outside, so that it holds no effect of its own. */
export interface CaptureSurroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sink: ArtifactSink;
  readonly onProgress: (progress: CaptureProgress) => void;
  readonly signal: AbortSignal;
  readonly tool: CaptureManifest['tool'];
}

/** What came of one address. There is always one, however badly it went; its manifest is already in the sink. */
export interface CaptureOutcome {
  readonly state: ExhibitState;
  /** Why it failed or is partial; null when complete. */
  readonly code: ErrorCode | null;
  readonly looksLike: PageKind | null;
  readonly title: string;
  readonly url: string;
  readonly finalUrl: string | null;
  readonly savedAt: UtcInstant;
  readonly savedLocal: string;
  readonly warnings: readonly Warning[];
  readonly manifestSha256: Sha256Hex;
  /** The page's own text, to find it by; at most 1,000,000 UTF-16 code units, empty when there was none. */
  readonly words: string;
}

/** What came of one address of a job, as the window and `--json` give it. */
export interface CaptureLine {
  readonly url: string;
  /** Null when nothing was kept: a refused address, a stopped job, a full disk. */
  readonly exhibit: Exhibit | null;
  readonly code: ErrorCode | null;
}

/** One thing that is different when an address is saved again. `before` and `after` are in English, for the record. */
export interface RecaptureChange {
  readonly what: 'address' | 'status' | 'title' | 'kind' | 'text' | 'picture' | 'gone' | 'back';
  readonly before: string;
  readonly after: string;
}
