import { Square } from 'lucide-react';
import { Act } from '../../../components/Act.tsx';
import { Bar } from '../../../components/Bar.tsx';
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
      <Bar label={say('binder.making')} done={done} total={total}>
        <p className="quiet num">{total === 0 ? say('binder.reading') : say('binder.of', { done, total })}</p>
      </Bar>
      <Note>{say('binder.making.text')}</Note>
    </>
  );
}
