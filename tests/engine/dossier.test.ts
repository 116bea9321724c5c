import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utcInstant } from '../../main/core/brands.ts';
import type { DossierChoice } from '../../main/core/dossier.ts';
import { openDossier } from '../../main/engine/dossier.ts';
import { describeTool } from '../../main/engine/tool.ts';
import { Vault } from '../../main/vault/vault.ts';
import { emptyFields } from '../../preload/case-fields.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-dossier-'));
let vault: Vault;
let incident: string;

async function add(title: string, text: string): Promise<number> {
  const deposit = vault.deposit();
  await deposit.put({
    role: 'original',
    name: 'note.txt',
    mediaType: 'text/plain',
    body: Buffer.from(text),
  });
  const exhibit = {
    origin: 'import',
    state: 'complete',
    looksLike: null,
    title,
    url: null,
    finalUrl: null,
    savedAt: utcInstant(Date.UTC(2026, 10, 20)),
    savedLocal: '2026-11-20 01:00:00 +01:00 (Europe/Berlin)',
    warnings: [],
  } as const;
  return deposit.commit(exhibit, null).number;
}

const opened = (choice: DossierChoice, privateNotes = false) =>
  openDossier(vault, { choice, privateNotes, now: Date.UTC(2026, 10, 26), tool: describeTool() });

beforeAll(async () => {
  vault = await Vault.create(join(folder, 'V.vault'), {
    passphrase: Buffer.from('seven grey herons'),
    person: 'Ana',
    now: Date.now,
    kdf: { passes: 3, memoryMiB: 256 },
  });
  for (const title of ['first', 'second', 'never to leave']) await add(title, `the words of ${title}`);
  const person = vault.caseFile.save({
    kind: 'person',
    basedOn: 0,
    fields: { ...emptyFields('person'), name: 'Rook', privateNotes: 'only for me' },
  });
  vault.caseFile.save({
    kind: 'person',
    basedOn: 0,
    fields: { ...emptyFields('person'), name: 'Somebody else' },
  });
  const account = vault.caseFile.save({
    kind: 'account',
    basedOn: 0,
    fields: { ...emptyFields('account'), handle: 'rook', people: [person.id] },
  });
  const fields = { ...emptyFields('incident'), privateNotes: 'only for me', accounts: [account.id] };
  incident = vault.caseFile.save({
    kind: 'incident',
    basedOn: 0,
    fields: { ...fields, what: 'a threat', evidence: [1, 3] },
  }).id;
  const other = vault.caseFile.save({
    kind: 'incident',
    basedOn: 0,
    fields: { ...fields, what: 'taken out', evidence: [2] },
  });
  vault.caseFile.withdraw(other.id, 1, true);
  vault.kept.changeSettings({ numbering: { style: 'letters', prefix: '' } });
  vault.chart.move(2, 1);
  vault.chart.freeze(3);
});
afterAll(() => {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what may leave the vault', () => {
  it('is every exhibit in the person’s order, with its files, log entries and whom the incidents name', async () => {
    const { dossier, files } = opened({ of: 'all' });
    expect(dossier.exhibits.map(({ label, number }) => [label, number])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    expect(dossier.incidents.map(({ fields }) => fields.what)).toEqual(['a threat']);
    expect(dossier.people.map(({ fields }) => fields.name)).toEqual(['Rook']);
    expect(dossier.accounts.map(({ fields }) => fields.handle)).toEqual(['rook']);
    const { custodyHead, custodyEntries } = vault.info();
    expect(dossier.custody.head).toEqual({ sequence: custodyEntries, hash: custodyHead });
    expect(dossier.exhibits[1]?.custody.map(({ entry }) => entry.action)).toEqual(['imported']);
    const [file] = dossier.exhibits[1]?.artifacts ?? [];
    if (file === undefined) throw new Error('no file');
    expect((await files.whole(file.id, 100)).toString()).toBe('the words of first');
    await expect((async () => files.whole(file.id, 3))()).rejects.toThrow('too-large');
  });

  it('says of a frozen exhibit that it stays and nothing else, and gives none of its bytes', () => {
    const { dossier, files } = opened({ of: 'all' });
    expect(dossier.withheld).toEqual([{ number: 3, label: 'C', why: 'frozen' }]);
    expect(JSON.stringify(dossier)).not.toContain('never to leave');
    const id = vault.exhibit(3).artifacts[0]?.id;
    if (id === undefined) throw new Error('no file');
    expect(() => files.read(id)).toThrow('artifact-not-found');
    expect(() => files.words(3)).toThrow('exhibit-not-found');
  });

  it('gives nothing of an exhibit that is frozen after the dossier was opened', async () => {
    const number = await add('later', 'the words of later');
    const { dossier, files } = opened({ of: 'exhibits', numbers: [number] });
    vault.chart.freeze(number);
    const id = dossier.exhibits[0]?.artifacts[0]?.id;
    if (id === undefined) throw new Error('no file');
    expect(() => files.read(id)).toThrow('exhibit-frozen');
    await expect(files.record(number)).rejects.toThrow('exhibit-frozen');
  });

  it('is cut down to some exhibits, or to those of one incident', () => {
    const one = opened({ of: 'exhibits', numbers: [2] }).dossier;
    expect([one.exhibits.map(({ number }) => number), one.incidents, one.people]).toEqual([[2], [], []]);
    const ofIncident = opened({ of: 'incident', incident }).dossier;
    expect(ofIncident.exhibits.map(({ number }) => number)).toEqual([1]);
    expect(ofIncident.withheld.map(({ number }) => number)).toEqual([3]);
    expect(() => opened({ of: 'exhibits', numbers: [77] })).toThrow('exhibit-not-found');
    expect(() => opened({ of: 'incident', incident: '0'.repeat(32) })).toThrow('record-not-found');
  });

  it('has private notes only when they are asked for, and never while somebody helps', () => {
    expect(JSON.stringify(opened({ of: 'all' }).dossier)).not.toContain('only for me');
    expect(JSON.stringify(opened({ of: 'all' }, true).dossier)).toContain('only for me');
    vault.helping.begin('Ines, advocate');
    const { dossier } = opened({ of: 'all' }, true);
    vault.helping.end();
    expect(JSON.stringify(dossier)).not.toContain('only for me');
    expect(dossier.privateNotes).toBe(false);
  });

  it('has a custody log that ends at its head', () => {
    const { dossier, files } = opened({ of: 'all' });
    vault.record('verified', null, null);
    const log = [...files.custodyLog()];
    expect(log.at(-1)?.hash).toBe(dossier.custody.head.hash);
    expect(log.length).toBe(dossier.custody.head.sequence);
  });
});
