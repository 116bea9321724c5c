/** German for opening a vault. */
export const unlockWords = {
  'unlock.title': 'Öffnen',
  'unlock.which': 'Welchen?',
  'unlock.closed': 'Geschlossen',
  'unlock.passphrase': 'Passphrase',
  'unlock.go': 'Öffnen',
  'unlock.going': 'Wird geöffnet',
  'unlock.hint': 'Dauert etwa eine Sekunde. Einfügen geht auch.',
  'unlock.other': 'Einen anderen öffnen',
  'unlock.new': 'Neu beginnen',
  'unlock.forgotten':
    'Eine vergessene Passphrase kann niemand zurücksetzen, auch wir nicht. Dann helfen nur Wiederherstellungswörter auf Papier.',
  'unlock.nothing':
    'In Ihren Dokumenten wurde nichts gefunden. Vielleicht liegt er in einem anderen Ordner oder auf einem Stick.',
  'unlock.choose': 'Seinen Ordner wählen',
  'unlock.need': 'Tippen Sie zuerst die Passphrase.',
};
