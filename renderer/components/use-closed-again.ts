import { useState } from 'react';

/**
 * Whether something was open and is not any more. The button that opened it stands there anew then, and takes the focus
 * back: else it would be lost with what was closed, and who goes by keyboard would begin at the top of the window.
 */
export function useClosedAgain(open: boolean): boolean {
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  return wasOpen && !open;
}
