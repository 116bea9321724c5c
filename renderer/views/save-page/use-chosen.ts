import { useEffect, useRef, useState } from 'react';
import type { Answer, PlaceHandle } from '../../../preload/contract.ts';
import { CodedError, type ErrorCode } from '../../../preload/errors.ts';
import { ask, codeOf } from '../../locker.ts';

type Contents = Answer<'lookInside'>;

/** What the engine takes in one list (preload/calls/intake.ts). */
const mostFiles = 2_000;

/** What is to be brought in. Only named so far: no byte of it has been read. */
export interface Chosen {
  /** Null as long as no file or folder was chosen. */
  readonly contents: Contents | null;
  readonly clipboard: boolean;
  readonly screen: boolean;
}
const nothing: Chosen = { contents: null, clipboard: false, screen: false };

export interface Choosing {
  readonly chosen: Chosen;
  readonly code: ErrorCode | null;
  /** Something is held over the window. */
  readonly over: boolean;
  readonly chooseFiles: () => void;
  readonly chooseFolder: () => void;
  readonly add: (what: 'clipboard' | 'screen') => void;
  readonly leaveOut: (what: PlaceHandle | 'clipboard' | 'screen') => void;
  readonly clear: () => void;
}

/**
 * Files by dialog, dropped anywhere on the window, or pasted. A path never comes here: the preload gives handles for
 * what was dropped.
 *
 * @param active whether pasting is meant for this; dropping always is
 * @param onDropped brings this into view
 */
export function useChosen(active: boolean, onDropped: () => void): Choosing {
  const [chosen, setChosen] = useState<Chosen>(nothing);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const [over, setOver] = useState(false);

  const take = async (places: () => Promise<Answer<'chooseFiles'>>): Promise<void> => {
    setCode(null);
    try {
      const given = await places();
      if (given.length === 0) return;
      const handles = given.map(({ handle }) => handle);
      const contents = await ask('lookInside', { job: crypto.randomUUID(), places: handles });
      setChosen((before) => ({
        ...before,
        contents: before.contents === null ? contents : together(before.contents, contents),
      }));
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const heard = useRef({ active, onDropped, take });
  useEffect(() => {
    heard.current = { active, onDropped, take };
  });

  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent): void => {
      // Without this the window would try to open what is dropped.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = holdsFiles(event) ? 'copy' : 'none';
      setOver(holdsFiles(event));
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length === 0) return;
      heard.current.onDropped();
      void heard.current.take(() => handlesOf(files));
    };
    const paste = (event: ClipboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null;
      if (!heard.current.active || typing) return;
      const files = Array.from(event.clipboardData?.files ?? []);
      // A copied picture comes as a file that lies nowhere; the shell reads that one itself.
      void heard.current.take(async () => {
        const taken = files.length === 0 ? [] : await handlesOf(files).catch(() => []);
        if (taken.length === 0) setChosen((before) => ({ ...before, clipboard: true }));
        return taken;
      });
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);

  return {
    chosen,
    code,
    over,
    chooseFiles: () => void take(() => ask('chooseFiles', {})),
    chooseFolder: () =>
      void take(async () => {
        const folder = await ask('chooseFolder', {});
        return folder === null ? [] : [folder];
      }),
    add: (what) => {
      setCode(null);
      setChosen((before) => ({ ...before, [what]: true }));
    },
    leaveOut: (what) => setChosen((before) => without(before, what)),
    clear: () => {
      setCode(null);
      setChosen(nothing);
    },
  };
}

function without(chosen: Chosen, what: PlaceHandle | 'clipboard' | 'screen'): Chosen {
  if (what === 'clipboard' || what === 'screen') return { ...chosen, [what]: false };
  const { contents } = chosen;
  if (contents === null) return chosen;
  const files = contents.files.filter(({ handle }) => handle !== what);
  return { ...chosen, contents: files.length === 0 ? null : { ...contents, files } };
}

/** What is in two folders is chosen in two dialogs: the second adds to the first. */
function together(one: Contents, other: Contents): Contents {
  const there = new Set(one.files.map(({ handle }) => handle));
  const files = [...one.files, ...other.files.filter(({ handle }) => !there.has(handle))];
  return {
    files: files.slice(0, mostFiles),
    ofTheSystem: one.ofTheSystem + other.ofTheSystem,
    notFiles: one.notFiles + other.notFiles,
    closed: one.closed + other.closed,
    more: one.more || other.more || files.length > mostFiles,
  };
}

/** @throws CodedError `nothing-dropped` when none of them lies on a disk */
async function handlesOf(files: readonly File[]): Promise<Answer<'chooseFiles'>> {
  const taken = await window.locker.takeFiles(files);
  if (!taken.ok) throw new CodedError(taken.code, taken.detail);
  if (taken.value.length === 0) throw new CodedError('nothing-dropped');
  return taken.value;
}
