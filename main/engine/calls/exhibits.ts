import type { exhibitsCalls } from '../../../preload/calls/exhibits.ts';
import type { ArtifactId } from '../../core/brands.ts';
import { extractArtifact } from '../../export/extract.ts';
import { noteOrTakeBack } from '../../export/take-back.ts';
import type { Answers, Desk } from '../desk.ts';
import { exhibitDetail } from '../exhibit-detail.ts';
import { writeTextRecord } from '../text-record.ts';

export const answerExhibits = (desk: Desk): Answers<typeof exhibitsCalls> => ({
  showExhibit: ({ exhibit }) => exhibitDetail(desk.vault, exhibit),
  reveal: ({ artifact }) => desk.reveals.reveal(desk.vault, artifact as ArtifactId),
  cover: ({ ticket }) => {
    desk.reveals.cover(ticket);
    return null;
  },
  revealWords: ({ exhibit }) => {
    const { vault } = desk;
    vault.chart.mustNotBeFrozen(exhibit);
    const words = vault.words(exhibit);
    vault.record('revealed', exhibit, { words: words.length });
    return { words };
  },
  takeOutFile: async ({ artifact: id, to }) => {
    const { vault } = desk;
    const { artifact, exhibit } = vault.artifact(id as ArtifactId);
    vault.chart.mustNotBeFrozen(exhibit);
    const folder = desk.places.path(to);
    await extractArtifact(folder, artifact, vault.streamArtifact(artifact.id));
    await noteOrTakeBack(folder, [artifact.name], () =>
      vault.record('extracted', exhibit, { file: artifact.name }),
    );
    return { name: artifact.name };
  },
  writeTextRecord: (input) => writeTextRecord(desk.vault, input, { now: desk.now, tool: desk.tool }),
});
