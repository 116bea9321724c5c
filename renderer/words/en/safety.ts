/** English for what protects the person at the computer: locking, the cover, the disguise, somebody who helps. */
export const safetyWords = {
  'lock-soon.left':
    'Locks in {seconds, plural, one {# second} other {# seconds}}, because nothing was pressed for a while.',
  'lock-soon.told': 'This locks in less than a minute. Press any key, or “Stay open”, to go on.',
  'lock-soon.work': 'Locks as soon as the running work is finished.',
  'lock-soon.stay': 'Stay open',
  'locked.idle': 'It was locked because nothing was pressed for a while. What was saved is safe.',
  'locked.suspended': 'It was locked because the computer went to sleep. What was saved is safe.',
  'locked.screen-locked': 'It was locked because the screen was locked. What was saved is safe.',
  'locked.user-switched':
    'It was locked because someone else took over the computer. What was saved is safe.',
  'locked.drive-removed':
    'It was locked because its drive was taken out. What was finished is on that drive. Plug it in again to open it.',

  'safety.lock': 'Lock by itself',
  'safety.lock.lead':
    'After some time without use, it locks. You are told a minute before and can stay. When something is being saved, that is finished first, for 30 minutes at most.',
  'safety.lock.after': 'Lock after',
  'safety.lock.minutes': '{minutes} minutes without use',
  'safety.lock.also':
    'It also locks at once when the computer goes to sleep, when the screen is locked, when someone else takes over the computer, and when the drive with the vault is taken out. On Linux the desktop has to tell apps that the screen was locked. Most do; some small lock programs do not.',

  'safety.hide': 'After “Hide now”',
  'safety.hide.lead':
    'The cover is a converter for units that really works. It appears first. Then everything is locked and the keys are dropped. No button leads back from it: start the app again. The small icon in the system’s bar, where there is such a bar, hides at once too: by its menu, or on Linux by one press on it.',
  'safety.hide.what': 'What happens to the cover',
  'safety.hide.close': 'It closes within a second',
  'safety.hide.close.help': 'The window is gone. Whoever comes in sees what was behind it.',
  'safety.hide.stay': 'It stays until it is closed',
  'safety.hide.stay.help': 'Whoever comes in sees a converter. The app is still running under it, locked.',

  'safety.disguise': 'Disguise',
  'safety.disguise.lead':
    'The name and the picture in the title bar, the task bar and the bar with small icons. It holds before the passphrase is typed. Some task bars on Linux take a new name only at the next start.',
  'safety.disguise.what': 'Its name and picture in the title bar and the task bar',
  'safety.disguise.plain': 'Holdfast, with its own picture',
  'safety.disguise.notes': 'Notes',
  'safety.disguise.units': 'Units, a converter',
  'safety.disguise.household': 'Household',
  'safety.disguise.limits':
    'It does not hide the app. Its folder, its program file and the list of running programs still say Holdfast, and so do the files of the vault. The choice is kept as one word beside the vault, nowhere else on this computer.',

  'safety.screen': 'Screenshots and screen sharing',
  'safety.screen.lead': 'Whether other programs can take a picture of this window.',
  'safety.screen.what': 'In pictures of the screen',
  'safety.screen.on': 'Leave this window out',
  'safety.screen.on.help':
    'Windows and macOS leave it out or show a dark area. Someone may ask what the dark area is.',
  'safety.screen.off': 'Show it like any other',
  'safety.screen.limits':
    'On Linux this does nothing. On no system does it stop spyware that reads the screen in another way, or a camera.',
  'safety.saved': 'Saved.',

  'helper.offer': 'Somebody is helping me',
  'helper.lead':
    'Someone you trust can do the looking. Until it ends, all that is done and looked at is noted in the log under their name.',
  'helper.label': 'How the log should name them',
  'helper.label.help': 'Their name, initials or role. It stays in the log for good.',
  'helper.need': 'Say how the log should name them.',
  'helper.begin': 'Begin',
  'helper.cancel': 'Not now',
  'helper.now': '{label} is helping. What is looked at now is noted under this name.',
  'helper.end': 'End their help',
  'custody.helper-began': 'Somebody began to help',
  'custody.helper-ended': 'The help ended',

  'cloud.title': 'This place is in a folder of {service}.',
  'cloud.text':
    'What lies there is copied to {service}, and to every device that is signed in to that account. It stays encrypted, but others can see that it is there, how large it is and when it changes. They may also be able to delete it. A thumb drive, or a folder outside {service}, is safer.',

  'account.asked': 'Does anyone else sign in to this computer as you?',
  'account.no': 'No, only I do',
  'account.no.help': 'Others have their own account, or no one else uses this computer.',
  'account.yes': 'Yes, or I am not sure',
  'account.yes.help': 'Someone knows the password or PIN, or it opens without one.',
  'account.advice.title': 'Keep nothing on this computer itself.',
  'account.advice':
    'Whoever signs in to this account can find the app and the vault, though not open it. Choose a thumb drive as its place in the next step, and keep the drive on you.',

  'limits.hide':
    'A quick look before you hide. “Hide now” is fast, but whoever was already looking has seen the screen. The task bar may show a small picture of the window until it is closed.',
  'limits.dialog':
    'The system’s own file window. While it is open, “Hide now” and the Shift key do not reach this app: press Escape first.',
  'limits.disguise':
    'A search of this computer. The disguise changes a name and a picture. The app’s own files and the vault’s files can still be found.',
  'limits.screen':
    'Pictures of the screen. Windows and macOS can leave this window out; Linux cannot. A camera sees everything.',
  'limits.locked':
    'A screen that was locked without a word. On Linux some small lock programs tell no app. Then this stays open until its minutes are over.',
  'limits.sleep':
    'A computer that is asleep or hibernating. The vault locks first, but the memory may be written to the disk, and what was on the screen may still be in it. Lock before you go.',
  'limits.deleted':
    'Deleted things that come back. Drives and backups can keep old copies. They are encrypted, but they are there.',
  'limits.proof':
    'Doubt. A saved page shows what this computer received. It does not show who wrote it, and it is no advice about law.',
} as const;
