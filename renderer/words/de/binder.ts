import type { Translation } from '../en/index.ts';

/** Der Fall auf Papier. */
export const binderWords = {
  'binder.title': 'Mappe auf Papier',
  'binder.sub': 'Der Fall als Seiten zum Drucken oder Senden',
  'binder.lead':
    'Eine Mappe ist eine PDF-Datei zum Drucken: ein Deckblatt, eine Seite für das Gespräch, die Übersicht, jedes Beweisstück mit seinem Hashwert und das Protokoll.',

  'binder.which': 'Beweisstücke',
  'binder.which.legend': 'Was kommt hinein?',
  'binder.which.help':
    'Etwas wegzulassen, das gegen Sie spricht, kann Ihrer Sache schaden. Holen Sie vorher anwaltlichen Rat ein.',
  'binder.which.all': 'Alle Beweisstücke',
  'binder.which.exhibits': 'Nur einige',
  'binder.which.incident': 'Die zu einem Vorfall',
  'binder.which.pick': 'Beweisstücke, die hineinkommen',
  'binder.which.none': 'Wählen Sie mindestens ein Beweisstück.',
  'binder.which.no-incident': 'Wählen Sie einen Vorfall.',
  'binder.incident': 'Vorfall',
  'binder.incident.none': 'Bitte wählen',

  'binder.images': 'Bilder',
  'binder.images.legend': 'Wie kommen Bilder auf das Papier?',
  'binder.images.blurred': 'Unkenntlich',
  'binder.images.blurred.help':
    'Es bleiben nur weiche Farben. Kein Gesicht und kein Wort ist zu erkennen. Die Worte einer Seite stehen trotzdem daneben.',
  'binder.images.placeholder': 'Ein Hinweis an ihrer Stelle',
  'binder.images.placeholder.help':
    'Gar kein Bild. Ein Hinweis sagt, welche Datei es ist, und nennt ihren Hashwert.',
  'binder.images.full': 'Ganz zu sehen',
  'binder.images.full.help':
    'Seiten und Bilder so, wie sie gesichert wurden. Alle, die das Papier haben, sehen sie.',
  'binder.images.documents':
    'Seiten von PDF-Dateien können Bilder enthalten. Solche Seiten werden hier nicht gezeigt. Ein Blatt sagt das und nennt den Hashwert der Datei.',
  'binder.full.title': 'Denken Sie daran, wer das sehen wird.',
  'binder.full.text':
    'Geschäftsstelle, Anwaltskanzleien und die andere Seite sehen diese Bilder vielleicht. Kopien können in Druckern, E-Mails und Gerichtsakten bleiben. Die meisten brauchen das zuerst nicht: Unkenntliche Bilder können Sie später ganz zeigen.',
  'binder.apart': 'Einige Beweisstücke anders zeigen',
  'binder.apart.legend': 'Wie kommen Bilder dieser Beweisstücke?',
  'binder.apart.pick': 'Beweisstücke, die so gezeigt werden',

  'binder.notes': 'Notizen',
  'binder.private': 'Auch meine privaten Notizen drucken',
  'binder.private.help':
    'Die Notizen bleiben hier, solange Sie das nicht ankreuzen. Ein Gericht kann trotzdem danach fragen.',

  'binder.paper': 'Papier',
  'binder.size': 'Größe des Papiers',
  'binder.size.letter': 'Letter (USA, Kanada)',
  'binder.size.a4': 'A4 (fast überall sonst)',
  'binder.language': 'Sprache der Mappe',
  'binder.language.help':
    'Was Sie geschrieben haben und was gesichert wurde, bleibt, wie es ist. Ein Entwurf für ein Gericht in den USA, England oder Wales ist immer auf Englisch.',
  'binder.volumes': 'In wie vielen Dateien?',
  'binder.volumes.help': 'Viele Gerichte und Postfächer nehmen nur kleine Dateien an.',
  'binder.volumes.one': 'Eine Datei',
  'binder.volumes.of': 'Dateien von höchstens {size} MB',

  'binder.declaration': 'Entwurf einer Erklärung',
  'binder.declaration.legend': 'Einen Entwurf beilegen?',
  'binder.declaration.help':
    'Darin sagen Sie, dass Sie diese Seiten gesichert haben und dass sie zeigen, was Sie gesehen haben. Welche passt, kann Ihnen eine Anwaltskanzlei sagen.',
  'binder.declaration.none': 'Kein Entwurf',
  'binder.declaration.us': 'Für ein Gericht in den USA, dort unterschrieben',
  'binder.declaration.us-outside': 'Für ein Gericht in den USA, anderswo unterschrieben',
  'binder.declaration.england-wales': 'Für ein Gericht in England oder Wales',
  'binder.declaration.plain': 'Eine einfache Erklärung',
  'binder.seen': 'Diese Seiten habe ich selbst gesehen',
  'binder.seen.help':
    'Wählen Sie nur, was Sie mit eigenen Augen gesehen haben. Für Sie wird nichts vorab gewählt.',
  'binder.unsigned':
    'Der Entwurf bleibt ohne Unterschrift. Lesen Sie alles, bevor Sie unterschreiben. Eine falsche Aussage kann strafbar sein.',

  'binder.cover': 'Was auf dem Deckblatt steht',
  'binder.cover.hint': 'Kann leer bleiben',
  'binder.cover.help': 'Namen, die Sie hier schreiben, lesen alle, die die Mappe bekommen.',
  'binder.cover.matter': 'Worum es geht',
  'binder.cover.caseNumber': 'Aktenzeichen oder Vorgangsnummer',
  'binder.cover.preparedBy': 'Erstellt von',
  'binder.cover.preparedFor': 'Erstellt für',
  'binder.bates': 'Vor den Seitenzahlen',
  'binder.bates.help': 'Ein paar Buchstaben, etwa DOE-. Jede Seite hat dann ihre eigene Nummer.',

  'binder.plain': 'Die Datei ist nicht verschlossen.',
  'binder.plain.text':
    'Wer sie hat, kann sie lesen. Legen Sie sie auf ein Laufwerk, das nur Sie haben, nicht in einen Ordner, den andere mitbenutzen.',
  'binder.go': 'Ort wählen und erstellen',

  'binder.making': 'Die Mappe wird erstellt',
  'binder.reading': 'Der Fall wird gelesen',
  'binder.of': 'Beweisstück {done, number} von {total, number}',
  'binder.making.text':
    'Sie können inzwischen anderes tun. Wenn Sie abbrechen, bleibt nichts Halbes in dem Ordner.',

  'binder.made': 'Die Mappe ist da',
  'binder.made.text':
    '{exhibits, plural, one {# Beweisstück} other {# Beweisstücke}}, {pages, plural, one {# Seite} other {# Seiten}}, {files, plural, one {eine Datei} other {# Dateien}}. Geschrieben und wieder gelesen.',
  'binder.file.size': '{pages, plural, one {# Seite} other {# Seiten}}, {size}',
  'binder.open': 'Öffnen und ansehen',
  'binder.withheld':
    '{count, plural, one {Ein Beweisstück wurde weggelassen: Darin ist vielleicht jemand unter 18.} other {# Beweisstücke wurden weggelassen: Darin ist vielleicht jemand unter 18.}}',
  'binder.not-printed':
    '{count, plural, one {Eine Datei kam nicht auf das Papier.} other {# Dateien kamen nicht auf das Papier.}}',
  'binder.not-printed.text':
    'Eine Seite an ihrer Stelle sagt, warum. Die Datei selbst liegt sicher im Tresor.',
  'binder.again': 'Noch eine erstellen',

  'binder.print.title': 'Von hier drucken',
  'binder.print.warn':
    'Drucker und Druckserver behalten oft eine Kopie. Nehmen Sie keinen Drucker bei der Arbeit und keinen, an den die Person herankommt, die das getan hat.',
  'binder.print.which': 'Drucker',
  'binder.print.go': 'An den Drucker senden',
  'binder.print.sending': 'Es wird gesendet.',
  'binder.print.sent': 'An den Drucker „{printer}“ gesendet. Gehen Sie jetzt hin, und zählen Sie die Seiten.',
  'binder.print.none': 'Von hier war kein Drucker zu finden. Öffnen Sie die Datei, und drucken Sie von dort.',
} as const satisfies Translation;
