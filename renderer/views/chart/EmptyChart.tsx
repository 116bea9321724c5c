import { FileInput, FilePlus, Plus } from 'lucide-react';
import { newRecordId } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';

/** Nothing happened yet in the chart: three ways to begin, none of them wrong. */
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
          <Act onPress={() => go({ name: 'incident', record: newRecordId() })}>
            <Plus className="i" aria-hidden="true" />
            {say('chart.add')}
          </Act>
          <Act onPress={() => go({ name: 'save', way: 'file' })}>
            <FileInput className="i" aria-hidden="true" />
            {say('chart.empty.file')}
          </Act>
          <Act look="link" onPress={() => go({ name: 'help', page: 'first' })}>
            {say('help.page.first')}
          </Act>
        </div>
        <p className="help">
          {say('chart.empty.forgotten')}{' '}
          <Act look="link" onPress={() => go({ name: 'settings', part: 'recovery' })}>
            {say('chart.empty.words')}
          </Act>
        </p>
      </div>
    </div>
  );
}

/** There are exhibits, and nothing is said of them yet. */
export function NoIncidents() {
  const say = useSay();
  return (
    <div className="pad">
      <div className="blank">
        <h2>{say('chart.empty')}</h2>
        <p className="help">{say('chart.no-incidents.help')}</p>
        <div className="row">
          <AddIncident />
        </div>
      </div>
    </div>
  );
}

function AddIncident() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <Act look="go" onPress={() => go({ name: 'incident', record: newRecordId() })}>
      <Plus className="i" aria-hidden="true" />
      {say('chart.add')}
    </Act>
  );
}

export function NoExhibits() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <div className="pad">
      <div className="blank">
        <h2>{say('chart.no-exhibits')}</h2>
        <p className="help">{say('chart.no-exhibits.help')}</p>
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
