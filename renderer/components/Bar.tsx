import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';

interface BarProps {
  /** What is under way, for those who hear it. */
  readonly label: string;
  readonly done: number;
  /** 0 when it is not known yet. */
  readonly total: number;
  readonly children?: ReactNode;
}

/** How far something is, as a bar with words below it. */
export function Bar({ label, done, total, children }: BarProps) {
  return (
    <ProgressBar className="stack tight" value={done} maxValue={total || 1} aria-label={label}>
      {({ percentage = 0 }) => (
        <>
          <div className="progress">
            {/* A style attribute is refused by the window's policy; the bar's width is set as a property. */}
            <div ref={(bar) => bar?.style.setProperty('width', `${percentage}%`)} />
          </div>
          {children}
        </>
      )}
    </ProgressBar>
  );
}
