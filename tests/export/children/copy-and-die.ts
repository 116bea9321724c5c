/** Copies made-up sealed files to a folder, as fast as it can, until it is killed. Args: the folder with them, the drive. */
import { writeCopy } from '../../../main/export/copy.ts';
import { sourceOf, without } from '../made-up-source.ts';

const [home = '', drive = ''] = process.argv.slice(2);
process.stdout.write('begun\n');
await writeCopy(sourceOf(home), drive, without);
process.stdout.write('done\n');
