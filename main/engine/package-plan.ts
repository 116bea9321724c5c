import { fieldsOf } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';
import type { ArtifactId, Sha256Hex } from '../core/brands.ts';
import type { CaseRecord } from '../core/case-file.ts';
import type { Dossier, DossierExhibit, DossierFiles, OpenDossier } from '../core/dossier.ts';
import { exhibitLabel, type Artifact } from '../core/evidence.ts';
import { packageName } from '../core/package-names.ts';
import {
  packageFiles,
  type PackedKind,
  type PackagePlan,
  type PackageWish,
  type PlannedField,
  type PlannedFile,
  type StayingFile,
} from '../core/package.ts';
import { hasPlaceInside, sharedDossier, signedInAs } from '../core/sharing.ts';
import { isShown } from '../export/package/exhibit-page.ts';
import type { PackedLetter } from './package-letters.ts';

/** One exhibit of a package to be. Names are below `data/`. */
export interface PlannedExhibit {
  readonly exhibit: DossierExhibit;
  readonly leaving: readonly { readonly artifact: Artifact; readonly name: string }[];
  readonly staying: readonly StayingFile[];
  /** What a derived picture is made of. */
  readonly picturesOf: readonly Artifact[];
  readonly recordName: string;
  readonly fullRecord: Sha256Hex | null;
}

export interface PlannedPackage {
  readonly wish: PackageWish;
  /** As it may leave. */
  readonly open: OpenDossier;
  /** With the manifests as they are: what leaves of them is decided file by file. */
  readonly files: DossierFiles;
  readonly exhibits: readonly PlannedExhibit[];
  /** That leave. */
  readonly letters: readonly PackedLetter[];
  readonly plan: PackagePlan;
}

/** Below `data/`. */
export const binderName = 'binder/binder.pdf';

/** Files that hold words alone; any other could show a picture. */
const wordsOnly = (file: Artifact): boolean =>
  file.role === 'transcript' || file.role === 'mail' || /^text\/(?:plain|csv)\b/u.test(file.mediaType);
const isRecord = ({ role }: Artifact): boolean => role === 'manifest' || role === 'text-record';
const isPicture = ({ role, mediaType }: Artifact): boolean =>
  ['screenshot', 'original', 'attached', 'media'].includes(role) && /^(?:image|video)\//u.test(mediaType);

/**
 * What would leave, file by file and field by field; nothing is written.
 *
 * @param open everything that may leave, as it is in the vault
 * @param damaged files that could not be read
 * @param letters that are ready, about these exhibits
 * @throws CodedError `package-empty`
 */
export async function planPackage(
  open: OpenDossier,
  wish: PackageWish,
  damaged: ReadonlySet<ArtifactId>,
  letters: readonly PackedLetter[],
): Promise<PlannedPackage> {
  const { dossier, files } = open;
  if (dossier.exhibits.length === 0) throw new CodedError('package-empty');
  const shared = sharedDossier(open, wish.include);
  const exhibits: PlannedExhibit[] = [];
  const signedIn: number[] = [];
  for (const exhibit of shared.dossier.exhibits) {
    const { manifest } = await files.record(exhibit.number);
    if (signedInAs(manifest) !== '') signedIn.push(exhibit.number);
    exhibits.push(planExhibit(exhibit, wish, hasPlaceInside(manifest), damaged));
  }
  const planned = exhibits.flatMap((one) => plannedFiles(one, wish));
  const leavingLetters = wish.include.includes('letters') ? letters : [];
  const plan: PackagePlan = {
    exhibits: exhibits.length,
    incidents: dossier.incidents.length,
    withheld: dossier.withheld,
    files: [...planned, ...leavingLetters.map(letterFile), ...alwaysThere()],
    staying: exhibits.flatMap(({ staying }) => staying),
    fields: plannedFields(dossier, wish),
    letters: letters.length,
    signedIn,
    bytes: planned.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
    head: dossier.custody.head,
  };
  return { wish, open: shared, files, exhibits, letters: leavingLetters, plan };
}

