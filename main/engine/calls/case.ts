import type { caseCalls } from '../../../preload/calls/case.ts';
import { present } from '../../core/present.ts';
import { exportChart } from '../export-chart.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerCase = (desk: Desk): Answers<typeof caseCalls> => ({
  listRecords: (query) => desk.vault.caseFile.list(query),
  showRecord: ({ record }) => desk.vault.caseFile.record(record),
  recordHistory: ({ record }) => desk.vault.caseFile.history(record),
  saveRecord: ({ record, basedOn, what }) => desk.vault.caseFile.save({ id: record, basedOn, ...what }),
  withdrawRecord: ({ record, basedOn, withdrawn }) =>
    desk.vault.caseFile.withdraw(record, basedOn, withdrawn),
  undoRecord: ({ record, basedOn }) => desk.vault.caseFile.undo(record, basedOn),
  caseSummary: () => desk.vault.caseFile.summary(),

  keepDraft: ({ draft, basedOn, what, job }) => {
    const { caseFile } = desk.vault;
    const open = what.kind === 'saving' && job !== undefined ? desk.toSave.open(job) : [];
    caseFile.keepDraft({ id: draft, basedOn, ...what }, open);
    return null;
  },
  drafts: () => desk.vault.caseFile.drafts(),
  dropDraft: ({ draft }) => {
    desk.vault.caseFile.dropDraft(draft);
    return null;
  },

  chart: (query) => desk.vault.chart.list(present(query)),
  chartExhibit: ({ exhibit }) => desk.vault.chart.exhibit(exhibit),
  timeline: ({ from, until }) => desk.vault.timeline(from, until),
  exportChart: async ({ to, privateNotes }) => {
    const written = await exportChart(desk.vault, desk.places.path(to), privateNotes);
    return { names: written.map(({ name }) => name) };
  },
  chartSites: () => desk.vault.chart.sites(),
  moveExhibit: ({ exhibit, to }) => {
    desk.vault.chart.move(exhibit, to);
    return desk.vault.chart.exhibit(exhibit);
  },
  freezeExhibit: ({ exhibit }) => {
    desk.vault.chart.freeze(exhibit);
    desk.reveals.coverExhibit(exhibit);
    return desk.vault.chart.exhibit(exhibit);
  },
});
