import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef } from 'react';
import type { FieldValues } from '../../case.ts';
import { Note } from '../../components/Note.tsx';
import { Selectable } from '../../components/Selectable.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { Loading } from '../chart/Loading.tsx';

/** Exactly the words that would leave, as text to be read and to be copied by the person's own key. */
export function LetterPreview({ fields }: { readonly fields: FieldValues }) {
  const say = useSay();
  const letter = useDeferredValue(fields);
  const query = useQuery({
    queryKey: ['letter-preview', letter],
    queryFn: () => ask('previewLetter', { letter: { ...letter } }),
    placeholderData: (before) => before,
    gcTime: 0,
  });
  // It opens at the head of the form, which may be far from the button.
  const title = useRef<HTMLHeadingElement>(null);
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) title.current?.focus();
  }, [isThere]);
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading words={say('letter.loading')} />;
  const { check, text } = query.data;
  return (
    <section className="letter-preview">
      <h2 tabIndex={-1} ref={title}>
        {say('letter.preview')}
      </h2>
      <p className="help">{say('letter.preview.help')}</p>
      {!check.ready && <Note>{say('letter.preview.draft')}</Note>}
      <div className="letter-sheet" lang={check.language}>
        <Selectable label={say('select.this.of', { name: say('letter.preview.text') })}>{text}</Selectable>
      </div>
    </section>
  );
}
