/** German for saving a page again, further than the first time. */
export const furtherWords = {
  'again.further': 'Der Seite diesmal weiter folgen',
  'again.further.help':
    'Letztes Mal ging sie dort weiter, wo wir aufgehört haben. Das kann bis zu 15 Minuten dauern, und die Dateien sind größer.',
};
