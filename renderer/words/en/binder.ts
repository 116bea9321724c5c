/** The case on paper: what goes in, making it, opening and printing it. */
export const binderWords = {
  'binder.title': 'Binder for paper',
  'binder.sub': 'The case as pages to print or send',
  'binder.lead':
    'A binder is one PDF to print: a cover, one page to talk from, the chart, every exhibit with its hash, and the custody log.',

  'binder.which': 'Exhibits',
  'binder.which.legend': 'What goes in?',
  'binder.which.help':
    'Leaving out what speaks against you can hurt a case. Ask a lawyer before you leave something out.',
  'binder.which.all': 'All exhibits',
  'binder.which.exhibits': 'Only some',
  'binder.which.incident': 'Those of one incident',
  'binder.which.pick': 'Exhibits that go in',
  'binder.which.none': 'Choose at least one exhibit.',
  'binder.which.no-incident': 'Choose an incident.',
  'binder.incident': 'Incident',
  'binder.incident.none': 'Choose one',

  'binder.images': 'Pictures',
  'binder.images.legend': 'How do pictures come on the paper?',
  'binder.images.blurred': 'Blurred',
  'binder.images.blurred.help':
    'Only soft colours are left. No face and no word can be read. The words of a page still stand beside it.',
  'binder.images.placeholder': 'A note in their place',
  'binder.images.placeholder.help': 'No picture at all. A note says which file it is and gives its hash.',
  'binder.images.full': 'Shown in full',
  'binder.images.full.help': 'Pages and pictures as they were saved. Everyone who holds the paper sees them.',
  'binder.images.documents':
    'Pages of PDF files can hold pictures. They are not drawn here. A sheet says so, with the hash of the file.',
  'binder.full.title': 'Think of who will see this.',
  'binder.full.text':
    'Clerks, lawyers and the other side may see these pictures. Copies can stay in printers, e-mail and court files. Most people do not need this at first: blurred pictures can be shown in full later.',
  'binder.apart': 'Show some exhibits another way',
  'binder.apart.legend': 'How do pictures of these exhibits come?',
  'binder.apart.pick': 'Exhibits to show this way',

  'binder.notes': 'Notes',
  'binder.private': 'Print my private notes too',
  'binder.private.help': 'They stay here unless you tick this. A court can still ask for them.',

  'binder.paper': 'Paper',
  'binder.size': 'Size of the paper',
  'binder.size.letter': 'Letter (United States, Canada)',
  'binder.size.a4': 'A4 (most other places)',
  'binder.language': 'Language of the binder',
  'binder.language.help':
    'What you wrote and what was saved stays as it is. A draft for a court in the United States, England or Wales is always in English.',
  'binder.volumes': 'In how many files?',
  'binder.volumes.help': 'Many courts and mail boxes take only small files.',
  'binder.volumes.one': 'One file',
  'binder.volumes.of': 'Files of at most {size} MB',

  'binder.declaration': 'Draft of a declaration',
  'binder.declaration.legend': 'Add a draft?',
  'binder.declaration.help':
    'In it you say that you saved these pages and that they are what you saw. A lawyer can tell you which one fits.',
  'binder.declaration.none': 'No draft',
  'binder.declaration.us': 'For a court in the United States, signed there',
  'binder.declaration.us-outside': 'For a court in the United States, signed elsewhere',
  'binder.declaration.england-wales': 'For a court in England or Wales',
  'binder.declaration.plain': 'A plain statement',
  'binder.seen': 'I saw these pages myself',
  'binder.seen.help': 'Choose only what you saw with your own eyes. Nothing is chosen for you.',
  'binder.unsigned':
    'The draft stays unsigned. Read all of it before you sign. A false statement can be a crime.',

  'binder.cover': 'What stands on the cover',
  'binder.cover.hint': 'Can stay empty',
  'binder.cover.help': 'Names that you write here can be read by all who get the binder.',
  'binder.cover.matter': 'What it is about',
  'binder.cover.caseNumber': 'Case or report number',
  'binder.cover.preparedBy': 'Made by',
  'binder.cover.preparedFor': 'Made for',
  'binder.bates': 'In front of page numbers',
  'binder.bates.help': 'A few letters, such as DOE-. Every page then has its own number.',

  'binder.plain': 'The file is not locked.',
  'binder.plain.text':
    'Whoever has it can read it. Put it on a drive that only you hold, not in a folder that others share.',
  'binder.go': 'Choose a place and make it',

  'binder.making': 'Making the binder',
  'binder.reading': 'Reading the case',
  'binder.of': 'Exhibit {done, number} of {total, number}',
  'binder.making.text':
    'You can go on with other things. If you stop, nothing half done stays in that folder.',

  'binder.made': 'The binder is there',
  'binder.made.text':
    '{exhibits, plural, one {# exhibit} other {# exhibits}}, {pages, plural, one {# page} other {# pages}}, {files, plural, one {one file} other {# files}}. Written and read back.',
  'binder.file.size': '{pages, plural, one {# page} other {# pages}}, {size}',
  'binder.open': 'Open to look at it',
  'binder.withheld':
    '{count, plural, one {One exhibit was left out: somebody in it may be under 18.} other {# exhibits were left out: somebody in them may be under 18.}}',
  'binder.not-printed':
    '{count, plural, one {One file could not be put on paper.} other {# files could not be put on paper.}}',
  'binder.not-printed.text': 'A page in its place says why. The file itself is safe in the vault.',
  'binder.again': 'Make another one',

  'binder.print.title': 'Print from here',
  'binder.print.warn':
    'Printers and print servers often keep a copy. Do not use a printer at work, or one that the person who did this can reach.',
  'binder.print.which': 'Printer',
  'binder.print.go': 'Send to the printer',
  'binder.print.sending': 'It is being sent.',
  'binder.print.sent': 'Sent to the printer “{printer}”. Go there now, and count the pages.',
  'binder.print.none': 'No printer was found from here. Open the file and print it from there.',
} as const;
