/** German for the one-page summary, and for writing the chart out as tables. */
export const summaryWords = {
  'summary.title': 'Kurzfassung',
  'summary.open': 'Kurzfassung',
  'summary.lead':
    'Ein Blatt für das Gespräch: bei der Polizei, in einer Anwaltskanzlei, am Hilfetelefon. Ihre privaten Notizen stehen nicht darauf.',
  'summary.print': 'Drucken',
  'summary.print.help': 'Auf Papier ist es nicht mehr geschützt. Wer es findet, kann es lesen.',
  'summary.paper': 'Kurzfassung',
  'summary.first': 'Der erste',
  'summary.recent': 'Die drei jüngsten',
  'summary.worst': 'Die drei schwersten',
  'summary.first.none': 'Noch hat kein Vorfall ein Datum.',
  'summary.recent.none': 'Noch hat kein Vorfall ein Datum.',
  'summary.worst.none':
    'Noch keiner markiert. Sie wählen sie: Öffnen Sie einen Vorfall und markieren Sie ihn als einen der schwersten.',
  'summary.why': 'Warum: {why}',
  'summary.exhibits': 'Beweisstücke: {labels}',
  'summary.site': 'Wo: {site}',
  'summary.above': 'Siehe oben.',
  'summary.loading': 'Kurzfassung wird geöffnet',
  'summary.nothing': 'Noch keine Vorfälle',
  'summary.nothing.help': 'Die Kurzfassung entsteht aus den Vorfällen, die Sie aufschreiben.',
  'summary.back': 'Zurück zur Übersicht',

  'tables.title': 'Übersicht als Tabellen ausgeben',
  'tables.open': 'Als Tabellen ausgeben',
  'tables.lead':
    'Zwei Tabellen, die jede Tabellenkalkulation öffnet: incidents.csv und exhibits.csv. Darin stehen Worte und Hashwerte, keine Bilder oder Dateien.',
  'tables.warn': 'Das sind offene Kopien außerhalb des Tresors.',
  'tables.warn.text':
    'Wer diesen Ordner öffnen kann, kann sie lesen, und ein Cloud-Dienst kopiert sie vielleicht. Legen Sie sie auf Ihren eigenen Stick, und löschen Sie sie dort, wenn Sie fertig sind.',
  'tables.private': 'Auch meine privaten Notizen hineinschreiben',
  'tables.private.help':
    'Die Notizen fehlen, solange Sie das nicht ankreuzen. Stillgelegte Beweisstücke fehlen immer.',
  'tables.go': 'Ordner wählen und schreiben',
  'tables.writing': 'Wird geschrieben',
  'tables.done': 'Geschrieben und zurückgelesen: {names}. Das steht im Protokoll.',
};
