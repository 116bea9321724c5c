/** German for choosing a language. */
export const languageWords = {
  'language.title': 'Sprache',
  'language.lead': 'Sie steht im Tresor und gilt überall, wo dieser Tresor geöffnet wird.',
  'language.what': 'Was dieses Fenster spricht',
  'language.system': 'Wie dieser Computer',
  'language.reports': 'Was Sie selbst geschrieben haben, bleibt, wie Sie es geschrieben haben.',
};
