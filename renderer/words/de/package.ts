/** German for plain packages for police or a lawyer. */
import type { Translation } from '../en/index.ts';

export const packageWords = {
  'custody.disclosed': 'Als offenes Paket übergeben',
  'error.package-empty':
    'In dieser Auswahl gibt es nichts zu übergeben. Nichts wurde geschrieben. Wählen Sie mindestens ein Beweisstück, das nicht stillgelegt ist.',
  'error.package-password':
    'Dieses Passwort nehmen manche Programme nicht an. Nichts wurde geschrieben. Nehmen Sie mindestens 12 Buchstaben, Ziffern und Zeichen einer englischen Tastatur.',
  'error.package-no-room':
    'An diesem Ort ist nicht genug Platz für das Paket. Was begonnen war, wurde wieder weggenommen. Ihr Tresor ist, wie er war. Nehmen Sie ein Laufwerk mit mehr Platz.',
  'error.package-interrupted':
    'Das Laufwerk antwortet nicht mehr, wie wenn es herausgezogen wird. Das Paket ist nicht vollständig. Ihr Tresor ist, wie er war. Wenn dort ein Ordner oder eine Datei mit der Endung .part liegt, sind darin offene Dateien: Löschen Sie das. Machen Sie das Paket dann noch einmal.',
  'error.package-unmounted':
    'Das System hat das Laufwerk getrennt, während das Paket geschrieben wurde. Nirgendwo sonst wurde etwas geschrieben. Das Paket ist nicht vollständig. Ihr Tresor ist, wie er war. Wenn auf dem Laufwerk ein Ordner oder eine Datei mit der Endung .part liegt, sind darin offene Dateien: Löschen Sie das. Machen Sie das Paket dann noch einmal.',
  'error.package-locked':
    'Das System lässt auf dem Laufwerk nichts mehr schreiben. Das tut es, wenn es Fehler in den Verzeichnissen des Laufwerks findet. Das Paket ist nicht vollständig. Ihr Tresor ist, wie er war. Ziehen Sie das Laufwerk heraus und stecken Sie es wieder ein. Wenn dort ein Ordner oder eine Datei mit der Endung .part liegt, sind darin offene Dateien: Löschen Sie das. Machen Sie das Paket dann noch einmal, oder nehmen Sie ein anderes Laufwerk.',
  'error.package-not-equal':
    'Was geschrieben wurde, ließ sich nicht so zurücklesen, wie es sein muss. Das ist also kein Paket zum Übergeben. Ihr Tresor ist, wie er war. Nehmen Sie ein anderes Laufwerk.',
  'error.package-unread':
    'Das Laufwerk hat alles angenommen, kann aber nicht alles wieder lesen: Ein Teil des Laufwerks ist beschädigt. Das ist also kein Paket zum Übergeben. Ihr Tresor ist, wie er war. Nehmen Sie ein anderes Laufwerk.',
  'error.zip-to-check':
    'Das Paket dort ist mit seinem Passwort verschlossen, von außen kann man nicht hineinsehen. Nichts wurde geändert. Öffnen Sie es mit einem Programm wie 7-Zip und dem Passwort, dann das package.zip, das herauskommt. Prüfen Sie den Ordner, der darin ist.',
  'error.nothing-to-check':
    'An diesem Ort ist weder eine Kopie eines Tresors noch ein Paket. Nichts wurde geändert. Sehen Sie nach, ob es das richtige Laufwerk ist.',
  'hand.package': 'Offenes Paket für Polizei oder Anwaltskanzlei',
  'hand.package.lead': 'Sie sehen genau, was hinausgeht, bevor etwas geschrieben wird.',
  'hand.package.short': 'Offenes Paket',
  'hand.package.for': 'Für jemanden, dem Sie es geben. Öffnet sich auf jedem Computer, ohne dieses Programm.',
  'package.pictures': 'Bilder',
  'package.pictures.blurred': 'Unscharf',
  'package.pictures.blurred.help':
    'Kopien, auf denen nichts zu erkennen ist. Die Dateien bleiben hier. Fragen Sie, was die Empfänger brauchen.',
  'package.pictures.redacted': 'Graues Feld',
  'package.pictures.redacted.help': 'Keine Bilder, nur was man von ihnen weiß.',
  'package.pictures.full': 'Ganz gezeigt',
  'package.pictures.full.help': 'Die Dateien selbst, unverändert.',
  'package.include': 'Auch übergeben',
  'package.include.name': 'Den Namen im Protokoll',
  'package.include.place': 'Orte: wo es geschah, und was Fotos sagen',
  'package.include.network': 'Ihre Internetadresse, falls sie notiert wurde',
  'package.include.letters': 'Schreiben und Anträge zu diesen Beweisstücken',
  'package.include.private-notes': 'Private Notizen',
  'package.include.help':
    'Das kann zeigen, wer und wo Sie sind. Es bleibt hier, wenn Sie es nicht ankreuzen.',
  'package.some': 'Nur einige Beweisstücke',
  'package.exhibits': 'Beweisstücke im Paket',
  'package.preview': 'Das würde hinausgehen',
  'package.leaves': 'Wäre im Paket',
  'package.stays': 'Bleibt hier',
  'package.leaves.exhibits':
    '{n, plural, one {# Beweisstück} other {# Beweisstücke}} mit allem, was man davon weiß',
  'package.leaves.incidents': '{n, plural, one {# Vorfall} other {# Vorfälle}} der Übersicht',
  'package.leaves.letters':
    '{n, plural, one {# Schreiben} other {# Schreiben}}, mit den Namen und Adressen darin',
  'package.leaves.log': 'Protokoll und Hashwerte',
  'package.leaves.times': 'Zeiten, mit Ihrer Zeitzone',
  'package.stays.frozen':
    '{n, plural, one {# stillgelegtes Beweisstück} other {# stillgelegte Beweisstücke}}',
  'package.stays.pictures':
    '{n, plural, one {# Datei, die ein Bild zeigen könnte} other {# Dateien, die ein Bild zeigen könnten}}; nur die Hashwerte gehen hinaus',
  'package.stays.place':
    '{n, plural, one {# Datei, die sagt,} other {# Dateien, die sagen,}} wo sie entstand',
  'package.stays.letters':
    '{n, plural, one {# Schreiben, das Sie verfasst haben} other {# Schreiben, die Sie verfasst haben}}',
  'package.stays.notes': 'Ihre privaten Notizen. Ein Gericht kann trotzdem danach fragen.',
  'package.stays.location': 'Orte, die Sie aufgeschrieben haben',
  'package.stays.secrets': 'Ihre Anmeldungen und Passwörter',
  'package.signed-in.title': 'Gesichert, während Sie angemeldet waren:',
  'package.signed-in': '{exhibits}. Auf diesen Seiten kann Ihr Konto zu sehen sein. Sehen Sie sie vorher an.',
  'package.fields': 'Was Sie geschrieben haben und hinausginge',
  'package.count': '{n, number}',
  'package.field': '{kind}: {field} ({n, number})',
  'package.kind.incident': 'Vorfälle',
  'package.kind.person': 'Personen',
  'package.kind.account': 'Konten',
  'package.kind.exhibit': 'Beweisstücke',
  'package.files': 'Jede Datei',
  'package.files.hint':
    '{n, plural, one {# Datei} other {# Dateien}}: {bytes} aus Ihrem Tresor, der Rest entsteht für das Paket',
  'package.files.more': '{n, plural, one {und # weitere} other {und # weitere}}',
  'package.language': 'Sprache des Pakets',
  'package.language.help':
    'Was Sie geschrieben haben und was gesichert wurde, bleibt, wie es ist. Wählen Sie die Sprache derer, die es bekommen.',
  'package.recipient': 'Für wen ist es?',
  'package.recipient.help': 'Es steht auf der Quittung und in Ihrem Protokoll. Sie können es leer lassen.',
  'package.reference': 'Akten- oder Anzeigenummer',
  'package.zip': 'Ein Passwort hinzufügen',
  'package.password': 'Passwort des Pakets',
  'package.password.help':
    'Mindestens 12 Buchstaben, Ziffern und Zeichen einer englischen Tastatur. Sagen Sie es getrennt, nie auf demselben Laufwerk. Wer es bekommt, braucht ein Programm wie 7-Zip.',
  'package.password.blocked':
    'Tippen Sie ein Passwort aus mindestens 12 einfachen Buchstaben, Ziffern oder Zeichen.',
  'package.plain.title': 'Nicht verschlüsselt.',
  'package.plain': 'Wer dieses Laufwerk hat, kann es öffnen.',
  'package.go': 'Auf {name} packen',
  'package.go.none': 'Auf das Laufwerk packen',
  'package.blocked.none':
    'Wählen Sie zuerst die Beweisstücke, oder nehmen Sie das Häkchen bei „Nur einige Beweisstücke“ weg.',
  'package.blocked.plan': 'In dieser Auswahl gibt es nichts zu packen.',
  'package.reading': 'Die Dateien im Tresor werden gelesen',
  'package.writing': 'Das Paket wird geschrieben',
  'package.checking': 'Das Paket wird geprüft, Datei für Datei',
  'package.done': 'Fertig',
  'package.wrote':
    'In „{names}“: {exhibits, plural, one {# Beweisstück} other {# Beweisstücke}}, {n, plural, one {# Datei} other {# Dateien}} in der signierten Liste, {bytes}.',
  'package.damaged':
    '{n, plural, one {# Datei ließ sich im Tresor nicht lesen und fehlt darin.} other {# Dateien ließen sich im Tresor nicht lesen und fehlen darin.}} Welche, sagt eine Prüfung des Tresors.',
  'package.apart.title': 'Sagen Sie das Passwort getrennt.',
  'package.apart':
    'Am Telefon oder von Angesicht zu Angesicht, nie auf demselben Laufwerk oder in derselben Nachricht.',
  'package.receipt': 'Quittung',
  'package.receipt.to': 'Für',
  'package.receipt.blank': 'Nicht gesagt',
  'package.receipt.when': 'Gemacht',
  'package.receipt.sums': 'Hashwert der Liste aller Dateien',
  'package.receipt.sums.select': 'Den Hashwert markieren',
  'package.receipt.key': 'Signiert mit dem Schlüssel',
  'package.receipt.help':
    'Schreiben Sie die ersten Stellen des Hashwerts auf Ihr Exemplar der Quittung. RECEIPT.html im Paket lässt sich drucken und von beiden unterschreiben.',
  'package.another': 'Noch ein Paket machen',
  'package.fail.stopped': 'Sie haben das Paket abgebrochen.',
  'package.fail.stopped.gone': 'Was geschrieben war, wurde wieder weggenommen. Ihr Tresor ist, wie er war.',
  'package.fail.back': 'Zurück zur Auswahl',
  'package.earlier': 'Früher übergeben',
  'package.earlier.done': '{n, plural, one {# Beweisstück} other {# Beweisstücke}}, zurückgelesen.',
  'package.earlier.unfinished': 'Nicht fertig. Auf jenem Laufwerk können offene Dateien geblieben sein.',
} satisfies Translation;
