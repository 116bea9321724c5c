/** German for help and safety. */
export const helpWords = {
  'help.title': 'Hilfe und Sicherheit',
  'help.hide': 'Der Weg hinaus',
  'help.limits': 'Wovor dieses Programm nicht schützen kann',
  'help.limits.intro':
    'Es ist nur ehrlich zu sagen, was kein Programm kann. Bitte lesen Sie das einmal in einem ruhigen Moment.',
  'help.under': 'Wenn jemand darauf unter 18 sein könnte',
  'help.secret': 'Ihre Passphrase',
  'help.secret.text':
    'Eine vergessene Passphrase kann niemand wiederherstellen, auch wir nicht. Bewahren Sie sie dort auf, wo nur Sie hinsehen.',
  'help.hash': 'Was ein Hashwert zeigen kann',
  'help.hash.text':
    'Jede Datei bekommt beim Sichern einen Hashwert: eine lange Zahl, die sich ändert, wenn sich die Datei ändert. Sie zeigt, dass eine Datei seitdem unverändert ist. Sie zeigt nicht, dass die Seite echt war oder wer sie geschrieben hat.',
  'help.licences.text':
    'Dieses Programm ist mit freier Software gemacht. Hier stehen ihre Hinweise und Lizenzen.',
  'help.licences.read': 'Hinweise lesen',
  'help.version': 'Holdfast {version}',
};
