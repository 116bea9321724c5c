import { TextSelect } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useSay } from '../words/words.tsx';
import { Act } from './Act.tsx';
import { Told } from './Told.tsx';

interface SelectableProps {
  readonly children: ReactNode;
  /** Words around it that are not selected. */
  readonly before?: string;
  readonly after?: string;
  /** What the button is said to select. */
  readonly label: string;
}

/**
 * Text to copy: a press selects it, and the person's own copy key does the rest, for the window may not write to the
 * clipboard (ADR 6). Never a link: an opened address would leave a trace in a browser.
 */
export function Selectable({ children, before, after, label }: SelectableProps) {
  const say = useSay();
  const code = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState(false);
  const select = (): void => {
    if (code.current === null) return;
    getSelection()?.selectAllChildren(code.current);
    setSelected(true);
  };
  return (
    <>
      <span>
        {before}
        <code className="mono" ref={code}>
          {children}
        </code>
        {after}
      </span>
      <span className="row">
        <Act look="bare" size="small" onPress={select} label={label}>
          <TextSelect className="i s" aria-hidden="true" />
          {say('select.this')}
        </Act>
        <Told className="small quiet">{selected && say('select.done')}</Told>
      </span>
    </>
  );
}
