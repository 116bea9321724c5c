import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { newRecordId, textOf, valuesOf } from '../case.ts';
import { ask } from '../locker.ts';
import { beforeLock } from './drafts.ts';
import { unsavedAddresses, wholeLines } from './job.ts';
import { useJobs } from './jobs.tsx';

interface ToSave {
  /** What stands in the field of addresses. */
  readonly text: string;
  readonly setText: (text: string) => void;
}

const ToSaveContext = createContext<ToSave | null>(null);

export function useToSave(): ToSave {
  const toSave = useContext(ToSaveContext);
  if (toSave === null) throw new Error('outside ToSaveProvider');
  return toSave;
}

/** A pause in the typing after which the draft is kept, in milliseconds. */
const pause = 600;

/**
 * The addresses that are typed, and those of a batch that is under way: kept as a draft in the vault, so that no other
 * page, no lock and no quick exit loses them. They come back into the field; nothing is opened by itself.
 */
export function ToSaveProvider({ children }: { readonly children: ReactNode }) {
  const { job } = useJobs();
  const [text, setTyped] = useState('');
  const draft = useRef(newRecordId());
  /** What is kept in the vault, and what should be: for whatever comes between two renders. */
  const kept = useRef('');
  const wanted = useRef('');
  const timer = useRef(0);

  const keep = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    const addresses = wholeLines(wanted.current);
    if (addresses === kept.current) return;
    kept.current = addresses;
    const what = { kind: 'saving', fields: { addresses } } as const;
    // A draft that cannot be kept is no reason to stop: the words are still in the field.
    await (
      addresses === ''
        ? ask('dropDraft', { draft: draft.current })
        : ask('keepDraft', { draft: draft.current, basedOn: 0, what })
    ).catch(() => undefined);
  }, []);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = (await ask('drafts', {})).find(({ kind }) => kind === 'saving');
      if (found === undefined || wanted.current !== '') return;
      draft.current = found.id;
      kept.current = textOf(valuesOf(found, 'saving')['addresses']);
      wanted.current = kept.current;
      setTyped(kept.current);
    };
    void look().catch(() => undefined);
  }, []);

  const underWay = unsavedAddresses(job);
  useEffect(() => {
    wanted.current = [underWay, text.trim()].filter((part) => part !== '').join('\n');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(), pause);
  }, [underWay, text, keep]);
  // A batch that has begun is kept at once: whoever comes in does not wait for a pause.
  useEffect(() => {
    if (job?.id !== undefined) void keep();
  }, [job?.id, keep]);
  useEffect(() => beforeLock(keep), [keep]);
  // Before the next frame, so that the draft is on its way ahead of the lock that follows the cover.
  useLayoutEffect(() => () => void keep(), [keep]);

  const value = useMemo(() => ({ text, setText: setTyped }), [text]);
  return <ToSaveContext value={value}>{children}</ToSaveContext>;
}
