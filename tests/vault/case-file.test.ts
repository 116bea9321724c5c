import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFields, type CaseFields } from '../../preload/case-fields.ts';
import { asId, utcInstant } from '../../main/core/brands.ts';
import type { CaseRecord } from '../../main/core/case-file.ts';
import { removalLog } from '../../main/core/removal.ts';
import { closeSession, openSession } from '../../main/vault/open.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import { transact } from '../../main/vault/session.ts';
import { timeline } from '../../main/vault/timeline.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { createVault, filesUnder, newExhibit, now, openVault, passphrase, scratch } from './vault-folder.ts';
import { readFileSync } from 'node:fs';

const folder = path.join(scratch(), 'Case.vault');
const secret = 'a-private-note-that-must-not-be-found';
let vault: Vault;

const incident = (fields: Partial<CaseFields<'incident'>> = {}): CaseFields<'incident'> => ({
  ...emptyFields('incident'),
  ...fields,
});
const add = (fields: Partial<CaseFields<'incident'>> = {}): CaseRecord<'incident'> =>
  vault.caseFile.save({ kind: 'incident', basedOn: 0, fields: incident(fields) });
const on = (from: string) => ({ precision: 'exact', from, to: null, zone: 'Europe/Berlin' }) as const;
const refusal = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'not refused';
};

const exhibit = (title: string, words = '', url: string | null = null): number =>
  vault.deposit().commit({ ...newExhibit, title, url }, null, { words }).number;

beforeAll(async () => {
  vault = await createVault(folder);
  for (const name of ['one', 'two', 'three', 'four', 'five']) exhibit(`${name}.txt`);
});
afterAll(() => vault.close());

describe('what a person writes down', () => {
  it('is kept in every revision, with a custody entry that holds none of it', () => {
    const first = add({ what: 'He posted it', privateNotes: secret });
    const second = vault.caseFile.save({
      kind: 'incident',
      id: first.id,
      basedOn: 1,
      fields: { ...first.fields, what: 'He posted it twice' },
    });
    expect(second.revision).toBe(2);
    expect(
      vault.caseFile.history(first.id).map(({ fields }) => (fields as typeof first.fields).what),
    ).toEqual(['He posted it twice', 'He posted it']);
    const { entries } = vault.custody({ limit: 1000 });
    const last = entries.at(-1)?.entry;
    expect(last).toMatchObject({
      action: 'record-changed',
      detail: { record: first.id, kind: 'incident', revision: 2, changed: ['what'] },
    });
    expect(JSON.stringify(entries)).not.toContain(secret);
  });

  it('is not written again when nothing changed', () => {
    const record = add({ what: 'once' });
    const before = vault.info().custodyEntries;
    vault.caseFile.save({ kind: 'incident', id: record.id, basedOn: 1, fields: record.fields });
    expect(vault.info().custodyEntries).toBe(before);
  });

  it('is never overwritten by somebody who read an older revision', () => {
    const record = add({ what: 'mine' });
    const save = (what: string): unknown =>
      vault.caseFile.save({ kind: 'incident', id: record.id, basedOn: 1, fields: incident({ what }) });
    save('changed');
    expect(refusal(() => save('from before'))).toBe('record-changed');
    expect(vault.caseFile.record(record.id).fields).toMatchObject({ what: 'changed' });
  });

  it('is found by its words, and by its private ones only while nobody helps', () => {
    const { id } = add({ what: 'a heron on the roof', privateNotes: 'kingfisher' });
    const found = (search: string): string[] =>
      vault.caseFile.list({ kind: 'incident', search }).rows.map((record) => record.id);
    expect(found('heron')).toEqual([id]);
    expect(found('kingf heron')).toEqual([id]);
    vault.helping.begin('Ines');
    expect(found('heron')).toEqual([id]);
    expect(found('kingfisher')).toEqual([]);
    expect(found('heron kingfisher')).toEqual([]);
    vault.helping.end();
    expect(found('kingfisher')).toEqual([id]);
  });

  it('can be undone, taken out and brought back, and each is a revision', () => {
    const record = add({ what: 'right' });
    vault.caseFile.save({ kind: 'incident', id: record.id, basedOn: 1, fields: incident({ what: 'wrong' }) });
    expect(vault.caseFile.undo(record.id, 2)).toMatchObject({ revision: 3, fields: { what: 'right' } });
    vault.caseFile.withdraw(record.id, 3, true);
    expect(vault.caseFile.list({ kind: 'incident' }).rows.map(({ id }) => id)).not.toContain(record.id);
    expect(vault.caseFile.list({ kind: 'incident', withdrawn: true }).rows.map(({ id }) => id)).toContain(
      record.id,
    );
    vault.caseFile.withdraw(record.id, 4, false);
    expect(vault.caseFile.record(record.id)).toMatchObject({ revision: 5, withdrawn: false });
    expect(
      vault
        .custody({ limit: 1000 })
        .entries.slice(-2)
        .map(({ entry }) => entry.action),
    ).toEqual(['record-withdrawn', 'record-restored']);
  });

  it('names only what there is', () => {
    expect(refusal(() => add({ evidence: [999] }))).toBe('exhibit-not-found');
    expect(refusal(() => add({ suspects: ['0'.repeat(32)] }))).toBe('record-not-found');
    const account = vault.caseFile.save({ kind: 'account', basedOn: 0, fields: emptyFields('account') });
    expect(refusal(() => add({ suspects: [account.id] }))).toBe('record-not-found');
    expect(refusal(() => vault.caseFile.record('0'.repeat(32)))).toBe('record-not-found');
  });

  it('keeps lone surrogates out, and everything else as it was typed', () => {
    const typed = 'مرحبا 👩‍💻 שלום \u0000 \uD800';
    expect(add({ what: typed }).fields.what).toBe(typed.toWellFormed());
  });
});

