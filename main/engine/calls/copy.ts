import type { copyCalls } from '../../../preload/calls/copy.ts';
import { CopyJobs } from '../copy-job.ts';
import type { Answers, Desk } from '../desk.ts';
import { listCopies } from '../../export/restore.ts';
import { DriveList } from '../drive-list.ts';
import { restoreVault } from '../restore-job.ts';

export const answerCopy = (desk: Desk): Answers<typeof copyCalls> => {
  const copying = new CopyJobs(desk);
  const drives = new DriveList(desk);
  return {
    drives: () => drives.list(),
    driveAt: ({ place }) => drives.at(desk.places.path(place)),
    takeOutDrive: ({ place }) => drives.takeOut(desk.places.path(place)),
    estimateCopy: ({ to }) => copying.estimate(desk.places.path(to)),
    copyVault: ({ job, to }) =>
      desk.jobs.run(job, (signal) => copying.copy(job, desk.places.path(to), signal)),
    pauseCopy: ({ job, paused }) => {
      copying.pause(job, paused);
      return null;
    },
    copies: () => desk.vault.copies.list(),
    forgetCopy: ({ copy }) => {
      desk.vault.copies.forget(copy);
      return null;
    },
    copiesIn: async ({ place }) => {
      const found = await listCopies(desk.places.path(place));
      return found.map(({ folder, name, copiedAt, exhibits, bytes }) => {
        return { place: desk.places.grant(folder).handle, name, copiedAt, exhibits, bytes };
      });
    },
    restoreCopy: ({ job, copy, to, passphrase, words, person }) => {
      const proof = words === undefined ? { passphrase: passphrase ?? new Uint8Array(0) } : { words };
      return restoreVault(desk, job, {
        copy: desk.places.path(copy),
        to: desk.places.path(to),
        proof,
        person,
      });
    },
  };
};
