import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { VideoStills } from './VideoStills.tsx';

/** Looking for copies: by name, by picture, and with stills of a video that are made here and never uploaded. */
export function FindCopies() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <>
      <p>{say('copies.lead')}</p>
      <p className="two">{say('copies.first')}</p>
      <Note tone="care" title={say('copies.under')}>
        {say('copies.under.text')}
        <div className="row">
          <Act size="small" onPress={() => go({ name: 'help', page: 'block' })}>
            {say('copies.under.go')}
          </Act>
        </div>
      </Note>
      <section>
        <h2>{say('copies.name')}</h2>
        <p>{say('copies.name.how')}</p>
        <p className="two">{say('copies.name.learns')}</p>
        <p className="two">{say('copies.name.save')}</p>
      </section>
      <section>
        <h2>{say('copies.picture')}</h2>
        <p>{say('copies.picture.how')}</p>
        <p className="two">{say('copies.picture.learns')}</p>
        <p className="two">{say('copies.picture.here')}</p>
      </section>
      <section>
        <h2>{say('copies.video')}</h2>
        <p>{say('copies.video.how')}</p>
        <VideoStills />
      </section>
    </>
  );
}
