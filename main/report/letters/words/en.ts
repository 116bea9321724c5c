import type { LetterWords } from './shape.ts';

export const english: LetterWords = {
  locale: { letter: 'en-US', a4: 'en-GB' },
  page: 'Page {page} of {of}',
  salutation: 'To whom it may concern:',
  salutationTo: (name) => `${name}:`,
  closing: 'Sincerely,',
  signed: (name) => `/s/ ${name}`,
  dateHere: 'Date',
  signHere: 'Signature',
  subject: {
    preservation: 'Request to preserve records (litigation hold)',
    'take-it-down': 'Request to remove intimate images published without consent (47 U.S.C. 223a)',
    dmca: 'Notice of copyright infringement (17 U.S.C. 512(c)(3))',
    dsa: 'Notice of illegal content (Article 16, Regulation (EU) 2022/2065)',
    gdpr: 'Request for the erasure of personal data (Article 17 GDPR)',
    demand: 'Demand to delete images and recordings',
  },
  opening: {
    preservation: {
      self: 'I am the person affected by the material described below. I am considering legal action against whoever is responsible for it, and I believe that you hold records that can identify them.',
      agent:
        'I write on behalf of the person affected by the material described below. That person is considering legal action against whoever is responsible for it, and we believe that you hold records that can identify them.',
      lawyer:
        'I represent the person affected by the material described below. My client is considering legal action against whoever is responsible for it, and we believe that you hold records that can identify them.',
    },
    'take-it-down': {
      self: 'I am the person shown in the intimate images or videos described below. They are published on your service without my consent. I ask you to remove them.',
      agent:
        'I act for the person shown in the intimate images or videos described below. They are published on your service without the consent of that person. I ask you to remove them.',
      lawyer:
        'I represent the person shown in the intimate images or videos described below. They are published on your service without my client’s consent. I ask you to remove them.',
    },
    dmca: {
      self: 'I made the work described below and hold the copyright in it. It is available on your service without my permission.',
      agent:
        'I act for the person who made the work described below and holds the copyright in it. It is available on your service without that person’s permission.',
      lawyer:
        'I represent the person who made the work described below and holds the copyright in it. It is available on your service without my client’s permission.',
    },
    dsa: {
      self: 'I notify you of the content described below, which I consider to be illegal, and ask you to act on it.',
      agent:
        'On behalf of the person affected, I notify you of the content described below, which we consider to be illegal, and ask you to act on it.',
      lawyer:
        'On behalf of my client, I notify you of the content described below, which we consider to be illegal, and ask you to act on it.',
    },
    gdpr: {
      self: 'I ask you to erase the personal data about me that is described below, without undue delay.',
      agent:
        'On behalf of the person named below, I ask you to erase the personal data about that person that is described below, without undue delay.',
      lawyer:
        'On behalf of my client, who is named below, I ask you to erase the personal data about my client that is described below, without undue delay.',
    },
    demand: {
      self: 'You have published, passed on or kept images or recordings of me. I do not consent to that.',
      agent:
        'I write on behalf of a person of whom you have published, passed on or kept images or recordings. That person does not consent to it.',
      lawyer:
        'I represent a person of whom you have published, passed on or kept images or recordings. My client does not consent to it.',
    },
  },
  headings: {
    material: 'The material',
    where: 'Where it is',
    noConsent: 'No consent',
    work: 'The work',
    statements: 'Statements',
    reasons: 'Why the content is illegal',
    data: 'The data',
    grounds: 'Grounds for erasure',
    contact: 'How to reach the sender',
    asked: 'What you are asked to do',
    records: 'What to keep',
  },
  labels: {
    address: 'Address',
    saved: 'Copy saved (UTC)',
    exhibit: 'Exhibit',
    notSaved: '–',
    where: 'Where it is',
    description: 'Description',
    quote: 'Words posted',
    alias: 'User name shown',
    posted: 'Posted',
    notKnown: 'not known',
    about: 'Person affected',
    actsFor: 'On behalf of',
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    postal: 'Address',
  },
  about: (when) => `about ${when}`,
  range: (from, to) => `${from} to ${to}`,
  exhibit: (label) => `Exhibit ${label}`,
  enclosed: (exhibits) => `Enclosed, as saved: ${exhibits}.`,
  kept: (exhibits) =>
    `A copy of the material was saved before this letter was written (${exhibits}) and can be produced on request.`,
  statements: {
    'legal-action': {
      self: 'I am considering legal action.',
      agent: 'The person for whom I write is considering legal action.',
      lawyer: 'My client is considering legal action.',
    },
    shown: {
      self: 'I am the person shown.',
      agent: 'I act for the person shown.',
      lawyer: 'I represent the person shown.',
    },
    authorised: {
      self: '',
      agent: 'I am authorized by that person to make this request.',
      lawyer: 'I am authorized by my client to make this request.',
    },
    'no-consent': {
      self: 'I state in good faith that I did not consent to the publication of this material.',
      agent:
        'I state in good faith that the person shown did not consent to the publication of this material.',
      lawyer: 'I state in good faith that my client did not consent to the publication of this material.',
    },
    'made-it': {
      self: 'I made the image or recording.',
      agent: 'The person for whom I act made the image or recording.',
      lawyer: 'My client made the image or recording.',
    },
    'no-permission': {
      self: 'I believe in good faith that the use of the material complained of here is not authorized by the copyright owner, its agent or the law.',
      agent:
        'I believe in good faith that the use of the material complained of here is not authorized by the copyright owner, its agent or the law.',
      lawyer:
        'I believe in good faith that the use of the material complained of here is not authorized by the copyright owner, its agent or the law.',
    },
    accurate: {
      self: 'The information in this notice is accurate.',
      agent: 'The information in this notice is accurate.',
      lawyer: 'The information in this notice is accurate.',
    },
    perjury: {
      self: 'Under penalty of perjury, I state that I own the exclusive right that is infringed, or that I am authorized to act for its owner.',
      agent:
        'Under penalty of perjury, I state that I am authorized to act for the owner of the exclusive right that is infringed.',
      lawyer:
        'Under penalty of perjury, I state that I am authorized to act for the owner of the exclusive right that is infringed.',
    },
    'bona-fide': {
      self: 'I confirm that I believe in good faith that the information and the allegations in this notice are accurate and complete.',
      agent:
        'I confirm that I believe in good faith that the information and the allegations in this notice are accurate and complete.',
      lawyer:
        'I confirm that I believe in good faith that the information and the allegations in this notice are accurate and complete.',
    },
  },
  grounds: {
    unlawful: 'The data is processed unlawfully (Article 17(1)(d)).',
    'consent-withdrawn':
      'Consent to the processing is withdrawn, and there is no other legal ground for it (Article 17(1)(b)).',
    objection:
      'The person objects to the processing, and there are no overriding legitimate grounds for it (Article 17(1)(c)).',
    'not-needed':
      'The data is no longer needed for the purposes for which it was collected (Article 17(1)(a)).',
  },
  hold: {
    ask: 'Please act now to keep, and to take out of any routine deletion, all files, logs and other records that identify, or may help to identify, the person or persons who posted this material or who used the account. This includes:',
    records: [
      'first and last names',
      'mailing addresses, present and last known',
      'billing, subscriber and profile data',
      'telephone numbers',
      'IP addresses used to reach your service, with the date, time and time zone of each use',
      'any other e-mail addresses linked to the account',
    ],
    spoliation:
      'If these records are not kept, important evidence may be lost for good. Please take this letter as notice against the spoliation of evidence.',
    produce: {
      self: 'If you would rather produce these records to me now, you may do so instead; keeping them any longer may then not be necessary.',
      agent:
        'If you would rather produce these records now, you may do so instead; keeping them any longer may then not be necessary.',
      lawyer:
        'If you would rather produce these records to this office now, you may do so instead; keeping them any longer may then not be necessary.',
    },
    confirm:
      'Please confirm in writing that you have received this request and that the records are being kept.',
  },
  takeItDown: {
    within:
      'Please remove the material as soon as possible, and no later than 48 hours after you receive this request, and make reasonable efforts to find and remove known identical copies.',
    tell: {
      self: 'Please tell me when this is done.',
      agent: 'Please tell me when this is done.',
      lawyer: 'Please tell this office when this is done.',
    },
  },
  dmca: {
    ask: 'Please remove the material, or disable access to it, without delay.',
  },
  dsa: {
    child:
      'This notice concerns an offence against a child (Articles 3 to 7 of Directive 2011/93/EU). Name and e-mail address are therefore not given.',
    answer: {
      self: 'Please confirm that you have received this notice, and tell me what you decide and how the decision can be challenged.',
      agent:
        'Please confirm that you have received this notice, and tell me what you decide and how the decision can be challenged.',
      lawyer:
        'Please confirm to this office that you have received this notice, and tell us what you decide and how the decision can be challenged.',
    },
  },
  gdpr: {
    recipients:
      'Please tell every recipient to whom the data was disclosed that its erasure was requested. If you have made the data public, please also take reasonable steps to tell others who process it to erase links to it and copies of it (Articles 17(2) and 19).',
    month: {
      self: 'Please tell me what you have done within one month of receiving this request (Article 12(3)). If you do not erase the data, please tell me why.',
      agent:
        'Please tell me what you have done within one month of receiving this request (Article 12(3)). If you do not erase the data, please tell me why.',
      lawyer:
        'Please tell this office what you have done within one month of receiving this request (Article 12(3)). If you do not erase the data, please tell us why.',
    },
  },
  demand: {
    list: [
      'Delete everything you have published of them, wherever you have put it.',
      'Delete every copy, on every device, storage medium and online account.',
      'Do not publish them, pass them on or show them to anyone again.',
    ],
    until: (day) => `Do this by ${day}, and confirm in writing by that day that it is done.`,
    else: {
      self: 'If you do not, I will consider legal action. Please do not contact me in any other way.',
      agent:
        'If you do not, the person for whom I write will consider legal action. Please do not contact that person.',
      lawyer:
        'If you do not, my client will consider legal action without further notice. Please do not contact my client; write to this office only.',
    },
  },
  discreet: {
    self: 'Please do not pass this letter, or anything in it that identifies me, to whoever posted the material.',
    agent:
      'Please do not pass this letter, or anything in it that identifies the person affected or me, to whoever posted the material.',
    lawyer:
      'Please do not pass this letter, or anything in it that identifies my client, to whoever posted the material.',
  },
};
