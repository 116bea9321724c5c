import { Check, Circle, LoaderCircle, Minus } from 'lucide-react';
import type { Stage, StageState } from '../../session/job.ts';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

interface StagesProps {
  readonly words: readonly Stage[];
  readonly stages: readonly StageState[];
}

const icons = { done: Check, now: LoaderCircle, todo: Circle, missed: Minus };

/** The steps of one address in a few sentences: what is done, what is being done, what is still to come. */
export function Stages({ words, stages }: StagesProps) {
  return (
    <ol className="steps">
      {words.map((stage, index) => {
        const state = stages[index];
        return state === undefined ? null : <StageLine key={stage.word} stage={stage} state={state} />;
      })}
    </ol>
  );
}

function StageLine({ stage, state }: { readonly stage: Stage; readonly state: StageState }) {
  const say = useSay();
  const formats = useFormats();
  const Icon = icons[state.state];
  return (
    <li className={state.state} aria-current={state.state === 'now' ? 'step' : undefined}>
      <Icon className={state.state === 'now' ? 'i spin' : 'i'} aria-hidden="true" />
      <span>{sentence()}</span>
      <time>{state.state === 'now' ? say('job.now') : state.at === null ? '' : formats.clock(state.at)}</time>
    </li>
  );

  function sentence(): string {
    const step = say(stage.word);
    if (state.state === 'missed') return say('step.missed', { step });
    if (state.state !== 'now' || state.done === null || state.total === null) return step;
    // A page may turn out longer than it seemed: then nobody knows how much is to come.
    if (state.done > state.total) return say('step.so-far', { step, done: state.done });
    // Pixels or bytes: of so many a share says more.
    if (state.total > 200) return say('step.share', { step, share: state.done / state.total });
    return say('step.part', { step, done: state.done, total: state.total });
  }
}
