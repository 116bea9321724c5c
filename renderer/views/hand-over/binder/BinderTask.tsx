import { Act } from '../../../components/Act.tsx';
import { usePlace } from '../../../session/place.tsx';
import { useSay } from '../../../words/words.tsx';

/** The way from handing over to the binder, which has much to choose and a place of its own. */
export function BinderTask() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <section className="task" aria-labelledby="task-binder">
      <div className="task-head">
        <h2 id="task-binder">{say('binder.title')}</h2>
      </div>
      <p className="help">{say('binder.lead')}</p>
      <div className="row">
        <Act
          size="small"
          label={`${say('hand.open')}: ${say('binder.title')}`}
          onPress={() => go({ name: 'binder' })}
        >
          {say('hand.open')}
        </Act>
      </div>
    </section>
  );
}
