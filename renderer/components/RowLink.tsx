import type { KeyboardEvent, ReactNode } from 'react';

interface RowLinkProps {
  readonly onPress: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A link to another place in the window, for the rows of long lists: the same role, keys and names as React Aria's, which
 * takes half a millisecond and a dozen effects to make. There is no address in it: nothing must be left of where she was.
 */
export function RowLink({ onPress, className = 'link', children }: RowLinkProps) {
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    onPress();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <a> without an address takes no focus
    <span role="link" tabIndex={0} className={className} onClick={onPress} onKeyDown={key}>
      {children}
    </span>
  );
}
