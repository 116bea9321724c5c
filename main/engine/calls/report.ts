import type { reportCalls } from '../../../preload/calls/report.ts';
import { makeBinder } from '../binder-job.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerReport = (desk: Desk): Answers<typeof reportCalls> => ({
  makeBinder: ({ job, to, ...choices }) =>
    desk.jobs.run(job, (signal) => makeBinder(desk, job, desk.places.path(to), choices, signal)),
});
