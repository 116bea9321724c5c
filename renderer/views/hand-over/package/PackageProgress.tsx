import { Hand } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Act } from '../../../components/Act.tsx';
import { usePacking, type PackingState } from '../../../session/packing.tsx';
import { useFormats } from '../../../words/formats.ts';
import type { WordId } from '../../../words/en/index.ts';
import { useSay } from '../../../words/words.tsx';

const titles: Readonly<Record<string, WordId>> = {
  reading: 'package.reading',
  writing: 'package.writing',
  checking: 'package.checking',
};

/** How far it is, and how to hold it up or end it. */
export function PackageProgress({
  packing: { heard, paused },
}: {
  readonly packing: Extract<PackingState, { name: 'running' }>;
}) {
  const say = useSay();
  const formats = useFormats();
  const { pause, stop } = usePacking();
  const { done = 0, total = 0 } = heard ?? {};
  const title = say(paused ? 'copy.paused' : (titles[heard?.step ?? 'reading'] ?? 'package.reading'));
  return (
    <>
      <div className="row">
        <h3 className="grow">{title}</h3>
        <Act size="small" pressed={paused} onPress={() => pause(!paused)}>
          {say(paused ? 'copy.go-on' : 'copy.pause')}
        </Act>
        <Act size="small" onPress={stop}>
          {say('copy.stop')}
        </Act>
      </div>
      <ProgressBar className="stack tight" value={done} maxValue={total || 1} aria-label={title}>
        {({ percentage = 0 }) => (
          <>
            <div className="progress">
              {/* A style attribute is refused by the window's policy; the bar's width is set as a property. */}
              <div ref={(bar) => bar?.style.setProperty('width', `${percentage}%`)} />
            </div>
            <p className="small quiet tnum">
              {total > 0 && say('copy.amount', { done: formats.bytes(done), total: formats.bytes(total) })}
            </p>
          </>
        )}
      </ProgressBar>
      <div className="note">
        <Hand className="i" aria-hidden="true" />
        <div>
          <b className="firm">{say('copy.leave-in')} </b>
          {say('copy.leave-in.why')}
        </div>
      </div>
    </>
  );
}
