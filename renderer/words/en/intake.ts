/** English for bringing files in: what was found in them, and what is read out of a mail or a chat. */
export const intakeRoles = {
  'role.attached': 'A file that was inside the original',
  'role.transcript': 'The chat, read out to be readable',
  'role.mail': 'The mail, read out to be readable',
} as const;

export const intakeWords = {
  'file.drop': 'You can also drop files and folders on this window, or press Ctrl and V.',
  'file.folder': 'Choose a folder',
  'file.paste': 'Paste',
  'file.screen': 'Picture of the screen',
  'file.leave-out': 'Leave {name} out',
  'file.clipboard': 'From the clipboard',
  'file.clipboard.next':
    'The picture or the text in the clipboard. It is read when you bring it in. Once it is sealed, the clipboard is emptied.',
  'file.screen.next':
    'A picture of what is on the screen. This window hides for a moment. What lies behind it is in the picture, so look at it first.',
  'file.cleared': 'The clipboard was emptied. A program that remembers what was copied may still have it.',
  'file.not-cleared':
    'The clipboard was not emptied: it was not all sealed, or something else has been copied since.',
  'file.and-more': 'and {count} more',
  'file.none': 'There is no file in there that could be brought in.',
  'file.left.system':
    '{count, plural, one {# file that the system makes by itself is left out.} other {# files that the system makes by itself are left out.}}',
  'file.left.links':
    '{count, plural, one {# link to another place is left out.} other {# links to other places are left out.}}',
  'file.left.closed':
    '{count, plural, one {# folder could not be opened.} other {# folders could not be opened.}}',
  'file.left.more':
    'There is more in there than can be brought in at once. These are the first {count}. Bring in the folders inside one by one.',
  'state.same': 'Is here already',
  'job.same': 'Look at {label}, which is the same file',
  'job.keep-same':
    '{count, plural, one {Bring in the one that is here already, too} other {Bring in the # that are here already, too}}',
  'brought.title': 'How it came in',
  'brought.help': 'Supplied by the person who keeps this vault.',
  'brought.how': 'Way',
  'brought.file': 'as a file',
  'brought.folder': 'with a folder',
  'brought.clipboard': 'pasted from the clipboard',
  'brought.screen': 'as a picture of this screen',
  'brought.name': 'Name there',
  'brought.path': 'Place in the folder',
  'brought.modified': 'Last changed there',
  'brought.created': 'Made there',
  'brought.embedded': 'What the file says of itself',
  'brought.embedded.help': 'Whoever had the file could have written this.',
  'brought.left': '{count} of {total} files inside were not laid beside it',
  'exhibit.tab.mail': 'Mail',
  'exhibit.tab.transcript': 'Chat',
  'exhibit.tab.text': 'As written',
  'reading.reading': 'Reading',
  'reading.failed': 'This could not be read here. The sealed file is safe.',
  'mail.claims':
    'Read out of the original so that it can be read. Anyone can write any sender or date into a mail. Nothing in it is run or loaded.',
  'mail.from': 'From',
  'mail.to': 'To',
  'mail.cc': 'Copy to',
  'mail.subject': 'Subject',
  'mail.date': 'Date',
  'mail.attachments': '{count, plural, one {# file came with it} other {# files came with it}}',
  'mail.unnamed': 'A file without a name',
  'mail.from-html':
    'This mail has a designed page only. These are its words; behind each link is where it leads.',
  'mail.no-words': 'There are no words in this mail.',
  'mail.headers': '{count, plural, one {The one header} other {All # headers}}',
  'chat.claims':
    'Read out of the original so that it can be read. Whoever exported the chat could have changed it. Times are as the export has them.',
  'chat.unnamed': 'A chat without a name',
  'chat.count': '{count, plural, one {# message} other {# messages}}',
  'chat.more': 'Show {count} more of {left}',
  'chat.app': 'The app itself',
  'chat.with': 'With a file: {name}',
  'chat.omitted': 'Something came with this that the export left out.',
} as const;

export const intakeWarnings = {
  'warning.name-differs':
    'The end of the file’s name says one kind of file, and its bytes say another. It is kept as it is. Do not open it outside Holdfast before somebody has looked at it.',
  'warning.holds-script':
    'This file holds a program that a browser would run. It is kept as it is, and nothing in it is ever run here.',
  'warning.name-cut':
    'A name was very long or not fit for a file. The file is kept under a shorter, safe name. The record has what it was called.',
  'warning.mail-broken':
    'This mail is damaged or not written as mails are, so it could not be read out. The original is kept whole.',
  'warning.mail-cut': 'This mail is very long. Only its start was read out. The original is kept whole.',
  'warning.chat-dates-unclear':
    'In this chat, day and month can be read both ways, so no date is named. The transcript shows them as they are written.',
  'warning.chat-cut': 'This chat is very long. Only its start was read out. The original is kept whole.',
  'warning.too-large-to-read': 'This file is too large to be read out. The original is kept whole.',
  'warning.reading-failed': 'What this file says of itself could not be read. The original is kept whole.',
  'warning.archive-bomb':
    'This archive is made to fill a disk when it is unpacked, or is far too large. It was not unpacked past that point. The archive itself is kept whole.',
  'warning.archive-encrypted':
    'Files in this archive are locked with a password, so they were not unpacked. The archive itself is kept whole.',
  'warning.archive-nested':
    'There are archives inside this archive. They are kept as files and were not unpacked.',
  'warning.archive-too-many':
    'There are very many files in this archive. Not all were laid beside it. The archive itself is kept whole.',
  'warning.archive-damaged':
    'This archive is damaged, so not all of it could be unpacked. The archive itself is kept whole.',
  'warning.archive-not-a-file':
    'This archive holds something that is not a file, such as a link to another place. It was left out. The archive itself is kept whole.',
} as const;
