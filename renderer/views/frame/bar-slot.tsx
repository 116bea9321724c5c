import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Slots {
  readonly words: HTMLElement | null;
  readonly acts: HTMLElement | null;
}

/** The places in the bar, between the title and the way out, that belong to the view. */
const SlotContext = createContext<Slots>({ words: null, acts: null });

export function BarSlot({ words, acts, children }: Slots & { readonly children: ReactNode }) {
  const slots = useMemo(() => ({ words, acts }), [words, acts]);
  return <SlotContext value={slots}>{children}</SlotContext>;
}

/** A few words of the view about itself, beside the title. */
export function BarWords({ children }: { readonly children: ReactNode }) {
  const { words } = useContext(SlotContext);
  return words === null ? null : createPortal(children, words);
}

/** The view's main act, before the way out. */
export function BarActs({ children }: { readonly children: ReactNode }) {
  const { acts } = useContext(SlotContext);
  return acts === null ? null : createPortal(children, acts);
}
