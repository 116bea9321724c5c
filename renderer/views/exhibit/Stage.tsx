import { Eye, EyeOff, LoaderCircle } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { Exhibit } from '../../evidence.ts';
import { useReveals } from '../../session/reveals.tsx';
import { useSay } from '../../words/words.tsx';
import { MediaPlayer } from './MediaPlayer.tsx';
import { PdfPages } from './PdfPages.tsx';
import { NotShown } from './NotShown.tsx';
import { broadcast, type Piece } from './pieces.ts';
import { ReadText } from './ReadText.tsx';
import { TallPicture } from './TallPicture.tsx';

const briefly = 10;

interface StageProps {
  readonly exhibit: Exhibit;
  readonly piece: Piece;
}

/** Where one file is looked at: covered first, and nothing of it in the window until it is revealed. */
export function Stage({ exhibit, piece }: StageProps) {
  const say = useSay();
  const { shown, faults, opening, reveal, cover } = useReveals();
  const { id } = piece.artifact;
  const revealed = shown.get(id);
  const fault = faults.get(id);

  // A look would be noted in the log, and there is nothing to see.
  if (piece.artifact.mediaType === broadcast) return <NotShown artifact={piece.artifact} />;
  if (revealed !== undefined) {
    const { address, bytes } = revealed;
    return (
      <div className="stage">
        {(piece.name === 'pdf' || piece.name === 'page-picture') && (
          <PdfPages
            address={address}
            bytes={bytes}
            exhibit={exhibit}
            what={say(`exhibit.tab.${piece.name}`)}
          />
        )}
        {piece.name === 'media' && <MediaPlayer address={address} artifact={piece.artifact} />}
        {(piece.name === 'picture' || piece.name === 'stamped') && (
          <TallPicture
            address={address}
            exhibit={exhibit}
            artifact={piece.artifact}
            what={say(`exhibit.tab.${piece.name}`)}
          />
        )}
        {(piece.name === 'mail' || piece.name === 'transcript' || piece.name === 'text') && (
          <ReadText address={address} bytes={bytes} exhibit={exhibit} piece={piece} />
        )}
        <div className="row under-stage">
          <Act size="small" onPress={() => cover(id)} takesFocus>
            <EyeOff className="i s" aria-hidden="true" />
            {say('exhibit.cover')}
          </Act>
          <span className="small quiet">{say('exhibit.cover.or')}</span>
        </div>
      </div>
    );
  }
  return (
    <div className="stage">
      <div className="paper">
        <div className="veil">
          <p className="firm veil-title">{say('exhibit.covered')}</p>
          {piece.name === 'stamped' && <p className="help">{say('stamped.help')}</p>}
          <p className="help">{say('exhibit.covered.help')}</p>
          {opening.has(id) ? (
            <Told className="state wait">
              <LoaderCircle className="i spin" aria-hidden="true" />
              {say('exhibit.opening')}
            </Told>
          ) : (
            <div className="row">
              <Act onPress={() => reveal(id)}>
                <Eye className="i" aria-hidden="true" />
                {say('exhibit.reveal')}
              </Act>
              <Act onPress={() => reveal(id, briefly)}>{say('exhibit.reveal.short')}</Act>
            </div>
          )}
          <p className="small quiet">{say('exhibit.esc')}</p>
          {fault !== undefined && <Trouble code={fault} />}
        </div>
      </div>
    </div>
  );
}
