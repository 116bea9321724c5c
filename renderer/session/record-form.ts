import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaseKind } from '../../preload/case-fields.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import {
  merge,
  sameValues,
  valuesOf,
  type CaseRecord,
  type Draft,
  type FieldValue,
  type FieldValues,
} from '../case.ts';
import { ask, codeOf } from '../locker.ts';
import { beforeLock, typingPause } from './drafts.ts';

/** What is true of the words in the form at this moment. */
export type Kept =
  | { readonly state: 'clean' }
  | { readonly state: 'typing' }
  | { readonly state: 'kept'; readonly at: number }
  | { readonly state: 'found'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'undone' }
  /** Dropped just now: what was written can still be brought back. */
  | { readonly state: 'dropped' };

export interface Conflict {
  readonly record: CaseRecord;
  /** Fields that both changed. */
  readonly both: readonly string[];
}

export interface Loaded {
  /** Newest first; empty for a record to be. */
  readonly history: readonly CaseRecord[];
  readonly draft: Draft | null;
}

export interface RecordForm {
  readonly kind: CaseKind;
  readonly id: string;
  /** The revision that the form began with; null for a record to be. */
  readonly base: CaseRecord | null;
  readonly fields: FieldValues;
  readonly kept: Kept;
  readonly dirty: boolean;
  /** Grows whenever the words in the form were replaced from outside, so that fields begin anew. */
  readonly generation: number;
  readonly conflict: Conflict | null;
  readonly code: ErrorCode | null;
  readonly set: (name: string, value: FieldValue) => void;
  /** Keeps the draft now, as when a field is left. */
  readonly keep: () => void;
  readonly save: () => Promise<boolean>;
  /** One press beside Save must not be the end of an hour's writing: `bringBack` takes it back. */
  readonly drop: () => Promise<void>;
  readonly bringBack: () => void;
  readonly undo: () => Promise<void>;
  readonly withdraw: (withdrawn: boolean) => Promise<boolean>;
  readonly closeConflict: () => void;
}

export async function loadRecord(id: string): Promise<Loaded> {
  const [history, drafts] = await Promise.all([ask('recordHistory', { record: id }), ask('drafts', {})]);
  return { history, draft: drafts.find((draft) => draft.id === id) ?? null };
}

/** Begins with the draft, if there is one, brought up to what was saved since. */
function begin(kind: CaseKind, { history, draft }: Loaded) {
  const newest = history[0] ?? null;
  const saved = valuesOf(newest, kind);
  if (draft === null) return { base: newest, fields: saved, conflict: null };
  const mine = valuesOf(draft, kind);
  if (draft.basedOn === (newest?.revision ?? 0) || newest === null) {
    return { base: newest, fields: mine, conflict: null };
  }
  const older = history.find(({ revision }) => revision === draft.basedOn) ?? null;
  const { fields, both } = merge(valuesOf(older, kind), mine, saved);
  return { base: newest, fields, conflict: { record: newest, both } };
}

