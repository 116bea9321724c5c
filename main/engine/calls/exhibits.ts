import type { exhibitsCalls } from '../../../preload/calls/exhibits.ts';
import type { ArtifactId } from '../../core/brands.ts';
import { present } from '../../core/present.ts';
import type { Answers, Desk } from '../desk.ts';
import { exhibitDetail } from '../exhibit-detail.ts';
import { writeTextRecord } from '../text-record.ts';

export const answerExhibits = (desk: Desk): Answers<typeof exhibitsCalls> => ({
  listExhibits: ({ search, offset, limit }) => desk.vault.listExhibits(present({ search, offset, limit })),
  showExhibit: ({ exhibit }) => exhibitDetail(desk.vault, exhibit),
  reveal: ({ artifact }) => desk.reveals.reveal(desk.vault, artifact as ArtifactId),
  cover: ({ ticket }) => {
    desk.reveals.cover(ticket);
    return null;
  },
  writeTextRecord: (input) => writeTextRecord(desk.vault, input, { now: desk.now, tool: desk.tool }),
});
