/** English for the frame around every screen: the bar, the rail, the status line, the check, formats. */
export const frameWords = {
  'app.stand-in': 'This copy is for trying only. Do not keep real evidence in it.',
  'app.cannot': 'Holdfast cannot start here',
  'app.cannot.close': 'Close',
  'app.skip': 'Skip to the page',
  'app.main': 'Main',
  'app.fault': 'This part of the window stopped. What was saved is safe. Lock and open again.',

  'hide.now': 'Hide now',
  'hide.keys': 'Shift ×3',
  'hide.counting': '{left, plural, one {Once more to hide} other {Twice more to hide}}',
  'hide.try': 'This button covers the screen, locks and closes.',

  'rail.save': 'Save a page',
  'rail.chart': 'Evidence chart',
  'rail.settings': 'Settings',
  'rail.help': 'Help and safety',
  'rail.open': 'Open',

  'lock.button': 'Lock',

  'check.never': 'Evidence not checked since you opened the vault',
  'check.now': 'Check now',
  'check.running': 'Checking{total, plural, =0 {} other {: {done, number} of {total, number}}}',
  'check.stop': 'Stop checking',
  'check.ok': '{objects, plural, one {The # file was} other {All # files were}} checked at {time}: unchanged',
  'check.bad': '{count, plural, one {# problem} other {# problems}} found at {time}',
  'check.see': 'See what was found',
  'check.failed': 'The check did not finish',
  'check.title': 'What the check found',
  'check.sub': '{objects, plural, one {# file} other {# files}}, {bytes} read again',
  'check.fine':
    'Every file was read again and is the same as when it was saved. The custody log adds up: {entries, plural, one {# entry} other {# entries}}.',
  'check.trouble':
    'Do not delete anything. The rest of your evidence is untouched. If you have a copy of this vault, keep it apart.',
  'check.none': 'No check was made since you opened this vault.',
  'check.file': 'File',
  'check.what': 'What is wrong',
  'check.exhibit': 'Exhibit',

  'problem.object-damaged': 'This file is not the same as when it was saved.',
  'problem.object-missing': 'This file is missing.',
  'problem.object-unlisted': 'This file is here, but no exhibit names it.',
  'problem.database-damaged': 'The list of your evidence is damaged.',
  'problem.custody-broken': 'The custody log does not add up.',
  'problem.key-file-damaged': 'The key file, or its spare, is damaged.',
  'problem.stray-file': 'This file does not belong to the vault.',

  'trouble.title': 'This did not work.',
  'trouble.again': 'Try again',

  'bytes.b': '{n, number} bytes',
  'bytes.kb': '{n, number, ::.#} KB',
  'bytes.mb': '{n, number, ::.#} MB',
  'bytes.gb': '{n, number, ::.##} GB',

  day: '{weekday} {day} {month} {year}',
  'settings.parts': 'On this page',
  'settings.group.safety': 'Safety at this computer',
  'settings.group.opening': 'Opening the vault',
  'settings.group.evidence': 'Language and evidence',
  'settings.group.network': 'Network',
  'settings.group.vault': 'The vault itself',
  'day.short': '{day} {month} {clock}',

  utc: '{clock} UTC',
  'utc.day': '{day} {clock} UTC',
} as const;
