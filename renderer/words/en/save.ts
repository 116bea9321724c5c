/** English for saving a page and bringing files in, with the question before it and what came of it. */
import { intakeWords } from './intake.ts';

export const saveWords = {
  ...intakeWords,
  'save.title': 'Save a page',
  'save.sub': 'Copies a page before it can disappear',
  'save.ways': 'What to save',
  'save.way.page': 'Pages',
  'save.way.file': 'Files you have',
  'save.addresses': 'Addresses to save, one on each line',
  'save.addresses.help':
    '{count, plural, =0 {Copy each address whole, from https:// on.} one {# address.} other {# addresses.}}',
  'save.line': 'Line {line}: {sentence}',
  'save.too-many': 'That is more than 200 addresses. Save them in two parts.',
  'save.go': '{count, plural, =0 {Save pages} one {Save 1 page} other {Save # pages}}',
  'save.need.address': 'Add an address first.',
  'save.need.fix': 'Correct the address first.',
  'save.need.age': 'Answer the question about age first.',
  'save.need.file': 'Choose a file first.',
  'save.busy': 'Wait until what is being saved is finished, or stop it.',
  'save.sign-in': 'Sign in to a site first',
  'save.covered': 'Pictures stay covered. You do not have to look.',

  'file.choose': 'Choose files',
  'file.choose.more': 'Add more files',
  'file.clear': 'Empty this list',
  'file.help': 'Screenshots, saved pages, e-mails or chats that you have. The originals stay where they are.',
  'file.chosen': '{count, plural, one {# file chosen} other {# files chosen}}',
  'file.go': '{count, plural, =0 {Bring in files} one {Bring in 1 file} other {Bring in # files}}',

  'age.question.page':
    'Do these pages show anyone in an intimate way who was, or may have been, under 18 when it was made?',
  'age.question.file':
    'Do these files show anyone in an intimate way who was, or may have been, under 18 when it was made?',
  'age.question.sign':
    'Does any page that you will open there show anyone in an intimate way who was, or may have been, under 18 when it was made?',
  'age.question.again':
    'Does this page show anyone in an intimate way who was, or may have been, under 18 when it was made?',
  'age.why':
    'Intimate means naked or sexual, real or made by a computer. Ordinary pictures of children do not count. We ask every time, since it decides what may be kept.',
  'age.no': 'No, all were 18 or older, or nobody is shown like that',
  'age.yes': 'Yes, someone was, or may have been',
  'age.unsure': 'I am not sure',
  'age.before': 'Yes or not sure: we do not open or keep it. You have done nothing wrong.',

  'stop.title': 'We have not opened or kept anything',
  'stop.why':
    'Keeping a sexual picture of someone under 18 can be a crime, even to help. That is why we stop here. You have done nothing wrong, and you can still do a lot.',
  'stop.tip.title': 'Report it: CyberTipline',
  'stop.tip': 'report.cybertip.org, or 1-800-843-5678 in the US, day and night.',
  'stop.down.title': 'Have it found and removed: Take It Down',
  'stop.down': 'takeitdown.ncmec.org. Free, without a name, and the picture never leaves your device.',
  'stop.police.title': 'The police',
  'stop.police':
    'They may look at it and keep it. Give them what you wrote down. Do not save or send the picture.',
  'stop.shown': 'Addresses are shown as text: opening one leaves a trace in a browser’s history.',

  'job.title.capture': 'Being saved now',
  'job.title.import': 'Being brought in now',
  'job.title.done': 'What came of it',
  'job.count': '{done} of {total} finished',
  'job.kept-count': '{kept} of {total} kept',
  'job.over':
    '{failed, plural, =0 {All done: {total}} one {Done. # of {total} did not work} other {Done. # of {total} did not work}}',
  'job.back': '{count, plural, one {Change its address} other {Change their addresses}}',
  'job.again':
    '{count, plural, one {Try again the one that was not saved} other {Try again the # that were not saved}}',
  'job.stop': 'Stop',
  'job.stopping': 'Stopping',
  'job.next':
    '{count, plural, one {It is in the chart now. Nothing says yet what it is evidence for.} other {They are in the chart now. Nothing says yet what they are evidence for.}}',
  'job.next.go': 'Write down what happened',
  'job.earlier': 'Before that',
  'job.empty': 'Nothing being saved',
  'job.empty.help': 'Each page shows its steps here while it is saved. You can go to the chart meanwhile.',
  'job.kept': 'If you hide or lock now, what is finished is kept. The rest is not saved.',
  'job.kept.pages': 'If you hide or lock now, what is finished is kept. The other addresses wait here.',
  'job.waiting': 'Waiting',
  'job.running': 'Working',
  'job.now': 'now',
  'job.look': 'Look at {label}',
  'job.outcome': '{count, plural, one {# file} other {# files}}, {bytes}. Saved {time}.',
  'job.outcome.file': 'The file, and what was noted of it: {bytes}. Brought in {time}.',
  'job.attempt':
    'A record of the attempt is kept: {count, plural, one {# file} other {# files}}, {bytes}, {time}.',
  'job.nothing': 'Nothing was kept of this one.',
  'job.stopped': 'You stopped this. Nothing was kept of it.',

  'step.open': 'Open the page, keep a first picture',
  'step.settle': 'Scroll to the end',
  'step.picture': 'Page code and full picture',
  'step.print': 'PDF, copy with address and time',
  'step.record': 'Network record, sound and video',
  'step.seal': 'Seal and read back',
  'step.part': '{step}: {done, number} of {total, number}',
  'step.share': '{step}: {share, number, percent}',
  'step.so-far': '{step}: {done, number} so far',
  'step.missed': '{step}: not finished',
  'step.reading': 'Read and seal',
  'step.import': 'Seal and read back',

  'state.written': 'Written down',
  'state.saved': 'Saved and checked',
  'state.brought-in': 'Brought in',
  'state.recovered': 'Found again after a crash',
  'state.partial': 'Saved in part',
  'state.failed': 'Not saved',
  'state.stopped': 'Stopped',
  'state.other-page': 'Not the page itself',
} as const;
