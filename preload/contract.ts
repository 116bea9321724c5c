/**
 * The one list of what may be asked, of whom, with which arguments and for which answer. The bridge, the
 * shell's handlers, the engine's dispatch and its argument checks are all derived from it: a new call is one
 * entry here and one function where its `home` says.
 *
 * - `shell`: answered by Electron's main process (dialogs, the window itself)
 * - `engine`: answered by the engine, whoever asks
 * - `host`: answered by the engine, but only for the process that started it (shell, command line, tests);
 *   the window cannot reach these. Paths cross only here; the window holds {@link PlaceHandle}s.
 */
import { z } from 'zod';
import type { CaptureLine, CaptureProgress, RecaptureChange } from '../main/core/manifest.ts';
import type { SealedCustodyEntry } from '../main/core/chain.ts';
import type {
  Artifact,
  Exhibit,
  ExhibitSummary,
  SiteSession,
  VaultInfo,
  VaultSettings,
  VerifyReport,
} from '../main/core/evidence.ts';
import type { ErrorCode, Result } from './errors.ts';

export type Home = 'shell' | 'engine' | 'host';

interface Call<H extends Home, A extends z.ZodType, R> {
  readonly home: H;
  readonly args: A;
  /** Carries the type of the answer; never has a value. */
  readonly answer?: R;
}

const answering =
  <R>() =>
  <H extends Home, A extends z.ZodType>(home: H, args: A): Call<H, A, R> => ({ home, args });

const nothing = z.strictObject({});
const handle = z.string().regex(/^[0-9a-f]{32}$/u);
const placeHandle = handle.brand('PlaceHandle');
const jobId = z.uuid().brand('JobId');
const exhibitNumber = z.int().min(1).max(999_999_999);
const artifactId = handle;
const ticket = handle.brand('Ticket');
const label = z.string().trim().min(1).max(80);
/** UTF-8 bytes, so that the copy can be wiped after use (a string cannot). */
const passphrase = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length > 0 && value.length <= 1024,
);
const underEighteen = z.enum(['no', 'yes', 'unsure']);
const address = z.string().min(1).max(8192);
const scale = z.union([z.literal(1), z.literal(2)]);
const paper = z.enum(['letter', 'a4']);
const sessionId = handle;
const proxyAddress = z.string().min(1).max(2048);
/** The bounds of a {@link TextRecordInput}, which the window's fields share. */
export const textRecordLimits = {
  address: 8192,
  site: 200,
  userName: 200,
  seenAt: 200,
  description: 20_000,
} as const;
const textRecord = z.strictObject({
  address: z.string().trim().max(textRecordLimits.address),
  site: z.string().trim().max(textRecordLimits.site),
  userName: z.string().trim().max(textRecordLimits.userName),
  seenAt: z.string().trim().max(textRecordLimits.seenAt),
  description: z.string().trim().max(textRecordLimits.description),
});

/** A folder or file that the person chose in a dialog (or named on the command line). Valid while the engine runs. */
export type PlaceHandle = z.infer<typeof placeHandle>;
export type JobId = z.infer<typeof jobId>;
/** The right to read one revealed artifact until it is covered again or the vault is locked. */
export type Ticket = z.infer<typeof ticket>;
export type UnderEighteen = z.infer<typeof underEighteen>;
/** What a person writes down about something that must not be opened; any of it may be empty. */
export type TextRecordInput = z.infer<typeof textRecord>;

export interface Place {
  readonly handle: PlaceHandle;
  /** For the eye only: the folder's or file's own name, without its path. */
  readonly name: string;
}

export interface About {
  readonly name: string;
  readonly version: string;
  /** `stand-in`: a copy for trying only, never for real evidence; the window says so in a bar. */
  readonly runtime: 'official' | 'stand-in';
}

