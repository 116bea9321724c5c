/** English for the services that block new uploads by fingerprint, and for the case numbers that the vault keeps. */
export const helpBlockWords = {
  'block.lead':
    'Two services can help sites to stop new uploads of a picture. The picture itself is not uploaded to them: they only get a fingerprint of it.',
  'block.limits':
    'Only sites that take part look for it, and only an exact copy is found. A picture that was cut or changed may get through. It does not remove what is already online.',
  'block.age': 'How old was the person shown when the picture was made?',
  'block.age.help': 'The age at that time decides, not the age now.',
  'block.age.adult': '18 or over',
  'block.age.minor': 'Under 18',
  'block.age.unsure': 'I am not sure',
  'block.stopncii': 'StopNCII',
  'block.stopncii.text': 'For pictures made at 18 or over. Its address is:',
  'block.take-it-down': 'Take It Down',
  'block.take-it-down.text':
    'Run by NCMEC, for pictures made under 18, also when the person is an adult now. Its address is:',
  'block.minor':
    'Do not save, send or print such a picture, not even as proof. Report it to the CyberTipline and the police; where to find them is on the help lines page. You have done nothing wrong.',
  'block.unsure': 'When you are not sure, take it as under 18.',
  'block.lines': 'Open the help lines',
  'block.trace': 'Use a device that no one else watches: the visit leaves a trace there.',

  'cases.title': 'Your case numbers',
  'cases.lead':
    'A service gives you a case number and may give you a PIN. If you lose them, they cannot be recovered. You can keep them here, encrypted in the vault.',
  'cases.need-age': 'Answer the question above first. It says which service the number is from.',
  'cases.service': 'For {service}',
  'cases.number': 'Case number',
  'cases.pin': 'PIN',
  'cases.pin.help': 'Leave it empty if you have none. It never goes into the custody log.',
  'cases.need': 'Fill in the case number.',
  'cases.keep': 'Keep in the vault',
  'cases.keeping': 'Keeping it',
  'cases.kept': 'Kept in the vault.',
  'cases.empty': 'No case number is kept yet.',
  'cases.list': 'Kept case numbers',
  'cases.when': 'Kept {when}',
  'cases.pin.none': 'No PIN',
  'cases.pin.covered': 'PIN covered',
  'cases.pin.show': 'Show PIN',
  'cases.pin.show.of': 'Show PIN of {number}',
  'cases.pin.hide': 'Hide PIN',
  'cases.pin.hide.of': 'Hide PIN of {number}',
  'cases.forget': 'Forget',
  'cases.forget.of': 'Forget {number}',
  'cases.forget.sure': 'Forget {number}?',
  'cases.forget.warning':
    'Its number and PIN are deleted from the vault. No one can recover them, not even the service. The log keeps that there was a case, and its number.',
  'cases.forget.keep': 'Keep it',
  'cases.forget.yes': 'Forget it',

  'custody.case-number-kept': 'Case number kept',
  'custody.case-number-forgotten': 'Case number forgotten',
  'custody.case-pin-shown': 'PIN of a case looked at',
} as const;
