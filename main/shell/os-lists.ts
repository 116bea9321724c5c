import { app } from 'electron';

/**
 * Nothing of this app in the system's lists. Dialogs ask not to be noted, no file type belongs to the app, it sends no
 * notification and has no jump list or dock menu of its own; what a system noted all the same is taken out here.
 */
export function keepOutOfLists(): void {
  app.clearRecentDocuments();
}
