/** Spanish for saving a page again, further than the first time. */
import type { Translation } from '../en/index.ts';

export const furtherWords = {
  'again.further': 'Seguir la página más lejos esta vez',
  'again.further.help':
    'La última vez continuaba donde paramos. Esto puede tardar hasta 15 minutos, y los archivos son más grandes.',
} satisfies Translation;
