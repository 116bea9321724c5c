import { Printer } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { FieldError } from '../../../components/FieldError.tsx';
import { Note } from '../../../components/Note.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useSay } from '../../../words/words.tsx';

interface RecoverySheetProps {
  /** ASCII, one space between words; wiped when this goes. */
  readonly words: Uint8Array;
  readonly onEnd: (checked: boolean) => void;
}

const wordCount = 24;
const toCheck = 3;

/** The 24 words, once: to be written down or printed, then checked. React holds none of them, only the document does. */
export function RecoverySheet({ words, onEnd }: RecoverySheetProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [checking, setChecking] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  // StrictMode mounts twice; only a sheet that is really gone is wiped.
  const here = useRef(false);

  useEffect(() => {
    here.current = true;
    const shown = list.current;
    wordsIn(words).forEach((word, at) => {
      const item = shown?.children[at];
      if (item !== undefined) item.textContent = word;
    });
    if (!checking) title.current?.focus();
    return () => {
      here.current = false;
      if (shown !== null) for (const item of shown.children) item.textContent = '';
    };
  }, [words, checking]);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (!here.current) words.fill(0);
      }, 0);
    },
    [words],
  );

  const print = async (): Promise<void> => {
    setCode(null);
    // The title names the job in the print queue, and may stand on the paper.
    const before = document.title;
    document.title = say('words.print.title');
    try {
      await ask('printPage', {});
    } catch (error) {
      setCode(codeOf(error));
    } finally {
      document.title = before;
    }
  };
  if (checking) {
    return <CheckForm words={words} onBack={() => setChecking(false)} onEnd={onEnd} />;
  }
  return (
    <div className="sheet stack">
      <h3 ref={title} tabIndex={-1}>
        {say('words.sheet')}
      </h3>
      <p className="two">
        {say('words.sheet.once')} {say('words.sheet.works')}
      </p>
      <div className="word-sheet">
        <ol className="words mono" ref={list} translate="no">
          {Array.from({ length: wordCount }, (_, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a place in a fixed order is what it is
            <li key={at} />
          ))}
        </ol>
        <p className="on-paper">{say('words.print.page')}</p>
      </div>
      <Note>{say('words.print.note')}</Note>
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act look="go" onPress={() => setChecking(true)}>
          {say('words.to-check')}
        </Act>
        <Act onPress={() => void print()}>
          <Printer className="i" aria-hidden="true" />
          {say('words.print')}
        </Act>
        <Act look="bare" onPress={() => onEnd(false)}>
          {say('words.leave')}
        </Act>
      </div>
    </div>
  );
}

function CheckForm({ words, onBack, onEnd }: RecoverySheetProps & { readonly onBack: () => void }) {
  const say = useSay();
  const places = useMemo(() => somePlaces(), []);
  const fields = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<number | null>(null);
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const right = wordsIn(words);
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])];
    const at = places.findIndex((place, index) => inputs[index]?.value.trim().toLowerCase() !== right[place]);
    setWrong(places[at] ?? null);
    if (at === -1) onEnd(true);
    else inputs[at]?.focus();
  };
  return (
    <form className="stack wide" onSubmit={submit} noValidate ref={fields}>
      <h3>{say('words.check')}</h3>
      <p className="two">{say('words.check.lead')}</p>
      {places.map((place) => (
        <TextField key={place} isInvalid={wrong === place} autoComplete="off">
          <Label className="lab">{say('words.check.word', { n: place + 1 })}</Label>
          <Input className="field" spellCheck={false} autoCapitalize="off" maxLength={20} />
          {wrong === place && <FieldError>{say('words.check.wrong', { n: place + 1 })}</FieldError>}
        </TextField>
      ))}
      <div className="row">
        <Act look="go" type="submit">
          {say('words.check.go')}
        </Act>
        <Act onPress={onBack}>{say('words.back')}</Act>
        <Act look="bare" onPress={() => onEnd(false)}>
          {say('words.leave')}
        </Act>
      </div>
    </form>
  );
}

/** Strings, which cannot be wiped: made where they are needed, and let go. */
function wordsIn(words: Uint8Array): readonly string[] {
  return new TextDecoder().decode(words).split(' ');
}

/** Three different places, in order. */
function somePlaces(): readonly number[] {
  const places = new Set<number>();
  while (places.size < toCheck) places.add((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % wordCount);
  return [...places].toSorted((a, b) => a - b);
}
