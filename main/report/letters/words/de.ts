import type { LetterWords } from './shape.ts';

export const german: LetterWords = {
  locale: { letter: 'de-DE', a4: 'de-DE' },
  page: 'Seite {page} von {of}',
  salutation: 'Sehr geehrte Damen und Herren,',
  salutationTo: (name) => `Guten Tag ${name},`,
  closing: 'Mit freundlichen Grüßen',
  signed: (name) => `${name} (elektronisch unterzeichnet)`,
  dateHere: 'Datum',
  signHere: 'Unterschrift',
  subject: {
    preservation: 'Bitte um Sicherung von Daten für ein mögliches Verfahren',
    'take-it-down':
      'Antrag auf Entfernung intimer Aufnahmen, die ohne Einwilligung veröffentlicht wurden (47 U.S.C. 223a)',
    dmca: 'Mitteilung einer Urheberrechtsverletzung (17 U.S.C. 512(c)(3))',
    dsa: 'Meldung rechtswidriger Inhalte (Artikel 16 der Verordnung (EU) 2022/2065)',
    gdpr: 'Antrag auf Löschung personenbezogener Daten (Artikel 17 DSGVO)',
    demand: 'Aufforderung zur Löschung von Bildern und Aufnahmen',
  },
  opening: {
    preservation: {
      self: 'ich bin von den unten beschriebenen Inhalten betroffen. Ich erwäge rechtliche Schritte gegen die Verantwortlichen und gehe davon aus, dass Ihnen Daten vorliegen, mit denen sie sich ermitteln lassen.',
      agent:
        'ich schreibe im Auftrag der Person, die von den unten beschriebenen Inhalten betroffen ist. Sie erwägt rechtliche Schritte gegen die Verantwortlichen. Wir gehen davon aus, dass Ihnen Daten vorliegen, mit denen sich diese ermitteln lassen.',
      lawyer:
        'ich vertrete anwaltlich die Person, die von den unten beschriebenen Inhalten betroffen ist. Meine Mandantschaft erwägt rechtliche Schritte gegen die Verantwortlichen. Wir gehen davon aus, dass Ihnen Daten vorliegen, mit denen sich diese ermitteln lassen.',
    },
    'take-it-down': {
      self: 'ich bin die Person, die auf den unten beschriebenen intimen Bildern oder Videos zu sehen ist. Die Aufnahmen sind auf Ihrem Dienst ohne meine Einwilligung veröffentlicht. Ich bitte Sie, sie zu entfernen.',
      agent:
        'ich handle für die Person, die auf den unten beschriebenen intimen Bildern oder Videos zu sehen ist. Die Aufnahmen sind auf Ihrem Dienst ohne deren Einwilligung veröffentlicht. Ich bitte Sie, sie zu entfernen.',
      lawyer:
        'ich vertrete anwaltlich die Person, die auf den unten beschriebenen intimen Bildern oder Videos zu sehen ist. Die Aufnahmen sind auf Ihrem Dienst ohne Einwilligung meiner Mandantschaft veröffentlicht. Ich bitte Sie, sie zu entfernen.',
    },
    dmca: {
      self: 'ich habe das unten beschriebene Werk geschaffen, und mir stehen die Rechte daran zu. Es ist auf Ihrem Dienst ohne meine Erlaubnis abrufbar.',
      agent:
        'ich handle für die Person, die das unten beschriebene Werk geschaffen hat und der die Rechte daran zustehen. Es ist auf Ihrem Dienst ohne deren Erlaubnis abrufbar.',
      lawyer:
        'ich vertrete anwaltlich die Person, die das unten beschriebene Werk geschaffen hat und der die Rechte daran zustehen. Es ist auf Ihrem Dienst ohne Erlaubnis meiner Mandantschaft abrufbar.',
    },
    dsa: {
      self: 'ich melde Ihnen die unten beschriebenen Inhalte, die ich für rechtswidrig halte, und bitte Sie, tätig zu werden.',
      agent:
        'im Auftrag der betroffenen Person melde ich Ihnen die unten beschriebenen Inhalte, die wir für rechtswidrig halten, und bitte Sie, tätig zu werden.',
      lawyer:
        'für meine Mandantschaft melde ich Ihnen die unten beschriebenen Inhalte, die wir für rechtswidrig halten, und bitte Sie, tätig zu werden.',
    },
    gdpr: {
      self: 'ich bitte Sie, die unten beschriebenen Daten, die sich auf mich beziehen, unverzüglich zu löschen.',
      agent:
        'im Auftrag der unten genannten Person bitte ich Sie, die beschriebenen Daten, die sich auf diese Person beziehen, unverzüglich zu löschen.',
      lawyer:
        'für meine unten genannte Mandantschaft bitte ich Sie, die beschriebenen Daten, die sich auf sie beziehen, unverzüglich zu löschen.',
    },
    demand: {
      self: 'Sie haben Bilder oder Aufnahmen von mir veröffentlicht, weitergegeben oder behalten. Damit bin ich nicht einverstanden.',
      agent:
        'ich schreibe im Auftrag einer Person, von der Sie Bilder oder Aufnahmen veröffentlicht, weitergegeben oder behalten haben. Diese Person ist damit nicht einverstanden.',
      lawyer:
        'ich vertrete anwaltlich eine Person, von der Sie Bilder oder Aufnahmen veröffentlicht, weitergegeben oder behalten haben. Meine Mandantschaft ist damit nicht einverstanden.',
    },
  },
  headings: {
    material: 'Die Inhalte',
    where: 'Fundort',
    noConsent: 'Fehlende Einwilligung',
    work: 'Das Werk',
    statements: 'Erklärungen',
    reasons: 'Warum die Inhalte rechtswidrig sind',
    data: 'Die Daten',
    grounds: 'Gründe für die Löschung',
    contact: 'Erreichbarkeit',
    asked: 'Worum Sie gebeten werden',
    records: 'Was aufzubewahren ist',
  },
  labels: {
    address: 'Adresse',
    saved: 'Kopie gesichert (UTC)',
    exhibit: 'Beweisstück',
    notSaved: '–',
    where: 'Fundort',
    description: 'Beschreibung',
    quote: 'Wortlaut',
    alias: 'Angezeigter Benutzername',
    posted: 'Veröffentlicht',
    notKnown: 'nicht bekannt',
    about: 'Betroffene Person',
    actsFor: 'Im Auftrag von',
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
    postal: 'Anschrift',
  },
  about: (when) => `etwa ${when}`,
  range: (from, to) => `${from} bis ${to}`,
  exhibit: (label) => `Beweisstück ${label}`,
  enclosed: (exhibits) => `Beigefügt, wie gesichert: ${exhibits}.`,
  kept: (exhibits) =>
    `Eine Kopie der Inhalte wurde vor diesem Schreiben gesichert (${exhibits}) und kann auf Wunsch vorgelegt werden.`,
  statements: {
    'legal-action': {
      self: 'Ich erwäge rechtliche Schritte.',
      agent: 'Die Person, für die ich schreibe, erwägt rechtliche Schritte.',
      lawyer: 'Meine Mandantschaft erwägt rechtliche Schritte.',
    },
    shown: {
      self: 'Ich bin die abgebildete Person.',
      agent: 'Ich handle für die abgebildete Person.',
      lawyer: 'Ich vertrete die abgebildete Person.',
    },
    authorised: {
      self: '',
      agent: 'Die Person hat mich zu diesem Schreiben bevollmächtigt.',
      lawyer: 'Meine Mandantschaft hat mich zu diesem Schreiben bevollmächtigt.',
    },
    'no-consent': {
      self: 'Ich erkläre nach bestem Wissen und Gewissen, dass ich in die Veröffentlichung dieser Inhalte nicht eingewilligt habe.',
      agent:
        'Ich erkläre nach bestem Wissen und Gewissen, dass die abgebildete Person in die Veröffentlichung dieser Inhalte nicht eingewilligt hat.',
      lawyer:
        'Ich erkläre nach bestem Wissen und Gewissen, dass meine Mandantschaft in die Veröffentlichung dieser Inhalte nicht eingewilligt hat.',
    },
    'made-it': {
      self: 'Ich habe das Bild oder die Aufnahme selbst gemacht.',
      agent: 'Die Person, für die ich handle, hat das Bild oder die Aufnahme selbst gemacht.',
      lawyer: 'Meine Mandantschaft hat das Bild oder die Aufnahme selbst gemacht.',
    },
    'no-permission': {
      self: 'Ich bin in gutem Glauben der Ansicht, dass die beanstandete Nutzung weder von der Person, der das Urheberrecht zusteht, noch von deren Vertretung noch durch Gesetz erlaubt ist.',
      agent:
        'Ich bin in gutem Glauben der Ansicht, dass die beanstandete Nutzung weder von der Person, der das Urheberrecht zusteht, noch von deren Vertretung noch durch Gesetz erlaubt ist.',
      lawyer:
        'Ich bin in gutem Glauben der Ansicht, dass die beanstandete Nutzung weder von der Person, der das Urheberrecht zusteht, noch von deren Vertretung noch durch Gesetz erlaubt ist.',
    },
    accurate: {
      self: 'Die Angaben in dieser Mitteilung sind richtig.',
      agent: 'Die Angaben in dieser Mitteilung sind richtig.',
      lawyer: 'Die Angaben in dieser Mitteilung sind richtig.',
    },
    perjury: {
      self: 'Unter Strafandrohung wegen Falschaussage (penalty of perjury) erkläre ich, dass mir das verletzte ausschließliche Recht zusteht oder dass ich befugt bin, für die berechtigte Person zu handeln.',
      agent:
        'Unter Strafandrohung wegen Falschaussage (penalty of perjury) erkläre ich, dass ich befugt bin, für die Person zu handeln, der das verletzte ausschließliche Recht zusteht.',
      lawyer:
        'Unter Strafandrohung wegen Falschaussage (penalty of perjury) erkläre ich, dass ich befugt bin, für die Person zu handeln, der das verletzte ausschließliche Recht zusteht.',
    },
    'bona-fide': {
      self: 'Ich bestätige, dass ich in gutem Glauben davon überzeugt bin, dass die Angaben und Behauptungen in dieser Meldung richtig und vollständig sind.',
      agent:
        'Ich bestätige, dass ich in gutem Glauben davon überzeugt bin, dass die Angaben und Behauptungen in dieser Meldung richtig und vollständig sind.',
      lawyer:
        'Ich bestätige, dass ich in gutem Glauben davon überzeugt bin, dass die Angaben und Behauptungen in dieser Meldung richtig und vollständig sind.',
    },
  },
  grounds: {
    unlawful: 'Die Daten werden unrechtmäßig verarbeitet (Artikel 17 Absatz 1 Buchstabe d).',
    'consent-withdrawn':
      'Die Einwilligung wird widerrufen, und es fehlt an einer anderen Rechtsgrundlage (Artikel 17 Absatz 1 Buchstabe b).',
    objection:
      'Der Verarbeitung wird widersprochen, und es liegen keine vorrangigen berechtigten Gründe dafür vor (Artikel 17 Absatz 1 Buchstabe c).',
    'not-needed':
      'Die Daten sind für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig (Artikel 17 Absatz 1 Buchstabe a).',
  },
  hold: {
    ask: 'Bitte sorgen Sie ab sofort dafür, dass alle Dateien, Protokolle und sonstigen Daten aufbewahrt und von jeder routinemäßigen Löschung ausgenommen werden, mit denen sich die Personen ermitteln lassen, die diese Inhalte veröffentlicht oder das Konto benutzt haben. Dazu gehören:',
    records: [
      'Vor- und Nachnamen',
      'Postanschriften, derzeitige und zuletzt bekannte',
      'Rechnungs-, Bestands- und Profildaten',
      'Telefonnummern',
      'IP-Adressen, über die Ihr Dienst benutzt wurde, mit Datum, Uhrzeit und Zeitzone jedes Zugriffs',
      'weitere E-Mail-Adressen, die mit dem Konto verbunden sind',
    ],
    spoliation:
      'Werden diese Daten nicht aufbewahrt, können wichtige Beweise endgültig verloren gehen. Bitte verstehen Sie dieses Schreiben als Hinweis, dass sie nicht vernichtet werden dürfen.',
    produce: {
      self: 'Wenn Sie mir die Daten stattdessen jetzt herausgeben möchten, können Sie das tun; eine weitere Aufbewahrung ist dann unter Umständen nicht nötig.',
      agent:
        'Wenn Sie die Daten stattdessen jetzt herausgeben möchten, können Sie das tun; eine weitere Aufbewahrung ist dann unter Umständen nicht nötig.',
      lawyer:
        'Wenn Sie die Daten stattdessen jetzt an diese Kanzlei herausgeben möchten, können Sie das tun; eine weitere Aufbewahrung ist dann unter Umständen nicht nötig.',
    },
    confirm:
      'Bitte bestätigen Sie schriftlich, dass Sie dieses Schreiben erhalten haben und die Daten aufbewahren.',
  },
  takeItDown: {
    within:
      'Bitte entfernen Sie die Inhalte so bald wie möglich und spätestens 48 Stunden nach Eingang dieses Antrags, und bemühen Sie sich in angemessener Weise, bekannte identische Kopien zu finden und zu entfernen.',
    tell: {
      self: 'Bitte teilen Sie mir mit, wenn dies geschehen ist.',
      agent: 'Bitte teilen Sie mir mit, wenn dies geschehen ist.',
      lawyer: 'Bitte teilen Sie dieser Kanzlei mit, wenn dies geschehen ist.',
    },
  },
  dmca: {
    ask: 'Bitte entfernen Sie die Inhalte unverzüglich oder sperren Sie den Zugang dazu.',
  },
  dsa: {
    child:
      'Diese Meldung betrifft eine Straftat gegen ein Kind (Artikel 3 bis 7 der Richtlinie 2011/93/EU). Name und E-Mail-Adresse werden daher nicht angegeben.',
    answer: {
      self: 'Bitte bestätigen Sie den Eingang dieser Meldung und teilen Sie mir mit, wie Sie entscheiden und wie die Entscheidung angefochten werden kann.',
      agent:
        'Bitte bestätigen Sie den Eingang dieser Meldung und teilen Sie mir mit, wie Sie entscheiden und wie die Entscheidung angefochten werden kann.',
      lawyer:
        'Bitte bestätigen Sie dieser Kanzlei den Eingang der Meldung und teilen Sie uns mit, wie Sie entscheiden und wie die Entscheidung angefochten werden kann.',
    },
  },
  gdpr: {
    recipients:
      'Bitte teilen Sie allen Empfängern, denen die Daten offengelegt wurden, mit, dass ihre Löschung verlangt wird. Haben Sie die Daten öffentlich gemacht, ergreifen Sie bitte auch angemessene Maßnahmen, um andere, die sie verarbeiten, über das Verlangen zu unterrichten, Links und Kopien zu löschen (Artikel 17 Absatz 2 und Artikel 19).',
    month: {
      self: 'Bitte teilen Sie mir innerhalb eines Monats nach Eingang mit, was Sie veranlasst haben (Artikel 12 Absatz 3). Löschen Sie die Daten nicht, nennen Sie mir bitte die Gründe.',
      agent:
        'Bitte teilen Sie mir innerhalb eines Monats nach Eingang mit, was Sie veranlasst haben (Artikel 12 Absatz 3). Löschen Sie die Daten nicht, nennen Sie mir bitte die Gründe.',
      lawyer:
        'Bitte teilen Sie dieser Kanzlei innerhalb eines Monats nach Eingang mit, was Sie veranlasst haben (Artikel 12 Absatz 3). Löschen Sie die Daten nicht, nennen Sie uns bitte die Gründe.',
    },
  },
  demand: {
    list: [
      'Löschen Sie alles, was Sie davon veröffentlicht haben, wo auch immer.',
      'Löschen Sie jede Kopie, auf jedem Gerät, jedem Datenträger und in jedem Online-Konto.',
      'Veröffentlichen Sie nichts davon erneut, geben Sie nichts davon weiter und zeigen Sie es niemandem.',
    ],
    until: (day) =>
      `Tun Sie dies bis zum ${day} und bestätigen Sie bis dahin schriftlich, dass es geschehen ist.`,
    else: {
      self: 'Andernfalls werde ich rechtliche Schritte prüfen. Bitte nehmen Sie auf keinem anderen Weg Kontakt zu mir auf.',
      agent:
        'Andernfalls wird die Person, für die ich schreibe, rechtliche Schritte prüfen. Bitte nehmen Sie keinen Kontakt zu ihr auf.',
      lawyer:
        'Andernfalls wird meine Mandantschaft ohne weitere Ankündigung rechtliche Schritte prüfen. Bitte nehmen Sie keinen Kontakt zu ihr auf, sondern schreiben Sie nur an diese Kanzlei.',
    },
  },
  discreet: {
    self: 'Bitte geben Sie dieses Schreiben und alles, woraus hervorgeht, wer ich bin, nicht an die Person weiter, die die Inhalte veröffentlicht hat.',
    agent:
      'Bitte geben Sie dieses Schreiben und alles, woraus hervorgeht, wer die betroffene Person ist oder wer ich bin, nicht an die Person weiter, die die Inhalte veröffentlicht hat.',
    lawyer:
      'Bitte geben Sie dieses Schreiben und alles, woraus hervorgeht, wer meine Mandantschaft ist, nicht an die Person weiter, die die Inhalte veröffentlicht hat.',
  },
};
