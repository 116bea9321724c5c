/** German for the removal log: the list of pages, the log of one, its next step, looking again. */
import type { Translation } from '../en/index.ts';

export const removalWords = {
  'rail.removal': 'Löschen lassen',
  'removals.title': 'Löschen lassen',
  'removals.loading': 'Die Löschanträge werden geöffnet',
  'removals.sub':
    '{pages, plural, one {# Seite} other {# Seiten}}, {gone, number} weg, {waiting, number} offen, {unsaved, number} zu sichern',
  'removals.add': 'Antrag notieren',
  'removals.order': 'Eine gute Reihenfolge:',
  'removals.order.text':
    'die Seite sichern, die Website um Aufbewahrung ihrer Daten bitten, das Löschen verlangen, dann die Suchmaschinen anschreiben. Sie können immer anders vorgehen.',
  'removals.empty': 'Noch wurde bei niemandem etwas verlangt',
  'removals.write': 'Ein Schreiben verfassen',
  'removals.note': 'Notieren, was ich verlangt habe',
  'removals.empty.help':
    'Verlangen Sie es in einem Schreiben, oder notieren Sie, was Sie auf anderem Weg verlangt haben. Die Frist wird gezählt, und Sie können nachsehen, ob die Seite weg ist.',
  'removals.none-found': 'Keine Seite und kein Antrag enthält diese Wörter.',
  'removals.search': 'In den Löschanträgen suchen',
  'removals.caption': 'Seiten, um die es in Anträgen geht',
  'removals.no-address': 'Noch keine Adresse',
  'removals.clock-back':
    'Die Uhr dieses Computers zeigt eine Zeit vor etwas, das schon notiert ist. Bitte prüfen Sie sie: Die Stunden unten zählen ab dort.',
  'removals.cases': 'Fallnummern von StopNCII und Take It Down: {count, number}',
  'removals.cases.none': 'StopNCII und Take It Down können ein Bild sperren, bevor es jemand hochlädt.',
  'removals.cases.go': 'In der Hilfe ansehen',

  'removals.column.page': 'Seite',
  'removals.column.saved': 'Gesichert',
  'removals.column.keep': 'Um Aufbewahrung gebeten',
  'removals.column.remove': 'Löschen verlangt',
  'removals.column.answer': 'Stand',
  'removals.column.looked': 'Nachgesehen',
  'removals.not-saved': 'Nicht gesichert',
  'removals.other-saved': 'Nicht die Seite selbst',
  'removals.closed': 'Stillgelegt',
  'removals.save-first': 'Zuerst sichern',
  'removals.more': '{count, plural, one {und # weiteres} other {und # weitere}}',

  'times.day': '{day}. {month}',
  'times.weekday': '{weekday}, {day}. {month}',
  'times.moment': '{weekday}, {day}. {month}, {clock}',
  'left.hours': 'noch {hours, number} Std.',
  'left.minutes': 'noch {minutes, number} Min.',
  'left.days': '{days, plural, one {noch # Tag} other {noch # Tage}}',
  'left.of-48': 'von 48, bis {until}',
  'left.of-month': 'des Monats, bis {until}',
  'left.about': 'etwa {until}',
  'left.over': 'Jetzt noch einmal nachsehen',
  'left.over.short': 'nachsehen',

  'removal-state.not-asked': 'Noch nicht verlangt',
  'removal-state.waiting': 'Offen',
  'removal-state.running': 'Frist läuft',
  'removal-state.over': 'Frist vorbei',
  'removal-state.there': 'Noch da',
  'removal-state.said-removed': 'Laut Antwort gelöscht',
  'removal-state.refused': 'Abgelehnt',
  'removal-state.gone': 'Weg',
  'removal-state.back': 'Wieder da',
  'removal-state.given-up': 'Sie fragen nicht weiter nach',
  'removal-state.gone.at': 'Am {day} weg',
  'removal-state.back.at': 'Am {day} wieder da',
  'looked.due': 'fällig {when}',
  'looked.gone': '{day}: weg',
  'looked.there': '{day}: noch da',
  'looked.unclear': '{day}: nicht zu sagen',

  'log.title': 'Verlauf: {page}',
  'log.saved': 'Seite gesichert als {exhibit}',
  'log.asked.of': '{what}: {who}',
  'log.by': 'Abgeschickt von {who}',
  'log.confirmation': 'Vorgangsnr.',
  'log.open': 'Öffnen',
  'log.open.of': 'Diesen Antrag öffnen: {name}',
  'log.answered': 'Antwort: {answer}',
  'log.outcome': 'Von Ihnen gesehen: {outcome}',
  'log.look.gone': 'Nachgesehen: Laut Website ist es weg. Gesichert als {exhibit}',
  'log.look.there': 'Nachgesehen: Es ist noch da. Gesichert als {exhibit}',
  'log.look.unclear': 'Nachgesehen: Diese Sicherung sagt es nicht. Gesichert als {exhibit}',
  'log.look.elsewhere': 'Sie endete auf einer anderen Seite als zuvor.',
  'log.clock.ahead':
    'Dann sind 48 Stunden vorbei. Wir erinnern Sie, noch einmal nachzusehen und zu sichern, was dort ist.',
  'log.clock.closed': 'Dann sind 48 Stunden vorbei.',
  'log.clock.over': '48 Stunden waren vorbei.',
  'log.month.ahead': 'Dann ist der Monat für die Antwort vorbei.',
  'log.month.over': 'Der Monat für die Antwort war vorbei.',
  'log.draft': 'Nicht abgeschickt',
  'log.nothing-asked': 'Noch nichts verlangt',
  'log.follows': 'Folgt auf einen früheren Antrag: {name}',
  'log.came-back': 'Wieder aufgetaucht als {page}',
  'log.empty': 'Noch ist nichts geschehen.',

  'do.title': 'Was Sie tun können',
  'do.note': 'Antrag notieren',
  'do.answer': 'Antwort eintragen',
  'do.look': 'Jetzt nachsehen',
  'do.done': 'erledigt',
  'do.todo': 'noch nicht',
  'do.step.save': 'Seite gesichert',
  'do.step.keep-records': 'Website um Aufbewahrung gebeten',
  'do.step.remove': 'Löschen verlangt',
  'do.step.delist': 'Suchmaschinen angeschrieben',
  'do.step.saved.none': 'Kein Beweisstück zeigt diese Seite',

  'page-letters.title': 'Schreiben zu dieser Seite',
  'page-letters.write': 'Schreiben verfassen',
  'page-letters.close': 'Schreiben schließen',
  'page-letters.written':
    'Das Schreiben liegt in dem Ordner, den Sie gewählt haben, als {name}. Wenn Sie es abgeschickt haben, notieren Sie das hier: Ab da zählt die Frist.',
  'page-letters.sent': 'Notieren, dass es abgeschickt ist',

  'next.under-18':
    'Jemand könnte unter 18 sein. Bitte nicht öffnen und nicht sichern. Zuständig sind Take It Down und die Polizei.',
  'next.save':
    'Als Nächstes: die Seite sichern. Was gelöscht ist, bevor es gesichert wurde, lässt sich nicht mehr beweisen.',
  'next.keep-records':
    'Als Nächstes: die Website bitten, ihre Daten darüber aufzubewahren, wer es eingestellt hat.',
  'next.remove': 'Als Nächstes: das Löschen verlangen.',
  'next.wait': 'Als Nächstes: die Antwort abwarten. Nachsehen können Sie jederzeit.',
  'next.look': 'Als Nächstes: nachsehen und damit sichern, was jetzt dort ist.',
  'next.answer': 'Als Nächstes: nachreichen, was verlangt wird, und es hier notieren.',
  'next.complain':
    'Nach den 48 Stunden ist es noch da. In den USA ist jetzt eine Beschwerde bei der FTC möglich. Notieren Sie es hier, sobald Sie das getan haben.',
  'next.ask-other':
    'Als Nächstes: noch einmal verlangen, oder bei anderen: beim Anbieter der Website, einer Suchmaschine, einer Anwaltskanzlei.',
  'next.delist': 'Dort ist es weg. Als Nächstes: die Suchmaschinen bitten, es nicht mehr anzuzeigen.',
  'next.none': 'Hier ist nichts mehr zu tun. Nachsehen können Sie jederzeit.',

  'keep.early':
    '{from, select, posted {Eingestellt} other {Gesichert}} {days, plural, =0 {heute} one {vor # Tag} other {vor # Tagen}}. Viele Websites behalten Daten darüber, wer etwas eingestellt hat, nur ein bis zwei Monate.',
  'keep.late':
    '{from, select, posted {Eingestellt} other {Gesichert}} vor {days, number} Tagen. Viele Websites behalten Daten darüber, wer etwas eingestellt hat, nur ein bis zwei Monate. Diese Daten können bald verloren sein.',
  'keep.past':
    '{from, select, posted {Eingestellt} other {Gesichert}} vor {days, number} Tagen. Daten darüber, wer es eingestellt hat, können inzwischen verloren sein. Von außen weiß das niemand: Fragen kann trotzdem helfen.',
  'keep.unknown':
    'Viele Websites behalten Daten darüber, wer etwas eingestellt hat, nur ein bis zwei Monate.',
  'keep.asked': 'Am {day} wurde die Website gebeten, ihre Daten aufzubewahren.',

  'removal-warning.title': 'Bitte ansehen:',
  'removal-warning.not-saved':
    'Kein Beweisstück zeigt diese Seite. Ist sie einmal gelöscht, kann niemand sie mehr sichern.',
  'removal-warning.only-others-saved':
    'Was unter dieser Adresse gesichert wurde, ist nicht die Seite selbst (sondern eine Anmeldung, ein Fehler oder Ähnliches).',
  'removal-warning.not-made-by-me':
    'Eine Meldung wegen Urheberrechts kann nur abgeben, wer das Bild gemacht hat. Das ist bei diesem Antrag nicht angekreuzt.',
  'removal-warning.not-complete':
    'Bei diesem Antrag ist nicht angekreuzt, dass alles dabei war, was das Gesetz verlangt. Die 48 Stunden haben dann vielleicht nicht begonnen.',
  'removal-warning.sent-later':
    'Nach der Uhr dieses Computers wurde es später abgeschickt als jetzt. Prüfen Sie eines von beiden.',

  'look.title': 'Noch einmal nachsehen',
  'look.title.first': 'Zuerst sichern',
  'look.help':
    'Es wird ein neues Beweisstück, das sagt, ob die Seite weg ist, noch da ist oder ob es sich nicht sagen lässt. Die Website kann sehen, dass jemand da war.',
  'look.go': 'Jetzt nachsehen',
  'look.leave': 'Nicht jetzt',
  'look.running': 'Es wird gerade nachgesehen',
  'look.see': 'Sehen, wie weit es ist',
  'look.done.gone': 'Laut Website ist es weg.',
  'look.done.there': 'Es ist noch da.',
  'look.done.unclear': 'Diese Sicherung sagt nicht, ob es weg ist.',
  'look.kept': 'Gesichert als {exhibit}.',
  'look.failed': 'Es wurde nichts gesichert.',
  'look.no-address': 'Schreiben Sie zuerst eine Adresse auf.',

  'chart.column.removal': 'Löschen',
  'chart.removal.none': 'nicht verlangt',
  'chart.removal': 'Löschen: {state}',
  'exhibit.ask-removal': 'Löschantrag notieren',
  'exhibit.see-removal': 'Bei den Löschanträgen ansehen',
} satisfies Translation;
