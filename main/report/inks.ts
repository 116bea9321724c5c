/** The colours of our own pages: they hold on a printer that knows only black. */
export const inks = {
  paper: '#ffffff',
  text: '#000000',
  quiet: '#444444',
  line: '#8a8a8a',
  hair: '#c4c4c4',
  shade: '#f2f2f2',
};
