/** What the person makes of the evidence: incidents, people, accounts, the order of exhibits, drafts. */
import { z } from 'zod';
import type {
  CaseRecord,
  ChartExhibit,
  Draft,
  ExhibitKind,
  Summary,
  Timeline,
} from '../../main/core/case-file.ts';
import type { ExhibitState } from '../../main/core/evidence.ts';
import { caseKinds, hasKnownZones, readFields, type CaseFields, type CaseKind } from '../case-fields.ts';
import { answering, exhibitNumber, handle, jobId, nothing, part, placeHandle } from './parts.ts';

export interface ChartPage {
  readonly rows: readonly ChartExhibit[];
  /** Exhibits that match, of which `rows` is a part. */
  readonly total: number;
}

export interface RecordPage {
  readonly rows: readonly CaseRecord[];
  readonly total: number;
}

const exhibitKinds = [
  'page',
  'words',
  'mail',
  'chat',
  'picture',
  'video',
  'sound',
  'document',
  'other',
] as const satisfies readonly ExhibitKind[];
const exhibitStates = ['complete', 'partial', 'failed'] as const satisfies readonly ExhibitState[];

const kind = z.enum(caseKinds);
const revision = z.int().min(0);
const word = z.string().min(1).max(300);
const search = z.string().max(200).optional();
const milliseconds = z.int().min(0).optional();

/** Fields of a kind, checked by the one table of them. */
const fieldsOfKind = z
  .strictObject({ kind, fields: z.record(z.string(), z.unknown()) })
  .transform((given, context): { kind: CaseKind; fields: CaseFields<CaseKind> } => {
    const fields = readFields(given.kind, given.fields);
    if (fields !== undefined && hasKnownZones(fields)) return { kind: given.kind, fields };
    context.addIssue('a field that this kind does not have, or cannot hold that');
    return z.NEVER;
  });

const savedFields = fieldsOfKind.refine((what) => what.kind !== 'saving', 'only ever a draft');

export const caseCalls = {
  listRecords: answering<RecordPage>()(
    'engine',
    z.strictObject({ kind, search, withdrawn: z.boolean().optional(), ...part }),
  ),
  showRecord: answering<CaseRecord>()('engine', z.strictObject({ record: handle })),
  /** Every revision, newest first. */
  recordHistory: answering<readonly CaseRecord[]>()('engine', z.strictObject({ record: handle })),
  /** Adds a record (`basedOn` 0), or changes one. An exhibit's card has the exhibit's id. */
  saveRecord: answering<CaseRecord>()(
    'engine',
    z.strictObject({ record: handle.optional(), basedOn: revision, what: savedFields }),
  ),
  withdrawRecord: answering<CaseRecord>()(
    'engine',
    z.strictObject({ record: handle, basedOn: revision, withdrawn: z.boolean() }),
  ),
  /** Makes the fields of the revision before the newest the newest again. */
  undoRecord: answering<CaseRecord>()('engine', z.strictObject({ record: handle, basedOn: revision })),
  caseSummary: answering<Summary>()('engine', nothing),

  /** `job`: of what is to be saved, the batch whose open addresses belong to it too. */
  keepDraft: answering<null>()(
    'engine',
    z.strictObject({ draft: handle, basedOn: revision, what: fieldsOfKind, job: jobId.optional() }),
  ),
  drafts: answering<readonly Draft[]>()('engine', nothing),
  dropDraft: answering<null>()('engine', z.strictObject({ draft: handle })),

  chart: answering<ChartPage>()(
    'engine',
    z
      .strictObject({
        search,
        kinds: z.array(z.enum(exhibitKinds)).max(20),
        states: z.array(z.enum(exhibitStates)).max(3),
        sites: z.array(word).max(100),
        incident: handle,
        person: handle,
        savedFrom: milliseconds,
        savedUntil: milliseconds,
        sort: z.enum(['place', 'saved', 'posted', 'title', 'site']),
        descending: z.boolean(),
        ...part,
      })
      .partial(),
  ),
  /** One exhibit as the chart shows it. */
  chartExhibit: answering<ChartExhibit>()('engine', z.strictObject({ exhibit: exhibitNumber })),
  timeline: answering<Timeline>()(
    'engine',
    z.strictObject({ from: z.int().optional(), until: z.int().optional() }),
  ),
  /** Writes `incidents.csv`, `exhibits.csv` and `removals.csv` into a folder, in plain. Gives their names. */
  exportChart: answering<{ readonly names: readonly string[] }>()(
    'engine',
    z.strictObject({ to: placeHandle, privateNotes: z.boolean() }),
  ),
  chartSites: answering<readonly string[]>()('engine', nothing),
  moveExhibit: answering<ChartExhibit>()(
    'engine',
    z.strictObject({ exhibit: exhibitNumber, to: z.int().min(1).max(999_999_999) }),
  ),
  /** For good: somebody shown may be under 18. It is kept, and no longer shown, printed or handed on. */
  freezeExhibit: answering<ChartExhibit>()('engine', z.strictObject({ exhibit: exhibitNumber })),
} as const;
