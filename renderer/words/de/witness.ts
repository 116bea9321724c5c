import type { Translation } from '../en/index.ts';

/** German for trusted timestamps. */
export const witnessWords = {
  'custody.timestamped': 'Zeitstempel aufbewahrt',
  'custody.timestamp-failed': 'Es war kein Zeitstempel zu bekommen',

  'stamps.title': 'Zeitstempel',
  'stamps.about':
    'Die Uhr Ihres Computers lässt sich beliebig stellen. Eine Zeitstempelstelle ist jemand anderes. Sie bestätigt mit einer Signatur, dass es eine Aufzeichnung zu einem Zeitpunkt gab. Sie sagt nicht, dass die Seite echt war.',
  'stamps.learns':
    'Sie erfährt einen Hashwert, der nichts über das sagt, was Sie gesichert haben, und die Internetadresse, von der Sie kommen. Sie kann sehen, wann Sie etwas sichern. Sie erfährt nicht, was oder von wo.',
  'stamps.off': 'Aus. Niemand wird gefragt.',
  'stamps.on': 'An. {host} wird gefragt.',
  'stamps.authority': 'Adresse der Stelle',
  'stamps.authority.help':
    'Sie beginnt mit https:// oder http://. Fragen Sie Ihre Anwaltskanzlei, welche das Gericht kennt.',
  'stamps.automatic': 'Bei jeder gesicherten Seite von selbst fragen',
  'stamps.automatic.help': 'Sonst fragen Sie für jedes Beweisstück selbst, auf seiner Seite.',
  'stamps.turn-on': 'Einschalten',
  'stamps.change': 'Speichern',
  'stamps.turn-off': 'Ausschalten',
  'stamps.kept-when-off': 'Zeitstempel, die Sie haben, bleiben im Tresor.',
  'stamps.head': 'Jetzt das ganze Protokoll bestätigen lassen',
  'stamps.head.help':
    'Ein Zeitstempel für das Protokoll, wie es jetzt ist. Er gilt für jedes Beweisstück, das heute im Tresor ist.',
  'stamps.going': 'Die Stelle wird gefragt',
  'stamps.get': 'Jetzt {host} fragen',
  'stamps.settings': 'Zeitstempel in den Einstellungen',
  'stamps.none': 'Noch keine Stelle hat das bestätigt.',
  'stamps.none.off':
    'Keine Stelle wurde gebeten, die Zeit zu bestätigen: Zeitstempel sind ausgeschaltet. Sie können sie in den Einstellungen einschalten.',
  'stamps.for-exhibit':
    '{authority} hat bestätigt, dass es die Aufzeichnung dieses Beweisstücks am {time} gab.',
  'stamps.for-log':
    '{authority} hat bestätigt, dass es das Protokoll bis zum Eintrag {sequence, number} am {time} gab.',
  'stamps.record-means': 'Die Aufzeichnung nennt jede Datei des Beweisstücks mit ihrem Hashwert.',
  'stamps.asked': 'Gefragt: {host}',
  'stamps.exact': '{seconds, plural, one {Auf # Sekunde genau} other {Auf # Sekunden genau}}',
  'stamps.policy': 'Richtlinie {policy}, Seriennummer {serial}',
  'stamps.leads-to': 'Ihre Zertifikate führen zu {name}.',
  'stamps.leads-away':
    'Ihre Zertifikate führen zu {name}; dessen eigenes liegt nicht bei. Wer prüfen will, braucht es von der Stelle.',
  'stamps.clocks-differ':
    'Die Uhr dieses Computers wich in diesem Augenblick um {minutes, plural, one {# Minute} other {# Minuten}} von der Uhr der Stelle ab.',
  'stamps.check': 'Die Zeitstempel noch einmal prüfen',
  'stamps.hold':
    '{count, plural, one {Der Zeitstempel hält der Prüfung stand.} other {Alle # Zeitstempel halten der Prüfung stand.}}',
  'stamps.fault':
    'Ein Zeitstempel hält der Prüfung nicht stand. Lassen Sie diesen Tresor, wie er ist, und holen Sie Hilfe.',
} satisfies Translation;
