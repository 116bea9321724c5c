import type { CheckedCopy } from '../../../../preload/contract.ts';
import { Fold } from '../../../components/Fold.tsx';
import { Selectable } from '../../../components/Selectable.tsx';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { CheckedHead } from './CheckedHead.tsx';
import { Problems } from './Problems.tsx';

/** One copy that was checked: what is known of it, and what is not. */
export function CheckedReport({ copy }: { readonly copy: CheckedCopy }) {
  const say = useSay();
  const formats = useFormats();
  const { name, state, manifest, files, bytes, problems, opened } = copy;
  const all = [...problems, ...(opened?.problems ?? [])];
  return (
    <article className="checked">
      <CheckedHead name={name} state={state} />
      <p className="two">{say(`recheck.${state}.what`)}</p>
      {manifest !== null && (
        <p className="two">
          {say('recheck.made', {
            day: formats.moment(manifest.copiedAt),
            exhibits: manifest.exhibits,
            files,
            bytes: formats.bytes(bytes),
          })}
        </p>
      )}
      <p className="two">
        {say(opened === null ? 'recheck.closed' : opened.ok ? 'recheck.opened' : 'recheck.opened.bad')}
      </p>
      <Problems of={all} />
      {manifest !== null && opened === null && (
        <SignedBy publicKey={manifest.publicKey} title={say('recheck.key')} what={say('recheck.key.what')} />
      )}
    </article>
  );
}

interface SignedByProps {
  readonly publicKey: string;
  readonly title: string;
  readonly what: string;
}

/** @param what which key it is, and what it is to be compared with */
export function SignedBy({ publicKey, title, what }: SignedByProps) {
  const say = useSay();
  return (
    <Fold title={title}>
      <p className="help">{what}</p>
      <Selectable label={say('recheck.key.select')}>{publicKey}</Selectable>
    </Fold>
  );
}
