/** English for trusted timestamps. */
export const witnessWords = {
  'custody.timestamped': 'Timestamp kept',
  'custody.timestamp-failed': 'No timestamp could be had',

  'stamps.title': 'Timestamps',
  'stamps.about':
    'Your computer’s clock can be set to any time. A timestamp authority is somebody else. It confirms with a signature that a record existed at a moment. It does not say that the page was genuine.',
  'stamps.learns':
    'It learns a hash, which says nothing about what you saved, and the internet address that you come from. It can tell when you save things. It does not learn what, or from where.',
  'stamps.off': 'Off. Nobody is asked.',
  'stamps.on': 'On. {host} is asked.',
  'stamps.authority': 'Address of the authority',
  'stamps.authority.help': 'It starts with https:// or http://. Ask your lawyer which one your court knows.',
  'stamps.automatic': 'Ask by itself for each page that is saved',
  'stamps.automatic.help': 'Else you ask for each exhibit yourself, on its page.',
  'stamps.turn-on': 'Turn on',
  'stamps.change': 'Save',
  'stamps.turn-off': 'Turn off',
  'stamps.kept-when-off': 'Timestamps that you have stay in the vault.',
  'stamps.head': 'Have the whole log confirmed now',
  'stamps.head.help':
    'One timestamp for the custody log as it is now. It covers every exhibit that is in the vault today.',
  'stamps.going': 'Asking the authority',
  'stamps.get': 'Ask {host} now',
  'stamps.settings': 'Timestamps in the settings',
  'stamps.none': 'No authority has confirmed this yet.',
  'stamps.none.off':
    'No authority was asked to confirm the time: timestamps are off. You can turn them on in the settings.',
  'stamps.for-exhibit': '{authority} confirmed that the record of this exhibit existed on {time}.',
  'stamps.for-log':
    '{authority} confirmed that the custody log, as far as entry {sequence, number}, existed on {time}.',
  'stamps.record-means': 'The record names each file of the exhibit with its hash.',
  'stamps.asked': 'Asked: {host}',
  'stamps.exact': '{seconds, plural, one {Exact to # second} other {Exact to # seconds}}',
  'stamps.policy': 'Policy {policy}, serial number {serial}',
  'stamps.leads-to': 'Its certificates lead to {name}.',
  'stamps.leads-away':
    'Its certificates lead to {name}, whose own is not with it. Whoever checks it needs that one from the authority.',
  'stamps.clocks-differ':
    'The clock of this computer was {minutes, plural, one {# minute} other {# minutes}} off from the authority’s at that moment.',
  'stamps.check': 'Check the timestamps again',
  'stamps.hold': '{count, plural, one {The timestamp holds.} other {All # timestamps hold.}}',
  'stamps.fault': 'A timestamp does not hold. Keep this vault as it is and ask for help.',
} as const;