describe('the first, the most recent and the worst', () => {
  it('are computed from when things happened, and chosen by the person', async () => {
    const other = await createVault(path.join(scratch(), 'Summary.vault'));
    const put = (what: string, from: string | null, worst = false) =>
      other.caseFile.save({
        kind: 'incident',
        basedOn: 0,
        fields: incident({ what, happened: from === null ? null : on(from), worst }),
      });
    const dated = ['2026-05', '2026-01-02', '2026-03', '2026-04-01T10:00', '2026-02'].map((from) =>
      put(from, from),
    );
    put('undated', null);
    const [may, january, march, april] = dated;
    const { first, recent } = other.caseFile.summary();
    expect(first).toBe(january?.id);
    expect(recent).toEqual([may?.id, april?.id, march?.id]);
    const worst = ['a', 'b', 'c'].map((what) => put(what, null, true));
    expect(other.caseFile.summary().worst).toEqual(worst.map(({ id }) => id));
    expect(refusal(() => put('d', null, true))).toBe('three-worst-already');
    other.caseFile.withdraw(worst[0]?.id ?? '', 1, true);
    put('d', null, true);
    expect(refusal(() => other.caseFile.withdraw(worst[0]?.id ?? '', 2, false))).toBe('three-worst-already');
    other.close();
  });
});

describe('drafts', () => {
  it('wait, unlogged, until they are saved or dropped', async () => {
    const before = vault.info().custodyEntries;
    const id = 'd'.repeat(32);
    vault.caseFile.keepDraft({ id, kind: 'incident', basedOn: 0, fields: incident({ what: 'half a sen' }) });
    vault.caseFile.keepDraft({
      id,
      kind: 'incident',
      basedOn: 0,
      fields: incident({ what: 'half a sentence' }),
    });
    vault.close();
    vault = await openVault(folder);
    expect(vault.caseFile.drafts()).toMatchObject([{ id, basedOn: 0, fields: { what: 'half a sentence' } }]);
    expect(vault.info().custodyEntries).toBe(before + 1);
    vault.caseFile.save({ kind: 'incident', id, basedOn: 0, fields: incident({ what: 'whole' }) });
    expect(vault.caseFile.drafts()).toEqual([]);
  });
});

