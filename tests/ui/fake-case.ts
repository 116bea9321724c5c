import { randomBytes } from 'node:crypto';
import type { caseCalls } from '../../preload/calls/case.ts';
import type { CaseFields, CaseKind } from '../../preload/case-fields.ts';
import type { Answer, CheckedArguments, WindowMethod } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../../main/core/brands.ts';
import { kindOf, type CaseRecord, type ChartExhibit, type Draft } from '../../main/core/case-file.ts';
import type { MadeUp } from './made-up.ts';

type Calls = {
  readonly [M in Extract<keyof typeof caseCalls, WindowMethod>]: (args: CheckedArguments<M>) => Answer<M>;
};

const at = utcInstant(Date.UTC(2026, 10, 20));

/** A made-up case file: what is saved can be read again; nothing is searched or sorted here. */
export class FakeCase {
  readonly records = new Map<string, CaseRecord[]>();
  readonly drafts = new Map<string, Draft>();
  readonly frozen = new Set<number>();
  order: number[] = [];
  readonly #exhibits: () => readonly MadeUp[];

  constructor(exhibits: () => readonly MadeUp[]) {
    this.#exhibits = exhibits;
  }

  add<K extends CaseKind>(
    kind: K,
    fields: CaseFields<K>,
    id = randomBytes(16).toString('hex'),
  ): CaseRecord<K> {
    const revisions = this.records.get(id) ?? [];
    const record = { id, kind, revision: revisions.length + 1, at, by: 'Ana', withdrawn: false, fields };
    this.records.set(id, [...revisions, record]);
    return record;
  }

  readonly calls: Calls = {
    listRecords: ({ kind, withdrawn = false, offset = 0, limit = 100 }) => {
      const rows = [...this.records.values()]
        .map((revisions) => revisions.at(-1))
        .filter((record) => record !== undefined)
        .filter((record) => record.kind === kind && record.withdrawn === withdrawn);
      return { rows: rows.slice(offset, offset + limit), total: rows.length };
    },
    showRecord: ({ record }) => this.#newest(record),
    recordHistory: ({ record }) => (this.records.get(record) ?? []).toReversed(),
    saveRecord: ({ record, basedOn, what }) => {
      const revisions = record === undefined ? [] : (this.records.get(record) ?? []);
      if (revisions.length !== basedOn) throw new CodedError('record-changed');
      if (record !== undefined) this.drafts.delete(record);
      return this.add(what.kind, what.fields, record);
    },
    withdrawRecord: ({ record, withdrawn }) => this.#again({ ...this.#newest(record), withdrawn }),
    undoRecord: ({ record }) => {
      const before = this.records.get(record)?.at(-2);
      return this.#again({
        ...this.#newest(record),
        ...(before === undefined ? {} : { fields: before.fields }),
      });
    },
    caseSummary: () => ({ first: null, recent: [], worst: [] }),
    keepDraft: ({ draft, basedOn, what }) => {
      this.drafts.set(draft, { id: draft, basedOn, at, ...what });
      return null;
    },
    drafts: () => [...this.drafts.values()],
    dropDraft: ({ draft }) => {
      this.drafts.delete(draft);
      return null;
    },
    chart: ({ search, offset = 0, limit = 100 }) => {
      const rows = this.#rows().filter(
        ({ title, url }) => search === undefined || `${title} ${url ?? ''}`.includes(search),
      );
      return { rows: rows.slice(offset, offset + limit), total: rows.length };
    },
    chartExhibit: ({ exhibit }) => this.#row(exhibit),
    timeline: () => ({ marks: [], total: 0, began: null, ended: null }),
    exportChart: () => ({ names: ['incidents.csv', 'exhibits.csv'] }),
    chartSites: () => ['social.example'],
    moveExhibit: ({ exhibit, to }) => {
      const others = this.#rows()
        .map(({ number }) => number)
        .filter((number) => number !== exhibit);
      this.order = others.toSpliced(to - 1, 0, exhibit);
      return this.#row(exhibit);
    },
    freezeExhibit: ({ exhibit }) => {
      this.frozen.add(exhibit);
      return this.#row(exhibit);
    },
  };

  #newest(id: string): CaseRecord {
    const record = this.records.get(id)?.at(-1);
    if (record === undefined) throw new CodedError('record-not-found');
    return record;
  }

  #again(record: CaseRecord): CaseRecord {
    const next = { ...record, revision: record.revision + 1 };
    this.records.set(record.id, [...(this.records.get(record.id) ?? []), next]);
    return next;
  }

  #row(number: number): ChartExhibit {
    const row = this.#rows().find((made) => made.number === number);
    if (row === undefined) throw new CodedError('exhibit-not-found');
    return row;
  }

  #incidentsWith(number: number): string[] {
    return this.calls
      .listRecords({ kind: 'incident' })
      .rows.filter(({ fields }) => {
        const { evidence, suspectEvidence } = fields as CaseFields<'incident'>;
        return evidence.includes(number) || suspectEvidence.includes(number);
      })
      .map(({ id }) => id);
  }

  #rows(): ChartExhibit[] {
    const place = (number: number): number => {
      const index = this.order.indexOf(number);
      return index < 0 ? number : index + 1;
    };
    return this.#exhibits()
      .map(({ exhibit }): ChartExhibit => {
        const { artifacts, ...facts } = exhibit;
        const card = this.records.get(facts.id)?.at(-1)?.fields as CaseFields<'exhibit'> | undefined;
        return Object.assign(facts, {
          place: place(facts.number),
          kind: kindOf(facts.origin, artifacts),
          frozen: this.frozen.has(facts.number),
          posted: card?.posted ?? null,
          shows: card?.shows ?? '',
          incidents: this.#incidentsWith(facts.number),
          removal: null,
          found: null,
        });
      })
      .toSorted((a, b) => a.place - b.place);
  }
}
