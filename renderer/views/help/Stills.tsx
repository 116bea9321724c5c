import { useRef, useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { ErrorCode } from '../../../preload/errors.ts';
import { ask, codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { clockOf, drawNow, drawSpread, limits, pngOf, type Still } from './stills.ts';

interface StillsProps {
  readonly artifact: string;
  readonly address: string;
}

/** At first; moments that the person takes are added. */
const spread = 6;

/** A revealed video, stills drawn from it, and their way out as plain files. Covering drops all of it. */
export function Stills({ artifact, address }: StillsProps) {
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const [stills, setStills] = useState<readonly Still[]>([]);
  /** By their moments: each is drawn once. */
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState(false);

  const draw = async (make: (from: HTMLVideoElement) => Promise<readonly Still[]>): Promise<void> => {
    if (video.current === null || making) return;
    setMaking(true);
    setFailed(false);
    try {
      const drawn = await make(video.current);
      setStills([...new Map(drawn.map((still) => [still.at, still])).values()]);
    } catch {
      setFailed(true);
    }
    setMaking(false);
  };
  const makeAll = (): void => {
    setChosen(new Set());
    void draw((from) => drawSpread(from, spread));
  };
  const takeNow = (): void => void draw((from) => Promise.resolve([...stills, drawNow(from)]));
  const choose = (at: number, wanted: boolean): void =>
    setChosen((before) => new Set(wanted ? [...before, at] : [...before].filter((one) => one !== at)));

  return (
    <div className="stack">
      <div className="paper media">
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence comes as it is, without captions */}
        <video ref={video} controls muted preload="auto" crossOrigin="anonymous" src={address} />
      </div>
      <div className="row">
        <Act onPress={makeAll} {...(making ? { blocked: say('stills.making') } : {})}>
          {say(stills.length === 0 ? 'stills.make' : 'stills.again')}
        </Act>
        <Act onPress={takeNow} {...(stills.length >= limits.count ? { blocked: say('stills.full') } : {})}>
          {say('stills.one')}
        </Act>
      </div>
      {failed && (
        <Note tone="care" spoken="at-once">
          {say('stills.failed')}
        </Note>
      )}
      {stills.length > 0 && (
        <>
          <fieldset className="stills">
            <legend className="legend">{say('stills.choose')}</legend>
            <p className="help">{say('stills.choose.help')}</p>
            <ul>
              {stills.map((still, index) => (
                <li key={still.at}>
                  <label>
                    <StillPicture still={still} />
                    <span className="row">
                      <input
                        type="checkbox"
                        checked={chosen.has(still.at)}
                        onChange={({ target }) => choose(still.at, target.checked)}
                      />
                      {say('stills.still', { n: index + 1, at: clockOf(still.at) })}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <SaveStills artifact={artifact} stills={stills.filter(({ at }) => chosen.has(at))} />
        </>
      )}
    </div>
  );
}

/** Drawn already: it only has to be put on the page. */
function StillPicture({ still }: { readonly still: Still }) {
  return <span className="still" aria-hidden="true" ref={(place) => place?.replaceChildren(still.canvas)} />;
}

function SaveStills({ artifact, stills }: { readonly artifact: string; readonly stills: readonly Still[] }) {
  const say = useSay();
  const [saving, setSaving] = useState(false);
  const [names, setNames] = useState<readonly string[]>([]);
  const [code, setCode] = useState<ErrorCode | null>(null);

  const save = async (): Promise<void> => {
    setCode(null);
    setNames([]);
    setSaving(true);
    try {
      const to = await ask('chooseOutFolder', {});
      if (to !== null) {
        const pictures = await Promise.all(
          stills.map(async (still) => ({ at: still.at, png: await pngOf(still) })),
        );
        const written = await ask('saveStills', { video: artifact, to: to.handle, stills: pictures });
        setNames(written.names);
      }
    } catch (error) {
      setCode(codeOf(error));
    }
    setSaving(false);
  };
  const blocked = saving ? say('stills.saving') : stills.length === 0 ? say('stills.save.none') : null;
  return (
    <>
      <Note tone="care" title={say('stills.warn')}>
        {say('stills.warn.text')}
      </Note>
      <div className="row">
        <Act onPress={() => void save()} blocked={blocked}>
          {say('stills.save', { count: Math.max(1, stills.length) })}
        </Act>
      </div>
      {code !== null && <Trouble code={code} />}
      <Told className="help">
        {names.length > 0 &&
          `${say('stills.saved', { count: names.length, names: names.join(', ') })} ${say('stills.saved.next')}`}
      </Told>
    </>
  );
}
