/** English for saving a page again, further than the first time. */
export const furtherWords = {
  'again.further': 'Follow the page further this time',
  'again.further.help':
    'Last time it went on where we stopped. This can take up to 15 minutes, and the files are larger.',
} as const;
