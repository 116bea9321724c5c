import { House, NotebookText, Ruler } from 'lucide-react';
import { useDisguise } from '../session/disguise.ts';
import { Mark } from './Mark.tsx';

const icons = { notes: NotebookText, units: Ruler, household: House } as const;

/** The app's sign where a closed vault is shown: the disguise's own, when it wears one. */
export function DisguiseMark({ size }: { readonly size: number }) {
  const worn = useDisguise();
  if (worn === 'plain') return <Mark size={size} />;
  const Icon = icons[worn];
  return <Icon className="mark" width={size} height={size} strokeWidth={1.9} aria-hidden="true" />;
}
