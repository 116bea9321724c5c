/** How the person's own order of exhibits is numbered: `EX-3`, `B`, `AA`. The window and the printouts go by it. */
import type { Numbering } from '../main/core/evidence.ts';

/** The number that the person's order and numbering give. @param place from 1 */
export function placeLabel({ style, prefix }: Numbering, place: number): string {
  return prefix + (style === 'numbers' ? String(place) : letters(place));
}

/** A…Z, AA, AB…: as courts letter exhibits. */
function letters(place: number): string {
  let rest = place;
  let text = '';
  while (rest > 0) {
    text = String.fromCodePoint(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}
