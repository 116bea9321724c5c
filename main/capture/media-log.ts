import type { Artifact } from '../core/evidence.ts';
import { notCollected, type MediaRecord } from '../core/manifest.ts';
import type { Tally } from './media-download.ts';
import type { Wanted } from './media-found.ts';
import { FileRefused } from './media-tab.ts';
import { describe, type Run } from './run.ts';

const offer = 'If you have it as a file, bring that in instead.';
const cutWords: Readonly<Record<NonNullable<Tally['cut']>, string>> = {
  connection: 'The connection broke off and the server did not let us go on.',
  changed: 'The file changed on the server while it was being saved.',
  size: 'It is larger than the limit for one page.',
  time: 'The time for this page was over.',
};

/** What is told of each video and sound: into the manifest, and as a warning where something is missing. */
export class MediaLog {
  readonly #run: Run;
  readonly #records: MediaRecord[];

  constructor(run: Run, records: MediaRecord[]) {
    this.#run = run;
    this.#records = records;
  }

  /** Why an address gave nothing, in words. */
  refusal(address: string, error: unknown): string {
    if (error instanceof FileRefused && error.reason === 'private') {
      this.#run.warn('subresource-refused', address.slice(0, 200));
      return 'Its address leads into this computer or its network, so it was not opened.';
    }
    return `It could not be had: ${describe(error)}.`;
  }

  had(
    kind: Wanted['kind'],
    address: string,
    how: MediaRecord['how'],
    { name, bytes, sha256 }: Artifact,
    tally: Tally,
    told: string,
  ): void {
    const { cut, requests, resumed } = tally;
    const words = cut === undefined ? told : `${told} It is not whole: ${cutWords[cut]}`;
    this.#records.push({
      address,
      kind,
      how,
      name,
      bytes,
      sha256,
      whole: cut === undefined,
      requests,
      resumed,
      told: words,
    });
    if (cut !== undefined) this.#run.warn('media-incomplete', `${name}: ${cutWords[cut]}`);
  }

  copyProtected(kind: Wanted['kind'], address: string): void {
    this.#without(
      kind,
      address,
      'not-had',
      `This ${kind} is copy-protected, so it cannot be saved. ${offer}`,
    );
    this.#run.warn('media-protected', address.slice(0, 200));
  }

  inRecord(kind: Wanted['kind'], address: string, parts: number, more: string): void {
    const told = `The page fed this ${kind} to the browser in parts. The ${parts} parts that it asked for are in page.wacz.`;
    this.#without(kind, address, 'network-record', `${told} ${more}`.trimEnd());
  }

  /** What is kept of a DASH stream, and what is not. */
  notJoined(lists: readonly string[], bytes: number): string {
    const named = lists.slice(0, 3).join(' ');
    this.#run.warn('media-incomplete', `DASH: the parts that were asked for are kept, not joined: ${named}`);
    return `They are ${bytes} bytes, picture and sound apart, and not joined to a film that can be played. What the page had not asked for by then is not saved. The list of all parts (DASH) is in page.wacz too: ${named} ${offer}`;
  }

  notHad(kind: Wanted['kind'], address: string, why: string): void {
    this.#without(kind, address, 'not-had', `${why} ${offer}`);
    this.#run.warn('media-not-had', `${address.slice(0, 200)}: ${why}`);
  }

  #without(kind: Wanted['kind'], address: string, how: MediaRecord['how'], told: string): void {
    const nothing = { name: notCollected, bytes: notCollected, sha256: notCollected } as const;
    this.#records.push({ address, kind, how, ...nothing, whole: false, requests: 0, resumed: 0, told });
  }
}
