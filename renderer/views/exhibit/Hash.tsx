import { Told } from '../../components/Told.tsx';
import { TextSelect } from 'lucide-react';
import { useRef, useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { useSay } from '../../words/words.tsx';

/**
 * A SHA-256 in groups of eight. The groups are set apart by CSS, so that what is selected is the hash without
 * gaps. The window may not write to the clipboard (its permissions are all denied): the person's own copy key does.
 */
export function Hash({ sha256, name }: { readonly sha256: string; readonly name: string }) {
  const say = useSay();
  const code = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState(false);
  const select = (): void => {
    if (code.current === null) return;
    getSelection()?.selectAllChildren(code.current);
    setSelected(true);
  };
  return (
    <div className="hash">
      <code className="mono" ref={code}>
        {[0, 8, 16, 24, 32, 40, 48, 56].map((start) => (
          <span key={start}>{sha256.slice(start, start + 8)}</span>
        ))}
      </code>
      <span className="row">
        <Act look="bare" size="small" onPress={select} label={say('hash.select.of', { name })}>
          <TextSelect className="i s" aria-hidden="true" />
          {say('hash.select')}
        </Act>
        <Told className="small quiet">{selected && say('hash.selected')}</Told>
      </span>
    </div>
  );
}
