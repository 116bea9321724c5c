import type { ChartExhibit } from '../core/case-file.ts';
import { nameOf } from '../core/case-words.ts';
import { exhibitsCsv, incidentsCsv, removalsCsv } from '../export/chart-csv.ts';
import { writePlain, type WrittenFile } from '../export/plain.ts';
import { noteOrTakeBack } from '../export/take-back.ts';
import type { Vault } from '../vault/vault.ts';
import { everyPage, everyRecord } from './dossier.ts';

const pageSize = 1000;

/**
 * Writes the chart as tables, `incidents.csv`, `exhibits.csv` and, where something was asked for, `removals.csv`, in
 * plain into a folder.
 *
 * @param asked whether the private notes go with it; never while somebody helps
 * @throws CodedError `place-not-empty`, `disk-full`, `not-writable`, `write-failed`; nothing is then left of that file
 */
export async function exportChart(
  vault: Vault,
  folder: string,
  asked: boolean,
): Promise<readonly WrittenFile[]> {
  const privateNotes = asked && vault.helping.helper === null;
  const incidents = everyRecord(vault, 'incident');
  const requests = everyRecord(vault, 'removal');
  const named = [...everyRecord(vault, 'person'), ...everyRecord(vault, 'account'), ...requests];
  const chart = {
    incidents,
    names: new Map(named.map((record) => [record.id, nameOf(record)])),
    exhibits: everyExhibit(vault),
    numbering: vault.kept.settings().numbering,
    privateNotes,
  };
  const written: WrittenFile[] = [];
  try {
    written.push(await writePlain(folder, 'incidents.csv', Buffer.from(incidentsCsv(chart))));
    written.push(await writePlain(folder, 'exhibits.csv', Buffer.from(exhibitsCsv(chart))));
    if (requests.length > 0) {
      const removals = removalsCsv(vault.chart.removals.log(), requests, chart);
      written.push(await writePlain(folder, 'removals.csv', Buffer.from(removals)));
    }
  } finally {
    // Also when it stopped half way: plain words are out there now.
    const names = written.map(({ name }) => name);
    await noteOrTakeBack(folder, names, () =>
      vault.record('chart-exported', null, { files: [...written], privateNotes }),
    );
  }
  return written;
}

function everyExhibit(vault: Vault): ChartExhibit[] {
  return everyPage((offset) => vault.chart.list({ offset, limit: pageSize })).filter(({ frozen }) => !frozen);
}
