/** German for saving a page and bringing files in, with the question before it and what came of it. */
export const saveWords = {
  'save.title': 'Seite sichern',
  'save.sub': 'Kopiert eine Seite, bevor sie verschwinden kann',
  'save.ways': 'Was gesichert wird',
  'save.way.page': 'Seiten',
  'save.way.file': 'Dateien, die Sie haben',
  'save.addresses': 'Adressen zum Sichern, eine in jeder Zeile',
  'save.addresses.help':
    '{count, plural, =0 {Kopieren Sie jede Adresse ganz, ab https://.} one {# Adresse.} other {# Adressen.}}',
  'save.line': 'Zeile {line}: {sentence}',
  'save.too-many': 'Das sind mehr als 200 Adressen. Sichern Sie sie in zwei Teilen.',
  'save.go': '{count, plural, =0 {Seiten sichern} one {1 Seite sichern} other {# Seiten sichern}}',
  'save.need.address': 'Fügen Sie zuerst eine Adresse ein.',
  'save.need.fix': 'Berichtigen Sie zuerst die Adresse.',
  'save.need.age': 'Beantworten Sie zuerst die Frage nach dem Alter.',
  'save.need.file': 'Wählen Sie zuerst eine Datei.',
  'save.busy': 'Warten Sie, bis die laufende Sicherung fertig ist, oder halten Sie sie an.',
  'save.sign-in': 'Erst bei einer Website anmelden',
  'save.covered': 'Bilder bleiben verdeckt. Sie müssen nicht hinsehen.',

  'file.choose': 'Dateien wählen',
  'file.choose.more': 'Weitere Dateien dazunehmen',
  'file.clear': 'Diese Liste leeren',
  'file.help':
    'Bildschirmfotos, gespeicherte Seiten, E-Mails oder Chats, die Sie haben. Die Originale bleiben, wo sie sind.',
  'file.chosen': '{count, plural, one {# Datei gewählt} other {# Dateien gewählt}}',
  'file.go':
    '{count, plural, =0 {Dateien hereinholen} one {1 Datei hereinholen} other {# Dateien hereinholen}}',

  'age.question.page':
    'Ist auf diesen Seiten jemand auf intime Weise zu sehen, der bei der Aufnahme unter 18 war oder gewesen sein kann?',
  'age.question.file':
    'Ist in diesen Dateien jemand auf intime Weise zu sehen, der bei der Aufnahme unter 18 war oder gewesen sein kann?',
  'age.question.sign':
    'Ist auf einer Seite, die Sie dort öffnen werden, jemand auf intime Weise zu sehen, der bei der Aufnahme unter 18 war oder gewesen sein kann?',
  'age.question.again':
    'Ist auf dieser Seite jemand auf intime Weise zu sehen, der bei der Aufnahme unter 18 war oder gewesen sein kann?',
  'age.why':
    'Intim heißt nackt oder sexuell, echt oder vom Computer gemacht. Gewöhnliche Bilder von Kindern sind nicht gemeint. Wir fragen jedes Mal, denn davon hängt ab, was aufbewahrt werden darf.',
  'age.no': 'Nein, alle waren 18 oder älter, oder niemand ist so zu sehen',
  'age.yes': 'Ja, jemand war es oder kann es gewesen sein',
  'age.unsure': 'Ich bin nicht sicher',
  'age.before':
    'Bei „Ja“ oder „nicht sicher“ öffnen wir es nicht und bewahren es nicht auf. Sie haben nichts falsch gemacht.',

  'stop.title': 'Wir haben nichts geöffnet und nichts aufbewahrt',
  'stop.why':
    'Ein sexuelles Bild von jemandem unter 18 zu besitzen kann strafbar sein, auch wenn man helfen will. Deshalb halten wir hier an. Sie haben nichts falsch gemacht, und Sie können immer noch viel tun.',
  'stop.tip.title': 'Melden: CyberTipline',
  'stop.tip': 'report.cybertip.org, oder in den USA 1-800-843-5678, Tag und Nacht.',
  'stop.down.title': 'Suchen und entfernen lassen: Take It Down',
  'stop.down': 'takeitdown.ncmec.org. Kostenlos, ohne Namen, und das Bild verlässt Ihr Gerät nie.',
  'stop.police.title': 'Die Polizei',
  'stop.police':
    'Sie darf es ansehen und aufbewahren. Geben Sie ihr, was Sie aufgeschrieben haben. Speichern oder senden Sie das Bild nicht.',
  'stop.shown':
    'Adressen stehen hier nur als Text: Sie zu öffnen hinterlässt eine Spur im Verlauf eines Browsers.',

  'job.title.capture': 'Wird jetzt gesichert',
  'job.title.import': 'Wird jetzt hereingeholt',
  'job.title.done': 'Was daraus wurde',
  'job.count': '{done} von {total} fertig',
  'job.kept-count': '{kept} von {total} aufbewahrt',
  'job.over':
    '{failed, plural, =0 {Alles fertig: {total}} one {Fertig. # von {total} hat nicht geklappt} other {Fertig. # von {total} haben nicht geklappt}}',
  'job.back': '{count, plural, one {Adresse ändern} other {Adressen ändern}}',
  'job.again':
    '{count, plural, one {Die eine, die nicht gesichert wurde, noch einmal versuchen} other {Die #, die nicht gesichert wurden, noch einmal versuchen}}',
  'job.stop': 'Anhalten',
  'job.stopping': 'Wird angehalten',
  'job.next':
    '{count, plural, one {Es steht jetzt in der Übersicht. Noch steht nirgends, wofür es ein Beleg ist.} other {Sie stehen jetzt in der Übersicht. Noch steht nirgends, wofür sie ein Beleg sind.}}',
  'job.next.go': 'Aufschreiben, was geschehen ist',
  'job.earlier': 'Davor',
  'job.empty': 'Gerade wird nichts gesichert',
  'job.empty.help':
    'Jede Seite zeigt hier ihre Schritte, während sie gesichert wird. Sie können so lange zur Übersicht gehen.',
  'job.kept': 'Wenn Sie jetzt verbergen oder sperren, bleibt, was fertig ist. Der Rest wird nicht gesichert.',
  'job.kept.pages':
    'Wenn Sie jetzt verbergen oder sperren, bleibt, was fertig ist. Die anderen Adressen warten hier.',
  'job.waiting': 'Wartet',
  'job.running': 'Läuft',
  'job.now': 'jetzt',
  'job.look': '{label} ansehen',
  'job.outcome': '{count, plural, one {# Datei} other {# Dateien}}, {bytes}. Gesichert {time}.',
  'job.outcome.file': 'Die Datei und was dazu notiert wurde: {bytes}. Hereingeholt {time}.',
  'job.attempt':
    'Eine Aufzeichnung des Versuchs ist aufbewahrt: {count, plural, one {# Datei} other {# Dateien}}, {bytes}, {time}.',
  'job.nothing': 'Davon wurde nichts aufbewahrt.',
  'job.stopped': 'Sie haben angehalten. Davon wurde nichts aufbewahrt.',

  'step.open': 'Seite öffnen, erstes Bild aufbewahren',
  'step.settle': 'Bis zum Ende rollen',
  'step.picture': 'Code der Seite und ganzes Bild',
  'step.print': 'PDF und gestempelte Kopie',
  'step.record': 'Netzaufzeichnung, Ton und Video',
  'step.seal': 'Versiegeln und zurücklesen',
  'step.part': '{step}: {done, number} von {total, number}',
  'step.share': '{step}: {share, number, percent}',
  'step.so-far': '{step}: bisher {done, number}',
  'step.missed': '{step}: nicht fertig',
  'step.reading': 'Lesen und versiegeln',
  'step.import': 'Versiegeln und zurücklesen',

  'state.written': 'Aufgeschrieben',
  'state.saved': 'Gesichert und geprüft',
  'state.brought-in': 'Hereingeholt',
  'state.recovered': 'Nach einem Absturz wiedergefunden',
  'state.partial': 'Teilweise gesichert',
  'state.failed': 'Nicht gesichert',
  'state.stopped': 'Angehalten',
  'state.other-page': 'Nicht die Seite selbst',
};
