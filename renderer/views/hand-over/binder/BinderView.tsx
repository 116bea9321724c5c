import { useBinder } from '../../../session/binder.tsx';
import { useSay } from '../../../words/words.tsx';
import { BarWords } from '../../frame/bar-slot.tsx';
import { BinderForm } from './BinderForm.tsx';
import { BinderProgress } from './BinderProgress.tsx';
import { BinderResult } from './BinderResult.tsx';

/** The case on paper: what goes in and how, making it, and what can be done with it then. */
export function BinderView() {
  const say = useSay();
  const { state } = useBinder();
  return (
    <div className="pad reading binder">
      <BarWords>
        <span>{say('binder.sub')}</span>
      </BarWords>
      {state.name === 'choosing' && <BinderForm />}
      {state.name === 'making' && <BinderProgress {...state} />}
      {state.name === 'made' && <BinderResult binder={state.binder} />}
    </div>
  );
}
