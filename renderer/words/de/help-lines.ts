/**
 * German for the help lines. Names, numbers and addresses come from assets/data/help-lines.json and from nowhere
 * else; these words only say what each one is for, and how sure that is.
 */
export const helpLinesWords = {
  'lines.danger': 'Jetzt in Gefahr?',
  'lines.danger.text':
    'Rufen Sie zuerst die Polizei oder den Notruf Ihres Landes. Alles auf dieser Seite kann warten.',
  'lines.trace':
    'Ein Anruf kann auf einer Telefonrechnung stehen, und eine geöffnete Seite bleibt im Verlauf eines Browsers. Deshalb öffnet sich hier nichts von selbst. Wenn Ihr Telefon vielleicht überwacht wird, nehmen Sie eines, das die Person nie in der Hand hatte.',
  'lines.country': 'Ihr Land',
  'lines.country.help':
    'Nach der Sprache dieses Computers. Es wird nicht aufbewahrt und nirgendwohin gesendet.',
  'lines.country.US': 'Vereinigte Staaten',
  'lines.country.UK': 'Vereinigtes Königreich',
  'lines.country.Australia': 'Australien',
  'lines.country.other': 'Ein anderes Land',
  'lines.in': 'In diesem Land',
  'lines.none': 'Für Ihr Land haben wir keine bestätigte Nummer.',
  'lines.none.help':
    'Eine Beratungsstelle, eine Schutzunterkunft oder eine Opferberatung in Ihrer Nähe kann helfen, und die Polizei auch. Eine Person Ihres Vertrauens kann mit Ihnen danach suchen.',
  'lines.anywhere': 'In jedem Land',
  'lines.doubt': 'In älteren Ratgebern genannt, nicht bestätigt',
  'lines.doubt.help':
    'Vielleicht stoßen Sie anderswo auf diese Namen. Wir zeigen dazu weder Nummer noch Adresse.',

  'lines.changed': 'Anders als in älteren Ratgebern',
  'lines.unconfirmed': 'Nicht bestätigt',
  'lines.checked.on': 'Zuletzt geprüft: {day}.',
  'lines.checked.never':
    'An welchem Tag, ist nicht vermerkt. Sehen Sie auf der eigenen Seite nach, bevor Sie sich darauf verlassen.',
  'lines.basis.verified': 'Bestätigt, als diese Liste entstand.',
  'lines.basis.second-hand':
    'Bestätigt, als diese Liste entstand, in einer Quelle, die es nennt, nicht auf der eigenen Seite.',
  'lines.basis.copy':
    'Bestätigt, als diese Liste entstand, an einer gespeicherten Kopie der Seite. Wie alt die Kopie ist, ist nicht bekannt.',
  'lines.basis.award': 'Bestätigt, als diese Liste entstand. Name und Zeiten sind auf dem Stand von 2023.',
  'lines.basis.none': 'Das ließ sich nicht bestätigen.',

  'lines.for.988': 'Wenn Sie an Suizid denken oder daran, sich zu verletzen.',
  'lines.for.imalive': 'Beistand in einer Krise.',
  'lines.for.ccri': 'Bildbasierte sexualisierte Gewalt. Vor allem für Erwachsene.',
  'lines.for.ncmec':
    'Um Bilder von jemandem zu melden, der bei der Aufnahme unter 18 war, auch wenn die Person heute erwachsen ist.',
  'lines.for.heartmob': 'Belästigung im Netz, ohne intime Bilder.',
  'lines.for.stopncii':
    'Blockiert neues Hochladen von Bildern, die mit 18 oder später entstanden, ohne sie zu sehen.',
  'lines.for.takeitdown-ncmec':
    'Blockiert neues Hochladen von Bildern, die unter 18 entstanden, ohne sie zu sehen.',
  'lines.for.ftc-tida':
    'Für Beschwerden über eine Plattform, die nicht innerhalb von 48 Stunden auf einen gültigen Löschantrag reagiert hat.',
  'lines.for.esafety': 'Um bildbasierte sexualisierte Gewalt in Australien zu melden.',
  'lines.for.rph': 'Bildbasierte sexualisierte Gewalt, im Vereinigten Königreich.',

  'lines.note.988': 'Am 16. Juli 2022 umbenannt. Die alte Nummer verbindet weiterhin.',
  'lines.note.imalive':
    'Ein älterer Ratgeber nennt unter diesem Namen eine Nummer, aber sie gehörte zu einem anderen Dienst.',
  'lines.note.ccri':
    'Die Nummer ist dieselbe wie in älteren Ratgebern. Der Name ist neu, und der Leitfaden dazu ist umgezogen.',
  'lines.note.heartmob': 'Ein älterer Ratgeber nennt es. Ob es noch läuft, ist nicht bekannt.',
  'lines.note.stopncii': 'Bewahren Sie Fallnummer und PIN auf: Beides lässt sich nicht wiederherstellen.',
  'lines.note.takeitdown-ncmec':
    'Das ist ein Dienst. Der TAKE IT DOWN Act ist ein Gesetz der USA und etwas anderes.',
  'lines.note.ftc-tida': 'Neu seit dem 19. Mai 2026.',
  'lines.note.rph': 'Das ist der eigene Name. Wir sagen bildbasierte sexualisierte Gewalt.',

  'lines.way.call-or-text': 'Anruf oder SMS an',
  'lines.way.chat': 'Chat unter',
  'lines.way.day-and-night': ', rund um die Uhr',
  'lines.way.guide': 'Leitfaden unter',
  'lines.way.or': 'oder',
  'lines.way.adult': 'für Bilder, die mit 18 oder älter entstanden sind',
  'lines.way.minor': 'für Bilder, die unter 18 entstanden sind, egal wie alt die Person heute ist',
  'lines.way.platform': 'wenn eine Plattform die Pflicht von 48 Stunden nicht einhält',

  'select.this': 'Auswählen',
  'select.this.of': '{name} auswählen',
  'select.done': 'Ausgewählt. Mit Strg+C kopieren.',
};
