/** English for coming back from a copy on a drive. */
export const restoreWords = {
  'back.offer': 'I have a copy on a drive',
  'back.title': 'Bring it back from a copy',
  'back.lead': 'Plug in the drive with the copy. What is on it stays as it is.',
  'back.which': 'Which copy?',
  'back.copy': 'On {on}, copied {day}, {bytes}',
  'back.none': 'No finished copy was found on a drive yet. It shows up here by itself.',
  'back.where': 'Choose where it should be kept',
  'back.passphrase': 'Passphrase of the copy',
  'back.passphrase.help': 'The one from the day of the copy, if it was changed since.',
  'back.go': 'Bring it back',
  'back.going': 'Bringing it back',
  'back.leave': 'Do something else',
  'back.there': 'You can also open a copy where it is, without bringing it back: choose “Open another”.',
  'back.hurt.title':
    '{n, plural, one {# file is damaged or missing.} other {# files are damaged or missing.}}',
  'back.hurt': 'It was so in the copy. The rest is here and whole. Keep the copy, and look for another one.',
} as const;
