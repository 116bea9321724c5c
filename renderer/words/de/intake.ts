/** German for bringing files in: what was found in them, and what is read out of a mail or a chat. */
export const intakeWords = {
  'file.drop': 'Sie können Dateien und Ordner auch auf dieses Fenster ziehen oder Strg und V drücken.',
  'file.folder': 'Ordner wählen',
  'file.paste': 'Einfügen',
  'file.screen': 'Bild vom Bildschirm',
  'file.leave-out': '{name} weglassen',
  'file.clipboard': 'Aus der Zwischenablage',
  'file.clipboard.next':
    'Das Bild oder der Text in der Zwischenablage. Gelesen wird, wenn Sie es hereinholen. Ist es versiegelt, wird die Zwischenablage geleert.',
  'file.screen.next':
    'Ein Bild von dem, was auf dem Bildschirm ist. Dieses Fenster verschwindet kurz. Was dahinter liegt, ist auf dem Bild, also sehen Sie erst nach.',
  'file.cleared':
    'Die Zwischenablage wurde geleert. Ein Programm, das sich Kopiertes merkt, kann es noch haben.',
  'file.not-cleared':
    'Die Zwischenablage wurde nicht geleert: Es ist nicht alles versiegelt, oder es wurde inzwischen etwas anderes kopiert.',
  'file.and-more': 'und {count} weitere',
  'file.none': 'Darin ist keine Datei, die hereingeholt werden könnte.',
  'file.left.system':
    '{count, plural, one {# Datei, die das System von selbst anlegt, bleibt weg.} other {# Dateien, die das System von selbst anlegt, bleiben weg.}}',
  'file.left.links':
    '{count, plural, one {# Verweis auf einen anderen Ort bleibt weg.} other {# Verweise auf andere Orte bleiben weg.}}',
  'file.left.closed':
    '{count, plural, one {# Ordner konnte nicht geöffnet werden.} other {# Ordner konnten nicht geöffnet werden.}}',
  'file.left.more':
    'Darin ist mehr, als auf einmal hereingeholt werden kann. Dies sind die ersten {count}. Holen Sie die Ordner darin einzeln herein.',
  'state.same': 'Ist schon da',
  'job.same': '{label} ansehen, das ist dieselbe Datei',
  'job.keep-same':
    '{count, plural, one {Auch die eine hereinholen, die schon da ist} other {Auch die # hereinholen, die schon da sind}}',
  'brought.title': 'Wie es hereinkam',
  'brought.help': 'Angegeben von der Person, die diesen Tresor führt.',
  'brought.how': 'Weg',
  'brought.file': 'als Datei',
  'brought.folder': 'mit einem Ordner',
  'brought.clipboard': 'aus der Zwischenablage eingefügt',
  'brought.screen': 'als Bild dieses Bildschirms',
  'brought.name': 'Name dort',
  'brought.path': 'Platz im Ordner',
  'brought.modified': 'Dort zuletzt geändert',
  'brought.created': 'Dort angelegt',
  'brought.embedded': 'Was die Datei von sich sagt',
  'brought.embedded.help': 'Wer die Datei hatte, kann das geschrieben haben.',
  'brought.left': '{count} von {total} Dateien darin wurden nicht daneben gelegt',
  'exhibit.tab.mail': 'E-Mail',
  'exhibit.tab.transcript': 'Chat',
  'exhibit.tab.text': 'Wie geschrieben',
  'reading.reading': 'Wird gelesen',
  'reading.failed': 'Das konnte hier nicht gelesen werden. Die versiegelte Datei ist sicher.',
  'mail.claims':
    'Aus dem Original herausgelesen, damit man es lesen kann. In eine E-Mail kann man jeden Absender und jedes Datum schreiben. Nichts darin wird ausgeführt oder geladen.',
  'mail.from': 'Von',
  'mail.to': 'An',
  'mail.cc': 'Kopie an',
  'mail.subject': 'Betreff',
  'mail.date': 'Datum',
  'mail.attachments': '{count, plural, one {# Datei kam mit} other {# Dateien kamen mit}}',
  'mail.unnamed': 'Eine Datei ohne Namen',
  'mail.from-html':
    'Diese E-Mail hat nur eine gestaltete Seite. Hier sind ihre Worte; hinter jedem Verweis steht, wohin er führt.',
  'mail.no-words': 'In dieser E-Mail stehen keine Worte.',
  'mail.headers': '{count, plural, one {Die eine Kopfzeile} other {Alle # Kopfzeilen}}',
  'chat.claims':
    'Aus dem Original herausgelesen, damit man es lesen kann. Wer den Chat exportiert hat, könnte ihn geändert haben. Die Zeiten stehen, wie der Export sie hat.',
  'chat.unnamed': 'Ein Chat ohne Namen',
  'chat.count': '{count, plural, one {# Nachricht} other {# Nachrichten}}',
  'chat.more': '{count} weitere von {left} zeigen',
  'chat.app': 'Die App selbst',
  'chat.with': 'Mit einer Datei: {name}',
  'chat.omitted': 'Etwas kam dazu, das der Export weggelassen hat.',
};

