import type { ReactNode } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import type { Kept, RecordForm } from '../../session/record-form.ts';
import { useFormats, type Formats } from '../../words/formats.ts';
import { useSay, type Say } from '../../words/words.tsx';

interface SaveBarProps {
  readonly form: RecordForm;
  readonly blocked: string | null;
  readonly onSave: () => void;
  /** The way on, once everything is saved. */
  readonly onward?: ReactNode;
}

/** Saving, and what is true of the words at this moment: kept as a draft, saved, or neither yet. */
export function SaveBar({ form, blocked, onSave, onward }: SaveBarProps) {
  const say = useSay();
  const formats = useFormats();
  const { base, dirty, kept } = form;
  const undoable = base !== null && base.revision > 1;
  const droppedNow = kept.state === 'dropped' && !dirty;
  return (
    <div className="save-bar">
      <div className="row acts">
        <Act look="go" onPress={onSave} blocked={blocked}>
          {say(kept.state === 'saving' ? 'form.saving' : 'form.save')}
        </Act>
        {(droppedNow || (dirty && kept.state !== 'saving')) && (
          // One button, so that the focus stays: what drops the draft is where it is brought back.
          <Act
            look={droppedNow ? 'plain' : 'bare'}
            onPress={droppedNow ? form.bringBack : () => void form.drop()}
          >
            {say(droppedNow ? 'form.bring-back' : 'form.drop')}
          </Act>
        )}
        {undoable && !dirty && !droppedNow && (
          <Act look="bare" onPress={() => void form.undo()}>
            {say('form.undo')}
          </Act>
        )}
        {base !== null && !dirty && kept.state !== 'saving' && onward}
        <Told className="small quiet">{tell(kept, base === null, dirty, say, formats)}</Told>
      </div>
    </div>
  );
}

function tell(kept: Kept, isNew: boolean, dirty: boolean, say: Say, formats: Formats): string {
  switch (kept.state) {
    case 'typing':
      return say('form.typing');
    case 'kept':
      return say('form.kept', { time: formats.clock(kept.at) });
    case 'found':
      return say('form.draft.found', { when: formats.moment(kept.at) });
    case 'saving':
      return say('form.saving');
    case 'saved':
      return say('form.saved', { time: formats.clock(kept.at) });
    case 'undone':
      return say('form.undone');
    case 'dropped':
      return say('form.dropped');
    case 'clean':
    default:
      if (dirty) return say('form.typing');
      return say(isNew ? 'form.new' : 'form.clean');
  }
}
