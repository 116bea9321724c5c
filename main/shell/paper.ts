import { join } from 'node:path';
import { dialog, shell, type BrowserWindow } from 'electron';
import type { PlaceHandle } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { ShellWords } from '../core/shell-words.ts';
import type { EngineHost } from './engine-host.ts';
import type { ShellCalls } from './ipc.ts';
import { withName } from './policy.ts';
import { listPrinters, sendToPrinter } from './printers.ts';

type PaperCalls = Pick<ShellCalls, 'choosePaperFile' | 'openWritten' | 'printers' | 'printWritten'>;

/** Says nothing of what is inside, and of two files which is newer. */
const neutralName = (): string => `Papers ${new Date().toISOString().slice(0, 10)}`;

/**
 * What is written for paper: its place, and what is done with it then. Only files that the engine wrote in this run are
 * opened or printed, so that no page can have anything else run.
 *
 * @param documents proposed as the folder
 * @param words in the language that is spoken now
 */
export function createPaper(
  window: () => BrowserWindow | undefined,
  engine: EngineHost,
  documents: string,
  words: () => ShellWords,
): PaperCalls {
  let asking = false;

  const pathOf = async (place: PlaceHandle): Promise<string> => {
    const path = await engine.call('writtenPath', { place });
    if (!path.ok) throw new CodedError(path.code, path.detail);
    return path.value;
  };

  return {
    choosePaperFile: async ({ ending }) => {
      const parent = window();
      if (asking || parent === undefined) throw new CodedError('busy');
      asking = true;
      try {
        // Nothing is ever overwritten, so the dialog need not ask whether it may be.
        const { filePath, canceled } = await dialog.showSaveDialog(parent, {
          title: words().outFile,
          defaultPath: join(documents, `${neutralName()}.${ending}`),
          filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
          properties: ['createDirectory', 'dontAddToRecent'],
        });
        if (canceled || filePath === '') return null;
        const path = withName(filePath, ending, neutralName());
        const granted = await engine.call('grantPlace', { path });
        if (!granted.ok) throw new CodedError(granted.code, granted.detail);
        return granted.value;
      } finally {
        asking = false;
      }
    },
    openWritten: async ({ place }) => {
      const failure = await shell.openPath(await pathOf(place));
      if (failure !== '') throw new CodedError('not-opened');
      return null;
    },
    printers: listPrinters,
    printWritten: async ({ place, printer }) => {
      await sendToPrinter(await pathOf(place), printer);
      return null;
    },
  };
}
