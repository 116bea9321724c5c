import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { PlaceHandle } from '../../../../preload/contract.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { Hash } from '../../exhibit/Hash.tsx';
import { Note } from '../../../components/Note.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useBinder, type MadeBinder } from '../../../session/binder.tsx';
import { useFormats } from '../../../words/formats.ts';
import { useSay } from '../../../words/words.tsx';
import { PrintBinder } from './PrintBinder.tsx';

/** What was made: looked at first in the program that the person has for it, printed from there or from here. */
export function BinderResult({ binder }: { readonly binder: MadeBinder }) {
  const say = useSay();
  const formats = useFormats();
  const { again } = useBinder();
  const [code, setCode] = useState<ErrorCode | null>(null);
  const open = async (place: PlaceHandle): Promise<void> => {
    setCode(null);
    await ask('openWritten', { place }).catch((error: unknown) => setCode(codeOf(error)));
  };
  const { files, withheld, notPrinted } = binder;
  return (
    <>
      <h2>{say('binder.made')}</h2>
      <Told className="state ok">
        {say('binder.made.text', {
          files: files.length,
          pages: files.reduce((sum, { pages }) => sum + pages, 0),
          exhibits: binder.exhibits,
        })}
      </Told>
      <ul className="binder-files">
        {files.map(({ name, bytes, pages, sha256, place }, at) => (
          <li key={name}>
            <b className="firm">{name}</b>
            <span className="quiet num">
              {say('binder.file.size', { pages, size: formats.bytes(bytes) })}
            </span>
            <span className="small quiet">{say('hash.file')}</span>
            <Hash sha256={sha256} name={name} />
            <div className="row">
              <Act
                look={at === 0 ? 'go' : 'plain'}
                takesFocus={at === 0}
                label={`${say('binder.open')}: ${name}`}
                onPress={() => void open(place.handle)}
              >
                <ExternalLink className="i" aria-hidden="true" />
                {say('binder.open')}
              </Act>
            </div>
          </li>
        ))}
      </ul>
      {code !== null && <Trouble code={code} />}
      {withheld.length > 0 && <Note tone="care">{say('binder.withheld', { count: withheld.length })}</Note>}
      {notPrinted.length > 0 && (
        <Note tone="care" title={say('binder.not-printed', { count: notPrinted.length })}>
          {say('binder.not-printed.text')}
        </Note>
      )}
      <PrintBinder files={files} />
      <div className="row">
        <Act look="link" onPress={again}>
          {say('binder.again')}
        </Act>
      </div>
    </>
  );
}
