/**
 * A locker with made-up evidence behind the real contract: every call the window may make is here (the type says
 * so), its arguments pass the contract's own checks, and each is noted, so that tests can say what was not asked.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  contract,
  windowMethods,
  type Answer,
  type CheckedArguments,
  type Events,
  type Place,
  type WindowMethod,
} from '../../preload/contract.ts';
import { CodedError, type ErrorCode, type Result } from '../../preload/errors.ts';
import { asId, asSha256Hex, utcInstant, type ExhibitId, type VaultId } from '../../main/core/brands.ts';
import type { CustodyAction } from '../../main/core/chain.ts';
import type { SealedCustodyEntry } from '../../main/core/chain.ts';
import type {
  Artifact,
  Exhibit,
  SiteSession,
  VaultInfo,
  VaultSettings,
  VerifyReport,
} from '../../main/core/evidence.ts';
import type { Disguise } from '../../main/core/disguise.ts';
import { present } from '../../main/core/present.ts';
import { safetyDefaults, type SafetySettings } from '../../main/core/safety.ts';
import { FakeCase } from './fake-case.ts';
import { FakeCopy } from './fake-copy.ts';
import { FakePackage } from './fake-package.ts';
import { fakeWitness } from './fake-witness.ts';
import { FakeHelp } from './fake-help.ts';
import { FakeKeys } from './fake-keys.ts';
import { fakeLetters } from './fake-letters.ts';
import { fakeReport } from './fake-report.ts';
import { FakePaper } from './fake-paper.ts';
import { fakeRemovals } from './fake-removals.ts';
import { bringInFakes } from './fake-bring-in.ts';
import { madeUpRecord, type MadeUp } from './made-up.ts';

type Fake = { readonly [M in WindowMethod]: (args: CheckedArguments<M>) => Promise<Answer<M>> | Answer<M> };
type Tell = <E extends keyof Events>(event: E, payload: Events[E]) => Promise<void>;

const isWindowMethod = (name: string): name is WindowMethod =>
  (windowMethods as readonly string[]).includes(name);

export interface FakeOptions {
  readonly exhibits?: readonly MadeUp[];
  readonly runtime?: 'official' | 'stand-in';
  readonly vaults?: readonly string[];
  /** The vault is open already. */
  readonly open?: boolean;
  readonly passphrase?: string;
  readonly sessions?: readonly SiteSession[];
}

export class FakeLocker {
  readonly calls: { readonly method: WindowMethod; readonly args: unknown }[] = [];
  /** What the revealed tickets stand for: the file's role, or the type of what can be played. */
  readonly tickets = new Map<string, string>();
  /** Every text of an answer: what the window then shows of them is data, and in no catalogue. */
  readonly said = new Set<string>();
  /** Replaces single answers: a test's own engine. */
  readonly instead: { -readonly [M in WindowMethod]?: Fake[M] } = {};
  /** What a page said, by the number of its exhibit. */
  readonly words = new Map<number, string>();
  /** The computer's clock, by which the removal log is reckoned. */
  clock = Date.UTC(2026, 10, 21, 13, 20);
  tell: Tell = () => Promise.resolve();
  readonly exhibits: MadeUp[];
  readonly caseFile = new FakeCase(() => this.exhibits);
  readonly #help = new FakeHelp(() => this.exhibits);
  readonly copies = new FakeCopy((event, payload) => this.tell(event, payload));
  readonly packages = new FakePackage((event, payload) => this.tell(event, payload));
  readonly keys = new FakeKeys(
    () => {
      this.#open = true;
      return this.#info();
    },
    () => (this.#open = false),
  );
  readonly paper = new FakePaper();
  readonly #custody: SealedCustodyEntry[] = [];
  readonly #options: FakeOptions;
  readonly #places: readonly Place[];
  #open: boolean;
  settings: VaultSettings = {
    proxy: null,
    numbering: { style: 'numbers', prefix: '' },
    language: null,
    timestamps: null,
  };
  #disguise: Disguise = 'plain';
  #safety: SafetySettings = safetyDefaults;
  #helper: string | null = null;
  #sessions: SiteSession[];

  constructor(options: FakeOptions = {}) {
    this.#options = options;
    this.#open = options.open ?? false;
    this.keys.passphrase = options.passphrase ?? this.keys.passphrase;
    this.exhibits = [...(options.exhibits ?? [])];
    this.#sessions = [...(options.sessions ?? [])];
    this.#places = (options.vaults ?? ['House papers']).map(place);
    for (const { exhibit } of this.exhibits) this.#note('captured', exhibit.id, null);
  }

  asked(method: WindowMethod): readonly unknown[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.args);
  }

