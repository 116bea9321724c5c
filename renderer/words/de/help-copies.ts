/** German for finding copies: searching by name, by picture, and with stills of a video. */
export const helpCopiesWords = {
  'copies.lead':
    'Vielleicht hat Ihnen jemand gesagt, dass Bilder von Ihnen im Netz sind, aber nicht wo. Hier stehen Wege zu suchen. Sie müssen nicht selbst hinsehen: Eine Person Ihres Vertrauens kann das tun.',
  'copies.first': 'Wenn Sie etwas finden, sichern Sie die Seite hier, bevor Sie etwas anderes damit tun.',
  'copies.under': 'Nur für Bilder von Personen, die bei der Aufnahme 18 oder älter waren.',
  'copies.under.text':
    'Suchen Sie nie mit einem Bild von jemandem, der unter 18 war oder gewesen sein könnte, und senden oder kopieren Sie es nicht. Take It Down kann ohne Suche helfen.',
  'copies.under.go': 'Was Sie stattdessen tun können',

  'copies.name': 'Nach Ihrem Namen suchen',
  'copies.name.how':
    'Tippen Sie Ihren Namen in eine Suchmaschine wie Google oder Bing. Setzen Sie ihn in Anführungszeichen. Versuchen Sie es auch mit Ihrem Wohnort, Spitznamen und Benutzernamen, und sehen Sie bei den Bildern und Videos nach.',
  'copies.name.learns':
    'Die Suchmaschine erfährt die Worte, die Sie tippen, und Ihre Internetadresse. Sind Sie angemeldet, weiß sie, dass Sie es sind. Die Suche kann im Verlauf des Browsers bleiben.',
  'copies.name.save':
    'Auch die Trefferseite ist ein Beweis: Sichern Sie sie, wenn Ihr Name zu solchen Bildern führt.',

  'copies.picture': 'Mit einem Bild suchen',
  'copies.picture.how':
    'Eine Bildersuche rückwärts sucht Seiten, die dasselbe Bild zeigen. Google hat eine. Sie braucht das Bild selbst oder einen Teil davon.',
  'copies.picture.learns':
    'Ein solcher Dienst bekommt das Bild: Es wird dorthin hochgeladen. Er erfährt auch Ihre Internetadresse. Wie lange er das Bild behält und wer es sehen kann, haben wir nicht geprüft. Ein Ausschnitt ohne Intimes genügt vielleicht und verrät weniger.',
  'copies.picture.here': 'Holdfast lädt nie etwas hoch. Suchen tun Sie selbst, in einem Browser.',

  'copies.video': 'Mit Bildern aus einem Video suchen',
  'copies.video.how':
    'Mit einem Video lässt sich nicht suchen, aber mit Bildern daraus. Holdfast kann sie hier machen, aus einem Video in Ihrem Tresor. Nichts wird gesendet.',
  'copies.video.loading': 'Videos im Tresor werden gesucht',
  'copies.video.none': 'In diesem Tresor ist noch kein Video.',
  'copies.video.none.help': 'Sichern Sie eine Seite mit einem Video, oder holen Sie eine Datei herein.',
  'copies.video.which': 'Welches Video?',
  'copies.video.option': '{label}: {title}, {file}',
  'copies.video.reveal': 'Video aufdecken, um Bilder zu machen',
  'copies.video.reveal.help': 'Es erscheint in diesem Fenster. Der Blick steht im Protokoll der Verwahrung.',
  'copies.video.opening': 'Wird geöffnet',

  'stills.make': 'Bilder machen',
  'stills.making': 'Bilder werden gemacht',
  'stills.again': 'Andere Bilder machen',
  'stills.one': 'Den gezeigten Moment nehmen',
  'stills.failed': 'Dieses Video konnte hier nicht gezeichnet werden. Die versiegelte Datei ist sicher.',
  'stills.choose': 'Welche gehen hinaus?',
  'stills.choose.help': 'Wählen Sie so wenige wie möglich.',
  'stills.full': 'Mehr Bilder lassen sich auf einmal nicht machen.',
  'stills.still': 'Bild {n, number}, bei {at}',
  'stills.warn': 'Daraus werden offene Kopien außerhalb des Tresors.',
  'stills.warn.text':
    'Diese Kopien sind nicht verschlüsselt. Wer den Ordner sehen kann, kann sie öffnen, und ein Laufwerk kann Spuren behalten, wenn sie gelöscht sind. Löschen Sie sie nach der Suche. Im Protokoll der Verwahrung steht, dass sie gemacht wurden.',
  'stills.save': '{count, plural, one {Dieses Bild} other {# Bilder}} zum Suchen speichern',
  'stills.save.none': 'Wählen Sie mindestens ein Bild.',
  'stills.saving': 'Wird gespeichert',
  'stills.saved':
    '{count, plural, one {Ein Bild wurde} other {# Bilder wurden}} geschrieben und zurückgelesen: {names}.',
  'stills.saved.next': 'Löschen Sie sie, wenn Sie fertig sind. Sichern Sie jede Seite, die die Suche findet.',

  'custody.frames-extracted': 'Bilder eines Videos als offene Dateien herausgenommen',
};
