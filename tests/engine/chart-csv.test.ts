import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../../main/engine/dossier.ts';
import { exportChart } from '../../main/engine/export-chart.ts';
import { describeTool } from '../../main/engine/tool.ts';
import { Vault } from '../../main/vault/vault.ts';
import { utcInstant } from '../../main/core/brands.ts';
import { emptyFields } from '../../preload/case-fields.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-csv-'));
const what = 'He wrote "you\'ll see",\r\nthen ☎ me; مرحبا';
const formula = '=HYPERLINK("http://bad.example","click")';
let vault: Vault;

/** Read by Python's own csv module. */
const read = (name: string): Record<string, string>[] =>
  JSON.parse(
    execFileSync('python3', [
      '-c',
      'import csv,json,sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8-sig")))))',
      join(folder, name),
    ]).toString(),
  ) as Record<string, string>[];

beforeAll(async () => {
  vault = await Vault.create(join(folder, 'V.vault'), {
    passphrase: Buffer.from('seven grey herons'),
    person: 'Ana',
    now: Date.now,
    kdf: { passes: 3, memoryMiB: 256 },
  });
  const { number } = vault.deposit().commit(
    {
      origin: 'import',
      state: 'complete',
      looksLike: null,
      title: formula,
      url: null,
      finalUrl: null,
      savedAt: utcInstant(Date.UTC(2026, 10, 20)),
      savedLocal: '2026-11-20 01:00:00 +01:00 (Europe/Berlin)',
      warnings: [],
    },
    null,
  );
  const person = vault.caseFile.save({
    kind: 'person',
    basedOn: 0,
    fields: { ...emptyFields('person'), name: '@somebody' },
  });
  vault.caseFile.save({
    kind: 'incident',
    basedOn: 0,
    fields: {
      ...emptyFields('incident'),
      what,
      evidence: [number],
      suspects: [person.id],
      kinds: ['stalking', 'doxxing'],
      happened: { precision: 'about', from: '2026-11', to: null, zone: 'Europe/Berlin' },
      privateNotes: 'only for me',
    },
  });
  vault.kept.changeSettings({ numbering: { style: 'letters', prefix: 'Ex. ' } });
});
afterAll(() => {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the chart as tables', () => {
  it('has no private note while somebody helps, whatever is asked for', async () => {
    const out = mkdtempSync(join(folder, 'helped-'));
    vault.helping.begin('Ines, advocate');
    await exportChart(vault, out, true);
    vault.helping.end();
    expect(readFileSync(join(out, 'incidents.csv'), 'utf8')).not.toContain('only for me');
    const logged = vault
      .custody({ limit: 1000 })
      .entries.find(({ entry }) => entry.action === 'chart-exported');
    expect(logged?.entry.detail).toMatchObject({ privateNotes: false });
  });

  it('is read as it was written by another program, and holds no private note and no formula', async () => {
    await exportChart(vault, folder, false);
    expect(read('incidents.csv')).toMatchObject([
      {
        happened: 'about 2026-11 (Europe/Berlin)',
        what,
        evidence: 'Ex. A',
        suspects: "'@somebody",
        kinds: 'stalking doxxing',
      },
    ]);
    expect(read('exhibits.csv')).toMatchObject([
      { exhibit: 'Ex. A', archive: 'EX-0001', title: `'${formula}` },
    ]);
    for (const name of ['incidents.csv', 'exhibits.csv']) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text).not.toContain('only for me');
      expect(text).not.toMatch(/(?:^|,)"?[=+@-]/mu);
    }
    const { entries } = vault.custody({ limit: 1000 });
    expect(entries.at(-1)?.entry).toMatchObject({
      action: 'chart-exported',
      detail: { files: [{ name: 'incidents.csv' }, { name: 'exhibits.csv' }], privateNotes: false },
    });
  });

  it('has what was asked for removal, and nothing of a page whose exhibit is frozen', async () => {
    const out = mkdtempSync(join(folder, 'removals-'));
    const shot = (url: string): number =>
      vault.deposit().commit(
        {
          origin: 'capture',
          state: 'complete',
          looksLike: 'page',
          title: 'A post',
          url,
          finalUrl: url,
          savedAt: utcInstant(Date.UTC(2026, 10, 20)),
          savedLocal: '2026-11-20 01:00:00 +01:00 (Europe/Berlin)',
          warnings: [],
        },
        null,
      ).number;
    const open = shot('https://share.example/p/1');
    const frozen = shot('https://young.example/p/2');
    const sent = { precision: 'exact', from: '2026-11-20T07:20', to: null, zone: 'Europe/Berlin' } as const;
    for (const [about, addresses] of [
      [open, 'https://share.example/p/1\nhttps://mirror.example/1'],
      [frozen, 'https://young.example/p/2'],
    ] as const) {
      vault.caseFile.save({
        kind: 'removal',
        basedOn: 0,
        fields: {
          ...emptyFields('removal'),
          addresses,
          about: [about],
          request: 'take-it-down',
          complete: true,
          sent,
          confirmation: '=SH-204518',
          privateNotes: 'only for me',
        },
      });
    }
    vault.chart.freeze(frozen);
    await exportChart(vault, out, false);
    const text = readFileSync(join(out, 'removals.csv'), 'utf8');
    expect(text).not.toMatch(/young\.example|only for me/u);
    const rows = JSON.parse(
      execFileSync('python3', [
        '-c',
        'import csv,json,sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8-sig")))))',
        join(out, 'removals.csv'),
      ]).toString(),
    ) as Record<string, string>[];
    expect(rows.toSorted((a, b) => ((a['address'] ?? '') > (b['address'] ?? '') ? -1 : 1))).toMatchObject([
      { address: 'https://share.example/p/1', saved: 'Ex. B', confirmation: "'=SH-204518" },
      {
        address: 'https://mirror.example/1',
        request: 'take-it-down',
        clockUntil: '2026-11-22T06:20:00.000Z',
      },
    ]);
    const { dossier } = openDossier(vault, {
      choice: { of: 'exhibits', numbers: [open] },
      privateNotes: true,
      now: Date.UTC(2026, 11, 1),
      tool: describeTool(),
    });
    expect(dossier.removals.toSorted((a, b) => (a.address > b.address ? -1 : 1))).toMatchObject([
      { address: 'https://share.example/p/1', exhibits: ['Ex. B'], privateNotes: 'only for me' },
      { address: 'https://mirror.example/1', due: '2026-11-22T06:20:00.000Z', looks: [] },
    ]);
    expect(JSON.stringify(dossier.removals)).not.toContain('young.example');
  });

  it('overwrites nothing', async () => {
    await expect(exportChart(vault, folder, true)).rejects.toMatchObject({ code: 'place-not-empty' });
  });
});
