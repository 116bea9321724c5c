/**
 * The closed list of what can go wrong, each with a sentence that a frightened person can act on: what
 * happened, what is safe, what to do. Codes are stable; sentences may be reworded or translated.
 */
export const errorSentences = {
  'bad-arguments': 'Something in this request was not filled in as it should be. Nothing was changed.',
  'not-allowed':
    'This request did not come from the Holdfast window, so it was refused. Nothing was changed.',
  cancelled: 'You stopped this. What was finished before is kept.',
  busy: 'This is already being done. Wait for it to finish, or stop it first.',
  'engine-gone':
    'The part that keeps your evidence stopped. What was saved is safe. Open the vault again to go on.',
  internal: 'Something went wrong inside Holdfast. What was saved before is safe.',
  'runtime-too-old':
    'This copy of Holdfast runs on an engine that is too old to open a vault. Nothing was changed. Install the current version.',

  'vault-locked': 'The vault is locked. Open it with your passphrase first.',
  'vault-already-open': 'A vault is already open here. Lock it first.',
  'folder-not-found':
    'The folder that it should go into is not there. Nothing was made. Make that folder first, or choose another place.',
  'name-too-long': 'That name is too long. Nothing was made. Choose a shorter one.',
  'vault-exists': 'There is already something in that place. Choose another name; nothing was overwritten.',
  'vault-not-found': 'There is no vault in that place. Check that the drive is plugged in.',
  'vault-in-use': 'This vault is open in another window or program. Close it there, then try again.',
  'vault-newer':
    'This vault was made by a newer version of Holdfast. Nothing was changed. Open it with that version.',
  'wrong-passphrase': 'That passphrase does not open this vault. Nothing was changed. Try again.',
  'passphrase-too-short': 'Choose a longer passphrase: at least 8 characters.',
  'recovery-words-count':
    'Recovery words are 24 words. Nothing was changed. Type all of them, in the order of the sheet.',
  'recovery-word-unknown':
    'One of these words is not a recovery word. Nothing was changed. Look at the sheet again for that word.',
  'recovery-words-checksum':
    'These words do not belong together: one of them is another word, or two changed places. Nothing was changed. Compare them with the sheet, one by one.',
  'wrong-recovery-words':
    'These recovery words do not open this vault. Nothing was changed. They may be for another vault, or newer ones were made since.',
  'no-recovery-words':
    'This vault has no recovery words. Nothing was changed. It opens with its passphrase only.',
  'key-file-damaged':
    'The key file of this vault is damaged, and so is its spare. Your evidence files are untouched. Use a copy of the vault.',
  'database-damaged':
    'The list inside this vault is damaged. Your evidence files are untouched. Do not write to it; use a copy of the vault.',
  'custody-broken':
    'The custody log of this vault does not add up. Nothing was changed. Keep this vault as it is and ask for help.',
  'vault-damaged': 'At least one file in this vault is damaged or missing. The report names each one.',

  'disk-full':
    'The disk is full. What was saved before is safe; this item was not saved. Free some space and try again.',
  'not-writable':
    'Holdfast is not allowed to write in that place. Nothing was changed. Choose another place.',
  'write-failed': 'Writing to the disk failed. What was saved before is safe; this item was not saved.',
  'read-failed': 'Reading from the disk failed. Nothing was changed.',
  'place-not-empty': 'There are already files of that name in that place. Nothing was overwritten.',
  'place-unknown':
    'That place or file was not chosen in this window, or the choice is too old. Choose it again.',
  'same-place': 'The vault is in that place already. Nothing was changed. Choose another place.',
  'no-room-there':
    'There is not enough room in that place for the whole vault. Nothing was moved, and your vault is as it was. Choose a place with more room.',
  'move-interrupted':
    'The other place stopped answering, as when a drive is taken out. Nothing is lost: your vault is where it was. What is over there is not complete. Plug the drive in and move again to go on.',
  'move-unmounted':
    'The system let go of the drive while the vault was being moved, and nothing was written anywhere else. Nothing is lost: your vault is where it was. What is over there is not complete. Take the drive out, plug it in and move again to go on.',
  'move-locked':
    'The system stopped all writing to the drive, as it does when it finds mistakes in the lists of the drive. Nothing is lost: your vault is where it was. What is over there is not complete. Take the drive out, plug it in and move again. If this happens again, use another drive.',
  'move-unread':
    'The drive took what was written, but cannot read all of it back: a part of the drive is damaged. Nothing is lost: your vault is where it was. Use another drive.',
  'move-not-equal':
    'What was written there did not read back as it should. Nothing is lost: your vault is where it was. Use another drive.',
  'copy-no-room':
    'There is not enough room in that place for the copy. The copy is not complete; your vault is as it was. Use a drive with more room.',
  'copy-interrupted':
    'The drive stopped answering, as when it is taken out. The copy is not complete; your vault is as it was. Plug the drive in and copy again to go on.',
  'copy-unmounted':
    'The system let go of the drive while the copy was being written, and nothing was written anywhere else. The copy is not complete; your vault is as it was. Take the drive out, plug it in and copy again to go on.',
  'copy-locked':
    'The system stopped all writing to the drive, as it does when it finds mistakes in the lists of the drive. That happens after a drive was pulled while it was written to. The copy is not complete; your vault is as it was. Take the drive out, plug it in and copy again to go on. If this happens again, have your system repair the drive, or use another one.',
  'copy-not-equal':
    'What was written to the drive did not read back as it should, so this is not a copy to rely on. Your vault is as it was. Use another drive.',
  'copy-unread':
    'The drive took what was written, but cannot read all of it back: a part of the drive is damaged. So this is not a copy to rely on. Your vault is as it was. Use another drive.',
  'copy-newer':
    'The copy there holds something that this vault does not have, so it was left as it is. Your vault is as it was. Choose another folder.',
  'copy-was-used':
    'The copy there was opened and used by itself since it was made, so it was left as it is. Your vault is as it was. Choose another folder.',
  'copy-unfinished':
    'The copying to that place never ended, so there is no whole vault to bring back from it. Nothing was changed. Look for another copy, or finish this one from the vault that it is of.',
  'restore-no-room':
    'There is not enough room in that place for the whole vault. The copy is as it was. Choose a place with more room.',
  'restore-interrupted':
    'A drive stopped answering, as when it is taken out. The copy is as it was. What is in the new place is not complete and is no vault yet. Plug the drive in and bring it back again to go on.',
  'restore-not-equal':
    'What was written in the new place did not read back as it should, so it was not made a vault. The copy is as it was. Choose another place.',
  'drive-busy':
    'Another program still uses the drive, so the system did not let go of it. Nothing is lost. Close what is open on it, then try again.',
  'copy-not-found': 'There is no copy of a vault in that place. Check that it is the right drive.',
  'check-interrupted':
    'The drive stopped answering, as when it is taken out, so the check did not come to its end. This says nothing about what is on it. Nothing was changed. Plug the drive in and check again.',
  'package-empty':
    'There is nothing to hand over in this choice. Nothing was written. Choose at least one exhibit that is not frozen.',
  'package-password':
    'Some programs do not take that password. Nothing was written. Use at least 12 letters, digits and signs of an English keyboard.',
  'package-no-room':
    'There is not enough room in that place for the package. What was begun was taken away again. Your vault is as it was. Use a drive with more room.',
  'package-interrupted':
    'The drive stopped answering, as when it is taken out. The package is not complete. Your vault is as it was. If a folder or file that ends in .part is left there, it holds plain files: delete it. Then make the package again.',
  'package-unmounted':
    'The system let go of the drive while the package was being written, and nothing was written anywhere else. The package is not complete. Your vault is as it was. If a folder or file that ends in .part is left on the drive, it holds plain files: delete it. Then make the package again.',
  'package-locked':
    'The system stopped all writing to the drive, as it does when it finds mistakes in the lists of the drive. The package is not complete. Your vault is as it was. Take the drive out and plug it in. If a folder or file that ends in .part is left there, it holds plain files: delete it. Then make the package again, or use another drive.',
  'package-not-equal':
    'What was written did not read back as it should, so this is not a package to hand over. Your vault is as it was. Use another drive.',
  'package-unread':
    'The drive took what was written, but cannot read all of it back: a part of the drive is damaged. So this is not a package to hand over. Your vault is as it was. Use another drive.',
  'nothing-to-check':
    'There is no copy of a vault and no package in that place. Nothing was changed. Check that it is the right drive.',
  'zip-to-check':
    'The package there is locked with its password, so it cannot be looked into from outside. Nothing was changed. Open it with a program such as 7-Zip and the password, then open the package.zip that comes out. Check the folder that is in it.',
  'destroy-unfinished':
    'Nobody can open this vault any more: its keys are gone. Some of its sealed files could not be deleted. Destroy it again, or delete the folder yourself.',
  'file-not-found': 'That file is not there any more. Nothing was changed.',
  'not-a-file':
    'That is a folder, or something else that is not a file. Nothing was changed. Choose the files one by one.',
  'already-here':
    'The same file, byte for byte, is in this vault already, so it was not brought in a second time. Nothing is lost.',
  'nothing-to-paste':
    'There is no picture and no text in the clipboard that could be pasted. Nothing was changed. Copy it again, or bring it in as a file.',
  'nothing-dropped':
    'What was dropped is not a file on this computer, so it could not be taken. Nothing was changed. Save it as a file first, or copy it and press Paste.',
  'held-too-large':
    'What is in the clipboard or on the screen is too large to be taken over. Nothing was changed. Save it as a file, then bring that in.',
  'screen-not-taken':
    'This computer did not let Holdfast take a picture of the screen. Nothing was changed. You can take one with the computer’s own keys and paste it.',
  'file-changed': 'The file changed while it was being read, so it was not saved. Try again.',
  'object-missing': 'A file of this exhibit is missing from the vault. The rest is untouched.',
  'object-damaged': 'A file of this exhibit is damaged. It is kept as it is. The rest is untouched.',
  'exhibit-not-found': 'There is no exhibit with that number.',
  'exhibit-frozen':
    'This exhibit is frozen, since somebody in it may be under 18. It is kept as it is. It is not shown, printed or handed on.',
  'record-not-found': 'That entry is not in this vault any more. Nothing was changed.',
  'record-changed':
    'This entry was saved somewhere else meanwhile. Nothing was overwritten. Look at it again, then make your change.',
  'letter-not-ready':
    'Something that this letter needs is still missing, so it was not written. Nothing was changed. The list says what it is.',
  'three-worst-already':
    'Three incidents are marked as the worst already. Nothing was changed. Take the mark from one of them first.',
  'artifact-not-found': 'This exhibit has no such file.',
  'cover-closed': 'This picture is covered again. Reveal it to look at it.',
  'too-large': 'This is larger than Holdfast can show here. The sealed file is safe.',

  'under-18-stop':
    'Holdfast does not open or keep this. Having such a picture can be a crime, even to help. You have done nothing wrong. You can write down the address and report it: report.cybertip.org, or 1-800-843-5678 in the US, and the police.',

  'address-invalid': 'This is not a web address. Copy the whole address, from https:// on.',
  'address-scheme': 'Only addresses that start with http:// or https:// can be saved.',
  'address-private': 'This address is on this computer or your own network, so it was not opened.',
  'browser-not-found':
    'No Chrome, Edge, Brave or Chromium was found on this computer. Install one of them; on Debian: apt-get install chromium.',
  'browser-not-started': 'The browser that saves pages did not start. Nothing was changed. Try again.',
  'browser-died': 'The browser that saves pages stopped. What it had saved until then is kept.',
  'page-timeout': 'The page did not answer in time. What there was is kept. You can try again.',
  'page-redirect-loop': 'The site sent us round in circles, so there was no page to save.',
  'page-refused': 'The site did not accept the connection. It may be down or gone. You can try again.',
  'page-name-not-found': 'No site of that name was found. Check the address and your connection.',
  'page-offline':
    'This computer seems to have no connection to the network. Nothing was saved but this attempt.',
  'page-certificate':
    'The site could not prove who it is (its certificate is not valid), so it was not opened.',
  'page-crashed': 'The page crashed the browser tab. What there was is kept. You can try again.',
  'page-incomplete':
    'Part of this page could not be saved; the record says which. What there was is kept. You can try again.',
  'page-not-loaded': 'The page could not be loaded. What there was is kept. You can try again.',

  'proxy-invalid':
    'This is not the address of a proxy. Write it as http://host:port or socks5://host:port, without a name or password.',
  'proxy-unreachable':
    'The proxy of this vault did not let the page through, so nothing was saved. Nothing was sent around it. Check that it is running.',
  'not-printed':
    'Nothing was printed. Check that a printer is set up on this computer, or write it down by hand.',
  'not-opened':
    'This computer has no program that shows this file. The file is saved where you put it. Open it from there.',
  'no-screen': 'There is no screen here on which a browser window could be shown.',
  'sign-in-closed': 'The browser window for signing in is closed. Open it again.',
  'session-empty': 'This site has left nothing in the browser that could be kept as a sign-in.',
  'case-not-found': 'This case number is not in the vault any more. Nothing was changed.',
  'session-not-found': 'There is no kept sign-in of that kind in this vault.',
  'session-other-site': 'This kept sign-in is for another site, so the page was not opened with it.',
  'no-address': 'This exhibit has no web address that could be saved again.',

  'timestamps-off':
    'Timestamps are off in this vault, so nobody was asked. Nothing was sent. Choose an authority in the settings first.',
  'timestamp-unreachable':
    'The timestamp authority did not answer as it should. Nothing was kept, and your evidence is as it was. Check its address and your connection, then try again.',
  'timestamp-refused':
    'The timestamp authority would not give a timestamp. Nothing was kept, and your evidence is as it was. Try later, or choose another authority.',
  'timestamp-not-valid':
    'What the timestamp authority sent back does not hold, so it was not kept. Your evidence is as it was. Choose another authority.',
  'nothing-to-timestamp':
    'This exhibit has no record that could get a timestamp. Nothing was sent. You can get one for the whole custody log.',
} as const;

export type ErrorCode = keyof typeof errorSentences;

export const errorCodes = Object.keys(errorSentences) as ErrorCode[];

/** What every call gives back. `detail` helps a developer; it never holds a secret, an address or a path. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };

/** An expected failure on its way to a {@link Result}. Its message is `detail`: no secret, address or path. */
export class CodedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : detail, options);
    this.name = 'CodedError';
    this.code = code;
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorSentences, value);
}
