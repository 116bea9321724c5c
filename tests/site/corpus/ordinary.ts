import { foot, form, make, nav } from './make.ts';
import type { CorpusPage } from './pages.ts';

const talk = (...sentences: readonly string[]): string =>
  sentences.map((sentence) => `<p>${sentence} ${sentence} We wrote this down so that others know what to expect when it happens to them.</p>`).join('');
const page = (name: string, title: string, body: string, o: { readonly language?: string; readonly head?: string } = {}): CorpusPage =>
  make(`plain-${name}`, 'page', o.language ?? 'en', title, body, o.head === undefined ? {} : { head: o.head });
const bar = (inner: string): string =>
  `<div style="position:fixed;left:0;right:0;bottom:0;padding:1em;background:#eee">${inner}</div>`;

/** Ordinary pages that talk about everything that the others are. */
export const ordinary: readonly CorpusPage[] = [
  page('guide-login', 'How to log in to your account', `<h1>How to log in to your account</h1>${talk('Open the menu and press Log in, then type your password.', 'If you cannot sign in, ask for a new password.', 'You must be logged in to change your picture.')}`),
  page('guide-removed', 'When a post is removed', `<h1>This post has been removed: what that means</h1>${talk('A post that was deleted is no longer available to others.', 'An account that was suspended can be appealed.', 'The page says that the content is unavailable.')}`),
  page('guide-404', 'What is a 404 page?', `<h1>404 not found, explained</h1>${talk('A server answers with 404 when the page does not exist.', 'A broken link leads to page not found.', 'A soft 404 answers with status 200.')}`),
  page('guide-500', '502 Bad Gateway and how to fix it', `<h1>502 Bad Gateway</h1>${talk('A gateway got no good answer from the server behind it.', 'Service unavailable means that it is down for maintenance.', 'An internal server error is a fault in the program.')}`),
  page('law-age', 'Age verification laws', `<h1>Age verification laws are coming</h1>${talk('You must be 18 or older to enter such sites, the law says.', 'Sites ask visitors to verify their age.', 'Adults only signs are not enough, courts have found.')}`),
  page('law-cookies', 'Cookie banners', `<h1>Why every site asks about cookies</h1>${talk('Accept all or reject: the law wants a choice.', 'Cookies may be stored only with consent.', 'Manage your settings in the browser.')}`),
  page('bots', 'Captchas', `<h1>Verify you are human: a history</h1>${talk('The box says I am not a robot.', 'Unusual traffic brings up a check.', 'Press and hold was invented later.')}`),
  page('papers', 'Paywalls', `<h1>Subscribe to continue reading? Readers say no</h1>${talk('A newspaper asks to subscribe after three articles.', 'Already a subscriber, the button says.', 'Subscribers only content is a third of all articles now, a study of the prices of newspapers in ten countries says.').repeat(3)}`),
  page('banner', 'Village news', `<h1>Village news</h1>${talk('The bakery moved across the street.', 'The choir sings on Friday.', 'The bridge is closed.')}${bar('We use cookies. <button>Accept</button> <button>Reject</button>')}`),
  page('header-form', 'Garden forum', `<header>${form('Name', 'Password', 'Log in')}</header><h1>Which soil for tomatoes?</h1>${talk('Mine is sandy and dries out.', 'Add compost in autumn.', 'Water in the morning.')}`),
  page('short-post', 'Dana on Murmur: "Rain again"', `${nav}<article><b>Dana</b> <span>@dana</span><p>Rain again. Took the bus and read a book.</p></article><a href="#">Log in</a> <a href="#">Sign up</a>${foot}`),
  page('short-abuse', 'Post by user881', `${nav}<article><b>user881</b><p>Everybody should know what she did. I have the pictures and I will post all of them.</p></article><a href="#">12 replies</a>${foot}`),
  page('short-deleted-talk', 'Thread', `${nav}<article><b>mo</b><p>He deleted my comment and blocked me, can you believe it</p></article><article><b>lee</b><p>same here, gone in an hour</p></article>${foot}`),
  page('short-age-talk', 'Birthday', `${nav}<article><b>kim</b><p>Turned 18 today and got my licence!</p></article><a href="#">Reply</a>${foot}`),
  page('short-cookies', 'Oat cookies', '<h1>Oat cookies</h1><p>Butter, sugar, oats. Bake for ten minutes.</p><button>Print</button>'),
  page('shop', 'Prices', `<h1>Plans and prices</h1><table><tr><td>Basic</td><td>$3</td></tr><tr><td>Family</td><td>$7</td></tr></table><button>Subscribe</button>${foot}`),
  page('shop-item', 'Wool scarf', '<h1>Wool scarf</h1><p>Blue, 180 cm. $24.</p><button>Add to basket</button><p>Size L is not available.</p>'),
  page('settings', 'Delete your account', `<h1>Delete your account</h1>${talk('Your posts will be removed within thirty days.', 'Your profile is no longer shown at once.', 'Type your password below to go on.')}<input type="password">`),
  page('code', 'Error codes', '<h1>Status codes of our service</h1><table><tr><td>401</td><td>sign in first</td></tr><tr><td>404</td><td>no such thing</td></tr><tr><td>500</td><td>our fault</td></tr></table>'),
  page('numbers', 'Room 404', '<h1>Room 12, second floor</h1><p>The key is at the desk. Breakfast from seven.</p>'),
  page('picture', 'IMG_2031.jpg', '<img src="/picture/5" width="400" height="300" alt="">'),
  page('video', 'Evening at the lake', `${nav}<video width="600" height="300"></video><h1>Evening at the lake</h1><p>212 views</p>${foot}`),
  page('profile', 'Dana (@dana)', `${nav}<h1>Dana</h1><p>Baker. Joined 2019.</p><p>120 following · 88 followers</p><a href="#">Follow</a>${foot}`),
  page('search', 'dana miller - Search', `${nav}<h1>Results for "dana miller"</h1><ul>${'<li><a href="#">Dana Miller, baker</a> A short line about bread and the town she lives in.</li>'.repeat(9)}</ul>${foot}`),
  page('empty-results', 'No results', `${nav}<h1>No results for "zzz"</h1><p>Try other words.</p>${foot}`),
  page('welcome', 'Murmur', `${nav}<h1>Murmur is where people talk</h1><p>Join 2 million people.</p><a href="#">Log in</a> <a href="#">Sign up</a>${foot}`),
  page('modal-news', 'Town paper', `<h1>Town paper</h1>${talk('The school has a new roof.', 'The river rose again.', 'A letter to the editor.')}<div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" style="position:fixed;top:20%;left:25%;width:50%;background:#fff;padding:2em"><h2>Our newsletter</h2><p>Every Sunday.</p><input type="email"><button>Send it to me</button></div>`),
  page('contact', 'Contact', '<h1>Write to us</h1><form><input><textarea></textarea><button>Send</button></form>'),
  page('report-form', 'Report content', `<h1>Report a post</h1>${talk('Say which post should be removed and why.', 'You need not sign in for this.', 'If you are under 18, tell us.')}<form><input><button>Send report</button></form>`),
  page('de-guide', 'Konto gesperrt? Was tun', `<h1>Konto gesperrt: was tun?</h1>${talk('Dieser Beitrag wurde gelöscht, steht dann da.', 'Wer sich anmelden will, braucht das Passwort.', 'Die Seite wurde nicht gefunden, heißt es oft.')}`, { language: 'de' }),
  page('de-recipe', 'Apfelkuchen', '<h1>Apfelkuchen</h1><p>Äpfel schälen, Teig ruhen lassen.</p><button>Drucken</button>', { language: 'de' }),
  page('es-news', 'Noticias', `<h1>El puente sigue cerrado</h1>${talk('La página del ayuntamiento no está disponible.', 'Los vecinos deben iniciar sesión para votar.', 'Solo para mayores de 18 años.')}`, { language: 'es' }),
  page('fr-post', 'Message de Léa', `${nav}<article><b>Léa</b><p>Il pleut encore, je reste à la maison avec un livre.</p></article>${foot}`, { language: 'fr' }),
  page('it-post', 'Post di Luca', `${nav}<article><b>Luca</b><p>Domani si parte per il mare.</p></article>${foot}`, { language: 'it' }),
  page('pt-news', 'Notícias', `<h1>A ponte continua fechada</h1>${talk('O conteúdo foi removido do site da câmara.', 'Faça login para comentar, pede o jornal.', 'Maiores de 18 anos pagam bilhete inteiro.')}`, { language: 'pt' }),
  page('ru-post', 'Запись Ольги', `${nav}<article><b>Ольга</b><p>Сегодня шёл снег, гуляли до вечера.</p></article>${foot}`, { language: 'ru' }),
  page('ru-guide', 'Как вернуть страницу', `<h1>Как вернуть удалённую страницу</h1>${talk('Если аккаунт заблокирован, напишите в поддержку.', 'Чтобы войти, нужен пароль и телефон.', 'Страница не найдена, отвечает сайт.')}`, { language: 'ru' }),
  page('ar-post', 'منشور ليلى', `${nav}<article><b>ليلى</b><p>أمطرت اليوم كثيرًا وبقيت في البيت.</p></article>${foot}`, { language: 'ar' }),
  page('zh-post', '小明的帖子', `${nav}<article><b>小明</b><p>今天下雨，在家看书。</p></article>${foot}`, { language: 'zh' }),
  page('ja-post', '花子の投稿', `${nav}<article><b>花子</b><p>今日は雨なので家で本を読みました。</p></article>${foot}`, { language: 'ja' }),
  page('ko-post', '민수의 글', `${nav}<article><b>민수</b><p>오늘은 비가 와서 집에서 책을 읽었어요.</p></article>${foot}`, { language: 'ko' }),
  page('pl-post', 'Wpis Ani', `${nav}<article><b>Ania</b><p>Znowu pada, zostaję w domu.</p></article>${foot}`, { language: 'pl' }),
  page('tr-post', 'Elif', `${nav}<article><b>Elif</b><p>Bugün yağmur yağdı, evde kitap okudum.</p></article>${foot}`, { language: 'tr' }),
  page('nl-post', 'Bericht van Jan', `${nav}<article><b>Jan</b><p>Weer regen, dus binnen met een boek.</p></article>${foot}`, { language: 'nl' }),
  page('not-free-read', 'A winter in full', `<h1>A winter in full</h1>${talk('Snow lay until April that year.', 'The road was open again in May.', 'Nobody counted the days.')}`, {
    head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
  }),
];