export const intakeWarnings = {
  'warning.name-differs':
    'Die Endung des Dateinamens sagt eine Art von Datei, ihr Inhalt eine andere. Sie ist aufbewahrt, wie sie ist. Öffnen Sie sie nicht außerhalb von Holdfast, bevor sie jemand angesehen hat.',
  'warning.holds-script':
    'In dieser Datei steckt ein Programm, das ein Browser ausführen würde. Sie ist aufbewahrt, wie sie ist, und hier wird nichts davon ausgeführt.',
  'warning.name-cut':
    'Ein Name war sehr lang oder taugt nicht für eine Datei. Die Datei liegt unter einem kürzeren, sicheren Namen. In der Aufzeichnung steht, wie sie hieß.',
  'warning.mail-broken':
    'Diese E-Mail ist beschädigt oder nicht so geschrieben, wie E-Mails sind. Sie konnte nicht herausgelesen werden. Das Original ist ganz aufbewahrt.',
  'warning.mail-cut':
    'Diese E-Mail ist sehr lang. Nur ihr Anfang wurde herausgelesen. Das Original ist ganz aufbewahrt.',
  'warning.chat-dates-unclear':
    'In diesem Chat lassen sich Tag und Monat auf zwei Arten lesen, deshalb wird kein Datum genannt. Die Abschrift zeigt sie, wie sie geschrieben sind.',
  'warning.chat-cut':
    'Dieser Chat ist sehr lang. Nur sein Anfang wurde herausgelesen. Das Original ist ganz aufbewahrt.',
  'warning.too-large-to-read':
    'Diese Datei ist zu groß, um herausgelesen zu werden. Das Original ist ganz aufbewahrt.',
  'warning.reading-failed':
    'Was diese Datei von sich sagt, konnte nicht gelesen werden. Das Original ist ganz aufbewahrt.',
  'warning.archive-bomb':
    'Dieses Archiv soll beim Auspacken eine Festplatte füllen oder ist viel zu groß. Ab da wurde nicht weiter ausgepackt. Das Archiv selbst ist ganz aufbewahrt.',
  'warning.archive-encrypted':
    'Dateien in diesem Archiv sind mit einem Passwort gesperrt und wurden nicht ausgepackt. Das Archiv selbst ist ganz aufbewahrt.',
  'warning.archive-nested':
    'In diesem Archiv stecken weitere Archive. Diese sind als Dateien aufbewahrt und wurden nicht ausgepackt.',
  'warning.archive-too-many':
    'In diesem Archiv sind sehr viele Dateien. Nicht alle wurden daneben gelegt. Das Archiv selbst ist ganz aufbewahrt.',
  'warning.archive-damaged':
    'Dieses Archiv ist beschädigt, deshalb ließ sich nicht alles auspacken. Das Archiv selbst ist ganz aufbewahrt.',
  'warning.archive-not-a-file':
    'In diesem Archiv ist etwas, das keine Datei ist, etwa ein Verweis auf einen anderen Ort. Es wurde weggelassen. Das Archiv selbst ist ganz aufbewahrt.',
};