describe('the chart of exhibits', () => {
  const order = (): number[] => vault.chart.list({}).rows.map(({ number }) => number);

  it('is in the order of saving until the person moves one', () => {
    expect(order()).toEqual([1, 2, 3, 4, 5]);
    vault.chart.move(5, 2);
    expect(order()).toEqual([1, 5, 2, 3, 4]);
    vault.chart.move(1, 99);
    expect(order()).toEqual([5, 2, 3, 4, 1]);
    expect(vault.chart.exhibit(1).place).toBe(5);
    vault.chart.move(1, 1);
    vault.chart.move(5, 5);
    expect(order()).toEqual([1, 2, 3, 4, 5]);
  });

  it('finds words of the page itself, and shows where', () => {
    const number = exhibit(
      'page',
      'Er hat das Bild am Dienstag hochgeladen, ohne zu fragen.',
      'https://www.example.org/p/1',
    );
    const { rows, total } = vault.chart.list({ search: 'dienst' });
    expect(total).toBe(1);
    expect(rows[0]?.number).toBe(number);
    expect(rows[0]?.found).toContain('\uE000Dienst\uE001ag');
    expect(vault.chart.list({ search: '" OR 1=1 --' }).total).toBe(0);
    expect(vault.chart.list({ sites: ['example.org'] }).rows.map((row) => row.number)).toEqual([number]);
    expect(vault.chart.sites()).toEqual(['example.org']);
  });

  it('tells which incidents an exhibit belongs to, and filters by incident, person and time', () => {
    const person = vault.caseFile.save({
      kind: 'person',
      basedOn: 0,
      fields: { ...emptyFields('person'), name: 'Somebody' },
    });
    const record = add({
      what: 'with exhibits',
      evidence: [3, 2],
      suspectEvidence: [3],
      suspects: [person.id],
    });
    expect(vault.chart.exhibit(3).incidents).toEqual([record.id]);
    expect(vault.chart.list({ incident: record.id }).rows.map(({ number }) => number)).toEqual([2, 3]);
    expect(vault.chart.list({ person: person.id }).total).toBe(2);
    expect(vault.chart.list({ kinds: ['page'] }).total).toBe(0);
    expect(vault.chart.list({ savedFrom: Date.now() + 1e12 }).total).toBe(0);
    vault.caseFile.withdraw(record.id, 1, true);
    expect(vault.chart.exhibit(3).incidents).toEqual([]);
  });

  it('shows what the person says of an exhibit, beside the facts that never change', () => {
    const facts = vault.exhibit(4);
    const card = vault.caseFile.save({
      kind: 'exhibit',
      id: facts.id,
      basedOn: 0,
      fields: { ...emptyFields('exhibit'), shows: 'the threat', posted: on('2026-11-01') },
    });
    expect(vault.chart.exhibit(4)).toMatchObject({ shows: 'the threat', posted: card.fields.posted });
    expect(vault.chart.list({ sort: 'posted' }).rows[0]?.number).toBe(4);
    expect(vault.exhibit(4)).toEqual(facts);
    expect(
      refusal(() =>
        vault.caseFile.save({
          kind: 'exhibit',
          id: 'e'.repeat(32),
          basedOn: 0,
          fields: emptyFields('exhibit'),
        }),
      ),
    ).toBe('exhibit-not-found');
  });

  it('freezes an exhibit for good', () => {
    vault.chart.freeze(5);
    vault.chart.freeze(5);
    expect(vault.chart.exhibit(5).frozen).toBe(true);
    expect(refusal(() => vault.chart.mustNotBeFrozen(5))).toBe('exhibit-frozen');
    const again = vault.chart.list({ search: vault.chart.exhibit(5).title }).rows;
    expect(again.find(({ number }) => number === 5)?.found).toBeNull();
    expect(
      vault.custody({ limit: 1000 }).entries.filter(({ entry }) => entry.action === 'exhibit-frozen'),
    ).toHaveLength(1);
  });
});

describe('the time line', () => {
  it('has incidents, postings and savings, each where it lies in time', async () => {
    const other = await createVault(path.join(scratch(), 'Time.vault'));
    const { number, id } = other.deposit().commit(newExhibit, null);
    const happened = { precision: 'about', from: '2026-03', to: null, zone: 'UTC' } as const;
    const { id: record } = other.caseFile.save({
      kind: 'incident',
      basedOn: 0,
      fields: incident({ happened }),
    });
    const fields = { ...emptyFields('exhibit'), posted: on('2026-11-01T10:00') };
    other.caseFile.save({ kind: 'exhibit', id, basedOn: 0, fields });
    const { marks, total, began } = other.timeline();
    expect(total).toBe(3);
    expect(marks).toEqual([
      {
        what: 'happened',
        began: Date.UTC(2026, 2, 1),
        ended: Date.UTC(2026, 2, 31, 23, 59),
        count: 1,
        record,
        exhibit: null,
      },
      {
        what: 'posted',
        began: Date.parse('2026-11-01T09:00:00Z'),
        ended: Date.parse('2026-11-01T09:00:00Z'),
        count: 1,
        record: null,
        exhibit: number,
      },
      {
        what: 'saved',
        began: Date.parse(newExhibit.savedAt),
        ended: Date.parse(newExhibit.savedAt),
        count: 1,
        record: null,
        exhibit: number,
      },
    ]);
    expect(began).toBe(Date.UTC(2026, 2, 1));
    expect(other.timeline(Date.UTC(2026, 2, 15), Date.UTC(2026, 2, 16)).marks).toHaveLength(1);
    other.close();
  });

  it('tells many in groups that lose none', async () => {
    const dense = path.join(scratch(), 'Dense.vault');
    (await createVault(dense)).close();
    const session = await openSession(new VaultPlaces(dense), { passphrase, now });
    transact(session, () => {
      for (let index = 0; index < 1200; index++) {
        const savedAt = utcInstant(Date.UTC(2026, 0, 1) + index * 3_600_000);
        session.records.add(
          asId(index.toString(16).padStart(32, '0')),
          { ...newExhibit, savedAt },
          'Ana',
          [],
        );
      }
    });
    const { marks, total } = timeline(session, removalLog({ requests: [], exhibits: [] }, 0));
    expect(total).toBe(1200);
    expect(marks.length).toBeLessThanOrEqual(301);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(1200);
    closeSession(session);
  });
});

describe('the whole vault', () => {
  it('still verifies, and none of it can be found in the folder', async () => {
    expect(await vault.verify({})).toMatchObject({ ok: true, problems: [] });
    for (const file of filesUnder(folder)) {
      expect(readFileSync(path.join(folder, file)).includes(secret)).toBe(false);
    }
  });
});
