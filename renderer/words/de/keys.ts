/** German for the passphrase, the recovery words, where the vault is kept, and its end. */
export const keysWords = {
  'strength.empty': 'Mindestens 8 Zeichen.',
  'strength.short': 'Zu kurz. Mindestens 8 Zeichen.',
  'strength.weak': 'Wer den Tresor und zehn starke Computer hat, könnte das in etwa {time} erraten.',
  'strength.strong':
    'Schwer zu erraten: auch mit zehn starken Computern erst in {time}. Wer Sie kennt, braucht vielleicht weniger.',
  'strength.advice':
    'Besser: vier oder fünf zufällige Wörter, zum Beispiel mit geschlossenen Augen in einem Buch gefunden. Kein Spruch, keine Namen, keine Daten.',
  'strength.second': '{n, plural, one {# Sekunde} other {# Sekunden}}',
  'strength.minute': '{n, plural, one {# Minute} other {# Minuten}}',
  'strength.hour': '{n, plural, one {# Stunde} other {# Stunden}}',
  'strength.day': '{n, plural, one {# Tag} other {# Tagen}}',
  'strength.month': '{n, plural, one {# Monat} other {# Monaten}}',
  'strength.year': '{n, plural, one {# Jahr} other {# Jahren}}',
  'strength.century': '{n, plural, one {# Jahrhundert} other {# Jahrhunderten}}',
  'strength.ages': 'Tausenden von Jahren',

  'pass.now': 'Passphrase dieses Tresors',
  'pass.need': 'Tippen Sie die Passphrase.',
  'pass.new': 'Neue Passphrase',
  'pass.again': 'Neue Passphrase noch einmal',
  'pass.change': 'Passphrase',
  'pass.change.lead':
    'Ändern Sie sie, wenn jemand sie gesehen oder erraten haben könnte. Die alte gilt sofort nicht mehr. Was Sie gesichert haben, bleibt unberührt.',
  'pass.change.limit':
    'Hat jemand den Tresor früher kopiert, öffnet sich diese Kopie weiter mit der alten Passphrase.',
  'pass.change.go': 'Passphrase ändern',
  'pass.change.going': 'Wird geändert',
  'pass.change.done': 'Geändert. Ab jetzt öffnet nur die neue Passphrase diesen Tresor.',
  'pass.change.done.words':
    'Geändert. Diesen Tresor öffnen die neue Passphrase und weiterhin die Wiederherstellungswörter.',
  'pass.differs': 'Die beiden sind noch nicht gleich.',
  'pass.stop': 'So lassen',

  'words.title': 'Wiederherstellungswörter',
  'words.lead':
    '24 Wörter auf Papier, die diesen Tresor öffnen, wenn die Passphrase vergessen ist. Ohne sie kann niemand eine vergessene Passphrase ersetzen.',
  'words.risk':
    'Wer das Papier findet, kann den Tresor öffnen. Legen Sie es nur an, wenn Sie einen sicheren Ort dafür haben: bei jemandem, dem Sie vertrauen, in einer Anwaltskanzlei oder Beratungsstelle. Nicht zu Hause, wenn dort gesucht wird.',
  'words.none': 'Dieser Tresor hat keine Wiederherstellungswörter.',
  'words.some':
    'Dieser Tresor hat Wiederherstellungswörter. Wenn sie nicht auf einem Papier stehen, an das Sie herankommen, legen Sie neue an.',
  'words.going': 'Wenn Sie diese Seite verlassen, sind diese Wörter weg.',
  'words.going.text':
    'Niemand kann sie noch einmal zeigen. Sie öffnen den Tresor trotzdem: Schreiben Sie sie erst auf, oder entfernen Sie sie später in den Einstellungen.',
  'words.going.stay': 'Bei den Wörtern bleiben',
  'words.going.leave': 'Trotzdem verlassen',
  'words.make': 'Wiederherstellungswörter anlegen',
  'words.anew': 'Neue anlegen',
  'words.anew.note': 'Die früheren Wörter gelten dann nicht mehr.',
  'words.make.go': 'Wörter zeigen',
  'words.making': 'Werden angelegt',
  'words.remove': 'Entfernen',
  'words.remove.note':
    'Die Wörter auf dem Papier gelten dann nicht mehr. Nur noch die Passphrase öffnet den Tresor.',
  'words.remove.go': 'Wörter entfernen',
  'words.removing': 'Werden entfernt',
  'words.removed': 'Entfernt. Wörter auf Papier öffnen diesen Tresor nicht mehr.',
  'words.sheet': 'Ihre 24 Wörter',
  'words.sheet.once':
    'Die Wörter werden nur dieses eine Mal gezeigt und nirgends aufbewahrt. Schreiben Sie sie von Hand ab, in dieser Reihenfolge, oder drucken Sie sie.',
  'words.sheet.works': 'Diese Wörter öffnen den Tresor ab jetzt.',
  'words.print': 'Drucken',
  'words.print.note':
    'Von Hand ist sicherer. Drucker und die Warteschlange des Computers können eine Kopie behalten. „In Datei drucken“ lässt die Wörter auf diesem Computer.',
  'words.print.title': 'Notizen',
  'words.print.page':
    'Bewahren Sie dieses Blatt dort auf, wo es niemand Falsches findet. Wer alle 24 Wörter in dieser Reihenfolge hat, kann öffnen, wozu sie gehören. Könnte es jemand gesehen haben, lassen Sie neue Wörter anlegen: Diese gelten dann nicht mehr.',
  'words.check': 'Prüfen, ob Sie sie haben',
  'words.check.lead': 'Tippen Sie drei davon von Ihrem Papier ab.',
  'words.check.word': 'Wort {n}',
  'words.check.go': 'Prüfen',
  'words.check.wrong': 'Wort {n} ist ein anderes. Sehen Sie noch einmal auf Ihr Papier.',
  'words.to-check': 'Ich habe sie auf Papier',
  'words.back': 'Noch einmal zeigen',
  'words.kept': 'Gut. Die Wörter auf Ihrem Papier stimmen, und dieses Fenster hat sie vergessen.',
  'words.leave': 'Ohne Prüfung schließen',

  'unlock.words': 'Wiederherstellungswörter benutzen',
  'unlock.words.not': 'Passphrase benutzen',
  'unlock.words.field': 'Wiederherstellungswörter',
  'unlock.words.help':
    'Alle 24, in der Reihenfolge des Blattes. Großbuchstaben, Kommas und Nummern dazwischen spielen keine Rolle.',
  'unlock.words.new': 'Auch eine neue Passphrase wählen',
  'unlock.words.new.help': 'Lassen Sie beide leer, um die bisherige Passphrase zu behalten.',
  'unlock.words.go': 'Mit den Wörtern öffnen',
  'unlock.words.need': 'Tippen Sie die 24 Wörter.',
  'unlock.words.at': 'Wort {n} ist kein Wiederherstellungswort.',
  'unlock.words.near': 'Wort {n} ist kein Wiederherstellungswort. Meinten Sie {words}?',

  'kept.title': 'Wo dieser Tresor liegt',
  'kept.drive':
    'Er liegt auf einem Laufwerk, das man abziehen kann. Sperren Sie den Tresor, bevor Sie es abziehen.',
  'kept.here': 'Er liegt auf einer Festplatte dieses Computers.',
  'kept.lead':
    'Sie können ihn verschieben, zum Beispiel auf einen USB-Stick, den Sie bei sich tragen. Er wird erst dorthin kopiert, zurückgelesen und geprüft.',
  'kept.leaves':
    'Auch ein Tresor auf einem Stick lässt Spuren auf diesem Computer: dieses Programm, und was das System über Laufwerke und geöffnete Dateien vermerkt. Während eine Seite gesichert wird, liegen die Arbeitsdateien des Browsers auf diesem Computer.',
  'kept.move': 'Tresor verschieben',
  'kept.choose': 'Neuen Ort wählen',
  'kept.chosen': 'Neuer Ort: {name}',
  'kept.go': 'Dorthin verschieben',
  'kept.going': 'Wird verschoben',
  'kept.writing': 'Kopieren: {done} von {total}',
  'kept.checking': 'Alles zurücklesen: {done} von {total}',
  'kept.stop': 'Anhalten',
  'kept.moved':
    'Verschoben. {files, plural, one {# Datei wurde} other {# Dateien wurden}} am neuen Ort zurückgelesen, und der Tresor ist von dort geöffnet.',
  'kept.problems':
    '{n, plural, one {# Teil war} other {# Teile waren}} schon vorher beschädigt und {n, plural, one {ist} other {sind}} es dort auch. Eine Prüfung des Tresors nennt {n, plural, one {ihn} other {sie}}.',
  'kept.old.title': 'Der alte ist noch da.',
  'kept.old':
    'Vernichten, damit ihn niemand findet? Behalten Sie ihn nur, wenn er eine zweite Kopie sein soll.',
  'kept.old.limit':
    'Auf USB-Sticks und SSDs kann Gelöschtes weiterleben, auch die Schlüssel. Wer es findet, braucht immer noch die Passphrase.',
  'kept.old.go': 'Den alten vernichten',
  'kept.old.keep': 'Behalten',
  'kept.old.kept': 'Der alte bleibt. Er öffnet sich mit derselben Passphrase.',
  'kept.old.gone': 'Der alte ist vernichtet.',

  'destroy.title': 'Diesen Tresor vernichten',
  'destroy.lead':
    'Alles darin ist dann für immer weg, auch für Sie: jede Seite, Datei und Notiz und das Protokoll der Verwahrung. Kopien an anderen Orten bleiben unberührt.',
  'destroy.limit':
    'Zuerst werden die Schlüssel überschrieben und gelöscht, dann der Rest. Auf USB-Sticks und SSDs können überschriebene Daten weiterleben, und Sicherungskopien dieses Computers können eine Kopie enthalten: Solche Kopien öffnen sich weiter mit der Passphrase.',
  'destroy.case':
    'Gibt es ein Gerichtsverfahren, holen Sie zuerst Rechtsrat ein. Beweise zu vernichten kann gegen Sie verwendet werden.',
  'destroy.start': 'Tresor vernichten',
  'destroy.sure': 'Für immer vernichten?',
  'destroy.keep': 'Tresor behalten',
  'destroy.go': 'Für immer vernichten',
  'destroy.going': 'Wird vernichtet',
  'destroy.done': 'Der Tresor wurde vernichtet.',
  'destroy.left':
    'Der Tresor wurde vernichtet. In seinem Ordner liegt noch etwas, das nicht zum Tresor gehört; das wurde gelassen.',
};
