/** German for handing over: drives, the encrypted copy, checking a copy, taking the drive out. */
import type { Translation } from '../en/index.ts';

export const handOverWords = {
  'rail.hand-over': 'Weitergeben',
  'hand-over.title': 'Weitergeben',
  'hand.sub': 'Kopieren, packen, drucken oder prüfen, was auf einem Laufwerk ist',
  'hand.open': 'Öffnen',
  'hand.state.not-started': 'Nicht begonnen, nichts geschrieben',
  'hand.state.running': 'Läuft',
  'hand.state.done': 'Fertig um {time}',
  'hand.state.not-finished': 'Nicht fertig',
  'hand.state.to-check': 'Geschrieben, noch zu prüfen',
  'hand.which': 'Was davon brauche ich?',
  'hand.copy': 'Verschlüsselte Kopie für Sie selbst',
  'hand.copy.lead':
    'Lässt sich nur mit diesem Programm und Ihrer Passphrase öffnen. Geschrieben wird nur, was neu ist.',
  'hand.copy.short': 'Verschlüsselte Kopie',
  'hand.copy.for': 'Damit nichts verloren geht. Öffnet sich mit diesem Programm und Ihrer Passphrase.',
  'hand.check': 'Eine Kopie oder ein Paket prüfen',
  'hand.check.lead': 'Liest noch einmal, Datei für Datei. Geschrieben wird nichts.',

  'drive.choose': 'Laufwerk wählen',
  'drive.looking': 'Die Laufwerke werden gelesen',
  'drive.none': 'Stecken Sie ein Laufwerk ein. Es erscheint hier von selbst.',
  'drive.another': 'Noch eines eingesteckt? Es erscheint hier von selbst.',
  'drive.folder': 'Stattdessen einen Ordner wählen',
  'drive.free': '{free} von {size} frei',
  'drive.ready': 'Bereit',
  'drive.holds': 'Enthält Ihre Kopie vom {day}. Es kommt nur Neues dazu.',
  'drive.holds-part': 'Enthält eine Kopie, die nicht fertig wurde. Dort geht es weiter.',
  'drive.behind':
    '{n, plural, =0 {Dort fehlt kein Beweisstück.} one {# Beweisstück fehlt dort.} other {# Beweisstücke fehlen dort.}}',
  'drive.with-vault': 'Auch Ihr Tresor liegt auf diesem Laufwerk. Geht es verloren, ist beides weg.',
  'drive.inside': 'Das ist eine Platte dieses Computers, kein Laufwerk zum Mitnehmen.',
  'drive.too-small': 'Zu klein. Nötig sind etwa {needs}.',
  'drive.write-protected': 'Lässt sich nicht beschreiben. Suchen Sie einen kleinen Schalter an der Seite.',
  'drive.failing':
    'Es antwortet nicht, wie es sollte. Ziehen Sie es heraus und stecken Sie es neu ein, oder nehmen Sie ein anderes.',
  'drive.not-opened':
    'Eingesteckt, aber nicht geöffnet. Öffnen Sie es einmal in der Dateiverwaltung, dann geht es.',
  'drive.removed': 'Gerade nicht da',

  'copy.pick-first': 'Wählen Sie zuerst ein Laufwerk.',
  'copy.go.none': 'Auf das Laufwerk kopieren',
  'copy.go': 'Auf {name} kopieren',
  'copy.not-usable': 'Dieses Laufwerk geht so nicht. Warum, steht in der Liste.',
  'copy.estimating': 'Es wird nachgesehen, wie viel zu schreiben ist',
  'copy.estimate':
    '{n, plural, one {# Datei} other {# Dateien}} zu schreiben, {bytes}. Platz ist für {free}. Danach wird alles zurückgelesen.',
  'copy.estimate.small':
    '{n, plural, one {# Datei} other {# Dateien}} zu schreiben, {bytes}. Platz ist nur für {free}.',
  'copy.too-small': 'Auf diesem Laufwerk ist nicht genug Platz.',
  'copy.with-vault.title': 'Auf diesem Laufwerk liegt auch Ihr Tresor.',
  'copy.with-vault':
    'Eine Kopie daneben hilft nicht, wenn das Laufwerk verloren geht. Ein anderes Laufwerk ist besser.',
  'copy.names':
    'Die Dateien auf dem Laufwerk haben Namen, die nichts sagen. Wer es findet, sieht, wie viele es sind und wie groß.',
  'copy.preparing': 'Die Kopie wird vorbereitet',
  'copy.writing': 'Die Kopie wird geschrieben',
  'copy.checking': 'Die Kopie wird geprüft, Datei für Datei',
  'copy.paused': 'Angehalten',
  'copy.pause': 'Anhalten',
  'copy.go-on': 'Weiter',
  'copy.stop': 'Abbrechen',
  'copy.amount': '{done} von {total}',
  'copy.speed': '{speed} in der Sekunde, {left}',
  'copy.left.seconds': 'noch etwa {n, plural, one {# Sekunde} other {# Sekunden}}',
  'copy.left.minutes': 'noch etwa {n, plural, one {# Minute} other {# Minuten}}',
  'copy.left.hours': 'noch etwa {n, plural, one {# Stunde} other {# Stunden}}',
  'copy.step.closed': 'Eine geschlossene Kopie der Liste vorbereiten',
  'copy.step.write': 'Schreiben, was {name} noch nicht hat',
  'copy.step.wrote': '{bytes} geschrieben. Der Rest war schon da.',
  'copy.step.read': 'Jede Datei vom Laufwerk zurücklesen und vergleichen',
  'copy.step.out': 'Das Laufwerk kann heraus',
  'copy.leave-in': 'Lassen Sie das Laufwerk stecken.',
  'copy.leave-in.why': '„Fertig“ sagen wir erst, wenn jede Datei zurückgelesen ist.',
  'copy.done': 'Fertig',
  'copy.done.memory': 'Geschrieben. Ein Schritt fehlt noch: prüfen',
  'copy.read-back': 'Alles auf dem Laufwerk wurde zurückgelesen und stimmt.',
  'copy.read-back.memory':
    'Alles wurde verglichen und stimmt. Vielleicht hat dieser Computer aber aus seinem eigenen Speicher geantwortet, nicht vom Laufwerk.',
  'copy.again': 'Ziehen Sie das Laufwerk heraus, stecken Sie es wieder ein, und drücken Sie „Prüfen“.',
  'copy.again.package':
    'Ziehen Sie das Laufwerk heraus, stecken Sie es wieder ein, und öffnen Sie unten „Eine Kopie oder ein Paket prüfen“.',
  'copy.wrote':
    'In „{name}“: {n, plural, =0 {nichts Neues} one {# Datei} other {# Dateien}} jetzt geschrieben, {bytes}. {there, plural, =0 {} one {# Datei war schon da.} other {# Dateien waren schon da.}}',
  'copy.repaired':
    '{n, plural, one {# Datei war auf dem Laufwerk schadhaft und wurde neu geschrieben.} other {# Dateien waren auf dem Laufwerk schadhaft und wurden neu geschrieben.}} Das Laufwerk lässt vielleicht nach. Machen Sie eine zweite Kopie auf einem anderen.',
  'copy.missing':
    '{n, plural, one {# Datei ist schon im Tresor schadhaft} other {# Dateien sind schon im Tresor schadhaft}} und deshalb auch in der Kopie nicht ganz. Welche, sagt eine Prüfung des Tresors.',
  'copy.another': 'Noch eine Kopie machen',

  'copy.fail.stopped': 'Sie haben die Kopie abgebrochen.',
  'copy.fail.stopped.kept':
    'Die Kopie auf dem Laufwerk ist nicht vollständig. Was schon geschrieben ist, bleibt dort, und Ihr Tresor ist, wie er war.',
  'copy.fail.pulled': 'Das Laufwerk wurde herausgezogen, bevor wir fertig waren.',
  'copy.fail.unmounted': 'Das System hat das Laufwerk getrennt, bevor wir fertig waren.',
  'copy.fail.stopped-taking': 'Das System hat das Laufwerk gesperrt, bevor wir fertig waren.',
  'copy.fail.unread': 'Nicht alles lässt sich zurücklesen.',
  'copy.fail.full': 'Das Laufwerk ist voll.',
  'copy.fail.locked': 'Das Laufwerk lässt sich nicht beschreiben.',
  'copy.fail.not-equal': 'Das Laufwerk hat nicht behalten, was geschrieben wurde.',
  'copy.fail.newer': 'Die Kopie dort ist neuer als dieser Tresor.',
  'copy.fail.used': 'Die Kopie dort wurde für sich benutzt.',
  'copy.fail.gone': 'Das Laufwerk ist nicht mehr da.',
  'copy.fail.gone.kept':
    'Es wurde nichts darauf geschrieben. Ihr Tresor ist, wie er war. Stecken Sie das Laufwerk ein, dann geht es weiter.',
  'copy.fail.inside': 'Dieser Ordner liegt im Tresor selbst.',
  'copy.fail.rest': 'Beim Fortsetzen wird nur der Rest geschrieben.',
  'copy.fail.wait': 'Warten auf {name}. Stecken Sie es wieder ein.',
  'copy.fail.not-back': 'Stecken Sie zuerst das Laufwerk ein.',
  'copy.fail.go-on': 'Kopie fortsetzen',
  'copy.fail.other': 'Anderes Laufwerk wählen',

  'eject.go': '{name} auswerfen',
  'eject.going': 'Wird ausgeworfen',
  'eject.why': 'Damit beim Herausziehen nichts abgeschnitten wird.',
  'eject.safe': '{name} kann jetzt heraus.',
  'eject.by-hand.title': 'Werfen Sie das Laufwerk im System aus, bevor Sie es herausziehen.',
  'eject.by-hand':
    'Windows: das Zeichen „Hardware sicher entfernen“ neben der Uhr. Mac: das Auswurfzeichen neben dem Namen im Finder. Linux: das Auswurfzeichen in der Dateiverwaltung.',
  'eject.lock-first':
    'Ihr Tresor ist von diesem Laufwerk geöffnet. Sperren Sie ihn, bevor Sie es herausziehen.',

  'kept-copies.title': 'Ihre Kopien',
  'kept-copies.count': '{n, number}',
  'kept-copies.when': 'zuletzt kopiert {day}, {bytes}',
  'kept-copies.behind':
    '{n, plural, =0 {Hat jedes Beweisstück.} one {# Beweisstück fehlt.} other {# Beweisstücke fehlen.}}',
  'kept-copies.from-drive': 'Vom Laufwerk zurückgelesen.',
  'kept-copies.from-memory': 'Noch nicht vom Laufwerk selbst zurückgelesen.',
  'kept-copies.earlier.title': 'Sie öffnet sich mit dem, was den Tresor damals öffnete.',
  'kept-copies.earlier':
    'Seitdem wurden die Passphrase oder die Wiederherstellungswörter geändert. Wer die alten kennt, kann diese Kopie öffnen. Kopieren Sie noch einmal darauf, dann öffnen sie nur noch die neuen.',
  'kept-copies.passphrase':
    'Eine neue Passphrase erreicht keine Kopien, die vorher entstanden: Die alte öffnet sie, bis wieder darauf kopiert wird. Auf Flash-Laufwerken können alte Schlüssel unsichtbar weiterleben. Kennt jemand die alte Passphrase, zerstören Sie besser das Laufwerk.',
  'kept-copies.forget': 'Von dieser Liste nehmen',
  'status.copied.never': 'Noch nicht auf ein Laufwerk kopiert',
  'status.copied': 'Zuletzt auf ein Laufwerk kopiert: {when}',
  'status.copied.today': 'heute',
  'status.copied.days': '{n, plural, one {gestern} other {vor # Tagen}}',
  'status.copy-now': 'Jetzt kopieren',

  'recheck.choose': 'Ordner oder Laufwerk wählen',
  'recheck.or-pick': 'Oder wählen Sie ein Laufwerk aus der Liste.',
  'recheck.at': 'Zu prüfen: {name}',
  'recheck.passphrase': 'Passphrase der Kopie (nicht nötig)',
  'recheck.passphrase.help':
    'Mit ihr wird auch geprüft, was darin ist: jede Datei und das Protokoll der Verwahrung.',
  'recheck.go': 'Prüfen',
  'recheck.going': 'Wird geprüft',
  'recheck.plug-in': 'Ziehen Sie zuerst {name} heraus und stecken Sie es wieder ein.',
  'recheck.whole': 'Vollständig',
  'recheck.whole.what': 'Jede versiegelte Datei wurde vom Laufwerk gelesen und ist, wie sie kopiert wurde.',
  'recheck.whole-perhaps-from-memory': 'Vollständig, soweit dieser Computer es sagen kann',
  'recheck.whole-perhaps-from-memory.what':
    'Jede versiegelte Datei ist, wie sie kopiert wurde. War das Laufwerk seit dem Schreiben nicht heraus, hat dieser Computer vielleicht aus seinem eigenen Speicher geantwortet.',
  'recheck.used-since': 'Seit dem Kopieren für sich geöffnet',
  'recheck.used-since.what':
    'Die versiegelten Dateien sind, wie sie kopiert wurden. Die Liste ist neuer. Öffnen Sie die Kopie mit ihrer Passphrase, um zu sehen, was dazukam.',
  'recheck.unfinished': 'Nicht fertig',
  'recheck.unfinished.what':
    'Das Kopieren kam nie ans Ende. Kopieren Sie noch einmal darauf, dann geht es weiter. Verlassen Sie sich nicht darauf.',
  'recheck.damaged': 'Schadhaft',
  'recheck.damaged.what':
    'Verlassen Sie sich nicht auf diese Kopie allein, und löschen Sie sie nicht: Was heil ist, lässt sich zurückholen. Kopieren Sie noch einmal auf das Laufwerk oder auf ein anderes.',
  'recheck.made':
    'Kopiert {day}: {exhibits, plural, one {# Beweisstück} other {# Beweisstücke}}, {files, plural, one {# Datei} other {# Dateien}}. {bytes} wurden gelesen.',
  'recheck.closed': 'Sie wurde nicht geöffnet; was in den Dateien steht, wurde also nicht geprüft.',
  'recheck.opened': 'Sie wurde auch geöffnet: Jede Datei und das Protokoll der Verwahrung stimmen.',
  'recheck.opened.bad': 'Sie wurde auch geöffnet: Nicht alles darin stimmt.',
  'recheck.problems': '{n, plural, one {# Fehler} other {# Fehler}}',
  'recheck.key': 'Wessen Kopie ist das?',
  'recheck.key.what':
    'Sie ist mit dem Schlüssel unten signiert. Einen Tresor anlegen und eine Kopie signieren können alle. Dass es Ihre ist, zeigt nur das Öffnen mit Ihrer Passphrase.',
  'recheck.key.select': 'Den Schlüssel markieren',

  'repack.whole.what':
    'Das ist ein offenes Paket. Jede Datei wurde vom Laufwerk gelesen, und jede ist so, wie sie gepackt wurde.',
  'repack.whole-perhaps-from-memory.what':
    'Das ist ein offenes Paket, und jede Datei ist so, wie sie gepackt wurde. Vielleicht hat dieser Computer aus seinem Speicher gelesen. Nehmen Sie das Laufwerk heraus, stecken Sie es wieder ein, und prüfen Sie noch einmal.',
  'repack.unfinished.what':
    'Dieses Paket wurde nie fertig, und es enthält offene Dateien. Löschen Sie es, und machen Sie es neu.',
  'repack.damaged.what':
    'Das ist ein offenes Paket, und etwas darin wurde geändert. Verlassen Sie sich nicht darauf. Was in Ihrem Tresor ist, ist davon nicht berührt. Machen Sie das Paket neu.',
  'repack.holds': '{files, plural, one {# Datei} other {# Dateien}}, {bytes}.',
  'repack.made': 'Nach eigener Angabe gemacht von {by} am {day}.',
  'repack.signed.own': 'Die Signatur stimmt, und sie ist von diesem Tresor.',
  'repack.signed.right':
    'Die Signatur stimmt. Um zu wissen, von wem sie ist, vergleichen Sie den Schlüssel mit dem, der Ihnen genannt wurde.',
  'repack.signed.wrong':
    'Die Signatur ist falsch oder fehlt. Auch die Listen der Dateien können geändert worden sein.',
  'repack.signed.none':
    'Es ist nicht signiert. Wer eine Datei geändert hat, könnte auch die Listen geändert haben.',
  'repack.key': 'Von wem ist das Paket?',
  'repack.key.what':
    'Das ist der Schlüssel, mit dem es signiert ist. Vergleichen Sie ihn mit dem auf der Quittung oder mit dem, der Ihnen genannt wurde.',
  'problem.package-file-missing': 'Fehlt:',
  'problem.package-file-altered': 'Seit dem Packen geändert:',
  'problem.package-file-added': 'War nicht im Paket:',
  'problem.package-file-unread': 'Ließ sich nicht lesen:',
  'problem.package-list-altered': 'Diese Liste passt nicht zu den anderen:',
  'problem.package-list-missing': 'Diese Liste fehlt:',
  'problem.package-signature-wrong': 'Die Signatur ist falsch oder fehlt:',
  'problem.package-other-key': 'Mit einem anderen Schlüssel signiert.',
  'problem.copy-file-missing': 'Fehlt:',
  'problem.copy-file-damaged': 'Nicht, wie sie kopiert wurde:',
  'problem.copy-file-stray': 'Gehört nicht zur Kopie:',
  'problem.copy-file-unread': 'Nicht lesbar:',
} satisfies Translation;