  /** What the shell does with one message of the window. */
  async answer(method: string, args: unknown): Promise<Result<unknown>> {
    if (!isWindowMethod(method)) throw new TypeError(`the contract has no ${method} for the window`);
    const checked = contract[method].args.safeParse(args);
    this.calls.push({ method, args });
    if (!checked.success) return { ok: false, code: 'bad-arguments', detail: checked.error.message };
    try {
      const handler = this.instead[method] ?? this.#fake[method];
      const value = await (handler as (args: unknown) => unknown)(checked.data);
      for (const text of textsIn(value)) this.said.add(text);
      return { ok: true, value };
    } catch (error) {
      const code: ErrorCode = error instanceof CodedError ? error.code : 'internal';
      return { ok: false, code, detail: String(error) };
    }
  }

  readonly #fake: Fake = {
    about: () => ({ name: 'Holdfast', version: '0.1.0', runtime: this.#options.runtime ?? 'official' }),
    hideNow: () => null,
    draftsKept: () => null,
    speak: () => null,
    stayOpen: () => null,
    disguise: () => this.#disguise,
    wearDisguise: ({ disguise }) => {
      this.#disguise = disguise;
      return null;
    },
    keepDisguise: ({ disguise }) => {
      this.#disguise = disguise;
      return null;
    },
    safetySettings: () => this.#safety,
    changeSafetySettings: (change) => (this.#safety = { ...this.#safety, ...present(change) }),
    aboutPlace: () => ({ cloud: null, removable: false }),
    helper: () => this.#helper,
    beginHelp: ({ label }) => {
      this.#helper = label;
      return null;
    },
    endHelp: () => {
      this.#helper = null;
      return null;
    },
    nearbyVaults: () => this.#places,
    printPage: () => true,
    ...this.paper.calls,
    chooseVault: () => [place('On a drive')],
    chooseNewVaultPlace: ({ name }) => place(name),
    chooseDriveFolder: () => place('papers'),
    chooseFiles: () => [place('chat.txt'), place('screenshot.png')],
    ...bringInFakes(place),
    createVault: () => {
      this.#open = true;
      return this.#info();
    },
    unlockVault: ({ passphrase }) => {
      if (new TextDecoder().decode(passphrase) !== this.keys.passphrase)
        throw new CodedError('wrong-passphrase');
      this.#open = true;
      return this.#info();
    },
    lockVault: () => {
      this.#open = false;
      this.tickets.clear();
      return null;
    },
    vaultInfo: () => (this.#open ? this.#info() : null),
    showExhibit: ({ exhibit }) => {
      const found = this.exhibits.find((made) => made.exhibit.number === exhibit);
      if (found === undefined) throw new CodedError('exhibit-not-found');
      const hash = found.manifest === null ? null : asSha256Hex('a1b2c3d4'.repeat(8));
      return {
        exhibit: found.exhibit,
        manifest: found.manifest,
        manifestSha256: hash,
        ...(found.links ?? { recaptureOf: null, recapturedBy: [], changes: [] }),
      };
    },
    reveal: ({ artifact }) => {
      const made = this.exhibits.find(({ exhibit }) => exhibit.artifacts.some(({ id }) => id === artifact));
      const file = made?.exhibit.artifacts.find(({ id }) => id === artifact);
      if (made === undefined || file === undefined) throw new CodedError('artifact-not-found');
      this.#note('revealed', made.exhibit.id, { file: file.name });
      const ticket = randomBytes(16).toString('hex') as Answer<'reveal'>['ticket'];
      const playable = /^(?:audio|video)\//u.test(file.mediaType);
      this.tickets.set(ticket, playable ? file.mediaType : file.role);
      return { ticket, address: `/evidence/${ticket}`, mediaType: file.mediaType, bytes: file.bytes };
    },
    cover: ({ ticket }) => {
      this.tickets.delete(ticket);
      return null;
    },
    revealWords: ({ exhibit }) => ({ words: this.words.get(exhibit) ?? '' }),
    takeOutFile: ({ artifact }) => ({ name: this.#file(artifact).name }),
    capturePages: () => [],
    recapturePage: ({ exhibit }) => ({
      url: this.#made(exhibit).url ?? '',
      exhibit: null,
      code: 'page-offline',
    }),
    writeTextRecord: (text) => {
      const made = madeUpRecord(this.exhibits.length + 1, text);
      this.exhibits.push(made);
      return made.exhibit;
    },
    openSignIn: () => null,
    saveSignedIn: () => ({ url: 'https://social.example/feed', exhibit: null, code: 'sign-in-closed' }),
    keepSignIn: ({ label }) => {
      const kept = madeUpSession(label, 'social.example');
      this.#sessions.push(kept);
      return kept;
    },
    closeSignIn: () => null,
    listSessions: () => [...this.#sessions],
    forgetSession: ({ session }) => {
      this.#sessions = this.#sessions.filter(({ id }) => id !== session);
      return null;
    },
    vaultSettings: () => this.settings,
    changeVaultSettings: (changes) => (this.settings = { ...this.settings, ...present(changes) }),
    importFiles: () => [],
    verifyVault: (): VerifyReport => ({
      ok: true,
      objects: 37,
      bytes: 48_200_000,
      custodyEntries: this.#custody.length,
      custodyHead: this.#info().custodyHead,
      problems: [],
    }),
    custodyLog: ({ exhibit }) => {
      const id = this.exhibits.find((made) => made.exhibit.number === exhibit)?.exhibit.id;
      const entries = this.#custody.filter(({ entry }) => id === undefined || entry.exhibit === id);
      return { entries, total: entries.length };
    },
    stopJob: () => null,
    ...fakeRemovals(this),
    ...this.caseFile.calls,
    ...this.#help.calls,
    ...this.keys.calls,
    ...this.copies.calls,
    ...this.packages.calls,
    ...fakeWitness(() => this.settings),
    ...fakeLetters(this.caseFile),
    ...fakeReport,
  };

  #file(artifact: string): Artifact {
    const file = this.exhibits.flatMap(({ exhibit }) => exhibit.artifacts).find(({ id }) => id === artifact);
    if (file === undefined) throw new CodedError('artifact-not-found');
    return file;
  }

  #made(number: number): Exhibit {
    const made = this.exhibits.find(({ exhibit }) => exhibit.number === number);
    if (made === undefined) throw new CodedError('exhibit-not-found');
    return made.exhibit;
  }

  #info(): VaultInfo {
    return {
      vaultId: asId<VaultId>('0'.repeat(31) + '1'),
      name: this.#places[0]?.name ?? 'House papers',
      createdAt: utcInstant(Date.UTC(2026, 10, 1)),
      exhibits: this.exhibits.length,
      custodyEntries: this.#custody.length,
      custodyHead: asSha256Hex('f'.repeat(64)),
    };
  }

  #note(action: CustodyAction, exhibit: ExhibitId, detail: { readonly file: string } | null): void {
    const sequence = this.#custody.length + 1;
    this.#custody.push({
      entry: {
        sequence,
        at: utcInstant(Date.UTC(2026, 10, 20, 5, 52, 31 + sequence)),
        actor: 'me',
        action,
        exhibit,
        detail,
        previous: asSha256Hex('0'.repeat(64)),
      },
      hash: asSha256Hex('0'.repeat(64)),
      signature: new Uint8Array(64),
    });
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.values(value).flatMap(textsIn);
}

export function madeUpSession(label: string, site: string): SiteSession {
  const id = createHash('sha256').update(`${label} ${site}`).digest('hex').slice(0, 32);
  return { id, site, label, keptAt: utcInstant(Date.UTC(2026, 10, 20)), cookies: 4 };
}

function place(name: string): Place {
  return { handle: randomUUID().replaceAll('-', '') as Place['handle'], name };
}
