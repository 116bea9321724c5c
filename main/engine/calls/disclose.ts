import type { discloseCalls } from '../../../preload/calls/disclose.ts';
import { checkPlace } from '../check-place.ts';
import { CopyJobs } from '../copy-job.ts';
import type { Answers, Desk } from '../desk.ts';
import { PackageJobs } from '../package-job.ts';

export const answerDisclose = (desk: Desk): Answers<typeof discloseCalls> => {
  const packing = new PackageJobs(desk);
  const copying = new CopyJobs(desk);
  return {
    planPackage: ({ wish }) => packing.plan(wish),
    makePackage: async ({ job, wish, to, password }) => {
      try {
        return await desk.jobs.run(job, (signal) =>
          packing.make(job, wish, desk.places.path(to), password, signal),
        );
      } finally {
        password?.fill(0);
      }
    },
    pausePackage: ({ job, paused }) => {
      packing.pause(job, paused);
      return null;
    },
    handedOver: () => desk.vault.packages.list(),
    checkPlace: async ({ job, place, passphrase }) => {
      try {
        return await desk.jobs.run(job, (signal) =>
          checkPlace(desk, copying, job, desk.places.path(place), passphrase, signal),
        );
      } finally {
        passphrase?.fill(0);
      }
    },
  };
};
