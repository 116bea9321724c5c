/** Plain packages without a disk: a test says what would leave and how the packing ends. */
import type { discloseCalls } from '../../preload/calls/disclose.ts';
import type { Answer, CheckedArguments, Events } from '../../preload/contract.ts';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { asSha256Hex, utcInstant } from '../../main/core/brands.ts';
import type { HandedOver, Packed, PackagePlan } from '../../main/core/package.ts';

type Calls = {
  readonly [M in Exclude<keyof typeof discloseCalls, 'checkPlace'>]: (
    args: CheckedArguments<M>,
  ) => Answer<M> | Promise<Answer<M>>;
};
type Tell = <E extends keyof Events>(event: E, payload: Events[E]) => Promise<void>;

const head = { sequence: 30, hash: asSha256Hex('f'.repeat(64)) };

export const madeUpPlan: PackagePlan = {
  exhibits: 12,
  incidents: 5,
  withheld: [{ number: 7, label: 'EX-0007', why: 'frozen' }],
  files: [
    { name: 'data/index.html', kind: 'page', exhibit: null, bytes: null },
    { name: 'data/exhibits/EX-0001/EX-0001_blurred-1.jpg', kind: 'picture', exhibit: 1, bytes: null },
    { name: 'data/exhibits/EX-0002/EX-0002_original.txt', kind: 'original', exhibit: 2, bytes: 4_100 },
  ],
  staying: [
    {
      exhibit: 1,
      role: 'screenshot',
      mediaType: 'image/png',
      bytes: 900_000,
      sha256: asSha256Hex('a'.repeat(64)),
      why: 'pictures',
    },
  ],
  fields: [
    { kind: 'incident', field: 'what', filled: 5, leaves: true },
    { kind: 'incident', field: 'location', filled: 2, leaves: false },
    { kind: 'incident', field: 'privateNotes', filled: 0, leaves: false },
  ],
  letters: 2,
  signedIn: [3],
  bytes: 4_100,
  head,
};

export const madeUpPacked: Packed = {
  form: 'folder',
  names: ['package-2026-11-26'],
  readBack: 'from-drive',
  madeAt: utcInstant(1_795_000_000_000),
  madeLocal: '2026-11-18 09:06:40 +00:00 (UTC)',
  recipient: 'Officer Kim',
  reference: '26-1138',
  pictures: 'blurred',
  include: [],
  exhibits: 12,
  files: 48,
  bytes: 31_000_000,
  sums: asSha256Hex('c'.repeat(64)),
  manifest: asSha256Hex('d'.repeat(64)),
  zips: [],
  publicKey: 'b'.repeat(64),
  head,
  damaged: 0,
};

export class FakePackage {
  plan: PackagePlan | ErrorCode = madeUpPlan;
  /** How the next packing ends; null: it goes on until it is told. */
  ending: Packed | ErrorCode | null = madeUpPacked;
  earlier: HandedOver[] = [];
  readonly #tell: Tell;
  #job: string | null = null;
  #ended: PromiseWithResolvers<Packed> | undefined;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  async say(step: 'reading' | 'writing' | 'checking', done: number, total: number): Promise<void> {
    if (this.#job === null) throw new Error('nothing is packed');
    await this.#tell('jobProgress', {
      job: this.#job as Events['jobProgress']['job'],
      item: 0,
      items: 1,
      step,
      outcome: 'started',
      done,
      total,
    });
  }

  end(how: Packed | ErrorCode): void {
    if (typeof how === 'string') this.#ended?.reject(new CodedError(how));
    else this.#ended?.resolve(how);
    this.#ended = undefined;
  }

  readonly calls: Calls = {
    planPackage: () => {
      if (typeof this.plan === 'string') throw new CodedError(this.plan);
      return this.plan;
    },
    makePackage: ({ job, password }) => {
      this.#job = job;
      const { ending } = this;
      if (typeof ending === 'string') throw new CodedError(ending);
      if (ending === null) {
        this.#ended = Promise.withResolvers<Packed>();
        return this.#ended.promise;
      }
      return password === undefined ? ending : { ...ending, form: 'zip', names: ['package-2026-11-26.zip'] };
    },
    pausePackage: () => null,
    handedOver: () => this.earlier,
  };
}
