/** German for one request: its form, what can be asked, and what can be answered. */
import type { Translation } from '../en/index.ts';

export const requestWords = {
  'removal.title': 'Antrag',
  'removal.untitled': 'Noch ohne Worte',

  'case.about': 'Beweisstücke, um die es geht',
  'case.request': 'Was verlangt wird',
  'case.madeByMe': 'Ich habe dieses Bild selbst gemacht',
  'case.askedPeople': 'Die Person, an die es geht',
  'case.sent': 'Wann es abgeschickt wurde',
  'case.channel': 'Wie es abgeschickt wurde',
  'case.sentTo': 'Formular, E-Mail- oder Postadresse, an die es ging',
  'case.sentBy': 'Wer es abgeschickt hat, falls nicht Sie selbst',
  'case.complete': 'Alle vier Angaben, die dieses Gesetz verlangt, waren dabei',
  'case.confirmation': 'Vorgangsnummer',
  'case.answered': 'Wann geantwortet wurde',
  'case.answer': 'Was geantwortet wurde',
  'case.answerNote': 'Die Antwort, in Ihren oder in deren Worten',
  'case.outcome': 'Was Sie selbst gesehen haben',
  'case.outcomeSeen': 'Wann Sie das gesehen haben',
  'case.looks': 'Sicherungen, um noch einmal nachzusehen',
  'case.earlier': 'Ein früherer Antrag, auf den dieser folgt',

  'case.requestAddresses.help': 'Je Zeile eine. Von hier aus werden sie nie geöffnet.',
  'case.about.help': 'Bleibt das Feld mit den Adressen leer, gelten die Adressen dieser Beweisstücke.',
  'case.madeByMe.help':
    'Eine Meldung wegen Urheberrechts (DMCA) kann nur abgeben, wer das Bild gemacht hat. Ein Foto, das Sie von sich selbst gemacht haben, zählt dazu.',
  'case.recipient.help': 'Die Website, ihr Anbieter, eine Suchmaschine oder die Person, die es verbreitet.',
  'case.sent.help':
    'Mit Uhrzeit, falls Sie sie wissen: Ab da kann eine Frist laufen. Leer lassen, bis es abgeschickt ist.',
  'case.sentBy.help':
    'Eine Vertrauensperson oder eine Anwaltskanzlei kann es abschicken. Dann bleibt Ihr Name heraus.',
  'case.complete.help':
    'Ihre Unterschrift oder die einer Vertrauensperson; wo das Bild ist; dass Sie nicht zugestimmt haben und warum das so ist; wie man Sie erreicht. Erst damit beginnen die 48 Stunden.',
  'case.outcome.help': 'Eine neue Sicherung beweist mehr. Dies ist für den Fall, dass keine möglich ist.',
  'case.earlier.help':
    'Wenn es wieder auftaucht, hier oder unter einer anderen Adresse. Der erste Antrag bleibt damit verbunden.',

  'section.request': 'Was verlangt wird',
  'section.sent': 'Wie es abgeschickt wurde',
  'section.answer': 'Die Antwort',
  'section.outcome': 'Was daraus wurde',

  'choice.none': 'Noch nicht gewählt',
  'request.preservation': 'Daten aufbewahren',
  'request.removal': 'Löschen (Formular der Website)',
  'request.take-it-down': 'Löschen (TAKE IT DOWN Act der USA, 48 Stunden)',
  'request.dmca': 'Löschen (Urheberrecht, DMCA)',
  'request.dsa': 'Löschen (EU-Meldung, DSA Artikel 16)',
  'request.gdpr': 'Meine Daten löschen (DSGVO Artikel 17)',
  'request.demand': 'Die Person: überall löschen',
  'request.delisting': 'Eine Suchmaschine: nicht mehr anzeigen',
  'request.complaint': 'Beschwerde bei der FTC (USA)',
  'request.other': 'Etwas anderes',
  'channel.form': 'Formular auf der Website',
  'channel.email': 'E-Mail',
  'channel.post': 'Brief',
  'channel.app': 'In der App',
  'channel.phone': 'Telefon',
  'channel.other': 'Auf anderem Weg',
  'answer.received': 'Es ist angekommen',
  'answer.more': 'Es fehlt ihnen noch etwas',
  'answer.removed': 'Laut Antwort gelöscht',
  'answer.refused': 'Abgelehnt',
  'answer.other': 'Etwas anderes',
  'outcome.gone': 'Es war weg',
  'outcome.there': 'Es war noch da',
  'outcome.given-up': 'Ich frage nicht weiter nach',

  'pick.open.removal': 'Antrag auswählen',
  'pick.search.removal': 'In den Anträgen suchen',
  'pick.list.removal': 'Anträge zur Auswahl',
  'pick.empty.removal': 'Es gibt noch keinen anderen Antrag.',

  'request-form.lead':
    'Schreiben Sie auf, was Sie verlangt haben oder verlangen wollen. Fast alles kann leer bleiben.',
  'request-form.back': 'Zurück zu den Löschanträgen',
  'request-form.unsaved.title': 'Noch nicht gesichert:',
  'request-form.unsaved':
    'Kein Beweisstück zeigt {addresses}. Ist es einmal gelöscht, kann niemand es mehr sichern. Sichern Sie es zuerst, wenn Sie können.',
  'request-form.closed':
    '{addresses} ist stillgelegt, weil jemand unter 18 sein könnte. Bitte nicht sichern. Wer hilft, steht in der Hilfe unter „Neues Hochladen blockieren“.',
  'request-form.dmca':
    'Eine Meldung wegen Urheberrechts gibt unter Strafandrohung ab, wer das Bild gemacht hat. Kreuzen Sie „Ich habe dieses Bild selbst gemacht“ nur an, wenn das stimmt; sonst wählen Sie einen anderen Weg.',
} satisfies Translation;
