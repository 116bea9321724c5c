import type { reportCalls } from '../../../preload/calls/report.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerReport = (desk: Desk): Answers<typeof reportCalls> => ({
  makeBinder: ({ job, to, ...choices }) =>
    desk.jobs.run(job, async (signal) => {
      // What lays out paper takes 40 MiB: it is loaded when something is printed.
      const { makeBinder } = await import('../binder-job.ts');
      return makeBinder(desk, job, desk.places.path(to), choices, signal);
    }),
});
