import type { witnessCalls } from '../../../preload/calls/witness.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerWitness = (desk: Desk): Answers<typeof witnessCalls> => ({
  // The parser of certificates is large; whoever never asks for a timestamp never loads it.
  timestamp: ({ job, ...wanted }) =>
    desk.jobs.run(job, async (signal) => {
      const { stamp } = await import('../timestamp-job.ts');
      const { browsers } = desk;
      const { allowPrivate } = browsers.settings;
      return stamp(desk.vault, wanted, { proxy: browsers.proxy(), allowPrivate, signal });
    }),
  timestamps: ({ exhibit }) => desk.vault.timestamps.list(exhibit),
  checkTimestamps: async ({ exhibit }) => {
    const { checkKept } = await import('../timestamp-job.ts');
    return checkKept(desk.vault, exhibit);
  },
  timestampProofs: async ({ exhibits }) => {
    const { timestampProofs } = await import('../timestamp-proofs.ts');
    return timestampProofs(desk.vault, exhibits);
  },
});
