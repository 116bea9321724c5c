import { rm } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';
import { asId, utcInstant, type ArtifactId, type ExhibitId } from '../core/brands.ts';
import type { Json } from '../core/canonical.ts';
import type { CustodyAction } from '../core/chain.ts';
import type {
  Artifact,
  ArtifactSink,
  Exhibit,
  ExhibitOrigin,
  NewArtifact,
  NewExhibit,
} from '../core/evidence.ts';
import { mustNotBringBack } from './frozen-doors.ts';
import { segmentCount, type ObjectFacts } from './object.ts';
import { writeObject } from './object-writer.ts';
import { isSafeRelativePath, type VaultPlaces } from './places.ts';
import { noLongerToSave } from './to-save.ts';
import { recordHash } from './records.ts';
import { randomBytes } from './seal.ts';
import { mustBeOpen, transact, type VaultSession } from './session.ts';

const actionOf: Record<ExhibitOrigin, CustodyAction> = {
  capture: 'captured',
  import: 'imported',
  recovered: 'recovered',
  'text-record': 'text-recorded',
};

export interface CommitOptions {
  /** The number of the exhibit whose address was saved again. */
  readonly recaptureOf?: number | undefined;
  /** The exhibit's own text, to find it by: what a page shows, what a message says. */
  readonly words?: string | undefined;
  /** The address as it was asked for: it is not still to be saved any more. */
  readonly savedFrom?: string | undefined;
}

/** The files of one exhibit to be: sealed one by one, then listed together or given up together. */
export class Deposit implements ArtifactSink {
  readonly #session: VaultSession;
  readonly #exhibit: ExhibitId = asId(randomBytes(16).toString('hex'));
  readonly #artifacts: Artifact[] = [];
  readonly #facts = new Map<ArtifactId, ObjectFacts>();
  readonly #names = new Set<string>();
  readonly #underWay = new Set<ArtifactId>();
  #state: 'open' | 'listed' | 'given-up' = 'open';

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /**
   * Seals one file in constant memory, whatever its size. When this returns, the file survives a power cut: were the
   * program to stop before {@link commit}, the next opening lists it as recovered.
   *
   * @throws CodedError `disk-full`, `not-writable`, `write-failed`, `vault-locked`; `bad-arguments` for a name that is
   *   not safe or is taken; `cancelled` when the deposit was given up, also meanwhile; and whatever the body throws
   */
  async put(file: NewArtifact): Promise<Artifact> {
    this.#mustBeOpen();
    const { role, name, mediaType } = file;
    if (!isSafeRelativePath(name) || mediaType.length > 255 || !mediaType.isWellFormed()) {
      throw new CodedError('bad-arguments', 'an artifact whose name or type is not safe');
    }
    // Letter case aside: these are written out to drives that do not tell it apart.
    if (this.#names.has(name.toLowerCase()))
      throw new CodedError('bad-arguments', 'two artifacts of one name');
    this.#names.add(name.toLowerCase());
    const { places, vaultId, keys, pending, person, now, chunksPerSegment } = this.#session;
    const id = asId<ArtifactId>(randomBytes(16).toString('hex'));
    const deposited = utcInstant(now());
    const about = {
      chunksPerSegment,
      deposit: this.#exhibit,
      deposited,
      mediaType,
      name,
      role,
      savedBy: person,
    };
    pending.add(id);
    this.#underWay.add(id);
    try {
      const facts = await writeObject(places, {
        id,
        vaultId,
        objectKey: keys.objects,
        body: file.body,
        about,
        mustGoOn: () => this.#mustBeOpen(),
      });
      // Given up while the last bytes were written: abandon() has buried it, and there is nothing to come back.
      if (this.#state === 'given-up') await removeObject(places, id, segmentCount(facts));
      this.#mustBeOpen();
      const artifact: Artifact = { id, role, name, mediaType, bytes: facts.bytes, sha256: facts.sha256 };
      this.#artifacts.push(artifact);
      this.#facts.set(id, facts);
      return artifact;
    } catch (error) {
      pending.delete(id);
      this.#names.delete(name.toLowerCase());
      throw error;
    } finally {
      this.#underWay.delete(id);
    }
  }

  /**
   * Lists the exhibit and writes its custody entry, in one transaction. `detail` goes into that entry; when it is an
   * object, beside the `record` hash, else as `note`.
   *
   * @throws CodedError `disk-full`, `write-failed`: the deposit can then be committed again or abandoned;
   *   `exhibit-frozen` when it would bring back what was frozen: it has to be abandoned; `exhibit-not-found`,
   *   `vault-locked`
   */
  commit(exhibit: NewExhibit, detail: Json, more: CommitOptions = {}): Exhibit {
    this.#mustBeOpen();
    if (this.#underWay.size > 0) throw new TypeError('commit while a file is being sealed');
    mustNotBringBack(this.#session.db, exhibit, this.#artifacts);
    const listed = listExhibit(
      this.#session,
      this.#exhibit,
      exhibit,
      this.#session.person,
      this.#artifacts,
      detail,
      more,
    );
    this.#end('listed');
    return listed;
  }

  /**
   * Gives the files up, those being sealed too: first a tombstone, so that none can come back, then the files.
   *
   * @throws CodedError `disk-full`, `write-failed`, `vault-locked`: the files then come back as recovered
   */
  async abandon(): Promise<void> {
    if (this.#state !== 'open') return;
    const { places, records, now } = this.#session;
    const ids = [...this.#facts.keys(), ...this.#underWay];
    if (ids.length > 0) transact(this.#session, () => records.bury(ids, utcInstant(now()), 'abandoned'));
    this.#state = 'given-up';
    for (const [id, facts] of this.#facts) await removeObject(places, id, segmentCount(facts));
    this.#end('given-up');
  }

  #mustBeOpen(): void {
    mustBeOpen(this.#session);
    if (this.#state === 'given-up') throw new CodedError('cancelled');
    if (this.#state === 'listed') throw new TypeError('this deposit has ended');
  }

  #end(state: 'listed' | 'given-up'): void {
    this.#state = state;
    for (const id of this.#facts.keys()) this.#session.pending.delete(id);
  }
}

/** Rows and custody entry of one exhibit. @throws CodedError as {@link transact} */
export function listExhibit(
  session: VaultSession,
  id: ExhibitId,
  exhibit: NewExhibit,
  savedBy: string,
  artifacts: readonly Artifact[],
  detail: Json,
  { recaptureOf, words, savedFrom }: CommitOptions = {},
): Exhibit {
  return transact(session, () => {
    const listed = session.records.add(id, exhibit, savedBy, artifacts, words);
    const earlier = recaptureOf === undefined ? undefined : session.records.exhibit(recaptureOf);
    if (earlier !== undefined) session.records.link(listed.number, earlier.number);
    const link = earlier === undefined ? {} : { recaptureOf: earlier.id };
    if (savedFrom !== undefined) noLongerToSave(session.db, savedFrom);
    const record = recordHash(listed);
    const actor = exhibit.origin === 'recovered' ? 'holdfast' : session.person;
    session.custody.append(actor, actionOf[exhibit.origin], id, { ...members(detail), ...link, record });
    return listed;
  });
}

function members(detail: Json): { readonly [key: string]: Json } {
  if (detail === null) return {};
  if (typeof detail !== 'object' || Array.isArray(detail)) return { note: detail };
  return detail as { readonly [key: string]: Json };
}

/** Segment 000 first: without it the others are noise. */
export async function removeObject(places: VaultPlaces, id: ArtifactId, segments: number): Promise<void> {
  for (let segment = 0; segment < segments; segment++) await rm(places.segment(id, segment), { force: true });
}
