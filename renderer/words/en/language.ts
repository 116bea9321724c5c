/** English for choosing a language. The languages name themselves (words/languages.ts). */
export const languageWords = {
  'language.title': 'Language',
  'language.lead': 'It is kept in the vault, so it holds wherever this vault is opened.',
  'language.what': 'What this window speaks',
  'language.system': 'As this computer does',
  'language.reports': 'What you wrote yourself stays as you wrote it.',
} as const;
