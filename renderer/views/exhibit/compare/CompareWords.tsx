import { useMutation } from '@tanstack/react-query';
import { Eye, EyeOff } from 'lucide-react';
import { Fragment, useEffect, useMemo } from 'react';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { exhibitLabel } from '../../../evidence.ts';
import { ask, codeOf } from '../../../locker.ts';
import { useSay } from '../../../words/words.tsx';
import { differenceOf, mostWords, type Passage } from './difference.ts';

interface CompareWordsProps {
  readonly earlier: number;
  readonly later: number;
}

/** What both pages said, set against each other: covered until it is asked for, gone again with Esc. */
export function CompareWords({ earlier, later }: CompareWordsProps) {
  const say = useSay();
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: async () => {
      const [before, after] = await Promise.all([
        ask('revealWords', { exhibit: earlier }),
        ask('revealWords', { exhibit: later }),
      ]);
      return { before: before.words, after: after.words };
    },
    // Nothing that was covered again stays in memory.
    gcTime: 0,
    networkMode: 'always',
  });
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') reset();
    };
    window.addEventListener('keydown', escape, true);
    return () => window.removeEventListener('keydown', escape, true);
  }, [reset]);
  if (data === undefined) {
    return (
      <div className="veil">
        <p className="firm veil-title">{say('exhibit.covered')}</p>
        <p className="help">{say('compare.words.help')}</p>
        {isPending ? (
          <Told className="help">{say('exhibit.opening')}</Told>
        ) : (
          <Act onPress={() => mutate()}>
            <Eye className="i" aria-hidden="true" />
            {say('compare.words.reveal')}
          </Act>
        )}
        {error !== null && <Trouble code={codeOf(error)} />}
      </div>
    );
  }
  const missing = data.before === '' ? earlier : data.after === '' ? later : null;
  return (
    <>
      {missing === null ? (
        <Difference before={data.before} after={data.after} />
      ) : (
        <Note>{say('compare.words.none', { label: exhibitLabel(missing) })}</Note>
      )}
      <div className="row under-stage">
        <Act size="small" onPress={reset} takesFocus>
          <EyeOff className="i s" aria-hidden="true" />
          {say('exhibit.cover')}
        </Act>
        <span className="small quiet">{say('exhibit.cover.or')}</span>
      </div>
    </>
  );
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const say = useSay();
  const passages = useMemo(() => differenceOf(before, after), [before, after]);
  if (passages === null) return <Note>{say('compare.words.much')}</Note>;
  if (passages.every(({ kind }) => kind === 'same')) return <Note>{say('compare.words.same')}</Note>;
  const most = Math.max(before.split(' ').length, after.split(' ').length);
  return (
    <section
      className="paper scroll difference"
      aria-label={say('compare.words')}
      // A scroller without anything to press must take the focus itself, or no key could move it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      dir="auto"
    >
      {most > mostWords && <p className="help">{say('compare.words.cut')}</p>}
      {passages.map((passage, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the difference never changes
        <Fragment key={at}>
          <Said passage={passage} />{' '}
        </Fragment>
      ))}
    </section>
  );
}

/** Words around a change that are shown with it; the rest of what is the same is only counted. */
const around = 12;

function Said({ passage: { kind, words } }: { readonly passage: Passage }) {
  const say = useSay();
  if (kind === 'taken' || kind === 'added') {
    const Mark = kind === 'taken' ? 'del' : 'ins';
    return (
      <Mark>
        <span className="sr">{say(`compare.words.${kind}`)} </span>
        {words.join(' ')}
      </Mark>
    );
  }
  if (words.length <= around * 3) return words.join(' ');
  return (
    <>
      {words.slice(0, around).join(' ')}{' '}
      <span className="skipped">{say('compare.words.skipped', { count: words.length - around * 2 })}</span>{' '}
      {words.slice(-around).join(' ')}
    </>
  );
}
