import type { helpCalls } from '../../../preload/calls/help.ts';
import type { ArtifactId } from '../../core/brands.ts';
import type { WrittenFile } from '../../export/plain.ts';
import { writeStill } from '../../export/stills.ts';
import { noteOrTakeBack } from '../../export/take-back.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerHelp = (desk: Desk): Answers<typeof helpCalls> => ({
  listVideos: () => desk.vault.videos(),
  saveStills: async ({ video, to, stills }) => {
    const { vault } = desk;
    const { artifact, exhibit } = vault.artifact(video as ArtifactId);
    vault.chart.mustNotBeFrozen(exhibit);
    const folder = desk.places.path(to);
    const written: (WrittenFile & { readonly at: number })[] = [];
    try {
      for (const { at, png } of stills) written.push({ ...(await writeStill(folder, png)), at });
    } finally {
      // Also when it stopped half way: plain pictures are out there now.
      const names = written.map(({ name }) => name);
      await noteOrTakeBack(folder, names, () =>
        vault.record('frames-extracted', exhibit, { file: artifact.name, pictures: written }),
      );
    }
    return { names: written.map(({ name }) => name) };
  },
  keepFingerprintCase: (asked) => desk.vault.fingerprintCases.keep(asked),
  listFingerprintCases: () => desk.vault.fingerprintCases.list(),
  showFingerprintPin: (asked) => ({ pin: desk.vault.fingerprintCases.showPin(asked.case) }),
  forgetFingerprintCase: (asked) => {
    desk.vault.fingerprintCases.forget(asked.case);
    return null;
  },
});
