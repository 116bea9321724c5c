/** German for the frame around every screen: the bar, the rail, the status line, the check, formats. */
export const frameWords = {
  'app.stand-in': 'Diese Kopie ist nur zum Ausprobieren. Bewahren Sie darin keine echten Beweise auf.',
  'app.cannot': 'Holdfast kann hier nicht starten',
  'app.cannot.close': 'Schließen',
  'app.skip': 'Zum Inhalt springen',
  'app.main': 'Hauptbereich',
  'app.fault':
    'Dieser Teil des Fensters ist stehen geblieben. Was gesichert war, ist sicher. Sperren Sie und öffnen Sie wieder.',

  'hide.now': 'Sofort verbergen',
  'hide.keys': 'Umschalt ×3',
  'hide.counting': '{left, plural, one {Noch einmal zum Verbergen} other {Noch zweimal zum Verbergen}}',
  'hide.try': 'Dieser Knopf verdeckt den Bildschirm, sperrt und schließt.',

  'rail.save': 'Seite sichern',
  'rail.chart': 'Beweisübersicht',
  'rail.settings': 'Einstellungen',
  'rail.help': 'Hilfe und Sicherheit',
  'rail.open': 'Offen',

  'lock.button': 'Sperren',

  'check.never': 'Beweise seit dem Öffnen nicht geprüft',
  'check.now': 'Jetzt prüfen',
  'check.running': 'Prüfung läuft{total, plural, =0 {} other {: {done, number} von {total, number}}}',
  'check.stop': 'Prüfung anhalten',
  'check.ok': '{objects, plural, one {Die # Datei} other {Alle # Dateien}} um {time} geprüft: unverändert',
  'check.bad': 'Um {time} {count, plural, one {# Fehler} other {# Fehler}} gefunden',
  'check.see': 'Ansehen, was gefunden wurde',
  'check.failed': 'Die Prüfung wurde nicht fertig',
  'check.title': 'Was die Prüfung ergeben hat',
  'check.sub': '{objects, plural, one {# Datei} other {# Dateien}}, {bytes} noch einmal gelesen',
  'check.fine':
    'Jede Datei wurde noch einmal gelesen und ist so, wie sie gesichert wurde. Das Protokoll der Verwahrung ist stimmig: {entries, plural, one {# Eintrag} other {# Einträge}}.',
  'check.trouble':
    'Löschen Sie nichts. Ihre übrigen Beweise sind unberührt. Wenn Sie eine Kopie dieses Tresors haben, bewahren Sie sie getrennt auf.',
  'check.none': 'Seit Sie diesen Tresor geöffnet haben, wurde nichts geprüft.',
  'check.file': 'Datei',
  'check.what': 'Was nicht stimmt',
  'check.exhibit': 'Beweisstück',

  'problem.object-damaged': 'Diese Datei ist nicht mehr so, wie sie gesichert wurde.',
  'problem.object-missing': 'Diese Datei fehlt.',
  'problem.object-unlisted': 'Diese Datei ist da, aber kein Beweisstück nennt sie.',
  'problem.database-damaged': 'Das Verzeichnis Ihrer Beweise ist beschädigt.',
  'problem.custody-broken': 'Das Protokoll der Verwahrung ist nicht stimmig.',
  'problem.key-file-damaged': 'Die Schlüsseldatei oder ihre Zweitschrift ist beschädigt.',
  'problem.stray-file': 'Diese Datei gehört nicht zum Tresor.',

  'trouble.title': 'Das hat nicht geklappt.',
  'trouble.again': 'Noch einmal versuchen',

  'bytes.b': '{n, plural, one {# Byte} other {# Byte}}',
  'bytes.kb': '{n, number, ::.#} KB',
  'bytes.mb': '{n, number, ::.#} MB',
  'bytes.gb': '{n, number, ::.##} GB',

  day: '{weekday}, {day}. {month} {year}',
  'settings.parts': 'Auf dieser Seite',
  'settings.group.safety': 'Sicherheit an diesem Computer',
  'settings.group.opening': 'Den Tresor öffnen',
  'settings.group.evidence': 'Sprache und Beweise',
  'settings.group.network': 'Netz',
  'settings.group.vault': 'Der Tresor selbst',
  'day.short': '{day}. {month} {clock}',

  utc: '{clock} UTC',
  'utc.day': '{day} {clock} UTC',
};
