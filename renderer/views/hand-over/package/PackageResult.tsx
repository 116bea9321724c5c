import { CircleCheck } from 'lucide-react';
import type { Answer, FoundDrive } from '../../../../preload/contract.ts';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { Selectable } from '../../../components/Selectable.tsx';
import { Told } from '../../../components/Told.tsx';
import { usePacking } from '../../../session/packing.tsx';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { TakeOut } from '../copy/TakeOut.tsx';

interface PackageResultProps {
  readonly to: FoundDrive;
  readonly packed: Answer<'makePackage'>;
}

/** What lies there now, how it was read back, and the receipt: to whom, when, and the hash that stands for all of it. */
export function PackageResult({ to, packed }: PackageResultProps) {
  const say = useSay();
  const formats = useFormats();
  const { leave } = usePacking();
  const { names, files, bytes, exhibits, readBack, form, damaged } = packed;
  const isFromDrive = readBack === 'from-drive';
  return (
    <>
      <h3>{say(isFromDrive ? 'package.done' : 'copy.done.memory')}</h3>
      {isFromDrive ? (
        <Told className="state ok">
          <CircleCheck className="i" aria-hidden="true" />
          {say('copy.read-back')}
        </Told>
      ) : (
        <>
          <Told className="firm">{say('copy.again.package')}</Told>
          <p>{say('copy.read-back.memory')}</p>
        </>
      )}
      <p className="two">
        {say('package.wrote', { names: names.join(', '), n: files, bytes: formats.bytes(bytes), exhibits })}
      </p>
      {damaged > 0 && <Note tone="care">{say('package.damaged', { n: damaged })}</Note>}
      <Note tone="care" title={say(form === 'zip' ? 'package.apart.title' : 'package.plain.title')}>
        {say(form === 'zip' ? 'package.apart' : 'package.plain')}
      </Note>
      <Receipt packed={packed} />
      <TakeOut from={to} />
      <div className="row">
        <Act size="small" onPress={leave}>
          {say('package.another')}
        </Act>
      </div>
    </>
  );
}

function Receipt({ packed }: Pick<PackageResultProps, 'packed'>) {
  const say = useSay();
  const { recipient, reference, madeLocal, sums, publicKey } = packed;
  return (
    <section className="checked" aria-labelledby="package-receipt">
      <h3 id="package-receipt">{say('package.receipt')}</h3>
      <dl className="which">
        <dt>{say('package.receipt.to')}</dt>
        <dd>{recipient === '' ? say('package.receipt.blank') : recipient}</dd>
        {reference !== '' && (
          <>
            <dt>{say('package.reference')}</dt>
            <dd>{reference}</dd>
          </>
        )}
        <dt>{say('package.receipt.when')}</dt>
        <dd>{madeLocal}</dd>
        <dt>{say('package.receipt.sums')}</dt>
        <dd>
          <Selectable label={say('package.receipt.sums.select')}>{sums}</Selectable>
        </dd>
        <dt>{say('package.receipt.key')}</dt>
        <dd>
          <Selectable label={say('recheck.key.select')}>{publicKey}</Selectable>
        </dd>
      </dl>
      <p className="help">{say('package.receipt.help')}</p>
    </section>
  );
}
