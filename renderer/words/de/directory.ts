/** German for the directory of sites and services. */
import type { Translation } from '../en/index.ts';

export const directoryWords = {
  'directory.title': 'Verzeichnis',
  'directory.lead':
    'Wo Plattformen sagen, wie man etwas meldet. Es stammt aus einem Ratgeber, und Links darin können veraltet sein. Nichts hier wird für Sie geöffnet: Das Öffnen hinterließe eine Spur im Browser.',
  'directory.search': 'Nach Name oder Adresse suchen',
  'directory.none': 'Nichts enthält diese Wörter.',
  'directory.add': 'Eintrag hinzufügen',
  'directory.own': 'Ihre eigenen Einträge',
  'directory.own.none': 'Noch keine. Fügen Sie hinzu, was fehlt.',
  'directory.from-guide': 'Aus dem Ratgeber. Zuletzt geprüft: nie.',
  'directory.from-you': 'Von Ihnen.',
  'directory.looked': 'Nachgesehen am {day}.',
  'directory.looked.never': 'Zuletzt geprüft: nie.',
  'directory.policy': 'Die Regeln',
  'directory.report': 'Auf der Seite melden',
  'directory.mail': 'Per E-Mail melden',
  'directory.nothing': 'Der Ratgeber nennt keine Adresse.',
  'directory.guide-says': 'Im Ratgeber steht: {note}',
  'directory.correct': 'Richtigstellen',
  'directory.correct.of': 'Richtigstellen: {name}',
  'directory.correction': 'Ihre Richtigstellung',
  'directory.edit': 'Ändern',
  'directory.edit.of': '{name} ändern',
  'directory.letter': 'Schreiben verfassen',
  'directory.letter.of': 'Schreiben verfassen: {name}',
  'directory.category.chat': 'Nachrichten',
  'directory.category.dating': 'Partnersuche',
  'directory.category.social': 'Spiele, soziale Netzwerke und andere',
  'directory.category.other': 'In den Ratgebern ohne Adresse genannt',
  'directory.category.hash': 'Dienste, die über Fingerabdrücke sperren',
  'directory.warn.closed': 'Diesen Dienst gibt es nicht mehr.',
  'directory.warn.skype':
    'Skype wurde im Mai 2025 geschlossen. Die Meldeseite gilt für ganz Microsoft; prüfen Sie, ob sie noch geht.',
  'directory.warn.clover':
    'Die Regeln stehen auf clover.co, die E-Mail ist aber bei clover.com, vielleicht eine andere Firma. Prüfen Sie das, bevor Sie Privates senden.',
  'directory.warn.match':
    'Im Ratgeber fehlt der Link für die E-Mail. Nutzen Sie den Meldelink auf einem Profil.',
  'directory.warn.no-route': 'Der Ratgeber nennt keinen Weg zum Melden.',
  'directory.warn.no-policy': 'Der Ratgeber nennt keine Seite mit den Regeln.',
  'directory.warn.no-address':
    'Die Ratgeber nennen nur den Namen. Suchen Sie die Adresse der Meldeseite selbst.',
  'directory.warn.stop-ncii':
    'Für Aufnahmen, die mit 18 oder später entstanden. Die Adresse ist StopNCII.org.',
  'directory.warn.take-it-down':
    'Für Aufnahmen, die unter 18 entstanden. Die Adresse ist takeitdown.ncmec.org.',

  'platform.title': 'Eintrag im Verzeichnis',
  'platform.untitled': 'Eintrag ohne Namen',
  'platform.back': 'Zurück zum Verzeichnis',
  'platform.lead': 'Was Sie hier schreiben, ist Ihres. Der Eintrag des Ratgebers bleibt daneben stehen.',
  'section.platform': 'Die Plattform oder der Dienst',
  'case.corrects': 'Stellt richtig',
  'case.policyPages': 'Seiten mit den Regeln',
  'case.reportPages': 'Seiten zum Melden',
  'case.reportMails': 'E-Mail-Adressen zum Melden',
  'case.platformNote': 'Was man wissen sollte',
  'case.lookedAt': 'Der Tag, an dem Sie nachgesehen haben',
  'case.reportPages.help': 'Eine je Zeile.',
  'case.lookedAt.help': 'So: 2026-11-20. Leer, wenn Sie nicht selbst nachgesehen haben.',
} satisfies Translation;
