import type { hostCalls } from '../../../preload/calls/host.ts';
import type { paperCalls } from '../../../preload/calls/paper.ts';
import { CodedError } from '../../../preload/errors.ts';
import { parseProxy } from '../../capture/proxy.ts';
import { present } from '../../core/present.ts';
import { extractArtifact } from '../../export/extract.ts';
import { noteOrTakeBack } from '../../export/take-back.ts';
import type { Answers, Desk } from '../desk.ts';
import { extractTimestamps } from '../extract-timestamps.ts';

export const answerHost = (
  desk: Desk,
): Answers<typeof hostCalls & Pick<typeof paperCalls, 'writtenPath'>> => ({
  grantPlace: ({ path }) => desk.places.grant(path),
  writtenPath: ({ place }) => desk.places.writtenPath(place),
  configure: async ({ proxy, ...given }) => {
    const { browsers } = desk;
    const parsed = typeof proxy === 'string' ? parseProxy(proxy) : proxy;
    if (parsed !== undefined && parsed !== browsers.settings.proxy) await browsers.close();
    browsers.settings = { ...browsers.settings, ...present({ ...given, proxy: parsed }) };
    return null;
  },
  readRevealed: ({ ticket, offset, length }) => desk.reveals.read(desk.vault, ticket, offset, length),
  extractExhibit: ({ job, exhibit: number, to }) =>
    desk.jobs.run(job, async (signal) => {
      const exhibit = desk.vault.exhibit(number);
      desk.vault.chart.mustNotBeFrozen(number);
      const folder = desk.places.path(to);
      const told = desk.toldEvery(job, exhibit.artifacts.length);
      const written: string[] = [];
      try {
        for (const [item, artifact] of exhibit.artifacts.entries()) {
          if (signal.aborted) throw new CodedError('cancelled');
          await extractArtifact(folder, artifact, desk.vault.streamArtifact(artifact.id));
          written.push(artifact.name);
          told(item, 'writing', artifact.bytes, artifact.bytes);
        }
        await extractTimestamps(desk.vault, number, folder);
      } finally {
        // Also when it stopped half way: plain files are out there now.
        await noteOrTakeBack(folder, written, () =>
          desk.vault.record('extracted', number, { files: written.length, of: exhibit.artifacts.length }),
        );
      }
      return exhibit.artifacts;
    }),
});
