/** English for the passphrase, the recovery words, where the vault is kept, and its end. */
export const keysWords = {
  'strength.empty': 'At least 8 characters.',
  'strength.short': 'Too short. At least 8 characters.',
  'strength.weak': 'Someone with the vault and ten strong computers could guess this in about {time}.',
  'strength.strong':
    'Hard to guess: {time}, even with ten strong computers. Someone who knows you may need less.',
  'strength.advice':
    'Better: four or five words picked at random, such as by opening a book with your eyes closed. Not a saying, and no names or dates.',
  'strength.second': '{n, plural, one {# second} other {# seconds}}',
  'strength.minute': '{n, plural, one {# minute} other {# minutes}}',
  'strength.hour': '{n, plural, one {# hour} other {# hours}}',
  'strength.day': '{n, plural, one {# day} other {# days}}',
  'strength.month': '{n, plural, one {# month} other {# months}}',
  'strength.year': '{n, plural, one {# year} other {# years}}',
  'strength.century': '{n, plural, one {# century} other {# centuries}}',
  'strength.ages': 'thousands of years',

  'pass.now': 'Passphrase of this vault',
  'pass.need': 'Type the passphrase.',
  'pass.new': 'New passphrase',
  'pass.again': 'New passphrase once more',
  'pass.change': 'Passphrase',
  'pass.change.lead':
    'Change it when somebody may have seen or guessed it. The old one stops working at once. Nothing of what you saved is touched.',
  'pass.change.limit': 'If somebody copied the vault earlier, that copy still opens with the old passphrase.',
  'pass.change.go': 'Change the passphrase',
  'pass.change.going': 'Changing',
  'pass.change.done': 'Changed. From now on only the new passphrase opens this vault.',
  'pass.change.done.words': 'Changed. The new passphrase opens this vault, and so do the recovery words.',
  'pass.differs': 'The two are not the same yet.',
  'pass.stop': 'Leave it as it is',

  'words.title': 'Recovery words',
  'words.lead':
    '24 words on paper that open this vault when the passphrase is forgotten. Without them a forgotten passphrase cannot be replaced by anybody.',
  'words.risk':
    'Whoever finds the paper can open the vault. Make it only if you have a safe place for it: with a friend you trust, a lawyer, a counselling service. Not in your home if it is searched.',
  'words.none': 'This vault has no recovery words.',
  'words.some':
    'This vault has recovery words. If they are not on a paper that you can reach, make new ones.',
  'words.going': 'If you leave this page, these words are gone.',
  'words.going.text':
    'Nobody can show them again. They open the vault all the same, so write them down first, or remove them later in the settings.',
  'words.going.stay': 'Stay with the words',
  'words.going.leave': 'Leave all the same',
  'words.make': 'Make recovery words',
  'words.anew': 'Make new ones',
  'words.anew.note': 'The words that were made before stop working.',
  'words.make.go': 'Show the words',
  'words.making': 'Making them',
  'words.remove': 'Remove them',
  'words.remove.note': 'The words on paper stop working. Only the passphrase opens the vault then.',
  'words.remove.go': 'Remove the words',
  'words.removing': 'Removing',
  'words.removed': 'Removed. Words on paper do not open this vault any more.',
  'words.sheet': 'Your 24 words',
  'words.sheet.once':
    'They are shown this one time and kept nowhere. Write them down by hand, in this order, or print them.',
  'words.sheet.works': 'They open the vault from now on.',
  'words.print': 'Print',
  'words.print.note':
    'Writing by hand is safer. Printers and the computer’s print queue may keep a copy. “Print to file” leaves the words on this computer.',
  'words.print.title': 'Notes',
  'words.print.page':
    'Keep this paper where nobody who should not have it can find it. Whoever has all 24 words, in this order, can open what they belong to. If it may have been seen, have new words made: these then stop working.',
  'words.check': 'Check that you have them',
  'words.check.lead': 'Type three of them from your paper.',
  'words.check.word': 'Word {n}',
  'words.check.go': 'Check',
  'words.check.wrong': 'Word {n} is another one. Look at your paper again.',
  'words.to-check': 'I have them on paper',
  'words.back': 'Show them again',
  'words.kept': 'Good. The words on your paper are right, and this window has let go of them.',
  'words.leave': 'Close without checking',

  'unlock.words': 'Use recovery words',
  'unlock.words.not': 'Use the passphrase',
  'unlock.words.field': 'Recovery words',
  'unlock.words.help':
    'All 24, in the order of the paper. Capitals, commas and numbers between them do not matter.',
  'unlock.words.new': 'Choose a new passphrase, too',
  'unlock.words.new.help': 'Leave both empty to keep the passphrase that it has.',
  'unlock.words.go': 'Open with the words',
  'unlock.words.need': 'Type the 24 words.',
  'unlock.words.at': 'Word {n} is not a recovery word.',
  'unlock.words.near': 'Word {n} is not a recovery word. Did you mean {words}?',

  'kept.title': 'Where this vault is kept',
  'kept.drive': 'It is on a drive that can be taken out. Lock the vault before you take the drive out.',
  'kept.here': 'It is on a disk of this computer.',
  'kept.lead':
    'You can move it, for example to a thumb drive that you keep with you. It is copied, read back and checked there first.',
  'kept.leaves':
    'A vault on a drive still leaves traces on this computer: this app, and what the system notes about drives and opened files. While a page is being saved, the browser’s working files are on this computer.',
  'kept.move': 'Move the vault',
  'kept.choose': 'Choose the new place',
  'kept.chosen': 'New place: {name}',
  'kept.go': 'Move it there',
  'kept.going': 'Moving',
  'kept.writing': 'Copying: {done} of {total}',
  'kept.checking': 'Reading everything back: {done} of {total}',
  'kept.stop': 'Stop',
  'kept.moved':
    'Moved. {files, plural, one {# file was} other {# files were}} read back in the new place, and the vault is open from there.',
  'kept.problems':
    '{n, plural, one {# thing was} other {# things were}} damaged before and is so there too. A check of the vault names it.',
  'kept.old.title': 'The old one is still there.',
  'kept.old': 'Destroy it, so that nobody finds it? Keep it only if it should be a second copy.',
  'kept.old.limit':
    'On flash drives and SSDs deleted data may live on, its keys too. Whoever finds it still needs the passphrase.',
  'kept.old.go': 'Destroy the old one',
  'kept.old.keep': 'Keep it',
  'kept.old.kept': 'The old one stays. It opens with the same passphrase.',
  'kept.old.gone': 'The old one is destroyed.',

  'destroy.title': 'Destroy this vault',
  'destroy.lead':
    'Everything in it is gone for good, for you too: every page, file and note, and the custody log. Copies elsewhere are not touched.',
  'destroy.limit':
    'Its keys are overwritten and deleted first, then the rest. On flash drives and SSDs overwritten data may live on, and backups of this computer may hold a copy: those still open with the passphrase.',
  'destroy.case': 'If there is a court case, ask a lawyer first. Destroying proof can be held against you.',
  'destroy.start': 'Destroy the vault',
  'destroy.sure': 'Destroy it for good?',
  'destroy.keep': 'Keep the vault',
  'destroy.go': 'Destroy it for good',
  'destroy.going': 'Destroying',
  'destroy.done': 'The vault was destroyed.',
  'destroy.left':
    'The vault was destroyed. Its folder holds something that is not the vault’s; that was left.',
} as const;
