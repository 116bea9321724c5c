/** German for the text-only record, for saving again, and for the sound and video of a page. */
export const againWords = {
  'write.title': 'Aufschreiben, wo es ist',
  'write.why':
    'Worte genügen, um es zu melden. Nichts wird geöffnet oder nachgeschlagen. Lassen Sie weg, was Sie nicht wissen.',
  'write.address': 'Adresse',
  'write.site': 'Seite oder App',
  'write.userName': 'Benutzername dort',
  'write.seenAt': 'Wann Sie es gesehen haben',
  'write.seenAt.help': 'So gut Sie es wissen: „um den 20. November, abends“ genügt.',
  'write.description': 'Was es ist, in wenigen Worten',
  'write.description.help':
    'Ohne genaue Einzelheiten. Zum Beispiel: wer zu sehen ist, was gesagt wurde, wie Sie darauf gestoßen sind.',
  'write.need': 'Füllen Sie mindestens eines davon aus.',
  'write.go': 'Diese Worte aufbewahren',
  'write.going': 'Worte werden aufbewahrt',
  'write.kept': 'Aufgeschrieben als {label}.',
  'written.title': 'Was aufgeschrieben wurde',
  'written.help':
    'Nur Worte. Von dem, worum es geht, wurde nichts geöffnet, geladen oder aufbewahrt.',

  'again.open': 'Diese Seite noch einmal sichern',
  'again.title': 'Diese Seite noch einmal sichern',
  'again.help':
    'Daraus wird ein neues Beweisstück, das dieses nennt und sagt, was sich geändert hat. Dieses bleibt, wie es ist.',
  'again.go': 'Noch einmal sichern',
  'again.leave': 'Jetzt nicht',
  'versions.title': 'Andere Sicherungen dieser Adresse',
  'versions.before': 'Dies ist eine spätere Sicherung von',
  'versions.after': 'Noch einmal gesichert als',
  'changes.caption': 'Was gegenüber der früheren Sicherung anders ist',
  'changes.none': 'Von dem, was wir vergleichen, ist nichts anders als in der früheren Sicherung.',
  'changes.what': 'Was',
  'changes.before': 'Vorher',
  'changes.after': 'Jetzt',
  'changes.characters': '{count, plural, one {# Zeichen} other {# Zeichen}}',
  'changes.nothing': 'nichts',
  'change.address': 'Erreichte Adresse',
  'change.status': 'Antwort der Seite',
  'change.title': 'Titel',
  'change.kind': 'Wonach es aussieht',
  'change.text': 'Text',
  'change.picture': 'Bild',
  'change.gone': 'Weg',
  'change.back': 'Wieder da',

  'media.title': 'Ton, Video und Dateien der Seite',
  'media.list': 'Ton und Video dieses Beweisstücks',
  'media.no-file': 'Keine Datei',
  'media.how.answer': 'Genau so aufbewahrt, wie die Seite es geschickt hat.',
  'media.how.asked-again':
    'Noch einmal angefordert und genau so aufbewahrt, wie die Seite es geschickt hat.',
  'media.how.playlist': 'Aus den Teilen zusammengesetzt, die die Abspielliste der Seite nennt.',
  'media.how.network-record':
    'Seine Teile sind in der Netzaufzeichnung, so wie die Seite sie angefordert hat.',
  'media.how.not-had': 'Es war nicht zu bekommen.',
  'media.instead':
    'Wenn Sie es aufnehmen können oder als Datei haben, ist auch das ein Beweis.',
  'media.instead.go': 'Stattdessen eine Datei hereinholen',
};