function planExhibit(
  exhibit: DossierExhibit,
  { pictures, include }: PackageWish,
  tellsPlace: boolean,
  damaged: ReadonlySet<ArtifactId>,
): PlannedExhibit {
  const { number } = exhibit;
  const taken = new Set<string>();
  const folder = `exhibits/${exhibitLabel(number)}`;
  const leaving: { artifact: Artifact; name: string }[] = [];
  const staying: StayingFile[] = [];
  const record = exhibit.artifacts.find(isRecord);
  const recordFile = { role: 'manifest', mediaType: 'application/json', name: 'record.json' };
  const recordName = `${folder}/${packageName(number, recordFile, taken)}`;
  const whyStays = (file: Artifact): StayingFile['why'] | undefined => {
    if (damaged.has(file.id)) return 'damaged';
    if (pictures !== 'full' && !wordsOnly(file)) return 'pictures';
    const isUntouched = file.role === 'original' || file.role === 'attached';
    return isUntouched && tellsPlace && !include.includes('place') ? 'place-inside' : undefined;
  };
  for (const artifact of exhibit.artifacts.filter((file) => !isRecord(file))) {
    const { role, mediaType, bytes, sha256 } = artifact;
    const why = whyStays(artifact);
    if (why === undefined)
      leaving.push({ artifact, name: `${folder}/${packageName(number, artifact, taken)}` });
    else staying.push({ exhibit: number, role, mediaType, bytes, sha256, why });
  }
  const picturesOf = exhibit.artifacts.filter((file) => isPicture(file) && !damaged.has(file.id));
  return { exhibit, leaving, staying, picturesOf, recordName, fullRecord: record?.sha256 ?? null };
}

function plannedFiles(one: PlannedExhibit, { pictures }: PackageWish): PlannedFile[] {
  const exhibit = one.exhibit.number;
  const files = one.leaving.map(({ artifact, name }): PlannedFile => {
    const isRedacted = artifact.role === 'network-record';
    return {
      name: `data/${name}`,
      kind: isRedacted ? 'network-record' : 'original',
      exhibit,
      bytes: artifact.bytes,
    };
  });
  const derived: readonly PlannedFile[] =
    pictures === 'blurred'
      ? one.picturesOf.map((_, index) => ({
          name: `data/${derivedName(exhibit, index, 0, 'jpg')}`,
          kind: 'picture',
          exhibit,
          bytes: null,
        }))
      : [];
  return [...files, ...derived, { name: `data/${one.recordName}`, kind: 'record', exhibit, bytes: null }];
}

/** @param index of the picture in its exhibit, from 0 @param part of the picture, from 0 */
export function derivedName(exhibit: number, index: number, part: number, extension: string): string {
  const label = exhibitLabel(exhibit);
  const parts = part === 0 ? '' : `-part-${part + 1}`;
  return `exhibits/${label}/${label}_blurred-${index + 1}${parts}.${extension}`;
}

const letterFile = ({ name }: PackedLetter): PlannedFile => ({
  name: `data/${name}`,
  kind: 'letter',
  exhibit: null,
  bytes: null,
});

function alwaysThere(): PlannedFile[] {
  const file = (name: string, kind: PlannedFile['kind']): PlannedFile => ({
    name,
    kind,
    exhibit: null,
    bytes: null,
  });
  return [
    file('data/index.html', 'page'),
    file(`data/${binderName}`, 'binder'),
    file('data/custody/custody-log.txt', 'custody'),
    file('data/custody/custody-log.json', 'custody'),
    ...Object.values(packageFiles).map((name) => file(name, 'help')),
  ];
}

/** Every field that is filled in anywhere, and whether it would leave. */
function plannedFields(dossier: Dossier, { include }: PackageWish): PlannedField[] {
  const cards = dossier.exhibits.flatMap(({ card }) => (card === null ? [] : [card]));
  const kinds: readonly (readonly [PackedKind, readonly CaseRecord[]])[] = [
    ['incident', dossier.incidents],
    ['exhibit', cards],
    ['person', dossier.people],
    ['account', dossier.accounts],
  ];
  return kinds.flatMap(([kind, records]) =>
    fieldsOf(kind).flatMap(([field]) => {
      const filled = records.filter(({ fields }) => isFilled(Reflect.get(fields, field))).length;
      const stays =
        (field === 'privateNotes' && !include.includes('private-notes')) ||
        (field === 'location' && !include.includes('place'));
      // Private notes are empty in the dossier unless they were asked for: that they stay is said all the same.
      return filled > 0 || field === 'privateNotes' ? [{ kind, field, filled, leaves: !stays }] : [];
    }),
  );
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== '' && value !== false && value !== undefined;
}

/** Pictures that a page of the package can show. */
export function showable<T extends { readonly mediaType: string }>(files: readonly T[]): readonly T[] {
  return files.filter(({ mediaType }) => isShown(mediaType));
}
