import type { JobId } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { ArtifactId } from '../core/brands.ts';
import type { Packed, PackagePlan, PackageWish } from '../core/package.ts';
import { PackageUnfinished, writePackage, type WrittenPackage } from '../export/package/write-package.ts';
import { mustBeOutside } from './copy-job.ts';
import type { Desk } from './desk.ts';
import { openDossier } from './dossier.ts';
import { lettersAbout } from './package-letters.ts';
import { planPackage, type PlannedPackage } from './package-plan.ts';
import { packagePapers } from './package-papers.ts';
import { PackageContents } from './package-writing.ts';
import { paperPictures, type ClosablePictures } from './paper-pictures.ts';
import { Pause } from './pause.ts';
import { toldBytes } from './told-bytes.ts';

/** Plain packages of the open vault. */
export class PackageJobs {
  readonly #desk: Desk;
  readonly #pauses = new Map<JobId, Pause>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** What would leave. Writes nothing. @throws CodedError `package-empty`, and as `openDossier` */
  async plan(wish: PackageWish): Promise<PackagePlan> {
    return (await this.#planned(wish)).plan;
  }

  /**
   * Makes a package in a folder on a drive; it is done only when every byte of it was read back.
   *
   * @param password printable ASCII; the caller wipes it
   * @throws CodedError `package-empty`, `busy`, `same-place`, and as `writePackage`
   */
  async make(
    job: JobId,
    wish: PackageWish,
    to: string,
    password: Uint8Array | undefined,
    signal: AbortSignal,
  ): Promise<Packed> {
    const { vault, now } = this.#desk;
    // Opens nothing yet; were it loaded later and failed, the next package would be told that one is under way.
    const pictures = await paperPictures(this.#desk);
    if (this.#pauses.size > 0) throw new CodedError('busy');
    const pause = new Pause(signal, now);
    this.#pauses.set(job, pause);
    try {
      await this.#desk.chosenDrives.mustBeThere(to);
      await mustBeOutside(vault, to);
      const damaged = await this.#damaged(await this.#planned(wish), job, pause);
      const planned = await this.#planned(wish, damaged);
      const written = await this.#write(planned, { job, to, password, pause, signal, pictures });
      const packed = packedOf(planned, written, damaged.size);
      vault.packages.note(packed);
      return packed;
    } catch (error) {
      if (!(error instanceof PackageUnfinished)) throw error;
      // A vault that was locked meanwhile cannot take an entry any more.
      if (this.#desk.slot.info() !== null) vault.packages.noteUnfinished(wish, error.written);
      throw error.fault;
    } finally {
      this.#pauses.delete(job);
      await pictures.close();
    }
  }

  pause(job: JobId, paused: boolean): void {
    this.#pauses.get(job)?.set(paused);
  }

  #planned(wish: PackageWish, damaged: ReadonlySet<ArtifactId> = new Set()): Promise<PlannedPackage> {
    const { vault, now, tool } = this.#desk;
    const { choice, include } = wish;
    const privateNotes = include.includes('private-notes');
    const open = openDossier(vault, { choice, privateNotes, now: now(), tool });
    const numbers = new Set(open.dossier.exhibits.map(({ number }) => number));
    return planPackage(open, wish, damaged, lettersAbout(vault, numbers));
  }

  /** Reads every file that is to leave once: one that is damaged is left out by name, instead of ending the work half way. */
  async #damaged(
    { exhibits, files, plan }: PlannedPackage,
    job: JobId,
    pause: Pause,
  ): Promise<ReadonlySet<ArtifactId>> {
    const told = toldBytes(this.#desk, job, pause);
    const damaged = new Set<ArtifactId>();
    let done = 0;
    for (const { artifact } of exhibits.flatMap(({ leaving }) => leaving)) {
      try {
        for await (const part of files.read(artifact.id)) {
          await pause.goOn();
          done += part.length;
          told('reading', done, Math.max(1, plan.bytes));
        }
      } catch (error) {
        const isDamage =
          error instanceof CodedError && ['object-damaged', 'object-missing'].includes(error.code);
        if (!isDamage) throw error;
        damaged.add(artifact.id);
      }
    }
    return damaged;
  }

  #write(
    planned: PlannedPackage,
    how: {
      readonly job: JobId;
      readonly to: string;
      readonly password: Uint8Array | undefined;
      readonly pause: Pause;
      readonly signal: AbortSignal;
      readonly pictures: ClosablePictures;
    },
  ): Promise<WrittenPackage> {
    const { vault } = this.#desk;
    const { dossier } = planned.open;
    const { job, to, password, pause, signal, pictures } = how;
    const day = dossier.madeAt.slice(0, 10);
    const contents = new PackageContents(planned, {
      vault,
      signal,
      pictures,
      papers: packagePapers(vault, planned, { signal, pictures }),
    });
    return writePackage(to, contents, {
      base: `package-${day}`,
      password,
      sign: (sums) => vault.packages.sign(sums, `made ${dossier.madeAt}`),
      goOn: () => pause.goOn(),
      onProgress: toldBytes(this.#desk, job, pause),
      expectedBytes: planned.plan.bytes,
    });
  }
}

function packedOf(
  { wish, exhibits, open }: PlannedPackage,
  written: WrittenPackage,
  damaged: number,
): Packed {
  const { form, lies, readBack, files, bytes, sums, manifest } = written;
  const { recipient, reference, pictures, include } = wish;
  const { madeAt, madeLocal, custody } = open.dossier;
  return {
    form,
    names: lies.map(({ name }) => name),
    readBack,
    madeAt,
    madeLocal,
    recipient,
    reference,
    pictures,
    include,
    exhibits: exhibits.length,
    files,
    bytes,
    sums,
    manifest,
    zips: form === 'zip' ? lies : [],
    publicKey: custody.publicKey,
    head: custody.head,
    damaged,
  };
}
