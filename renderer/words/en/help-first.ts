/** English for the index of Help, and for what to do first (DOMAIN §5: the order is advice, never forced). */
export const helpFirstWords = {
  'help.index': 'In this help',
  'help.back': 'Back to help',
  'help.offline': 'All of this is in the app. Nothing here is fetched, and nothing opens by itself.',
  'help.page.first': 'What to do first',
  'help.page.first.about': 'Five steps, in the order that keeps the most doors open.',
  'help.page.lines': 'Help lines',
  'help.page.lines.about': 'Numbers and addresses by country, and how sure each one is.',
  'help.page.words': 'What the words mean',
  'help.page.words.about': 'The words that police, sites and lawyers use.',
  'help.page.copies': 'Find copies',
  'help.page.copies.about': 'Search by name, by picture, or with pictures from a video.',
  'help.page.block': 'Block new uploads',
  'help.page.block.about': 'StopNCII and Take It Down, and a place for your case number.',
  'help.page.limits': 'This app and its limits',
  'help.page.limits.about': 'The way out, your passphrase, and what no app can do.',
  'help.page.licences': 'The work of others',
  'help.page.licences.about': 'Notices and licences.',

  'steps.lead':
    'None of this is your fault. You do not have to do all of it, or do it today, or do it alone. Someone you trust can sit with you or do the looking for you.',
  'steps.order': 'This order keeps the most doors open. You can leave it at any step.',
  'steps.safe': 'Be safe',
  'steps.safe.text':
    'Has someone threatened you, put your address online, or do they seem to know where you are? Then your safety comes before any evidence. Call the police or your country’s emergency number, and ask for help with a safety plan.',
  'steps.safe.mind':
    'If you think of hurting yourself, please talk to someone now: a person you trust, a help line, or the emergency number.',
  'steps.safe.go': 'Open the help lines',
  'steps.capture': 'Save what is there',
  'steps.capture.text':
    'A page can be gone tomorrow. Save each one before you report it or ask for its removal: who posted it, where, and when. Keep everything, also messages that do not look good for you. Leaving some out can count against you in court.',
  'steps.capture.go': 'Save a page',
  'steps.preserve': 'Ask the site to keep its records',
  'steps.preserve.text':
    'A site may know the internet address of the person who did this. Some sites keep that for only a month or two. A letter can ask them to hold it, even if you are not sure yet about the police or a lawyer.',
  'steps.remove': 'Ask for removal',
  'steps.remove.text':
    'You can ask a site to take the pictures down, whoever made them. Saving comes first, since a removal also removes the proof. It can take long, and a copy may turn up again: no one can promise that it is gone for good.',
  'steps.delist': 'Make it harder to find',
  'steps.delist.text':
    'Ask search engines to leave out results with your name. Services can also block new uploads of the same picture without ever seeing it.',
  'steps.delist.find': 'Find copies',
  'steps.delist.block': 'Block new uploads',
  'steps.talk': 'When you tell someone',
  'steps.talk.text':
    'Be ready to speak about the three most recent things that happened and the three worst. They may not be the same. You can take a friend or a victim advocate with you to the police. An officer may not know this kind of crime: a printed law of your state or country can help.',
} as const;
