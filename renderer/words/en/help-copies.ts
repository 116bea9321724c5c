/** English for finding copies: searching by name, by picture, and with stills of a video. */
export const helpCopiesWords = {
  'copies.lead':
    'Someone may have told you that pictures of you are online, but not where. These are ways to look. You do not have to look yourself: someone you trust can do it.',
  'copies.first': 'When you find something, save the page here before you do anything else with it.',
  'copies.under': 'Only for pictures of people who were 18 or over when they were made.',
  'copies.under.text':
    'Never search with, send or copy a picture of someone who was or may have been under 18. Take It Down can help without a search.',
  'copies.under.go': 'See what to do instead',

  'copies.name': 'Search for your name',
  'copies.name.how':
    'Type your name into a search engine, such as Google or Bing. Put it in quotation marks. Try it with your town, your nicknames and your user names too, and look at the results for images and videos.',
  'copies.name.learns':
    'The search engine learns the words that you type and the internet address that you come from. If you are signed in, it knows that it is you. The search can stay in the browser’s history.',
  'copies.name.save': 'The page of results is evidence too: save it when your name leads to such pictures.',

  'copies.picture': 'Search with a picture',
  'copies.picture.how':
    'A reverse image search looks for pages that show the same picture. Google has one. It needs the picture itself, or a part of it.',
  'copies.picture.learns':
    'Such a service gets the picture: it is uploaded to it. It also learns your internet address. We have not checked how long it keeps the picture or who can see it. A part of it with nothing intimate in it may be enough, and tells less.',
  'copies.picture.here':
    'Holdfast never uploads anything. A search is something you do yourself, in a browser.',

  'copies.video': 'Search with pictures from a video',
  'copies.video.how':
    'A search cannot be done with a video, but it can with pictures from it. Holdfast can make them here, from a video in your vault. Nothing is sent.',
  'copies.video.loading': 'Looking for videos in the vault',
  'copies.video.none': 'There is no video in this vault yet.',
  'copies.video.none.help': 'Save a page that has one, or bring in a file.',
  'copies.video.which': 'Which video?',
  'copies.video.option': '{label}: {title}, {file}',
  'copies.video.reveal': 'Reveal the video to make pictures',
  'copies.video.reveal.help': 'It shows up in this window. The look is noted in the custody log.',
  'copies.video.opening': 'Opening',

  'stills.make': 'Make pictures',
  'stills.making': 'Making pictures',
  'stills.again': 'Make other pictures',
  'stills.one': 'Take the moment shown',
  'stills.failed': 'This video could not be drawn here. The sealed file is safe.',
  'stills.choose': 'Which ones go out?',
  'stills.choose.help': 'Choose the fewest that you need.',
  'stills.full': 'There are as many pictures as can be made at once.',
  'stills.still': 'Picture {n, number}, at {at}',
  'stills.warn': 'These become plain copies outside the vault.',
  'stills.warn.text':
    'They are not encrypted. Anyone who can see the folder can open them, and a drive may keep traces after they are deleted. Delete them when you have searched. The custody log will say that they were made.',
  'stills.save': 'Save {count, plural, one {this picture} other {# pictures}} to search with',
  'stills.save.none': 'Choose at least one picture.',
  'stills.saving': 'Saving',
  'stills.saved':
    '{count, plural, one {One picture was} other {# pictures were}} written and read back: {names}.',
  'stills.saved.next': 'Delete them when you are done. Save each page that the search finds.',

  'custody.frames-extracted': 'Pictures of a video taken out as plain files',
} as const;
