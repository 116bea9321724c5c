/** English for help and safety. */
export const helpWords = {
  'help.title': 'Help and safety',
  'help.hide': 'The way out',
  'help.limits': 'What this app cannot protect you from',
  'help.limits.intro':
    'It is honest to say what no app can do. Please read this once, when you have a quiet moment.',
  'help.under': 'If someone shown may be under 18',
  'help.secret': 'Your passphrase',
  'help.secret.text':
    'A forgotten passphrase cannot be recovered, by us or by anyone. Keep it where only you look.',
  'help.hash': 'What a hash can show',
  'help.hash.text':
    'Each file gets a hash when it is saved: a long number that changes when the file changes. It shows that a file is unchanged since then. It does not show that the page was genuine, or who wrote it.',
  'help.licences.text': 'This app is made with free software. These are its notices and licences.',
  'help.licences.read': 'Read the notices',
  'help.version': 'Holdfast {version}',
} as const;
