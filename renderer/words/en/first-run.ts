/** English for the first run: the safety words and making a vault. */
export const firstRunWords = {
  'first.bar': 'Set up',
  'first.step': 'Step {step} of 2',
  'first.title': 'Before you start: is this a safe computer?',
  'first.lead':
    'If someone may be watching this computer, they could see that you use this app. Take your time. You can stop at any point; nothing is kept yet.',
  'first.watched': 'Could someone else see what you do here?',
  'first.watched.no': 'No, I think only I use it',
  'first.watched.no.help': 'No one else has the password or has set it up for me.',
  'first.watched.maybe': 'Maybe, or I am not sure',
  'first.watched.maybe.help':
    'It is shared, was given to me or repaired by them, or they know things they should not.',
  'first.watched.yes': 'Yes, I think it is watched',
  'first.watched.yes.help': 'It may be better to stop here and go on from a safer one.',
  'first.safer': 'Is there a safer computer?',
  'first.safer.text':
    'A library, a friend or a support service may have one. To ask them, use a phone that this person never held. If you go on here, you can keep everything on a thumb drive that only you can reach.',
  'first.know': 'What to know first',
  'first.know.hide':
    '“Hide now” is always at the top right. One press covers the window, locks and closes. It opens nothing else.',
  'first.know.keys':
    'Pressing Shift three times within five seconds does the same. While a file window of the system is open, press Escape first.',
  'first.know.found': 'Someone who searches this computer can find that this app is on it.',
  'first.know.net': 'Nothing goes to the network but the pages you ask for. You sign up for nothing.',
  'first.limits': 'What this app cannot protect you from',
  'first.limits.short': 'Spyware, a watched network, and sites that see your internet address',
  'first.stop': 'Stop and close',
  'first.go': 'Go on',
  'first.back': 'Back',
  'first.have': 'I already have a vault: open it',
  'first.answer': 'Choose one of the three answers to go on.',

  'limits.spyware':
    'Spyware. A program that watches the screen or the keys sees what you see and type. This app cannot notice it.',
  'limits.network':
    'A watched network. Whoever runs the internet here may see which sites are visited, though not what is kept.',
  'limits.site': 'The site itself. When a page is saved, the site sees a visit from your internet address.',
  'limits.system':
    'The computer’s own memory. It may remember that this app ran or that a drive was used, even when nothing of yours is left.',
  'limits.person': 'Someone who makes you open it. A passphrase cannot help there. Your safety comes first.',

  'create.title': 'Make a place for your evidence',
  'create.lead':
    'Everything is encrypted in one folder, the vault. Only your passphrase opens it. Choose a name that says nothing.',
  'create.names': 'Name and place',
  'create.name': 'Name of the vault',
  'create.name.help': 'Something plain, such as “House papers”. It becomes the folder’s name.',
  'create.place': 'Where it is kept',
  'create.place.help':
    'On this computer, or on a thumb drive that only you can reach: plug it in first, then choose it in the list of places.',
  'create.shared': 'Somebody else signs in here as you.',
  'create.shared.text':
    'They can see this folder, move it or delete it. A thumb drive that only you can reach is safer.',
  'create.place.choose': 'Choose the place',
  'create.place.other': 'Choose another place',
  'create.place.computer': '{name}, on this computer',
  'create.place.drive': '{name}, not on this computer’s own disk',
  'create.place.none': 'No place chosen yet',
  'create.person': 'Your name in the log',
  'create.person.usual': 'me',
  'create.person.help':
    'The app keeps a log of who did what with the evidence: courts ask for it. “me” is fine.',
  'create.secret': 'Passphrase',
  'create.secret.help': 'Four or more words that do not belong together are strong and easy to keep in mind.',
  'create.secret.taken': 'We have it. The vault is being made; that takes a few seconds.',
  'create.again': 'The same passphrase again',
  'create.differs': 'The two are not the same yet.',
  'create.same': 'Both are the same.',
  'create.forgotten':
    'A forgotten passphrase cannot be recovered. Nobody can reset it: not us, not the police, not a repair shop. Once the vault is made, you can write down recovery words on paper.',
  'create.forgotten.again': 'Once more: without the passphrase or recovery words, nothing opens the vault.',
  'create.go': 'Make the vault',
  'create.going': 'Making the vault',
  'create.need.name': 'Give the vault a name first.',
  'create.need.place': 'Choose where it is kept first.',
  'create.need.person': 'Write something here, such as “me”.',
  'create.need.secret': 'Choose a passphrase of at least 8 characters.',
  'create.need.same': 'Type the same passphrase twice.',

  'pass.show': 'Show',
  'pass.hide': 'Hide',
  'pass.caps': 'Caps Lock is on.',
} as const;
