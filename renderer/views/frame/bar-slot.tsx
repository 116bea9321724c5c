import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place beside the title, in the bar, where each view may say a few words about itself. */
const SlotContext = createContext<HTMLElement | null>(null);

export function BarSlot({
  value,
  children,
}: {
  readonly value: HTMLElement | null;
  readonly children: ReactNode;
}) {
  return <SlotContext value={value}>{children}</SlotContext>;
}

export function BarWords({ children }: { readonly children: ReactNode }) {
  const slot = useContext(SlotContext);
  return slot === null ? null : createPortal(children, slot);
}
