/** German for the index of Help, and for what to do first. */
export const helpFirstWords = {
  'help.index': 'In dieser Hilfe',
  'help.back': 'Zurück zur Hilfe',
  'help.offline': 'All das steht im Programm. Hier wird nichts abgerufen, und nichts öffnet sich von selbst.',
  'help.page.first': 'Was zuerst zu tun ist',
  'help.page.first.about': 'Fünf Schritte, in der Reihenfolge, die die meisten Wege offen hält.',
  'help.page.lines': 'Hilfetelefone',
  'help.page.lines.about': 'Nummern und Adressen nach Land, und wie sicher jede ist.',
  'help.page.words': 'Was die Wörter bedeuten',
  'help.page.words.about': 'Die Wörter, die Polizei, Plattformen und Anwaltskanzleien benutzen.',
  'help.page.copies': 'Kopien finden',
  'help.page.copies.about': 'Suchen mit Namen, mit einem Bild oder mit Bildern aus einem Video.',
  'help.page.block': 'Neues Hochladen blockieren',
  'help.page.block.about': 'StopNCII und Take It Down, und ein Platz für Ihre Fallnummer.',
  'help.page.limits': 'Dieses Programm und seine Grenzen',
  'help.page.limits.about': 'Der Weg hinaus, Ihre Passphrase und was kein Programm kann.',
  'help.page.licences': 'Die Arbeit anderer',
  'help.page.licences.about': 'Hinweise und Lizenzen.',

  'steps.lead':
    'Nichts davon ist Ihre Schuld. Sie müssen nicht alles tun, nicht heute und nicht allein. Eine Person Ihres Vertrauens kann bei Ihnen sitzen oder das Ansehen übernehmen.',
  'steps.order':
    'Diese Reihenfolge hält die meisten Wege offen. Sie können bei jedem Schritt davon abweichen.',
  'steps.safe': 'In Sicherheit sein',
  'steps.safe.text':
    'Hat Ihnen jemand gedroht oder Ihre Anschrift ins Netz gestellt, oder scheint jemand zu wissen, wo Sie sind? Dann geht Ihre Sicherheit vor allen Beweisen. Rufen Sie die Polizei oder den Notruf Ihres Landes, und bitten Sie um Hilfe bei einem Sicherheitsplan.',
  'steps.safe.mind':
    'Wenn Sie daran denken, sich etwas anzutun, sprechen Sie bitte jetzt mit jemandem: mit einer Person Ihres Vertrauens, einem Hilfetelefon oder dem Notruf.',
  'steps.safe.go': 'Hilfetelefone öffnen',
  'steps.capture': 'Sichern, was da ist',
  'steps.capture.text':
    'Morgen kann eine Seite weg sein. Sichern Sie jede, bevor Sie sie melden oder löschen lassen: wer es eingestellt hat, wo und wann. Behalten Sie alles, auch Nachrichten, die für Sie nicht gut aussehen. Vor Gericht kann es gegen Sie sprechen, wenn etwas fehlt.',
  'steps.capture.go': 'Eine Seite sichern',
  'steps.preserve': 'Die Plattform bitten, ihre Daten aufzubewahren',
  'steps.preserve.text':
    'Eine Plattform kennt vielleicht die Internetadresse der Person, die das getan hat. Manche behalten sie nur ein oder zwei Monate. Mit einem Schreiben können Sie darum bitten, sie aufzubewahren, auch wenn Sie noch nicht sicher sind, ob Sie zur Polizei oder in eine Anwaltskanzlei gehen.',
  'steps.remove': 'Um Löschung bitten',
  'steps.remove.text':
    'Sie können eine Plattform bitten, die Bilder zu löschen, egal wer sie gemacht hat. Zuerst kommt das Sichern, denn mit der Löschung geht auch der Beweis. Es kann lange dauern, und eine Kopie kann wieder auftauchen: Dass es für immer weg ist, kann niemand versprechen.',
  'steps.delist': 'Schwerer zu finden machen',
  'steps.delist.text':
    'Bitten Sie Suchmaschinen, Treffer mit Ihrem Namen wegzulassen. Es gibt auch Dienste, die neues Hochladen desselben Bildes blockieren können, ohne es je zu sehen.',
  'steps.delist.find': 'Kopien finden',
  'steps.delist.block': 'Neues Hochladen blockieren',
  'steps.talk': 'Wenn Sie es jemandem sagen',
  'steps.talk.text':
    'Überlegen Sie vorher, was die drei jüngsten und die drei schwersten Vorfälle sind. Das müssen nicht dieselben sein. Zur Polizei können Sie jemanden mitnehmen, auch aus einer Opferberatung. Nicht jede Dienststelle kennt diese Art von Tat: Ein Ausdruck des Gesetzes Ihres Landes kann helfen.',
};
