import type { PackageReport } from '../../../../main/core/package.ts';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { SignedBy } from './CheckedReport.tsx';
import { CheckedHead } from './CheckedHead.tsx';
import { Problems } from './Problems.tsx';

/** One package that was checked, which may be of another program: what is known of it, and by whom it was signed. */
export function CheckedPackage({ found }: { readonly found: PackageReport }) {
  const say = useSay();
  const formats = useFormats();
  const { name, state, madeBy, madeOn, files, bytes, signature, ownKey, publicKey, problems } = found;
  const signed = signature === 'right' && ownKey === true ? 'own' : signature;
  return (
    <article className="checked">
      <CheckedHead name={name} state={state} />
      <p className="two">{say(`repack.${state}.what`)}</p>
      <p className="two">{say('repack.holds', { files, bytes: formats.bytes(bytes) })}</p>
      {(madeBy !== '' || madeOn !== '') && (
        <p className="two">{say('repack.made', { by: madeBy, day: madeOn })}</p>
      )}
      <p className="two">{say(`repack.signed.${signed}`)}</p>
      <Problems of={problems} />
      {publicKey !== null && ownKey !== true && (
        <SignedBy publicKey={publicKey} title={say('repack.key')} what={say('repack.key.what')} />
      )}
    </article>
  );
}
