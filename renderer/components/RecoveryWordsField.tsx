import { useId, type RefObject } from 'react';
import type { Answer } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, withPassphrase } from '../locker.ts';
import { useSay } from '../words/words.tsx';
import { FieldError } from './FieldError.tsx';

export type UnknownWords = Answer<'checkRecoveryWords'>['unknown'];

/** Which of the words are none, and what may have been meant. Nothing when that cannot be told. */
export async function unknownWords(text: string): Promise<UnknownWords> {
  const check = await withPassphrase(text, (words) => ask('checkRecoveryWords', { words })).catch(() => null);
  return check?.unknown ?? [];
}

interface RecoveryWordsFieldProps {
  /** The only place where the text lies; React never holds it. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** What is wrong with what was typed. */
  readonly code: ErrorCode | 'empty' | null;
  readonly wrong: UnknownWords;
  readonly onType: () => void;
}

/** 24 words from paper. They stay in the field after a mistake: one of them is easier put right than all typed again. */
export function RecoveryWordsField({ field, code, wrong, onType }: RecoveryWordsFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {say('unlock.words.field')}
      </label>
      <textarea
        className="field mono"
        id={id}
        ref={field}
        rows={5}
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${id}-about`}
        aria-invalid={code !== null ? 'true' : undefined}
        onChange={onType}
      />
      <div className="help under" id={`${id}-about`}>
        {code !== null && (
          <FieldError>{say(code === 'empty' ? 'unlock.words.need' : `error.${code}`)}</FieldError>
        )}
        {code === 'recovery-word-unknown' &&
          wrong.map(({ at, nearest }) => (
            <p key={at} className="firm">
              {nearest.length === 0
                ? say('unlock.words.at', { n: at })
                : say('unlock.words.near', { n: at, words: nearest.join(', ') })}
            </p>
          ))}
        <p>{say('unlock.words.help')}</p>
      </div>
    </div>
  );
}
