import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface NoteProps {
  readonly tone?: 'quiet' | 'care' | 'alert';
  readonly title?: string;
  readonly children: ReactNode;
  /** Read out at once, for what the person must know before anything else; or when there is a pause. */
  readonly spoken?: 'at-once' | 'in-turn';
}

const icons = { quiet: Info, care: CircleAlert, alert: TriangleAlert };

export function Note({ tone = 'quiet', title, children, spoken }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div
      className={tone === 'quiet' ? 'note' : 'note care'}
      role={spoken === undefined ? undefined : spoken === 'at-once' ? 'alert' : 'status'}
    >
      <Icon className="i" aria-hidden="true" />
      <div>
        {title !== undefined && <b className="firm">{title} </b>}
        {children}
      </div>
    </div>
  );
}
