import type { BinderChoices, ImageMode } from '../core/binder.ts';
import type { PackagePictures } from '../core/package.ts';
import type { Vault } from '../vault/vault.ts';
import { packageWords } from '../export/package/words/words.ts';
import { letterPaper } from './package-letters.ts';
import type { PaperPictures } from '../core/paper-pictures.ts';
import { binderName, type PlannedPackage } from './package-plan.ts';
import type { Paper } from './package-writing.ts';

const imagesFor: Readonly<Record<PackagePictures, ImageMode>> = {
  blurred: 'blurred',
  redacted: 'placeholder',
  full: 'full',
};

interface Surroundings {
  readonly signal: AbortSignal;
  readonly pictures: PaperPictures;
}

/** What lies in a package beside the exhibits, for printing: made from what may leave, and from nothing else. */
export function packagePapers(vault: Vault, planned: PlannedPackage, around: Surroundings): readonly Paper[] {
  return [
    {
      name: binderName,
      what: packageWords[planned.wish.language].files.binder,
      mediaType: 'application/pdf',
      body: binder(planned, around),
    },
    ...planned.letters.map((letter) => letterPaper(vault, letter, planned.wish.language)),
  ];
}

/** The bytes of the binder while it is written: it goes on as far as they are taken. */
async function* binder(
  { open, wish }: PlannedPackage,
  { signal, pictures }: Surroundings,
): AsyncGenerator<Uint8Array> {
  const choices: BinderChoices = {
    choice: wish.choice,
    privateNotes: wish.include.includes('private-notes'),
    paper: wish.paper,
    language: wish.language,
    images: imagesFor[wish.pictures],
    imagesOf: [],
    volumeMegabytes: null,
    batesPrefix: '',
    declaration: null,
    matter: '',
    caseNumber: wish.reference,
    preparedBy: '',
    preparedFor: wish.recipient,
  };
  const [{ writeBinder }, { paperFonts }] = await Promise.all([
    import('../report/binder/binder.ts'),
    import('./paper-fonts.ts'),
  ]);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const sink = writable.getWriter();
  const written = writeBinder(open, choices, {
    fonts: paperFonts(),
    pictures,
    signal,
    open: () => Promise.resolve((bytes) => sink.write(bytes)),
    onProgress: () => undefined,
  }).then(
    () => sink.close(),
    (error: unknown) => sink.abort(error),
  );
  // What ends it early is told to whoever takes the bytes.
  written.catch(() => undefined);
  yield* readable;
}
