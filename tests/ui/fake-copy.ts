/** Drives that come and go, and copies on them, without a disk: a test plugs in what it needs and says how a copy ends. */
import { createHash } from 'node:crypto';
import type { copyCalls } from '../../preload/calls/copy.ts';
import type { Answer, CheckedArguments, CheckedCopy, Events, FoundDrive } from '../../preload/contract.ts';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { asSha256Hex, utcInstant, type UtcInstant } from '../../main/core/brands.ts';
import type { Copied, RememberedCopy } from '../../main/core/copy.ts';
import type { PackageReport } from '../../main/core/package.ts';
import type { TakenOut } from '../../main/core/drives.ts';

type Calls = {
  readonly [M in keyof typeof copyCalls | 'checkPlace']: (
    args: CheckedArguments<M>,
  ) => Answer<M> | Promise<Answer<M>>;
};
type Tell = <E extends keyof Events>(event: E, payload: Events[E]) => Promise<void>;

export const gigabyte = 1_000_000_000;

/** @param facts what is not ordinary about it */
export function madeUpDrive(name: string, facts: Partial<FoundDrive> = {}): FoundDrive {
  return {
    name,
    kind: 'drive',
    place: createHash('sha256').update(name).digest('hex').slice(0, 32) as NonNullable<FoundDrive['place']>,
    bytes: 64 * gigabyte,
    bytesFree: 52 * gigabyte,
    fileSystem: 'exfat',
    removable: true,
    state: 'ready',
    holds: null,
    needs: 2.1 * gigabyte,
    withVault: false,
    ...facts,
  };
}

export const madeUpCopied: Copied = {
  copy: 'c'.repeat(32),
  name: 'House papers.vault',
  readBack: 'from-drive',
  manifest: asSha256Hex('e'.repeat(64)),
  files: 37,
  bytes: 1_900_000_000,
  filesWritten: 9,
  bytesWritten: 412_000_000,
  repaired: 0,
  missing: 0,
};

/** A whole copy, looked at from the outside. */
export const madeUpChecked = (copiedAt: UtcInstant): CheckedCopy => ({
  name: madeUpCopied.name,
  state: 'whole',
  manifest: {
    format: 'holdfast-copy/1',
    copy: madeUpCopied.copy,
    vault: '0'.repeat(32) as never,
    copiedAt,
    custody: { sequence: 4, hash: asSha256Hex('a'.repeat(64)) },
    exhibits: 12,
    missing: [],
    publicKey: 'b'.repeat(64),
  },
  files: madeUpCopied.files,
  bytes: madeUpCopied.bytes,
  problems: [],
  opened: null,
});

/** A package of which one file was changed, and its signature does not fit. */
export const madeUpDamaged: PackageReport = {
  state: 'damaged',
  name: 'package-2026-11-20',
  madeBy: 'Holdfast 0.1.0',
  madeOn: '2026-11-20',
  vault: null,
  files: 48,
  bytes: 31_000_000,
  signature: 'wrong',
  publicKey: 'b'.repeat(64),
  ownKey: false,
  sums: null,
  problems: [{ code: 'package-file-altered', file: 'data/exhibits/EX-0001/EX-0001_page.pdf' }],
};

export class FakeCopy {
  drives: FoundDrive[] = [];
  remembered: RememberedCopy[] = [];
  /** How the next copy ends; null: it goes on until it is told. */
  ending: Copied | ErrorCode | null = madeUpCopied;
  taken: TakenOut = 'safe';
  checked: CheckedCopy[] | ErrorCode = 'nothing-to-check';
  checkedPackages: PackageReport[] = [];
  onDrive: Answer<'copiesIn'>[number][] = [];
  restored: (() => Answer<'restoreCopy'>) | ErrorCode = 'copy-unfinished';
  job: string | null = null;
  readonly #tell: Tell;
  #ended: PromiseWithResolvers<Copied> | undefined;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** What the copy under way says of itself. */
  async say(step: 'writing' | 'checking', done: number, total: number): Promise<void> {
    if (this.job === null) throw new Error('no copy is under way');
    await this.#tell('jobProgress', {
      job: this.job as Events['jobProgress']['job'],
      item: 0,
      items: 1,
      step,
      outcome: 'started',
      done,
      total,
      bytesPerSecond: 9_300_000,
      secondsLeft: (total - done) / 9_300_000,
    });
  }

  /** The copy under way comes to its end. */
  end(how: Copied | ErrorCode): void {
    if (typeof how === 'string') this.#ended?.reject(new CodedError(how));
    else this.#ended?.resolve(how);
    this.#ended = undefined;
  }

  readonly calls: Calls = {
    drives: () => this.drives,
    driveAt: () => madeUpDrive('papers', { kind: 'folder', removable: false }),
    takeOutDrive: ({ place }) => {
      if (this.taken === 'safe') this.drives = this.drives.filter((drive) => drive.place !== place);
      return this.taken;
    },
    estimateCopy: ({ to }) => {
      const drive = this.drives.find(({ place }) => place === to);
      const bytesFree = drive?.bytesFree ?? 100 * gigabyte;
      const bytes = drive?.holds ? 412_000_000 : 1_900_000_000;
      return { files: 9, bytes, bytesFree, fits: bytes < bytesFree };
    },
    copyVault: ({ job }) => {
      this.job = job;
      const { ending } = this;
      if (typeof ending === 'string') throw new CodedError(ending);
      if (ending !== null) return this.#done(ending);
      this.#ended = Promise.withResolvers<Copied>();
      return this.#ended.promise.then((copied) => this.#done(copied));
    },
    pauseCopy: () => null,
    copies: () => this.remembered,
    forgetCopy: ({ copy }) => {
      this.remembered = this.remembered.filter((remembered) => remembered.copy !== copy);
      return null;
    },
    copiesIn: () => {
      if (this.onDrive.length === 0) throw new CodedError('copy-not-found');
      return this.onDrive;
    },
    restoreCopy: () => {
      if (typeof this.restored === 'string') throw new CodedError(this.restored);
      return this.restored();
    },
    checkPlace: () => {
      if (typeof this.checked === 'string') throw new CodedError(this.checked);
      return { copies: this.checked, packages: this.checkedPackages };
    },
  };

  #done(copied: Copied): Copied {
    const { copy, bytes, readBack } = copied;
    const copiedAt = utcInstant(Date.now());
    this.remembered = [
      {
        copy,
        place: 'BLUE-64',
        copiedAt,
        exhibits: 12,
        exhibitsBehind: 0,
        bytes,
        readBack,
        earlierKeys: false,
      },
      ...this.remembered.filter((other) => other.copy !== copy),
    ];
    return copied;
  }
}
