/** German for the first run: the safety words and making a vault. */
export const firstRunWords = {
  'first.bar': 'Einrichten',
  'first.step': 'Schritt {step} von 2',
  'first.title': 'Bevor Sie beginnen: Ist dieser Computer sicher?',
  'first.lead':
    'Wenn jemand diesen Computer beobachtet, kann diese Person sehen, dass Sie dieses Programm benutzen. Nehmen Sie sich Zeit. Sie können jederzeit aufhören; noch wird nichts aufbewahrt.',
  'first.watched': 'Könnte jemand anderes sehen, was Sie hier tun?',
  'first.watched.no': 'Nein, ich glaube, nur ich benutze ihn',
  'first.watched.no.help': 'Niemand sonst kennt das Passwort oder hat ihn für mich eingerichtet.',
  'first.watched.maybe': 'Vielleicht, oder ich bin nicht sicher',
  'first.watched.maybe.help':
    'Andere benutzen ihn auch, die Person hat ihn mir gegeben oder repariert, oder sie weiß Dinge, die sie nicht wissen sollte.',
  'first.watched.yes': 'Ja, ich glaube, er wird beobachtet',
  'first.watched.yes.help':
    'Vielleicht ist es besser, hier aufzuhören und an einem sichereren Computer weiterzumachen.',
  'first.safer': 'Gibt es einen sichereren Computer?',
  'first.safer.text':
    'Vielleicht in einer Bücherei, im Freundeskreis oder in einer Beratungsstelle. Fragen Sie dort mit einem Telefon, das diese Person nie in der Hand hatte. Wenn Sie hier weitermachen, können Sie alles auf einem USB-Stick aufbewahren, an den nur Sie kommen.',
  'first.know': 'Was Sie zuerst wissen sollten',
  'first.know.hide':
    '„Sofort verbergen“ ist immer oben rechts. Ein Druck verdeckt das Fenster, sperrt und schließt. Sonst wird nichts geöffnet.',
  'first.know.keys':
    'Dreimal die Umschalttaste innerhalb von fünf Sekunden tut dasselbe. Ist ein Dateifenster des Systems offen, drücken Sie zuerst Escape.',
  'first.know.found': 'Wer diesen Computer durchsucht, kann herausfinden, dass dieses Programm darauf ist.',
  'first.know.net':
    'Nur die Seiten, die Sie anfordern, werden aus dem Netz geholt. Sonst geht nichts hinaus. Sie melden sich nirgends an.',
  'first.limits': 'Wovor dieses Programm nicht schützen kann',
  'first.limits.short': 'Spähprogramme, ein beobachtetes Netz und Websites, die Ihre Internetadresse sehen',
  'first.stop': 'Aufhören und schließen',
  'first.go': 'Weiter',
  'first.back': 'Zurück',
  'first.have': 'Ich habe schon einen Tresor: öffnen',
  'first.answer': 'Wählen Sie eine der drei Antworten, um weiterzugehen.',

  'limits.spyware':
    'Spähprogramme. Ein Programm, das den Bildschirm oder die Tasten beobachtet, sieht, was Sie sehen und tippen. Dieses Programm kann es nicht bemerken.',
  'limits.network':
    'Ein beobachtetes Netz. Wer hier das Internet betreibt, kann sehen, welche Websites besucht werden, aber nicht, was aufbewahrt wird.',
  'limits.site':
    'Die Website selbst. Wenn eine Seite gesichert wird, sieht die Website einen Besuch von Ihrer Internetadresse.',
  'limits.system':
    'Das Gedächtnis des Computers. Er kann sich merken, dass dieses Programm lief oder dass ein Stick benutzt wurde, auch wenn von Ihnen nichts mehr da ist.',
  'limits.person':
    'Jemand, der Sie zwingt, es zu öffnen. Dagegen hilft keine Passphrase. Ihre Sicherheit geht vor.',

  'create.title': 'Einen Ort für Ihre Beweise anlegen',
  'create.lead':
    'Alles liegt verschlüsselt in einem Ordner, dem Tresor. Nur Ihre Passphrase öffnet ihn. Wählen Sie einen Namen, der nichts verrät.',
  'create.names': 'Name und Ort',
  'create.name': 'Name des Tresors',
  'create.name.help': 'Etwas Alltägliches, etwa „Hausunterlagen“. Der Ordner heißt dann so.',
  'create.place': 'Wo er liegt',
  'create.place.help':
    'Auf diesem Computer oder auf einem USB-Stick, an den nur Sie kommen: erst einstecken, dann in der Liste der Orte wählen.',
  'create.shared': 'Jemand anderes meldet sich hier als Sie an.',
  'create.shared.text':
    'Diese Person kann den Ordner sehen, verschieben oder löschen. Ein USB-Stick, an den nur Sie kommen, ist sicherer.',
  'create.place.choose': 'Ort wählen',
  'create.place.other': 'Anderen Ort wählen',
  'create.place.computer': '{name}, auf diesem Computer',
  'create.place.drive': '{name}, nicht auf der Platte dieses Computers',
  'create.place.none': 'Noch kein Ort gewählt',
  'create.person': 'Ihr Name im Protokoll',
  'create.person.usual': 'ich',
  'create.person.help':
    'Das Programm führt ein Protokoll, wer was mit den Beweisen getan hat: Gerichte fragen danach. „ich“ genügt.',
  'create.secret': 'Passphrase',
  'create.secret.help': 'Vier oder mehr Wörter, die nicht zusammengehören, sind stark und gut zu merken.',
  'create.secret.taken': 'Sie ist übernommen. Der Tresor wird angelegt; das dauert einige Sekunden.',
  'create.again': 'Dieselbe Passphrase noch einmal',
  'create.differs': 'Die beiden sind noch nicht gleich.',
  'create.same': 'Beide sind gleich.',
  'create.forgotten':
    'Eine vergessene Passphrase lässt sich nicht wiederherstellen. Niemand kann sie zurücksetzen: nicht wir, nicht die Polizei, keine Werkstatt. Ist der Tresor angelegt, können Sie Wiederherstellungswörter auf Papier festhalten.',
  'create.forgotten.again':
    'Noch einmal: Ohne die Passphrase oder die Wiederherstellungswörter öffnet nichts den Tresor.',
  'create.go': 'Tresor anlegen',
  'create.going': 'Tresor wird angelegt',
  'create.need.name': 'Geben Sie dem Tresor zuerst einen Namen.',
  'create.need.place': 'Wählen Sie zuerst, wo er liegen soll.',
  'create.need.person': 'Schreiben Sie hier etwas, etwa „ich“.',
  'create.need.secret': 'Wählen Sie eine Passphrase mit mindestens 8 Zeichen.',
  'create.need.same': 'Tippen Sie zweimal dieselbe Passphrase.',

  'pass.show': 'Anzeigen',
  'pass.hide': 'Verdecken',
  'pass.caps': 'Die Feststelltaste ist an.',
};
