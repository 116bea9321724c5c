import { Eraser } from 'lucide-react';
import type { ChartExhibit } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { useNoteRequest } from '../removal/use-note-request.ts';

/** From what was saved to asking for its removal: the request begins with this exhibit and its address. */
export function AskRemoval({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const { go } = usePlace();
  const { note, code } = useNoteRequest();
  const { removal, url, number, frozen } = exhibit;
  return (
    <>
      <Act
        size="small"
        blocked={frozen ? say('frozen.no-request') : null}
        onPress={() => void note({ about: [number], ...(url === null ? {} : { addresses: url }) })}
      >
        <Eraser className="i s" aria-hidden="true" />
        {say('exhibit.ask-removal')}
      </Act>
      {removal !== null && (
        <Act look="link" onPress={() => go({ name: 'removals', page: removal.page })}>
          {say('exhibit.see-removal')}
        </Act>
      )}
      {code !== null && <Trouble code={code} />}
    </>
  );
}
