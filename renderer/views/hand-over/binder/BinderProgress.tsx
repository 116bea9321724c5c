import { Square } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Act } from '../../../components/Act.tsx';
import { Note } from '../../../components/Note.tsx';
import { useBinder } from '../../../session/binder.tsx';
import { useSay } from '../../../words/words.tsx';

interface BinderProgressProps {
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
}

export function BinderProgress({ done, total, stopping }: BinderProgressProps) {
  const say = useSay();
  const { stop } = useBinder();
  return (
    <>
      <div className="head">
        <h2>{say('binder.making')}</h2>
        <span className="grow" />
        <Act size="small" onPress={stop} takesFocus>
          <Square className="i s" aria-hidden="true" />
          {say(stopping ? 'job.stopping' : 'job.stop')}
        </Act>
      </div>
      <ProgressBar value={done} maxValue={total || 1} aria-label={say('binder.making')}>
        {({ percentage = 0 }) => (
          <div className="progress">
            {/* A style attribute is refused by the window's policy; the bar's width is set as a property. */}
            <div ref={(bar) => bar?.style.setProperty('width', `${percentage}%`)} />
          </div>
        )}
      </ProgressBar>
      <p className="quiet num">{total === 0 ? say('binder.reading') : say('binder.of', { done, total })}</p>
      <Note>{say('binder.making.text')}</Note>
    </>
  );
}
