/** German for what protects the person at the computer: locking, the cover, the disguise, somebody who helps. */
export const safetyWords = {
  'lock-soon.left':
    'Sperrt sich in {seconds, plural, one {# Sekunde} other {# Sekunden}}, weil eine Weile nichts gedrückt wurde.',
  'lock-soon.told':
    'In weniger als einer Minute wird gesperrt. Drücken Sie eine Taste oder „Offen lassen“, um weiterzumachen.',
  'lock-soon.work': 'Sperrt sich, sobald die laufende Arbeit fertig ist.',
  'lock-soon.stay': 'Offen lassen',
  'locked.idle': 'Gesperrt, weil eine Weile nichts gedrückt wurde. Was gesichert war, ist sicher.',
  'locked.suspended': 'Gesperrt, weil der Computer eingeschlafen ist. Was gesichert war, ist sicher.',
  'locked.screen-locked': 'Gesperrt, weil der Bildschirm gesperrt wurde. Was gesichert war, ist sicher.',
  'locked.user-switched':
    'Gesperrt, weil jemand anderes den Computer übernommen hat. Was gesichert war, ist sicher.',
  'locked.drive-removed':
    'Gesperrt, weil das Laufwerk entfernt wurde. Was fertig war, ist darauf. Stecken Sie es wieder ein, um den Tresor zu öffnen.',

  'safety.lock': 'Von selbst sperren',
  'safety.lock.lead':
    'Wenn der Tresor eine Zeit lang nicht benutzt wird, sperrt er sich. Eine Minute vorher wird es Ihnen gesagt, und Sie können ihn offen lassen. Läuft gerade eine Sicherung, wird sie erst fertig gemacht, höchstens 30 Minuten lang.',
  'safety.lock.after': 'Sperren nach',
  'safety.lock.minutes': '{minutes} Minuten ohne Benutzung',
  'safety.lock.also':
    'Er sperrt sich auch sofort, wenn der Computer einschläft, wenn der Bildschirm gesperrt wird, wenn jemand anderes den Computer übernimmt und wenn das Laufwerk mit dem Tresor entfernt wird. Unter Linux muss der Desktop melden, dass der Bildschirm gesperrt wurde. Die meisten tun es, manche kleinen Sperrprogramme nicht.',

  'safety.hide': 'Nach „Sofort verbergen“',
  'safety.hide.lead':
    'Zur Tarnung erscheint zuerst ein Umrechner, der wirklich rechnet. Dann wird alles gesperrt, und die Schlüssel werden verworfen. Von dort führt kein Knopf zurück: Starten Sie das Programm neu. Auch das kleine Symbol in der Leiste des Systems verbirgt sofort, wo es eine solche Leiste gibt: über sein Menü, unter Linux mit einem Druck darauf.',
  'safety.hide.what': 'Was mit dem Umrechner geschieht',
  'safety.hide.close': 'Er schließt sich innerhalb einer Sekunde',
  'safety.hide.close.help': 'Das Fenster ist weg. Wer hereinkommt, sieht, was dahinter war.',
  'safety.hide.stay': 'Er bleibt, bis er geschlossen wird',
  'safety.hide.stay.help':
    'Wer hereinkommt, sieht einen Umrechner. Das Programm läuft darunter weiter, gesperrt.',

  'safety.disguise': 'Tarnung',
  'safety.disguise.lead':
    'Name und Bild in der Titelleiste, in der Taskleiste und bei den kleinen Symbolen. Sie gilt schon, bevor die Passphrase getippt ist. Manche Taskleisten unter Linux übernehmen einen neuen Namen erst beim nächsten Start.',
  'safety.disguise.what': 'Name und Bild in der Titelleiste und in der Taskleiste',
  'safety.disguise.plain': 'Holdfast, mit eigenem Bild',
  'safety.disguise.notes': 'Notizen',
  'safety.disguise.units': 'Einheiten, ein Umrechner',
  'safety.disguise.household': 'Haushalt',
  'safety.disguise.limits':
    'Sie versteckt das Programm nicht. Sein Ordner, seine Programmdatei und die Liste laufender Programme sagen weiter Holdfast, ebenso die Dateien des Tresors. Die Wahl steht als ein Wort beim Tresor, sonst nirgends auf diesem Computer.',

  'safety.screen': 'Bildschirmfotos und Bildschirm teilen',
  'safety.screen.lead': 'Ob andere Programme dieses Fenster aufnehmen können.',
  'safety.screen.what': 'In Bildern des Bildschirms',
  'safety.screen.on': 'Dieses Fenster weglassen',
  'safety.screen.on.help':
    'Windows und macOS lassen es weg oder zeigen eine dunkle Fläche. Jemand könnte fragen, was die dunkle Fläche ist.',
  'safety.screen.off': 'Zeigen wie jedes andere',
  'safety.screen.limits':
    'Unter Linux bewirkt das nichts. Nirgends hält es ein Spähprogramm auf, das den Bildschirm anders ausliest, oder eine Kamera.',
  'safety.saved': 'Gespeichert.',

  'helper.offer': 'Jemand hilft mir',
  'helper.lead':
    'Eine Person Ihres Vertrauens kann das Ansehen übernehmen. Bis die Hilfe endet, steht alles, was getan und angesehen wird, unter ihrem Namen im Protokoll.',
  'helper.label': 'Wie das Protokoll diese Person nennen soll',
  'helper.label.help': 'Name, Anfangsbuchstaben oder Aufgabe. Das bleibt für immer im Protokoll.',
  'helper.need': 'Sagen Sie, wie das Protokoll diese Person nennen soll.',
  'helper.begin': 'Beginnen',
  'helper.cancel': 'Jetzt nicht',
  'helper.now': '{label} hilft. Was jetzt angesehen wird, steht unter diesem Namen.',
  'helper.end': 'Hilfe beenden',
  'custody.helper-began': 'Jemand hat begonnen zu helfen',
  'custody.helper-ended': 'Die Hilfe endete',

  'cloud.title': 'Dieser Ort liegt in einem Ordner von {service}.',
  'cloud.text':
    'Was dort liegt, wird zu {service} kopiert und auf jedes Gerät, das bei diesem Konto angemeldet ist. Es bleibt verschlüsselt, aber andere können sehen, dass es da ist, wie groß es ist und wann es sich ändert. Vielleicht können sie es auch löschen. Ein USB-Stick oder ein Ordner außerhalb von {service} ist sicherer.',

  'account.asked': 'Meldet sich noch jemand als Sie an diesem Computer an?',
  'account.no': 'Nein, nur ich',
  'account.no.help': 'Andere haben ein eigenes Konto, oder niemand sonst benutzt diesen Computer.',
  'account.yes': 'Ja, oder ich bin nicht sicher',
  'account.yes.help': 'Jemand kennt das Passwort oder die PIN, oder es öffnet sich ohne.',
  'account.advice.title': 'Bewahren Sie auf diesem Computer selbst nichts auf.',
  'account.advice':
    'Wer sich mit diesem Konto anmeldet, kann das Programm und den Tresor finden, ihn aber nicht öffnen. Wählen Sie im nächsten Schritt einen USB-Stick als Ort, und tragen Sie ihn bei sich.',

  'limits.hide':
    'Ein schneller Blick, bevor Sie verbergen. „Sofort verbergen“ ist schnell, aber wer schon hingesehen hat, hat den Bildschirm gesehen. Die Taskleiste kann ein kleines Bild des Fensters zeigen, bis es geschlossen ist.',
  'limits.dialog':
    'Das Dateifenster des Systems. Solange es offen ist, erreichen „Sofort verbergen“ und die Umschalttaste dieses Programm nicht: Drücken Sie zuerst Escape.',
  'limits.disguise':
    'Eine Durchsuchung dieses Computers. Die Tarnung ändert einen Namen und ein Bild. Die Dateien des Programms und des Tresors lassen sich trotzdem finden.',
  'limits.screen':
    'Bilder des Bildschirms. Windows und macOS können dieses Fenster weglassen, Linux nicht. Eine Kamera sieht alles.',
  'limits.locked':
    'Ein Bildschirm, der ohne ein Wort gesperrt wurde. Unter Linux melden es manche kleinen Sperrprogramme nicht. Dann bleibt der Tresor offen, bis seine Minuten um sind.',
  'limits.sleep':
    'Ein Computer im Schlaf oder Ruhezustand. Der Tresor sperrt sich vorher. Der Computer kann aber seinen Speicher auf die Platte schreiben, und darin kann noch stehen, was auf dem Bildschirm war. Sperren Sie, bevor Sie gehen.',
  'limits.deleted':
    'Gelöschtes, das wiederkommt. Laufwerke und Sicherungskopien können alte Stände behalten. Diese sind verschlüsselt, aber sie sind da.',
  'limits.proof':
    'Zweifel. Eine gesicherte Seite zeigt, was dieser Computer bekommen hat. Sie zeigt nicht, wer es geschrieben hat, und sie ist keine Rechtsberatung.',
};
