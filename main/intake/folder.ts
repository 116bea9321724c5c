import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '../../preload/errors.ts';

/** What systems put into folders by themselves; nobody's evidence. */
const ofTheSystem =
  /^(?:\.DS_Store|\.localized|Thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini|\._.*|\.Trashes|\.Spotlight-V100|\.fseventsd|\$RECYCLE\.BIN|System Volume Information|__MACOSX)$/iu;

export const folderLimits = { files: 2_000, depth: 32, entries: 200_000 } as const;

export interface FolderFile {
  /** Absolute. */
  readonly path: string;
  /** From the folder on, with slashes: `2024/May/IMG_2.jpg`. */
  readonly inFolder: string;
}

export interface FolderLook {
  /** As a person would order them: `IMG_2` before `IMG_10`. */
  readonly files: readonly FolderFile[];
  /** Files of the system that were left out. */
  readonly ofTheSystem: number;
  /** Links, pipes and the like, which are not followed: they may lead anywhere. */
  readonly notFiles: number;
  /** Folders that could not be opened. */
  readonly closed: number;
  /** There is more than {@link folderLimits} allow. */
  readonly more: boolean;
}

/**
 * Lists what is in a folder, by name only: no file is opened.
 *
 * @throws CodedError `file-not-found`, `cancelled`
 */
export async function lookInFolder(folder: string, signal: AbortSignal): Promise<FolderLook> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true)
    throw new CodedError('file-not-found');
  const files: FolderFile[] = [];
  const left = { ofTheSystem: 0, notFiles: 0, closed: 0 };
  let entries = 0;
  let more = false;

  const walk = async (path: string, inFolder: string, depth: number): Promise<void> => {
    if (depth > folderLimits.depth) {
      more = true;
      return;
    }
    const opened = await opendir(path).catch(() => undefined);
    if (opened === undefined) {
      left.closed++;
      return;
    }
    const folders: string[] = [];
    for await (const entry of opened) {
      if (signal.aborted) throw new CodedError('cancelled');
      if (++entries > folderLimits.entries) more = true;
      if (more) break;
      const { name } = entry;
      if (ofTheSystem.test(name)) left.ofTheSystem++;
      else if (entry.isDirectory()) folders.push(name);
      else if (!entry.isFile()) left.notFiles++;
      else files.push({ path: join(path, name), inFolder: `${inFolder}${name}` });
    }
    for (const name of folders) if (!more) await walk(join(path, name), `${inFolder}${name}/`, depth + 1);
  };
  await walk(folder, '', 0);
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  files.sort((a, b) => order.compare(a.inFolder, b.inFolder) || (a.inFolder < b.inFolder ? -1 : 1));
  return {
    files: files.slice(0, folderLimits.files),
    ...left,
    more: more || files.length > folderLimits.files,
  };
}
