/**
 * What of a record may be handed on: facts of the evidence, and nothing that identifies or endangers the person unless they
 * chose it. What is left out is named, so that nothing looks as if it were whole.
 */
import { exhibitLabel } from './evidence.ts';
import type { Json } from './canonical.ts';
import type { SealedCustodyEntry } from './chain.ts';
import type { Sha256Hex } from './brands.ts';
import type { Dossier, DossierExhibit, DossierFiles, OpenDossier } from './dossier.ts';
import { notCollected } from './manifest.ts';
import type { Identifying } from './package.ts';
import type { RemovalRow } from './removal-rows.ts';

export const nameLeftOut = '(name left out)';

type Members = Readonly<Record<string, Json>>;

/** Members of a record that may leave, by its path; `*` is every entry of a list. What is not here stays. */
const free = new Set([
  'format',
  'state',
  'looksLike',
  'signals',
  'changes',
  'tiles',
  'meaning',
  'warnings',
  'steps',
  'media',
  'address',
  'time',
  'browser',
  'tool',
  'completeness',
  'files',
  'supplied',
  'broughtBy',
  'originalName',
  'fileModifiedUtc',
  'fileCreatedUtc',
  'importedUtc',
  'importedLocal',
  'clockSource',
  'members',
  // A text record.
  'description',
  'seenAt',
  'site',
  'userName',
  'writtenLocal',
  'writtenUtc',
]);
const freeInNetwork = new Set([
  'status',
  'serverAddress',
  'requestHeaders',
  'responseHeaders',
  'tls',
  'requests',
  'requestsFailed',
]);
const ofName = new Set(['label', 'signedInAs']);
const place = /gps|location|latitude|longitude|\bplace\b/iu;

/** Whether a fact that a file says of itself is about where it was made. */
export function tellsPlace(fact: { readonly name: string }): boolean {
  return place.test(fact.name);
}

/** Whether the untouched original says where it was made; then it leaves only with the place. @param manifest parsed */
export function hasPlaceInside(manifest: unknown): boolean {
  return list(member(manifest, 'embedded')).some((fact) => tellsPlace({ name: text(member(fact, 'name')) }));
}

/** The account that a page was opened with; empty when it was opened without one. @param manifest parsed */
export function signedInAs(manifest: unknown): string {
  const said = text(member(member(manifest, 'person'), 'signedInAs'));
  return said === notCollected ? '' : said;
}

export interface SharedRecord {
  readonly json: Json;
  readonly leftOut: readonly string[];
}

/**
 * A manifest or a text record as it may leave.
 *
 * @param manifest parsed, of any version; null for none
 * @param full the hash of the whole one, which stays in the vault
 * @param isSecretHeader whether a header signs a person in
 */
export function sharedRecord(
  manifest: unknown,
  full: Sha256Hex | null,
  include: readonly Identifying[],
  isSecretHeader: (name: string) => boolean,
): SharedRecord {
  const leftOut: string[] = [];
  const record = members(manifest as Json);
  const kept: Record<string, Json> = {};
  for (const [name, value] of Object.entries(record)) {
    const own = sharedMember(name, value, include, isSecretHeader, leftOut);
    if (own !== undefined) kept[name] = own;
  }
  const json: Json = {
    format: 'holdfast-shared-record/1',
    fullRecordSha256: full,
    leftOut,
    note: 'A copy of the record for handing over. What leftOut names stays in the vault, with the full record, whose SHA-256 is fullRecordSha256. The hashes below are of the files as they were saved.',
    record: kept,
  };
  return { json, leftOut };
}

function sharedMember(
  name: string,
  value: Json,
  include: readonly Identifying[],
  isSecretHeader: (header: string) => boolean,
  leftOut: string[],
): Json | undefined {
  if (name === 'network') return sharedNetwork(value, include, isSecretHeader, leftOut);
  if (name === 'embedded' && Array.isArray(value)) {
    const facts = value as readonly Json[];
    const kept = facts.filter(
      (fact) => include.includes('place') || !tellsPlace({ name: text(member(fact, 'name')) }),
    );
    if (kept.length < facts.length) leftOut.push('embedded: where it was made');
    return kept;
  }
  if (name === 'person') {
    if (include.includes('name')) return value;
    if (typeof value === 'string') {
      leftOut.push('person');
      return undefined;
    }
    return without(value, (inner) => !ofName.has(inner), 'person', leftOut);
  }
  if (free.has(name)) return value;
  leftOut.push(name);
  return undefined;
}

function sharedNetwork(
  value: Json,
  include: readonly Identifying[],
  isSecretHeader: (header: string) => boolean,
  leftOut: string[],
): Json {
  const kept = without(
    value,
    (inner) => freeInNetwork.has(inner) || include.includes('network'),
    'network',
    leftOut,
  );
  return Object.fromEntries(
    Object.entries(members(kept)).map(([name, inner]) => {
      if (!name.endsWith('Headers') || typeof inner === 'string') return [name, inner];
      return [name, without(inner, (header) => !isSecretHeader(header), `network.${name}`, leftOut)];
    }),
  );
}

function without(value: Json, mayLeave: (name: string) => boolean, path: string, leftOut: string[]): Json {
  const kept = Object.entries(members(value)).filter(([name, inner]) => {
    const leaves = mayLeave(name) || inner === notCollected;
    if (!leaves) leftOut.push(`${path}.${name}`);
    return leaves;
  });
  return Object.fromEntries(kept);
}

