/** The ways in of the made-up locker: a folder of three files, and a clipboard and a screen that give one picture each. */
import type { Answer, CheckedArguments, Place } from '../../preload/contract.ts';

/** @param place makes up a place of that name */
export function bringInFakes(place: (name: string) => Place) {
  const folder = place('Phone');
  return {
    chooseFolder: (): Place => folder,
    lookInside: ({ places }: CheckedArguments<'lookInside'>): Answer<'lookInside'> => {
      const isFolder = places[0] === folder.handle;
      const names = ['Phone/IMG_1.jpg', 'Phone/IMG_2.jpg', 'Phone/chat.txt'];
      const files = isFolder ? names.map(place) : places.map((handle) => ({ handle, name: 'brought.png' }));
      return { files, ofTheSystem: isFolder ? 1 : 0, notFiles: 0, closed: 0, more: false };
    },
    pasteFromClipboard: (): Answer<'pasteFromClipboard'> => ({ lines: [], cleared: true }),
    pictureOfScreen: (): Answer<'pictureOfScreen'> => [],
  };
}