export interface Revealed {
  readonly ticket: Ticket;
  /** Where the window finds the bytes: `app://evidence/<ticket>`. */
  readonly address: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface ExhibitPage {
  readonly rows: readonly ExhibitSummary[];
  /** Exhibits that match, of which `rows` is a part. */
  readonly total: number;
}

export interface ExhibitDetail {
  readonly exhibit: Exhibit;
  /** The parsed manifest of a capture or an import, or the record of a text record; null when there is none. */
  readonly manifest: unknown;
  readonly manifestSha256: string | null;
  /** The number of the exhibit whose address was saved again as this one. */
  readonly recaptureOf: number | null;
  /** The exhibits that saved this one's address again, oldest first. */
  readonly recapturedBy: readonly number[];
  /** What is different from {@link recaptureOf}; empty when nothing is, or when this is no re-capture. */
  readonly changes: readonly RecaptureChange[];
}

export interface CustodyPage {
  readonly entries: readonly SealedCustodyEntry[];
  readonly total: number;
}

export interface ImportLine {
  /** Null when this file was not saved; `code` says why. */
  readonly exhibit: Exhibit | null;
  readonly code: ErrorCode | null;
}

export interface PlainFile {
  readonly mediaType: string;
  readonly bytes: number;
  /** At most 1 MiB from the offset asked for. */
  readonly part: Uint8Array;
}

export const contract = {
  about: answering<About>()('shell', nothing),
  /** Covers the window at once, locks, drops the keys and closes. */
  hideNow: answering<null>()('shell', nothing),
  /** Vaults lying in the person's documents folder; nothing is remembered anywhere. */
  nearbyVaults: answering<readonly Place[]>()('shell', nothing),
  chooseVault: answering<Place | null>()('shell', nothing),
  chooseNewVaultPlace: answering<Place | null>()('shell', z.strictObject({ name: label })),
  chooseFiles: answering<readonly Place[]>()('shell', nothing),

  createVault: answering<VaultInfo>()(
    'engine',
    z.strictObject({ place: placeHandle, passphrase, person: label }),
  ),
  unlockVault: answering<VaultInfo>()(
    'engine',
    z.strictObject({ place: placeHandle, passphrase, person: label.optional() }),
  ),
  lockVault: answering<null>()('engine', nothing),
  /** Null when locked. */
  vaultInfo: answering<VaultInfo | null>()('engine', nothing),
  listExhibits: answering<ExhibitPage>()(
    'engine',
    z.strictObject({
      search: z.string().max(200).optional(),
      offset: z.int().min(0).optional(),
      limit: z.int().min(1).max(1000).optional(),
    }),
  ),
  showExhibit: answering<ExhibitDetail>()('engine', z.strictObject({ exhibit: exhibitNumber })),
  /** Gives the right to read one file, and notes the look in the custody log. */
  reveal: answering<Revealed>()('engine', z.strictObject({ artifact: artifactId })),
  cover: answering<null>()('engine', z.strictObject({ ticket })),
  capturePages: answering<readonly CaptureLine[]>()(
    'engine',
    z.strictObject({
      job: jobId,
      urls: z.array(address).min(1).max(200),
      underEighteen,
      scale: scale.optional(),
      timeoutSeconds: z.int().min(1).max(3600).optional(),
      paper: paper.optional(),
      /** A kept sign-in to open them with; addresses of another site are refused. */
      session: sessionId.optional(),
    }),
  ),
  /** Saves the typed address of an exhibit once more, as a new exhibit that is linked to it. */
  recapturePage: answering<CaptureLine>()(
    'engine',
    z.strictObject({
      job: jobId,
      exhibit: exhibitNumber,
      underEighteen,
      scale: scale.optional(),
      timeoutSeconds: z.int().min(1).max(3600).optional(),
      paper: paper.optional(),
      session: sessionId.optional(),
    }),
  ),
  /** Keeps what the person writes down. Opens, loads and looks up nothing. */
  writeTextRecord: answering<Exhibit>()('engine', textRecord),

  /** Opens the visible browser at an address, for signing in. Answers when its window is there. */
  openSignIn: answering<null>()('engine', z.strictObject({ job: jobId, url: address, underEighteen })),
  /** Saves what the window's front tab shows now. */
  saveSignedIn: answering<CaptureLine>()(
    'engine',
    z.strictObject({ job: jobId, scale: scale.optional(), paper: paper.optional() }),
  ),
  /** Keeps the sign-in of the front tab's site in the vault. */
  keepSignIn: answering<SiteSession>()('engine', z.strictObject({ job: jobId, label })),
  closeSignIn: answering<null>()('engine', z.strictObject({ job: jobId })),
  listSessions: answering<readonly SiteSession[]>()('engine', nothing),
  forgetSession: answering<null>()('engine', z.strictObject({ session: sessionId })),
  vaultSettings: answering<VaultSettings>()('engine', nothing),
  changeVaultSettings: answering<VaultSettings>()(
    'engine',
    z.strictObject({ proxy: proxyAddress.nullable() }),
  ),

  importFiles: answering<readonly ImportLine[]>()(
    'engine',
    z.strictObject({ job: jobId, files: z.array(placeHandle).min(1).max(1000), underEighteen }),
  ),
  verifyVault: answering<VerifyReport>()('engine', z.strictObject({ job: jobId })),
  custodyLog: answering<CustodyPage>()(
    'engine',
    z.strictObject({
      exhibit: exhibitNumber.optional(),
      offset: z.int().min(0).optional(),
      limit: z.int().min(1).max(1000).optional(),
    }),
  ),
  stopJob: answering<null>()('engine', z.strictObject({ job: jobId })),

  /** Registers a path and gives the handle for it. */
  grantPlace: answering<Place>()('host', z.strictObject({ path: z.string().min(1).max(4096) })),
  configure: answering<null>()(
    'host',
    z.strictObject({
      /** Captures of loopback and private addresses: tests and the command line only. */
      allowPrivate: z.boolean().optional(),
      /** A Chromium to use instead of the one that would be found. */
      browserPath: z.string().min(1).max(4096).optional(),
      /** Instead of the vault's own; null for none. */
      proxy: proxyAddress.nullable().optional(),
      /** Nobody is there to answer the under-18 question; the record then says that it was not asked. */
      unattended: z.boolean().optional(),
    }),
  ),
  /** The bytes behind a ticket, in parts, for `app://evidence/`. */
  readRevealed: answering<PlainFile>()(
    'host',
    z.strictObject({ ticket, offset: z.int().min(0), length: z.int().min(0).max(1_048_576) }),
  ),
  extractExhibit: answering<readonly Artifact[]>()(
    'host',
    z.strictObject({ job: jobId, exhibit: exhibitNumber, to: placeHandle }),
  ),
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type MethodOf<H extends Home> = {
  [M in Method]: Contract[M]['home'] extends H ? M : never;
}[Method];
export type WindowMethod = MethodOf<'shell' | 'engine'>;
export type EngineMethod = MethodOf<'engine' | 'host'>;
export type Arguments<M extends Method> = z.input<Contract[M]['args']>;
export type CheckedArguments<M extends Method> = z.output<Contract[M]['args']>;
export type Answer<M extends Method> = Exclude<Contract[M]['answer'], undefined>;

/** What the engine and the shell say unasked. */
export interface Events {
  readonly jobProgress: JobProgress;
  readonly vaultLocked: { readonly reason: 'asked' | 'engine-gone' };
  readonly signInChanged: SignInChanged;
}
export const eventNames = [
  'jobProgress',
  'vaultLocked',
  'signInChanged',
] as const satisfies readonly (keyof Events)[];

/** Where the visible browser stands. */
export interface SignInChanged {
  /** As given to `openSignIn`. */
  readonly job: JobId;
  /** Of the front tab. */
  readonly address: string;
  readonly title: string;
  /** False once: the window is gone, and everything of it with it. */
  readonly open: boolean;
}

export interface JobProgress {
  readonly job: JobId;
  /** Which address, file or object of the job, from 0. */
  readonly item: number;
  readonly items: number;
  readonly step: CaptureProgress['step'] | 'reading' | 'checking' | 'writing';
  readonly outcome: CaptureProgress['outcome'];
  readonly done?: number;
  readonly total?: number;
  /** The finished item. */
  readonly line?: CaptureLine | ImportLine;
}

export type Ask<M extends Method> = (args: Arguments<M>) => Promise<Result<Answer<M>>>;

/** `window.locker`: every call that the window may make, and `subscribe`. Nothing else crosses the bridge. */
export type Locker = { readonly [M in WindowMethod]: Ask<M> } & {
  /** @returns a function that ends the subscription */
  readonly subscribe: <E extends keyof Events>(
    event: E,
    listener: (payload: Events[E]) => void,
  ) => () => void;
};

const methodsAt = <H extends Home>(...homes: readonly H[]): readonly MethodOf<H>[] =>
  (Object.keys(contract) as Method[]).filter((method): method is MethodOf<H> =>
    (homes as readonly Home[]).includes(contract[method].home),
  );

export const windowMethods = methodsAt('shell', 'engine');
export const shellMethods = methodsAt('shell');
export const engineMethods = methodsAt('engine', 'host');
