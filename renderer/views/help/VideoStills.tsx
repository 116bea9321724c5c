import { useQuery } from '@tanstack/react-query';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { exhibitLabel } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useReveals } from '../../session/reveals.tsx';
import { useSay } from '../../words/words.tsx';
import { Stills } from './Stills.tsx';

/** Choosing a video of the vault, covered until it is revealed; then stills can be made of it. */
export function VideoStills() {
  const say = useSay();
  const { go } = usePlace();
  const { shown, faults, opening, reveal, cover, coverAll } = useReveals();
  const query = useQuery({ queryKey: ['videos'], queryFn: () => ask('listVideos', {}), staleTime: 0 });
  const [chosen, setChosen] = useState<string | null>(null);
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  if (query.data === undefined) return <Told className="help">{say('copies.video.loading')}</Told>;
  const video = query.data.find(({ artifact }) => artifact === chosen) ?? query.data[0];
  if (video === undefined) {
    return (
      <div className="blank">
        <p className="firm">{say('copies.video.none')}</p>
        <p className="help">{say('copies.video.none.help')}</p>
        <div className="row">
          <Act onPress={() => go({ name: 'save', way: 'file' })}>{say('chart.empty.file')}</Act>
        </div>
      </div>
    );
  }
  const id = video.artifact;
  const revealed = shown.get(id);
  const fault = faults.get(id);
  return (
    <div className="stack">
      <label className="lab" htmlFor="video">
        {say('copies.video.which')}
      </label>
      <select
        className="field"
        id="video"
        value={id}
        onChange={({ target }) => {
          coverAll();
          setChosen(target.value);
        }}
      >
        {query.data.map(({ artifact, exhibit, title, name }) => (
          <option key={artifact} value={artifact}>
            {say('copies.video.option', { label: exhibitLabel(exhibit), title, file: name })}
          </option>
        ))}
      </select>
      {revealed === undefined ? (
        <>
          <p className="help">{say('copies.video.reveal.help')}</p>
          <div className="row">
            {opening.has(id) ? (
              <Told className="state wait">{say('copies.video.opening')}</Told>
            ) : (
              <Act onPress={() => reveal(id)}>
                <Eye className="i" aria-hidden="true" />
                {say('copies.video.reveal')}
              </Act>
            )}
          </div>
          {fault !== undefined && <Trouble code={fault} />}
        </>
      ) : (
        <>
          <Stills key={revealed.ticket} artifact={id} address={revealed.address} />
          <div className="row">
            <Act size="small" onPress={() => cover(id)}>
              <EyeOff className="i s" aria-hidden="true" />
              {say('exhibit.cover')}
            </Act>
            <span className="small quiet">{say('exhibit.cover.or')}</span>
          </div>
        </>
      )}
    </div>
  );
}