/** A form over one record: drafts by themselves, revisions when the person saves. */
export function useRecordForm(kind: CaseKind, id: string, loaded: Loaded): RecordForm {
  const queries = useQueryClient();
  const [first] = useState(() => begin(kind, loaded));
  const [base, setBase] = useState<CaseRecord | null>(first.base);
  const [fields, setFields] = useState<FieldValues>(first.fields);
  const [conflict, setConflict] = useState<Conflict | null>(first.conflict);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const [kept, setKept] = useState<Kept>(
    loaded.draft === null ? { state: 'clean' } : { state: 'found', at: loaded.draft.at },
  );
  const [generation, setGeneration] = useState(0);
  /** What the last keystroke left, for whatever comes between two renders: a lock, the cover, another view. */
  const now = useRef({ base: first.base, fields: first.fields, unkept: false });
  /** What was dropped last, in memory only and no longer than the form. */
  const dropped = useRef<FieldValues | null>(null);
  const timer = useRef(0);

  const keep = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    if (!now.current.unkept) return;
    now.current.unkept = false;
    const { base, fields } = now.current;
    try {
      if (sameValues(fields, valuesOf(base, kind))) {
        await ask('dropDraft', { draft: id });
        if (!now.current.unkept) setKept({ state: 'clean' });
      } else {
        await ask('keepDraft', { draft: id, basedOn: base?.revision ?? 0, what: { kind, fields } });
        if (!now.current.unkept) setKept({ state: 'kept', at: Date.now() });
      }
    } catch (error) {
      now.current.unkept = true;
      setCode(codeOf(error));
    }
  }, [kind, id]);

  const put = useCallback(
    (next: FieldValues): void => {
      now.current.fields = next;
      now.current.unkept = true;
      setFields(next);
      setKept({ state: 'typing' });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void keep(), typingPause);
    },
    [keep],
  );
  const set = useCallback(
    (name: string, value: FieldValue): void => put({ ...now.current.fields, [name]: value }),
    [put],
  );

  useEffect(() => beforeLock(keep), [keep]);
  // Before the next frame, so that the draft is on its way ahead of the lock that follows the cover.
  useLayoutEffect(() => () => void keep(), [keep]);

  /** The record as the engine has it now becomes what the form stands on. */
  const standOn = useCallback(
    (record: CaseRecord, next: FieldValues, state: Kept): void => {
      now.current = { base: record, fields: next, unkept: false };
      setBase(record);
      setFields(next);
      setKept(state);
      // What was just saved is in the fields already; a field that has the focus keeps it.
      if (state.state !== 'saved') setGeneration((before) => before + 1);
      setCode(null);
      // Back in the chart, the total of before would show the exhibits first: as if nothing had been written down yet.
      queries.removeQueries({ queryKey: ['records', kind, 'total'], type: 'inactive' });
      void queries.invalidateQueries();
    },
    [queries, kind],
  );

  const bringTogether = useCallback(async (): Promise<void> => {
    const history = await ask('recordHistory', { record: id });
    const newest = history[0];
    if (newest === undefined) return;
    const { base, fields } = now.current;
    const merged = merge(valuesOf(base, kind), fields, valuesOf(newest, kind));
    standOn(newest, merged.fields, { state: 'typing' });
    setConflict({ record: newest, both: merged.both });
    now.current.unkept = true;
    await keep();
  }, [id, kind, keep, standOn]);

  const failed = useCallback(
    async (error: unknown): Promise<void> => {
      now.current.unkept = true;
      await keep();
      if (codeOf(error) !== 'record-changed') return setCode(codeOf(error));
      try {
        await bringTogether();
      } catch (other) {
        setCode(codeOf(other));
      }
    },
    [keep, bringTogether],
  );

  const save = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    const { base, fields } = now.current;
    now.current.unkept = false;
    setCode(null);
    setKept({ state: 'saving' });
    try {
      const what = { kind, fields };
      const record = await ask('saveRecord', { record: id, basedOn: base?.revision ?? 0, what });
      const typedMeanwhile = !sameValues(now.current.fields, fields);
      const next = typedMeanwhile ? now.current.fields : valuesOf(record, kind);
      standOn(record, next, { state: 'saved', at: Date.now() });
      if (typedMeanwhile) put(next);
      setConflict(null);
      return true;
    } catch (error) {
      await failed(error);
      return false;
    }
  }, [id, kind, put, standOn, failed]);

  const act = useCallback(
    async (work: () => Promise<CaseRecord>, state: Kept): Promise<boolean> => {
      setCode(null);
      try {
        const record = await work();
        standOn(record, valuesOf(record, kind), state);
        return true;
      } catch (error) {
        await failed(error);
        return false;
      }
    },
    [kind, standOn, failed],
  );
  const basedOn = base?.revision ?? 0;
  return {
    kind,
    id,
    base,
    fields,
    kept,
    generation,
    dirty: !sameValues(fields, valuesOf(base, kind)),
    conflict,
    code,
    set,
    keep: () => void keep(),
    save,
    drop: async () => {
      window.clearTimeout(timer.current);
      dropped.current = now.current.fields;
      now.current = { base, fields: valuesOf(base, kind), unkept: false };
      setFields(now.current.fields);
      setGeneration(generation + 1);
      setConflict(null);
      setKept({ state: 'dropped' });
      await ask('dropDraft', { draft: id }).catch((error: unknown) => setCode(codeOf(error)));
      void queries.invalidateQueries({ queryKey: ['drafts'] });
    },
    bringBack: () => {
      if (dropped.current === null) return;
      setGeneration(generation + 1);
      put(dropped.current);
    },
    undo: async () => void (await act(() => ask('undoRecord', { record: id, basedOn }), { state: 'undone' })),
    withdraw: (withdrawn) =>
      act(() => ask('withdrawRecord', { record: id, basedOn, withdrawn }), { state: 'clean' }),
    closeConflict: () => setConflict(null),
  };
}
