/**
 * English for the help lines. Names, numbers and addresses come from assets/data/help-lines.json and from nowhere
 * else; these words only say what each one is for, and how sure that is.
 */
export const helpLinesWords = {
  'lines.danger': 'In danger now?',
  'lines.danger.text':
    'Call the police or your country’s emergency number first. Everything on this page can wait.',
  'lines.trace':
    'A call can show on a phone bill, and an opened page stays in a browser’s history. So nothing here opens by itself. If your phone may be watched, use one that they never held.',
  'lines.country': 'Your country',
  'lines.country.help': 'Set from this computer’s language. It is not kept or sent anywhere.',
  'lines.country.US': 'United States',
  'lines.country.UK': 'United Kingdom',
  'lines.country.Australia': 'Australia',
  'lines.country.other': 'Another country',
  'lines.in': 'In this country',
  'lines.none': 'We have no line for your country that was confirmed.',
  'lines.none.help':
    'A counselling centre, a shelter or a victim advocate near you can help, and so can the police. Someone you trust can look for one with you.',
  'lines.anywhere': 'In any country',
  'lines.doubt': 'Named in older guides, not confirmed',
  'lines.doubt.help': 'You may meet these names elsewhere. We show no number or address for them.',

  'lines.changed': 'Changed since older guides',
  'lines.unconfirmed': 'Not confirmed',
  'lines.checked.on': 'Last checked on {day}.',
  'lines.checked.never': 'Nobody noted on which day, so look at its own page before you rely on it.',
  'lines.basis.verified': 'Confirmed when this list was made.',
  'lines.basis.second-hand':
    'Confirmed when this list was made, in a source that names it, not on its own page.',
  'lines.basis.copy':
    'Confirmed when this list was made, on a stored copy of its page. The age of the copy is not known.',
  'lines.basis.award': 'Confirmed when this list was made. Its name and hours are as of 2023.',
  'lines.basis.none': 'It could not be confirmed.',

  'lines.for.988': 'If you think of suicide or of hurting yourself.',
  'lines.for.imalive': 'Support in a crisis.',
  'lines.for.ccri': 'Intimate image abuse. Mainly for adults.',
  'lines.for.ncmec':
    'To report pictures of someone who was under 18 when they were made, even if they are an adult now.',
  'lines.for.heartmob': 'Harassment online, without intimate images.',
  'lines.for.stopncii': 'Blocks new uploads of pictures made at 18 or over, without seeing them.',
  'lines.for.takeitdown-ncmec': 'Blocks new uploads of pictures made under 18, without seeing them.',
  'lines.for.ftc-tida':
    'To complain about a site that did not act within 48 hours of a valid removal request.',
  'lines.for.esafety': 'To report intimate image abuse in Australia.',
  'lines.for.rph': 'Intimate image abuse, in the United Kingdom.',

  'lines.note.988': 'It was renamed on 16 July 2022. The old number still connects.',
  'lines.note.imalive':
    'An older guide gives a number under this name, but that number belonged to another service.',
  'lines.note.ccri': 'The number is the same as in older guides. The name is new, and its guide has moved.',
  'lines.note.heartmob': 'An older guide names it. Whether it still runs is not known.',
  'lines.note.stopncii': 'Keep its case number and PIN: they cannot be recovered.',
  'lines.note.takeitdown-ncmec': 'This is a service. The TAKE IT DOWN Act is a US law and another thing.',
  'lines.note.ftc-tida': 'New since 19 May 2026.',
  'lines.note.rph': 'This is its own name. We say intimate image abuse.',

  'lines.way.call-or-text': 'Call or text',
  'lines.way.chat': 'chat at',
  'lines.way.day-and-night': ', 24/7',
  'lines.way.guide': 'guide at',
  'lines.way.or': 'or',
  'lines.way.adult': 'for images made at 18 or over',
  'lines.way.minor': 'for images made under 18, whatever the person’s age now',
  'lines.way.platform': 'when a platform fails the 48-hour duty',

  'select.this': 'Select',
  'select.this.of': 'Select {name}',
  'select.done': 'Selected. Press Ctrl+C to copy.',
} as const;
