import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utcInstant } from '../../main/core/brands.ts';
import type { CaseRecord } from '../../main/core/case-file.ts';
import type { PageKind } from '../../main/core/evidence.ts';
import type { RemovalPage } from '../../main/core/removal-model.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { emptyFields, readFields, type CaseFields } from '../../preload/case-fields.ts';
import { createVault, newExhibit, openVault, scratch } from './vault-folder.ts';

const folder = path.join(scratch(), 'Removal.vault');
const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 20, 12);
const address = 'https://share.example/p/90311';
let clock = noon;
let vault: Vault;

const open = () => openVault(folder, { now: () => clock });
const sent = (at: number) =>
  ({ precision: 'exact', from: new Date(at).toISOString().slice(0, 16), to: null, zone: 'UTC' }) as const;
const ask = (fields: Partial<CaseFields<'removal'>>): CaseRecord<'removal'> =>
  vault.caseFile.save({
    kind: 'removal',
    basedOn: 0,
    fields: { ...emptyFields('removal'), addresses: address, ...fields },
  });
const capture = (looksLike: PageKind, url = address): number =>
  vault.deposit().commit(
    {
      ...newExhibit,
      origin: 'capture',
      looksLike,
      title: 'A post',
      url,
      finalUrl: url,
      savedAt: utcInstant(clock),
    },
    null,
  ).number;
