import type { intakeCalls } from '../../../preload/calls/intake.ts';
import type { Answers, Desk } from '../desk.ts';
import { importAll } from '../import-job.ts';

export const answerIntake = (desk: Desk): Answers<typeof intakeCalls> => ({
  importFiles: ({ job, files, underEighteen: said }) => {
    const underEighteen = desk.answered(said);
    const items = files.length;
    return desk.jobs.run(job, (signal) =>
      importAll(
        files.map((handle) => desk.places.path(handle)),
        {
          vault: desk.vault,
          now: desk.now,
          tool: desk.tool,
          signal,
          underEighteen,
          onProgress: desk.toldEvery(job, items),
          onLine: (item, line) =>
            desk.tell({
              job,
              item,
              items,
              step: 'checking',
              outcome: line.exhibit === null ? 'failed' : 'done',
              line,
            }),
        },
      ),
    );
  },
});
