import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface ActProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: 'go' | 'plain' | 'bare' | 'link' | 'stop';
  readonly size?: 'small';
  readonly type?: 'button' | 'submit';
  /** Why it cannot be pressed now, said beside it. It keeps its place in the Tab order, so the reason is heard. */
  readonly blocked?: string | null;
  readonly label?: string;
  readonly pressed?: boolean;
  /** It replaced the thing that had the focus, and takes it over. */
  readonly takesFocus?: boolean;
}

/** A button. Disabled ones say why in words (LOOK, components and states). */
export function Act({
  children,
  onPress,
  look = 'plain',
  size,
  type,
  blocked,
  label,
  pressed,
  takesFocus,
}: ActProps) {
  const reason = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus === true) button.current?.focus();
  }, [takesFocus]);
  const isBlocked = blocked !== undefined && blocked !== null;
  const className = look === 'link' ? 'link' : `btn ${look} ${size ?? ''}`;
  return (
    <>
      <Button
        className={className}
        type={type ?? 'button'}
        {...(isBlocked ? { 'aria-disabled': 'true' as const, 'aria-describedby': reason } : {})}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        ref={button}
        onPress={() => {
          if (!isBlocked) onPress?.();
        }}
      >
        {children}
      </Button>
      {isBlocked && (
        <span className="help" id={reason}>
          {blocked}
        </span>
      )}
    </>
  );
}
