/** English for the words of the field (DOMAIN, "Words"): what each means, in plain sentences. */
export const helpTermsWords = {
  'terms.lead':
    'Words for what happened help when you talk to police, a site or a lawyer. More than one may fit.',
  'terms.abuse': 'What happened',
  'terms.paper': 'What this app keeps',
  'terms.steps': 'What can be done',

  'term.images': 'Intimate image abuse',
  'term.images.means':
    'Someone shared a nude or sexual picture or video of you without your consent. It does not matter whether you made it, agreed to it being made, or sent it to someone you trusted.',
  'term.threat': 'Threat to share, sextortion',
  'term.threat.means':
    'Someone threatens to share such a picture to make you do something: pay, send more, or stay with them. It counts even when nothing has been shared yet.',
  'term.fake': 'Deep fake',
  'term.fake.means':
    'A picture, video or voice that looks or sounds like you but was made or changed by a computer.',
  'term.hidden': 'Hidden recording',
  'term.hidden.means': 'You were filmed or photographed without knowing it.',
  'term.child': 'Child sexual abuse material',
  'term.child.means':
    'Sexual pictures of someone who was under 18 when they were made, even if that person is an adult now. Other rules hold for it: this app does not open or keep it.',
  'term.impersonation': 'Impersonation',
  'term.impersonation.means': 'Someone pretends to be you, for example with an account in your name.',
  'term.harassment': 'Harassment',
  'term.harassment.means': 'Messages, comments or calls that do not stop and are meant to hurt or frighten.',
  'term.stalking': 'Stalking',
  'term.stalking.means':
    'Someone keeps following, watching or contacting you so that you are afraid. Your fear is part of the proof: it may be written down.',
  'term.doxxing': 'Doxxing',
  'term.doxxing.means': 'Someone puts your address, phone number or other private facts online.',
  'term.hacking': 'Hacking',
  'term.hacking.means': 'Someone got into your account or device without your permission.',

  'term.shown': 'Person shown',
  'term.shown.means': 'Whoever can be seen in a picture or video.',
  'term.did': 'Person who did this',
  'term.did.means':
    'Who made, shared or threatened. Who you think it was is an opinion. The proof for it is kept apart from it.',
  'term.incident': 'Incident',
  'term.incident.means': 'One thing that happened, with its date and place.',
  'term.exhibit': 'Exhibit',
  'term.exhibit.means': 'One piece of evidence: a saved page, a file, or words that you wrote down.',
  'term.capture': 'Capture',
  'term.capture.means': 'Saving a page as it is now, with its address and the time.',
  'term.hash': 'Hash',
  'term.hash.means':
    'A long number made from a file. If the file changes, the number changes. It shows that a copy is unchanged since it was saved. It does not show that the page was genuine, or who wrote it.',
  'term.custody': 'Custody log',
  'term.custody.means': 'A list of everything that was done to an exhibit, when and by whom. It only grows.',
  'term.chart': 'Evidence chart',
  'term.chart.means': 'The table of what happened and the exhibits that show it.',
  'term.binder': 'Binder',
  'term.binder.means': 'The printed evidence. Its table of contents is the chart.',

  'term.preserve': 'Preservation request',
  'term.preserve.means':
    'A letter that asks a site to keep its records until the police or a court can ask for them. Also called a litigation hold.',
  'term.removal': 'Removal request',
  'term.removal.means': 'A notice that asks a site to take something down.',
  'term.delist': 'Delisting',
  'term.delist.means': 'A search engine leaves a page out of its results. The page itself stays where it is.',
  'term.reverse': 'Reverse image search',
  'term.reverse.means': 'Searching with a picture instead of words, to find where else it is.',
  'term.stopncii': 'StopNCII',
  'term.stopncii.means':
    'A service that helps sites to block a picture by its fingerprint. For pictures made when the person shown was 18 or over.',
  'term.take': 'Take It Down',
  'term.take.means':
    'The same idea, run by NCMEC, for pictures made when the person shown was under 18. It is not the TAKE IT DOWN Act, a US law about removal within 48 hours.',
} as const;
