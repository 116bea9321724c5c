import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Choices } from '../../components/Choices.tsx';
import { HideNow } from '../../components/HideNow.tsx';
import { LanguageSelect } from '../../components/LanguageSelect.tsx';
import { Note } from '../../components/Note.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import { useCopies, type CopyThere } from './use-copies.ts';

interface RestoreViewProps {
  readonly onHide: () => void;
  readonly onBack: () => void;
  readonly onOpened: (vault: VaultInfo, place: VaultPlace) => void;
}

/** A vault brought back from a copy on a drive, on this computer or another. Like the unlock it says nothing of evidence. */
export function RestoreView({ onHide, onBack, onOpened }: RestoreViewProps) {
  const say = useSay();
  const formats = useFormats();
  const [folder, setFolder] = useState<VaultPlace | null>(null);
  const [chosen, setChosen] = useState<CopyThere | null>(null);
  const [to, setTo] = useState<VaultPlace | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const copies = useCopies(folder);

  const choose = async (): Promise<void> => {
    setCode(null);
    try {
      const place = await ask('chooseDriveFolder', {});
      if (place === null) return;
      // Asked here, too, so that an empty folder is told at once.
      const [found] = await ask('copiesIn', { place: place.handle });
      setFolder(place);
      if (found !== undefined && found.copiedAt === null) setCode('copy-unfinished');
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const chooseTo = async (name: string): Promise<void> => {
    setCode(null);
    try {
      setTo(await ask('chooseNewVaultPlace', { name: name.replace(/\.vault$/u, '') }));
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return (
    <div className="whole alone">
      <header>
        <LanguageSelect />
        <span className="grow" />
        <HideNow onHide={onHide} />
      </header>
      <main className="card narrow">
        <h1 tabIndex={-1}>{say('back.title')}</h1>
        <p className="two">{say('back.lead')}</p>
        {copies !== undefined && copies.length > 0 ? (
          <Choices
            boxed
            legend={say('back.which')}
            value={chosen?.copy.place ?? null}
            onChange={(place) => setChosen(copies.find(({ copy }) => copy.place === place) ?? null)}
            choices={copies.map(({ copy, on }) => ({
              value: copy.place,
              words: copy.name.replace(/\.vault$/u, ''),
              help: say('back.copy', {
                on,
                day: copy.copiedAt === null ? '' : formats.day(copy.copiedAt),
                bytes: formats.bytes(copy.bytes),
              }),
            }))}
          />
        ) : (
          <p className="two">{say(copies === undefined ? 'drive.looking' : 'back.none')}</p>
        )}
        <div className="row">
          <Act size="small" look="bare" onPress={() => void choose()}>
            <FolderOpen className="i s" aria-hidden="true" />
            {say('recheck.choose')}
          </Act>
        </div>
        {code !== null && <Trouble code={code} />}
        {chosen !== null && (
          <>
            <hr className="rule" />
            <div className="row">
              <Act onPress={() => void chooseTo(chosen.copy.name)}>{say('back.where')}</Act>
              {to !== null && <span className="firm">{to.name}</span>}
            </div>
            {to !== null && <RestoreForm key={chosen.copy.place} from={chosen} to={to} onOpened={onOpened} />}
          </>
        )}
        <hr className="rule" />
        <div className="row ways">
          <Act look="link" onPress={onBack}>
            {say('back.leave')}
          </Act>
        </div>
        <Note>{say('back.there')}</Note>
      </main>
    </div>
  );
}
