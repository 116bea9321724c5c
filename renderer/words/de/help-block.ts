/** German for the services that block new uploads by fingerprint, and for the case numbers that the vault keeps. */
export const helpBlockWords = {
  'block.lead':
    'Zwei Dienste können Plattformen helfen, neues Hochladen eines Bildes zu verhindern. Das Bild selbst wird ihnen nicht geschickt: Die Dienste bekommen nur einen Fingerabdruck davon.',
  'block.limits':
    'Nur Plattformen, die mitmachen, suchen danach, und nur eine genaue Kopie wird gefunden. Ein zugeschnittenes oder verändertes Bild kann durchkommen. Was schon im Netz ist, wird dadurch nicht entfernt.',
  'block.age': 'Wie alt war die abgebildete Person, als das Bild entstand?',
  'block.age.help': 'Es zählt das Alter damals, nicht das Alter heute.',
  'block.age.adult': '18 oder älter',
  'block.age.minor': 'Unter 18',
  'block.age.unsure': 'Ich bin nicht sicher',
  'block.stopncii': 'StopNCII',
  'block.stopncii.text': 'Für Bilder, die mit 18 oder später entstanden. Die Adresse ist:',
  'block.take-it-down': 'Take It Down',
  'block.take-it-down.text':
    'Betrieben von NCMEC, für Bilder, die unter 18 entstanden, auch wenn die Person heute erwachsen ist. Die Adresse ist:',
  'block.minor':
    'Speichern, senden oder drucken Sie ein solches Bild nicht, auch nicht als Beweis. Melden Sie es der CyberTipline und der Polizei; wo Sie sie erreichen, steht bei den Hilfetelefonen. Sie haben nichts falsch gemacht.',
  'block.unsure': 'Wenn Sie nicht sicher sind, nehmen Sie es als unter 18.',
  'block.lines': 'Hilfetelefone öffnen',
  'block.trace': 'Nehmen Sie ein Gerät, das sonst niemand beobachtet: Der Besuch hinterlässt dort eine Spur.',

  'cases.title': 'Ihre Fallnummern',
  'cases.lead':
    'Ein Dienst gibt Ihnen eine Fallnummer und vielleicht eine PIN. Gehen sie verloren, lassen sie sich nicht wiederherstellen. Sie können sie hier aufbewahren, verschlüsselt im Tresor.',
  'cases.need-age': 'Beantworten Sie zuerst die Frage oben. Sie sagt, von welchem Dienst die Nummer ist.',
  'cases.service': 'Für {service}',
  'cases.number': 'Fallnummer',
  'cases.pin': 'PIN',
  'cases.pin.help': 'Lassen Sie das leer, wenn Sie keine haben. Sie kommt nie ins Protokoll der Verwahrung.',
  'cases.need': 'Tragen Sie die Fallnummer ein.',
  'cases.keep': 'Im Tresor aufbewahren',
  'cases.keeping': 'Wird aufbewahrt',
  'cases.kept': 'Im Tresor aufbewahrt.',
  'cases.empty': 'Noch ist keine Fallnummer aufbewahrt.',
  'cases.list': 'Aufbewahrte Fallnummern',
  'cases.when': 'Aufbewahrt am {when}',
  'cases.pin.none': 'Keine PIN',
  'cases.pin.covered': 'PIN verdeckt',
  'cases.pin.show': 'PIN zeigen',
  'cases.pin.show.of': 'PIN von {number} zeigen',
  'cases.pin.hide': 'PIN verdecken',
  'cases.pin.hide.of': 'PIN von {number} verdecken',
  'cases.forget': 'Vergessen',
  'cases.forget.of': '{number} vergessen',
  'cases.forget.sure': '{number} vergessen?',
  'cases.forget.warning':
    'Nummer und PIN werden aus dem Tresor gelöscht. Niemand kann sie wiederherstellen, auch der Dienst nicht. Im Protokoll bleibt, dass es einen Fall gab, und seine Nummer.',
  'cases.forget.keep': 'Behalten',
  'cases.forget.yes': 'Vergessen',

  'custody.case-number-kept': 'Fallnummer aufbewahrt',
  'custody.case-number-forgotten': 'Fallnummer vergessen',
  'custody.case-pin-shown': 'PIN eines Falls angesehen',
};
