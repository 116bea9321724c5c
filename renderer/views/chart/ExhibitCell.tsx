import { Eye, EyeOff, FileText } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ErrorCode } from '../../../preload/errors.ts';
import { exhibitLabel, type ExhibitRow } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';
import { useReveals } from '../../session/reveals.tsx';
import { useSay } from '../../words/words.tsx';

type Small = string | 'none' | null;

/** The number and the covered small picture. No byte of it is asked for before Reveal (LOOK, avoid). */
export function ExhibitCell({ exhibit }: { readonly exhibit: ExhibitRow }) {
  const say = useSay();
  const { shown, faults, opening, reveal, cover } = useReveals();
  const [small, setSmall] = useState<Small>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const label = exhibitLabel(exhibit.number);
  const revealed = small === null ? undefined : shown.get(small);
  const fault = code ?? (small === null ? undefined : faults.get(small)) ?? null;

  const show = async (): Promise<void> => {
    setCode(null);
    try {
      const { exhibit: whole } = await ask('showExhibit', { exhibit: exhibit.number });
      const thumbnail = whole.artifacts.find((artifact) => artifact.role === 'thumbnail');
      setSmall(thumbnail?.id ?? 'none');
      if (thumbnail !== undefined) reveal(thumbnail.id);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return (
    <div className="ex">
      <span className="exno">{label}</span>
      {revealed === undefined ? (
        <span className={small !== null && opening.has(small) ? 'thumb opening' : 'thumb'} aria-hidden="true">
          <FileText className="i s" />
        </span>
      ) : (
        <img className="thumb shown" src={revealed.address} alt={say('chart.picture', { label })} />
      )}
      {exhibit.origin === 'capture' && small !== 'none' && (
        <Button
          className="btn bare small"
          aria-label={say(revealed === undefined ? 'chart.reveal.of' : 'chart.cover.of', { label })}
          onPress={() => (revealed === undefined ? void show() : cover(small ?? ''))}
        >
          {revealed === undefined ? (
            <Eye className="i s" aria-hidden="true" />
          ) : (
            <EyeOff className="i s" aria-hidden="true" />
          )}
          {say(revealed === undefined ? 'chart.reveal' : 'chart.cover')}
        </Button>
      )}
      {small === 'none' && <span className="small quiet">{say('chart.no-picture')}</span>}
      {fault !== null && (
        <span className="small care-t" role="alert">
          {say(`error.${fault}`)}
        </span>
      )}
    </div>
  );
}
