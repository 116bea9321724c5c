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
import { wholeLines } from '../../preload/case-fields.ts';
import type { Arguments } from '../../preload/contract.ts';
import { newRecordId, textOf, valuesOf, type FieldValues } from '../case.ts';
import { ask } from '../locker.ts';
import { beforeLock, typingPause } from './drafts.ts';
import { useJobs } from './jobs.tsx';

interface ToSave {
  /** What stands in the field of addresses. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The record in words that is being written; null when there is none. */
  readonly words: TextWords | null;
  readonly setWords: (words: TextWords | null) => void;
}

export type TextWords = Arguments<'writeTextRecord'>;

/** Where the draft has each of the words (preload/case-fields.ts, `saving`). */
const draftField = {
  address: 'where',
  site: 'site',
  userName: 'handle',
  seenAt: 'lookedAt',
  description: 'what',
} as const satisfies Record<keyof TextWords, string>;
const wordNames = Object.keys(draftField) as readonly (keyof TextWords)[];

const ToSaveContext = createContext<ToSave | null>(null);

export function useToSave(): ToSave {
  const toSave = useContext(ToSaveContext);
  if (toSave === null) throw new Error('outside ToSaveProvider');
  return toSave;
}

/**
 * The addresses that are typed, those of the batch that nothing came of yet, and the words of a record in words: kept as a
 * draft in the vault, so that no other page, no lock and no quick exit loses them. They come back into their fields;
 * nothing is opened by itself. Which addresses of a batch are still open only the engine knows for sure (a page may be
 * sealed in the moment of hiding), so the draft names the batch and the engine adds them.
 */
export function ToSaveProvider({ children }: { readonly children: ReactNode }) {
  const { job } = useJobs();
  const [text, setText] = useState('');
  const [words, setWords] = useState<TextWords | null>(null);
  const draft = useRef(newRecordId());
  /** What is kept in the vault, and what should be: for whatever comes between two renders. */
  const kept = useRef('');
  const wanted = useRef('');
  const timer = useRef(0);

  const keep = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    const now = wanted.current;
    if (now === kept.current) return;
    const before = kept.current;
    kept.current = now;
    try {
      if (now === '') await ask('dropDraft', { draft: draft.current });
      else {
        const { job, ...fields } = JSON.parse(now) as FieldValues & { readonly job?: string };
        const what = { kind: 'saving', fields } as const;
        await ask('keepDraft', {
          draft: draft.current,
          basedOn: 0,
          what,
          ...(job === undefined ? {} : { job }),
        });
      }
    } catch {
      // Tried again with the next word; what was typed is still in its field.
      kept.current = before;
    }
  }, []);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = (await ask('drafts', {})).find(({ kind }) => kind === 'saving');
      if (found === undefined || wanted.current !== '') return;
      draft.current = found.id;
      const values = valuesOf(found, 'saving');
      const written = wordsOf((name) => textOf(values[draftField[name]]));
      const addresses = textOf(values['addresses']);
      kept.current = draftOf(addresses, written);
      setText(addresses);
      setWords(written);
    };
    void look().catch(() => undefined);
  }, []);

  const batch = job?.kind === 'capture' ? job.id : undefined;
  useEffect(() => {
    wanted.current = draftOf(wholeLines(text.trim()), words, batch);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(), typingPause);
  }, [batch, text, words, keep]);
  // A batch that has begun is kept at once: whoever comes in does not wait for a pause.
  useEffect(() => {
    if (job?.id !== undefined) void keep();
  }, [job?.id, keep]);
  useEffect(() => beforeLock(keep), [keep]);
  // Before the next frame, so that the draft is on its way ahead of the lock that follows the cover.
  useLayoutEffect(() => () => void keep(), [keep]);

  const value = useMemo(() => ({ text, setText, words, setWords }), [text, words]);
  return <ToSaveContext value={value}>{children}</ToSaveContext>;
}

/** @returns null when every one is empty */
function wordsOf(textFor: (name: keyof TextWords) => string): TextWords | null {
  const words = Object.fromEntries(wordNames.map((name) => [name, textFor(name)])) as unknown as TextWords;
  return wordNames.every((name) => words[name].trim() === '') ? null : words;
}

/** The fields of the draft and its batch in JSON, to be told from others; empty when there is nothing to keep. */
function draftOf(addresses: string, words: TextWords | null, job?: string): string {
  if (addresses === '' && words === null && job === undefined) return '';
  const written = wordNames.map((name) => [draftField[name], words?.[name] ?? '']);
  return JSON.stringify({ addresses, ...Object.fromEntries(written), job });
}
