import type { jobsCalls } from '../../../preload/calls/jobs.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerJobs = (desk: Desk): Answers<typeof jobsCalls> => ({
  stopJob: ({ job }) => {
    desk.jobs.stop(job);
    return null;
  },
});
