/** English for opening a vault. */
export const unlockWords = {
  'unlock.title': 'Open',
  'unlock.which': 'Which one?',
  'unlock.closed': 'Closed',
  'unlock.passphrase': 'Passphrase',
  'unlock.go': 'Open',
  'unlock.going': 'Opening',
  'unlock.hint': 'Takes about a second. Pasting is fine.',
  'unlock.other': 'Open another',
  'unlock.new': 'Start a new one',
  'unlock.forgotten':
    'A forgotten passphrase cannot be reset, by us or by anyone. Only recovery words on paper help then.',
  'unlock.nothing': 'Nothing was found in your documents. It may be in another folder, or on a drive.',
  'unlock.choose': 'Choose its folder',
  'unlock.need': 'Type the passphrase first.',
} as const;