/** What may be said of entries that are about no exhibit; of all others only their hash. */
const sharedActions = new Set<string>([
  'vault-created',
  'vault-opened',
  'verified',
  'vault-moved',
  'helper-began',
  'helper-ended',
  'copied',
  'chart-exported',
  'disclosed',
  'binder-made',
  'timestamped',
]);
/** Members of a `detail` that say nothing of the person. */
const sharedDetail = new Set([
  'manifestSha256',
  'recordSha256',
  'state',
  'supplied',
  'record',
  'recaptureOf',
  'file',
  'words',
  'of',
  'pictures',
  'sha256',
  'token',
  'authority',
  'sums',
  'manifest',
  'readBack',
  'form',
]);

/** One entry of the log as it may leave: what is withheld is named, and its hash and signature stay checkable. */
export interface SharedEntry {
  readonly sequence: number;
  readonly previous: Sha256Hex;
  readonly hash: Sha256Hex;
  /** Hexadecimal. */
  readonly signature: string;
  readonly at: string | null;
  readonly action: string | null;
  readonly actor: string | null;
  /** `EX-0001`. */
  readonly exhibit: string | null;
  readonly exhibitId: string | null;
  readonly detail: Json;
  /** Members of the entry that are not here; `entry` for all of it. */
  readonly withheld: readonly string[];
}

/** @param exhibits of the dossier, by id */
export function sharedEntry(
  { entry, hash, signature }: SealedCustodyEntry,
  exhibits: ReadonlyMap<string, Pick<DossierExhibit, 'number'>>,
  include: readonly Identifying[],
): SharedEntry {
  const always = {
    sequence: entry.sequence,
    previous: entry.previous,
    hash,
    signature: Buffer.from(signature).toString('hex'),
  };
  const about = entry.exhibit === null ? undefined : exhibits.get(entry.exhibit);
  const isShared = entry.exhibit === null ? sharedActions.has(entry.action) : about !== undefined;
  if (!isShared) {
    const nothing = { at: null, action: null, actor: null, exhibit: null, exhibitId: null, detail: null };
    return { ...always, ...nothing, withheld: ['entry'] };
  }
  const withheld: string[] = [];
  const namesPerson = !include.includes('name') && entry.actor !== 'holdfast';
  if (namesPerson) withheld.push('actor');
  const detail =
    typeof entry.detail === 'object' && entry.detail !== null && !Array.isArray(entry.detail)
      ? without(entry.detail, (name) => sharedDetail.has(name), 'detail', withheld)
      : entry.detail;
  return {
    ...always,
    at: entry.at,
    action: entry.action,
    actor: namesPerson ? nameLeftOut : entry.actor,
    exhibit: about === undefined ? null : exhibitLabel(about.number),
    exhibitId: entry.exhibit,
    detail,
    withheld,
  };
}

/** The dossier as it may leave: names and places are blank in it unless they were chosen, for whatever is made from it. */
export function sharedDossier(open: OpenDossier, include: readonly Identifying[]): OpenDossier {
  const keepsName = include.includes('name');
  const keepsPlace = include.includes('place');
  const { dossier, files } = open;
  const exhibitsById = new Map<string, DossierExhibit>(dossier.exhibits.map((one) => [one.id, one]));
  const entryOf = (sealed: SealedCustodyEntry): SealedCustodyEntry => {
    const { actor, detail } = sharedEntry(sealed, exhibitsById, include);
    return { ...sealed, entry: { ...sealed.entry, actor: actor ?? nameLeftOut, detail } };
  };
  const exhibits = dossier.exhibits.map((exhibit): DossierExhibit => ({
    ...exhibit,
    savedBy: keepsName ? exhibit.savedBy : nameLeftOut,
    custody: exhibit.custody.map(entryOf),
  }));
  const incidents = dossier.incidents.map((record) =>
    keepsPlace ? record : { ...record, fields: { ...record.fields, location: '' } },
  );
  const shared: Dossier = {
    ...dossier,
    name: keepsName ? dossier.name : '',
    person: keepsName ? dossier.person : nameLeftOut,
    exhibits,
    incidents,
    // Whoever asked for a removal may have signed with her name.
    removals: keepsName ? dossier.removals : dossier.removals.map(withoutSender),
  };
  const sharedFiles: DossierFiles = {
    read: (artifact) => files.read(artifact),
    whole: (artifact, most) => files.whole(artifact, most),
    record: async (exhibit) => {
      const { manifest, changes } = await files.record(exhibit);
      const { json } = sharedRecord(manifest, null, include, () => false);
      return { manifest: manifest === null ? null : member(json, 'record'), changes };
    },
    words: (exhibit) => files.words(exhibit),
    *custodyLog() {
      for (const sealed of files.custodyLog()) {
        // What is about something else has no place on paper, not even as a line.
        if (sharedEntry(sealed, exhibitsById, include).action !== null) yield entryOf(sealed);
      }
    },
  };
  return { dossier: shared, files: sharedFiles };
}

const withoutSender = (row: RemovalRow): RemovalRow => ({ ...row, sentBy: '' });

function members(value: Json): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
