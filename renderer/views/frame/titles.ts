import { exhibitLabel } from '../../evidence.ts';
import type { Place } from '../../session/place.tsx';
import type { Say } from '../../words/words.tsx';

export function titleOf(place: Place, say: Say): string {
  if (place.name === 'help' && place.page !== 'index') return say(`help.page.${place.page}`);
  return place.name === 'exhibit' ? exhibitLabel(place.number) : say(`${place.name}.title`);
}
