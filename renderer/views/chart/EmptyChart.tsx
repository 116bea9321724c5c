import { FileInput, FilePlus } from 'lucide-react';
import { Act } from '../../components/Act.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';

export function EmptyChart() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <div className="pad">
      <div className="blank">
        <h2>{say('chart.empty')}</h2>
        <p className="help">{say('chart.empty.help')}</p>
        <div className="row">
          <Act look="go" onPress={() => go({ name: 'save', way: 'page' })}>
            <FilePlus className="i" aria-hidden="true" />
            {say('save.title')}
          </Act>
          <Act onPress={() => go({ name: 'save', way: 'file' })}>
            <FileInput className="i" aria-hidden="true" />
            {say('chart.empty.file')}
          </Act>
        </div>
      </div>
    </div>
  );
}

export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const say = useSay();
  return (
    <div className="pad">
      <div className="blank">
        <h2>{say('chart.nothing')}</h2>
        <p className="help">{say('chart.nothing.help')}</p>
        <div className="row">
          <Act onPress={onClear}>{say('chart.clear')}</Act>
        </div>
      </div>
    </div>
  );
}
