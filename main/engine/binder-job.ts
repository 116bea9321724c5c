import { basename, dirname } from 'node:path';
import type { WrittenForPaper } from '../../preload/calls/report.ts';
import type { JobId } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { BinderChoices, BinderFile, MadeBinder } from '../core/binder.ts';
import type { Dossier } from '../core/dossier.ts';
import { PlainPart } from '../export/plain-part.ts';
import { writeBinder } from '../report/binder/binder.ts';
import type { Desk } from './desk.ts';
import { openDossier } from './dossier.ts';
import { paperFonts } from './paper-fonts.ts';
import { paperPictures } from './paper-pictures.ts';

/**
 * Writes a binder where the person wants it, and notes in the custody log what left the vault. When it is not finished
 * nothing of it is left.
 *
 * @param path of the file; several files get their numbers before the ending
 * @throws CodedError `place-not-empty`, `not-writable`, `disk-full`, `write-failed`, `cancelled`, `exhibit-not-found`,
 *   `exhibit-frozen` when one was frozen meanwhile
 */
export async function makeBinder(
  desk: Desk,
  job: JobId,
  path: string,
  choices: BinderChoices,
  signal: AbortSignal,
): Promise<WrittenForPaper<MadeBinder>> {
  const { vault } = desk;
  const [folder, name] = [dirname(path), basename(path)];
  await PlainPart.mustBeFree(folder, [name]);
  const opened = openDossier(vault, {
    choice: choices.choice,
    privateNotes: choices.privateNotes,
    now: desk.now(),
    tool: desk.tool,
  });
  const pictures = await paperPictures(desk);
  const parts: PlainPart[] = [];
  const told = desk.toldEvery(job, Math.max(1, opened.dossier.exhibits.length));
  try {
    const { pages, ...made } = await writeBinder(opened, choices, {
      fonts: paperFonts(),
      pictures,
      signal,
      open: async () => {
        const part = await PlainPart.open(folder);
        parts.push(part);
        return part.write;
      },
      onProgress: (done, total) => told(done, 'writing', done, total),
    });
    // Asked once more: they may have been frozen while the pages were made.
    for (const { number } of opened.dossier.exhibits) vault.chart.mustNotBeFrozen(number);
    if (signal.aborted) throw new CodedError('cancelled');
    const names = parts.map((_, index) => volumeName(name, index + 1, parts.length));
    await PlainPart.mustBeFree(folder, names);
    const files: (BinderFile & { readonly path: string })[] = [];
    try {
      for (const [index, part] of parts.entries()) {
        files.push({ ...(await part.finish(names[index] ?? name)), pages: pages[index] ?? 0 });
      }
    } finally {
      if (files.length > 0) note(desk, opened.dossier, choices, made, files);
    }
    return {
      ...made,
      files: files.map(({ path: at, name: called, bytes, sha256, pages: count }) => {
        return { name: called, bytes, sha256, pages: count, place: desk.places.wrote(at) };
      }),
    };
  } finally {
    await Promise.allSettled([pictures.close(), ...parts.map((part) => part.abandon())]);
  }
}

function note(
  desk: Desk,
  dossier: Dossier,
  { images, imagesOf }: BinderChoices,
  { firstBates, lastBates, withheld }: Omit<MadeBinder, 'files'>,
  files: readonly BinderFile[],
): void {
  desk.vault.record('binder-made', null, {
    exhibits: dossier.exhibits.map(({ number }) => number),
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    images,
    imagesOf: imagesOf.map(({ exhibit, images: mode }) => ({ exhibit, images: mode })),
    pages: [firstBates, lastBates],
    privateNotes: dossier.privateNotes,
    withheld: [...withheld],
  });
}

/** `binder.pdf`, or `binder-1-of-3.pdf`. */
function volumeName(name: string, volume: number, volumes: number): string {
  if (volumes === 1) return name;
  return `${name.replace(/\.pdf$/iu, '')}-${volume}-of-${volumes}.pdf`;
}
