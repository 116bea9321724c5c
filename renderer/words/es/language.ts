/** Spanish for choosing a language. */
import type { Translation } from '../en/index.ts';

export const languageWords = {
  'language.title': 'Idioma',
  'language.lead': 'Se guarda en la caja fuerte, así que vale dondequiera que se abra esta caja fuerte.',
  'language.what': 'El idioma de esta ventana',
  'language.system': 'El de este equipo',
  'language.reports': 'Lo que escribiste tú queda como lo escribiste.',
} satisfies Translation;
