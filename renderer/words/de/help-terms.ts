/** German for the words of the field (docs/WORDS.md): what each means, in plain sentences. */
export const helpTermsWords = {
  'terms.lead':
    'Wörter für das, was geschehen ist, helfen im Gespräch mit Polizei, Plattform oder Anwaltskanzlei. Es können mehrere zutreffen.',
  'terms.abuse': 'Was geschehen ist',
  'terms.paper': 'Was dieses Programm aufbewahrt',
  'terms.steps': 'Was sich tun lässt',

  'term.images': 'Bildbasierte sexualisierte Gewalt',
  'term.images.means':
    'Jemand hat ein Nacktbild, ein sexuelles Bild oder Video von Ihnen ohne Ihre Einwilligung verbreitet. Es kommt nicht darauf an, ob Sie es selbst gemacht haben, mit der Aufnahme einverstanden waren oder es jemandem geschickt haben, dem Sie vertrauten.',
  'term.threat': 'Drohung mit Veröffentlichung, Sextortion',
  'term.threat.means':
    'Jemand droht, ein solches Bild zu verbreiten, damit Sie etwas tun: zahlen, mehr schicken oder bleiben. Das zählt auch, wenn noch nichts verbreitet wurde.',
  'term.fake': 'Deepfake',
  'term.fake.means':
    'Ein Bild, ein Video oder eine Stimme, die nach Ihnen aussieht oder klingt, aber von einem Computer gemacht oder verändert wurde.',
  'term.hidden': 'Heimliche Aufnahme',
  'term.hidden.means': 'Sie wurden gefilmt oder fotografiert, ohne es zu wissen.',
  'term.child': 'Darstellungen sexualisierter Gewalt gegen Kinder und Jugendliche',
  'term.child.means':
    'Sexuelle Bilder von jemandem, der bei der Aufnahme unter 18 war, auch wenn die Person heute erwachsen ist. Dafür gelten andere Regeln: Dieses Programm öffnet sie nicht und bewahrt sie nicht auf.',
  'term.impersonation': 'Identitätsmissbrauch',
  'term.impersonation.means': 'Jemand gibt sich als Sie aus, zum Beispiel mit einem Konto in Ihrem Namen.',
  'term.harassment': 'Belästigung',
  'term.harassment.means':
    'Nachrichten, Kommentare oder Anrufe, die nicht aufhören und verletzen oder Angst machen sollen.',
  'term.stalking': 'Nachstellung (Stalking)',
  'term.stalking.means':
    'Jemand verfolgt, beobachtet oder kontaktiert Sie immer wieder, sodass Sie Angst haben. Ihre Angst gehört zum Beweis: Sie darf aufgeschrieben werden.',
  'term.doxxing': 'Doxxing',
  'term.doxxing.means':
    'Jemand stellt Ihre Anschrift, Ihre Telefonnummer oder andere private Angaben ins Netz.',
  'term.hacking': 'Hacking',
  'term.hacking.means': 'Jemand ist ohne Ihre Erlaubnis in Ihr Konto oder Gerät gelangt.',

  'term.shown': 'Abgebildete Person',
  'term.shown.means': 'Wer auf einem Bild oder in einem Video zu sehen ist.',
  'term.did': 'Die Person, die das getan hat',
  'term.did.means':
    'Wer aufgenommen, verbreitet oder gedroht hat. Wer es vermutlich war, ist eine Einschätzung. Die Beweise dafür stehen getrennt davon.',
  'term.incident': 'Vorfall',
  'term.incident.means': 'Etwas, das geschehen ist, mit Datum und Ort.',
  'term.exhibit': 'Beweisstück',
  'term.exhibit.means':
    'Ein einzelner Beweis: eine gesicherte Seite, eine Datei oder Worte, die Sie aufgeschrieben haben.',
  'term.capture': 'Sicherung',
  'term.capture.means': 'Das Sichern einer Seite, so wie sie gerade ist, mit ihrer Adresse und der Uhrzeit.',
  'term.hash': 'Hashwert',
  'term.hash.means':
    'Eine lange Zahl, die aus einer Datei entsteht. Ändert sich die Datei, ändert sich die Zahl. Sie zeigt, dass eine Kopie seit dem Sichern unverändert ist. Sie zeigt nicht, dass die Seite echt war oder wer sie geschrieben hat.',
  'term.custody': 'Protokoll der Verwahrung',
  'term.custody.means':
    'Eine Liste von allem, was mit einem Beweisstück geschah, wann und durch wen. Sie wird nur länger.',
  'term.chart': 'Beweisübersicht',
  'term.chart.means': 'Die Tabelle mit dem, was geschehen ist, und den Beweisstücken, die es zeigen.',
  'term.binder': 'Mappe',
  'term.binder.means': 'Die gedruckten Beweise. Ihr Inhaltsverzeichnis ist die Übersicht.',

  'term.preserve': 'Bitte um Aufbewahrung',
  'term.preserve.means':
    'Ein Schreiben, das eine Plattform bittet, ihre Daten zu behalten, bis Polizei oder Gericht danach fragen können. Auf Englisch „preservation request“ oder „litigation hold“.',
  'term.removal': 'Löschantrag',
  'term.removal.means': 'Ein Schreiben, das eine Plattform bittet, etwas zu löschen.',
  'term.delist': 'Auslistung',
  'term.delist.means':
    'Eine Suchmaschine lässt eine Seite aus ihren Treffern weg. Die Seite selbst bleibt, wo sie ist.',
  'term.reverse': 'Bildersuche rückwärts',
  'term.reverse.means': 'Mit einem Bild statt mit Worten suchen, um zu finden, wo es noch ist.',
  'term.stopncii': 'StopNCII',
  'term.stopncii.means':
    'Ein Dienst, der Plattformen hilft, ein Bild anhand seines Fingerabdrucks zu blockieren. Für Bilder, auf denen die abgebildete Person 18 oder älter war.',
  'term.take': 'Take It Down',
  'term.take.means':
    'Dieselbe Idee, betrieben von NCMEC, für Bilder, auf denen die abgebildete Person unter 18 war. Nicht zu verwechseln mit dem TAKE IT DOWN Act, einem Gesetz der USA über Löschung innerhalb von 48 Stunden.',
};