const page = (key = 'share.example/p/90311'): RemovalPage => {
  const found = vault.chart.removals.log().pages.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no page ${key}`);
  return found;
};
const thrown = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing';
};

beforeAll(async () => {
  vault = await createVault(folder, { now: () => clock });
});
afterAll(() => vault.close());

describe('requests in the vault', () => {
  let first: CaseRecord<'removal'>;

  it('warn while no exhibit shows the page, and know one that does however the address was typed', () => {
    first = ask({
      request: 'take-it-down',
      complete: true,
      sent: sent(noon),
      recipient: 'Share, Inc.',
      confirmation: 'SH-204518',
    });
    expect(page()).toMatchObject({ state: 'running', next: 'save', warnings: ['not-saved'], saved: [] });
    const other = capture('page', 'https://share.example/p/1');
    const exhibit = capture('page', 'http://WWW.share.example/p/90311/#c');
    expect(page()).toMatchObject({ saved: [exhibit], warnings: [], next: 'wait' });
    expect(page().saved).not.toContain(other);
  });

  it('are read back as they were after the vault was closed, with the time that went on', async () => {
    const { requests, saved } = page();
    vault.close();
    clock = noon + 31 * hour;
    vault = await open();
    expect(page().requests.map(({ fields }) => fields)).toEqual(requests.map(({ fields }) => fields));
    expect(page()).toMatchObject({ saved, clock: { state: 'running', valid: true, left: 17 * hour } });
  });

  it('have a fresh capture linked as a revision of their own, which keeps what is being typed', () => {
    clock = noon + 49 * hour;
    const halfTyped: CaseFields<'removal'> = { ...first.fields, answerNote: 'half a sen' };
    vault.caseFile.keepDraft({
      id: first.id,
      kind: 'removal',
      basedOn: 1,
      fields: halfTyped,
    });
    const look = capture('not-found');
    const linked = vault.caseFile.addLook(first.id, look);
    expect(linked).toMatchObject({ revision: 2, fields: { looks: [look] } });
    expect(vault.caseFile.addLook(first.id, look).revision).toBe(2);
    expect(vault.caseFile.drafts()).toMatchObject([{ id: first.id, fields: { answerNote: 'half a sen' } }]);
    const { entries } = vault.custody({ limit: 1000 });
    expect(entries.at(-1)?.entry).toMatchObject({
      action: 'record-changed',
      detail: { kind: 'removal', changed: ['looks'] },
    });
    expect(page()).toMatchObject({ state: 'gone', goneBy: look, goneAt: clock });
    expect(thrown(() => vault.caseFile.addLook('f'.repeat(32), look))).toBe('record-not-found');
    expect(thrown(() => vault.caseFile.addLook(first.id, 99))).toBe('exhibit-not-found');
  });

  it('follow one another when it comes back, and can be undone like any other record', () => {
    clock = noon + 80 * hour;
    const back = capture('page');
    expect(page()).toMatchObject({ state: 'back', backAt: clock, next: 'keep-records' });
    const second = ask({ earlier: [first.id], request: 'removal', sent: sent(clock + hour) });
    clock += 2 * hour;
    expect(page()).toMatchObject({ state: 'waiting', follows: [first.id] });
    expect(thrown(() => ask({ earlier: [second.id, 'e'.repeat(32)] }))).toBe('record-not-found');
    vault.caseFile.withdraw(second.id, 1, true);
    expect(page()).toMatchObject({ state: 'back', follows: [] });
    expect(vault.caseFile.undo(second.id, 2)).toMatchObject({ withdrawn: false, revision: 3 });
    expect(page().saved).toContain(back);
  });

  it('are found by their words, and lead the chart to the exhibits that they are about', () => {
    const exhibit = page().saved[0] ?? 0;
    vault.caseFile.save({
      kind: 'removal',
      id: first.id,
      basedOn: 2,
      fields: {
        ...(vault.caseFile.record(first.id) as CaseRecord<'removal'>).fields,
        about: [exhibit],
        privateNotes: 'mydiary',
      },
    });
    const found = (search: string) => vault.chart.list({ search }).rows.map(({ number }) => number);
    expect(vault.caseFile.list({ kind: 'removal', search: '204518' }).total).toBe(1);
    expect(found('204518')).toContain(exhibit);
    expect(found('mydiary')).toContain(exhibit);
    vault.helping.begin('Ines, advocate');
    expect(found('mydiary')).toEqual([]);
    vault.helping.end();
    const row = vault.chart.exhibit(exhibit);
    expect(row.removal).toMatchObject({ state: 'waiting', page: 'share.example/p/90311' });
    expect(vault.chart.list({}).rows.find(({ number }) => number === 1)?.removal).toBe(null);
  });

  it('stand on the time line, asked and gone', () => {
    const { marks } = vault.timeline();
    const asked = marks.filter(({ what }) => what === 'asked');
    expect(asked.map(({ began }) => began)).toEqual([noon, noon + 81 * hour]);
    expect(asked[0]).toMatchObject({ record: first.id, exhibit: null });
    const gone = marks.filter(({ what }) => what === 'gone');
    expect(gone).toMatchObject([{ began: noon + 49 * hour, exhibit: page().goneBy }]);
  });

  it('give back no hours when the computer’s clock is set back between two openings', async () => {
    const late = ask({
      addresses: 'share.example/late',
      request: 'take-it-down',
      complete: true,
      sent: sent(clock - 40 * hour),
    });
    vault.close();
    const then = clock;
    clock = then - 30 * hour;
    vault = await open();
    expect(vault.chart.removals.log()).toMatchObject({ clockWentBack: true, now: then });
    expect(page('share.example/late').clock?.left).toBeLessThanOrEqual(8 * hour);
    clock = then;
    vault.caseFile.withdraw(late.id, 1, true);
  });

  it('tell of an address before anything is written, and close one where somebody may be under 18', () => {
    const [known, fresh] = vault.chart.removals.of({ addresses: `${address}\nnew.example/x`, about: [] });
    expect(known?.saved.length).toBeGreaterThan(0);
    expect(fresh).toMatchObject({ saved: [], closed: false, warnings: ['not-saved'] });
    vault.deposit().commit({ ...newExhibit, origin: 'text-record', url: 'https://young.example/1' }, null);
    const [closed] = vault.chart.removals.of({ addresses: 'young.example/1', about: [] });
    expect(closed).toMatchObject({ closed: true, next: 'under-18', warnings: [] });
  });

  it('hold nothing but what their fields can, and the whole still verifies', async () => {
    expect(readFields('removal', { request: 'please' })).toBe(undefined);
    expect(readFields('removal', { request: 'demand', channel: '' })?.request).toBe('demand');
    expect(await vault.verify({})).toMatchObject({ ok: true, problems: [] });
  });
});
