/** German for what can come of a capture: warnings, kinds of page and what to do about them. */
import { intakeWarnings } from './intake.ts';

export const warningWords = {
  'warning.scroll-stopped': 'Das Rollen hielt an einer Grenze an, das Ende der Seite kann also fehlen.',
  'warning.page-kept-growing':
    'Die Seite wurde beim Rollen immer länger. Wir haben an einer Grenze angehalten.',
  'warning.page-too-tall': 'Die Seite ist höher, als ein Bild sein kann. Das Bild endet vor der Seite.',
  'warning.images-missing': 'Einige Bilder der Seite wurden nicht geladen.',
  'warning.step-timed-out': 'Ein Schritt dauerte zu lange und wurde ausgelassen.',
  'warning.step-failed': 'Ein Schritt hat nicht geklappt und wurde ausgelassen.',
  'warning.scripts-stopped': 'Die eigenen Skripte der Seite wurden angehalten, damit sie stillhält.',
  'warning.scrolls-inside':
    'Die Seite rollt in einem eigenen Rahmen. Das PDF zeigt vielleicht nur einen Teil. Das PDF aus Bildern hat das Bild, Seite für Seite.',
  'warning.rows-removed':
    'Die Seite nimmt beim Rollen Zeilen wieder weg. Das Bild enthält, was oben stand; die durchlaufenen Bildschirme sind in einem PDF aus Bildern.',
  'warning.clock-differs':
    'Die Uhr dieses Computers und die Uhr der Website weichen voneinander ab. In der Aufzeichnung steht, um wie viel.',
  'warning.http-error': 'Die Website antwortete mit einem Fehler.',
  'warning.not-the-page': 'Das scheint nicht die Seite zu sein, die angefordert war.',
  'warning.dialog-dismissed': 'Die Seite öffnete ein Hinweisfenster. Es wurde geschlossen.',
  'warning.popup-closed': 'Die Seite öffnete ein weiteres Fenster. Es wurde geschlossen.',
  'warning.download-refused': 'Die Seite wollte eine Datei herunterladen. Das wurde abgelehnt.',
  'warning.subresource-refused':
    'Ein Teil der Seite zeigte auf diesen Computer oder Ihr eigenes Netz. Er wurde nicht geladen.',
  'warning.text-cut':
    'Die Seite hatte sehr lange Texte, etwa ihre Adresse oder ihren Titel. In der Aufzeichnung steht nur ihr Anfang.',
  'warning.interrupted': 'Das wurde angehalten, bevor es fertig war.',
  'warning.network-record-incomplete':
    'Einige Antworten der Website konnten in der Netzaufzeichnung nicht ganz aufbewahrt werden.',
  'warning.service-worker-set-aside':
    'Diese Seite hat einen Helfer im Browser (einen Service Worker). Er wurde beim Sichern beiseitegelassen. Was nur er erzeugt, fehlt in den Dateien, und einige Antworten der Website kamen nicht.',
  'warning.media-protected':
    'Ein Video oder Ton auf dieser Seite ist kopiergeschützt und lässt sich nicht sichern. Wenn Sie es als Datei haben, holen Sie sie herein.',
  'warning.media-incomplete': 'Ein Video oder Ton wurde nur zum Teil gesichert.',
  'warning.media-not-had':
    'Ein Video oder Ton auf dieser Seite ließ sich nicht sichern. Wenn Sie es als Datei haben, holen Sie sie herein.',
  ...intakeWarnings,
};

export const kindWords = {
  'kind.page': 'Eine Seite',
  'kind.login': 'Das sieht nach einer Anmeldeseite aus',
  'kind.age-gate': 'Das sieht nach einer Seite aus, die nach Ihrem Alter fragt',
  'kind.cookie-wall': 'Das sieht nach einer Seite aus, die nach Cookies fragt',
  'kind.bot-check': 'Das sieht nach einer Prüfung auf Roboter aus',
  'kind.paywall': 'Das sieht nach einer Seite aus, die Geld verlangt',
  'kind.removed': 'Das sieht nach einer entfernten Seite aus',
  'kind.not-found': 'Dort heißt es, diese Seite gebe es nicht',
  'kind.server-error': 'Die Antwort war eine Fehlerseite',
  'kind.browser-error': 'Das ist die Fehlerseite des Browsers selbst',
  'kind.blank': 'Diese Seite war leer',
  'kind.file': 'Eine Datei, Byte für Byte gesichert',
};

export const kindAdvice = {
  'advice.page': '',
  'advice.login':
    'Es wurde eine Anmeldung verlangt, also haben wir nur das bekommen. Wir haben es aufbewahrt, bezeichnet als Anmeldeseite. Sie können sich anmelden und den Beitrag sichern.',
  'advice.age-gate':
    'Wir haben aufbewahrt, was gezeigt wurde, und es so bezeichnet. Der Beitrag selbst ist nicht darin.',
  'advice.cookie-wall':
    'Die Frage nach Cookies verdeckt vielleicht die Seite. Wir haben aufbewahrt, was da war. Sehen Sie sich das Bild an, bevor Sie sich darauf verlassen.',
  'advice.bot-check':
    'Die Website wollte wissen, ob ein Mensch fragt. Wir haben das aufbewahrt und so bezeichnet. Versuchen Sie es später noch einmal.',
  'advice.paywall':
    'Ein Teil der Seite wird zurückgehalten. Wir haben aufbewahrt, was gezeigt wurde, und es so bezeichnet.',
  'advice.removed':
    'Wir haben das aufbewahrt und so bezeichnet. Es kann helfen zu zeigen, dass die Seite weg ist. Wenn Sie ein älteres Bild davon haben, holen Sie es herein.',
  'advice.not-found':
    'Prüfen Sie, ob das Ende der Adresse fehlt. Wenn sie stimmt, ist die Seite vielleicht weg. Wir haben aufbewahrt, was dort stand.',
  'advice.server-error': 'Wir haben die Antwort aufbewahrt. Vielleicht geht es später wieder.',
  'advice.browser-error':
    'Es kam nichts an. Prüfen Sie die Adresse und Ihre Verbindung, dann versuchen Sie es noch einmal.',
  'advice.file': '',
  'advice.blank':
    'Es war nichts zu sehen. Wir haben die Aufzeichnung davon behalten. Versuchen Sie es später noch einmal.',
};
