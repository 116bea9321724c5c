import type { intakeCalls } from '../../../preload/calls/intake.ts';
import type { FolderContents, Place, PlaceHandle } from '../../../preload/contract.ts';
import { stat } from 'node:fs/promises';
import { CodedError } from '../../../preload/errors.ts';
import { folderLimits, lookInFolder } from '../../intake/folder.ts';
import type { Answers, Desk } from '../desk.ts';
import { importAll } from '../import-job.ts';

export const answerIntake = (desk: Desk): Answers<typeof intakeCalls> => ({
  importFiles: ({ job, files, underEighteen: said, keepDuplicates = false }) => {
    const underEighteen = desk.answered(said);
    const items = files.length;
    return desk.jobs.run(job, (signal) =>
      importAll(files, {
        vault: desk.vault,
        places: desk.places,
        now: desk.now,
        tool: desk.tool,
        signal,
        underEighteen,
        keepDuplicates,
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
      }),
    );
  },
  lookInside: ({ job, places }) => desk.jobs.run(job, (signal) => lookInside(desk, places, signal)),
  holdBytes: ({ name, by, bytes }) => {
    // Asked for while it is locked, they would lie in memory until the next lock.
    if (desk.slot.info() === null) throw new CodedError('vault-locked');
    return desk.places.hold(name, by, bytes);
  },
  fillBytes: ({ place, part }) => {
    desk.places.fill(place, part);
    return null;
  },
});

async function lookInside(
  desk: Desk,
  places: readonly PlaceHandle[],
  signal: AbortSignal,
): Promise<FolderContents> {
  const files: Place[] = [];
  const left = { ofTheSystem: 0, notFiles: 0, closed: 0 };
  let more = false;
  for (const handle of places) {
    const path = desk.places.path(handle);
    // A file that is gone meanwhile is said so when it is brought in.
    if ((await stat(path).catch(() => undefined))?.isDirectory() !== true) {
      files.push(desk.places.grant(path));
      continue;
    }
    const look = await lookInFolder(path, signal);
    const folder = desk.places.grant(path).name;
    for (const file of look.files) files.push(desk.places.grant(file.path, `${folder}/${file.inFolder}`));
    left.ofTheSystem += look.ofTheSystem;
    left.notFiles += look.notFiles;
    left.closed += look.closed;
    more ||= look.more;
  }
  more ||= files.length > folderLimits.files;
  return { files: files.slice(0, folderLimits.files), ...left, more };
}
