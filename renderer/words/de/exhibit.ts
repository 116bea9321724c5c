/** German for the page of one exhibit. */
export const exhibitWords = {
  'exhibit.back': 'Zurück zur Übersicht',
  'exhibit.loading': 'Wird geöffnet',
  'exhibit.tabs': 'Was gesichert wurde',
  'exhibit.tab.picture': 'Bild',
  'exhibit.tab.pdf': 'PDF',
  'exhibit.tab.page-picture': 'PDF aus Bildern',
  'exhibit.tab.stamped': 'Gestempelte Kopie',
  'exhibit.tab.media': 'Ton, Video',
  'exhibit.tab.files': '{count, plural, one {Die Datei} other {Alle # Dateien}}',
  'exhibit.covered': 'Verdeckt',
  'exhibit.covered.help': 'Nur Sie entscheiden, wann Sie hinsehen. Jeder Blick steht im Protokoll.',
  'exhibit.reveal': 'Aufdecken',
  'exhibit.reveal.short': 'Für 10 Sekunden aufdecken',
  'exhibit.esc': 'Mit Esc wieder verdecken',
  'exhibit.cover': 'Wieder verdecken',
  'exhibit.cover.or': 'oder Esc drücken',
  'exhibit.opening': 'Wird geöffnet',
  'exhibit.picture.alt': 'Bild von {label}: {title}',
  'exhibit.scroller': '{what} von {label}, rollbar',
  'exhibit.size':
    '{width, number} × {height, number} Pixel, {screens, plural, =0 {weniger als einen Bildschirm} one {einen Bildschirm} other {# Bildschirme}} hoch.',
  'exhibit.picture.failed':
    'Dieses Bild konnte hier nicht gezeichnet werden. Vielleicht ist es zu groß. Die versiegelte Datei ist sicher; vielleicht zeigt es das PDF.',
  'exhibit.pdf.page': 'Seite {page} von {pages}',
  'exhibit.pdf.pages': '{pages, plural, one {Eine Seite} other {# Seiten}}',
  'exhibit.pdf.reading': 'PDF wird geöffnet',
  'exhibit.pdf.failed': 'Dieses PDF konnte hier nicht gezeichnet werden. Die versiegelte Datei ist sicher.',
  'exhibit.media.failed':
    'Dieser Ton oder dieses Video lässt sich hier nicht abspielen. Die versiegelte Datei ist sicher, und ein anderes Programm kann sie vielleicht abspielen.',
  'exhibit.not-shown': 'Diese Art von Datei wird hier nicht gezeigt. Sie ist versiegelt und sicher.',

  'shows.title': 'Was diese Sicherung zeigt',
  'shows.title.written': 'Was diese Aufzeichnung zeigt',
  'shows.written': 'Was am {day} um {clock} ({utc}) aufgeschrieben wurde',
  'shows.title.file': 'Was diese Datei zeigt',
  'shows.received': 'Was dieser Computer von {site} am {day} um {clock} ({utc}) bekommen hat',
  'shows.whole':
    '{images, plural, =0 {Die ganze Seite, bis zum Ende} one {Die ganze Seite: ihr Bild geladen, Ende erreicht} other {Die ganze Seite: # von # Bildern, Ende erreicht}}',
  'shows.images': '{loaded, number} von {images, number} Bildern',
  'shows.unchanged':
    'Solange die Hashwerte übereinstimmen: dass die Dateien seit dem Sichern unverändert sind',
  'shows.file': 'Die Datei, wie sie am {day} um {clock} ({utc}) war, als sie hereingeholt wurde',
  'shows.attempt': 'Dass wir es am {day} um {clock} ({utc}) versucht haben, und was geschah',

  'lacks.title': 'Was sie nicht zeigen kann',
  'lacks.who': 'Wer es geschrieben hat: wer an der Tastatur saß',
  'lacks.truth': 'Ob die Seite echt war oder die Wahrheit sagte, oder was früher darauf stand',
  'lacks.written': 'Die Seite selbst: Von ihr wurde nichts geöffnet, geladen oder aufbewahrt',
  'lacks.file': 'Wer die Datei gemacht hat, oder ob sie vorher geändert wurde',
  'lacks.file-truth': 'Ob stimmt, was sie sagt oder zeigt',
  'lacks.signed': 'Was jemand sehen würde, der angemeldet ist',
  'lacks.images':
    '{count, plural, one {# Bild, das} other {# Bilder, die}} nicht geladen {count, plural, one {wurde} other {wurden}}',
  'lacks.media': 'Ton oder Video, das nicht oder nicht ganz zu bekommen war',
  'lacks.page': 'Die Seite, die angefordert war',

  'fact.typed': 'Angeforderte Adresse',
  'fact.final': 'Erreichte Adresse',
  'fact.title': 'Titel',
  'fact.saved': 'Gesichert',
  'fact.by': 'Gesichert von',
  'fact.clock': 'Uhr',
  'fact.clock.unchecked': 'Die Uhr dieses Computers. Sie wurde mit keiner anderen verglichen.',
  'fact.clock.agrees':
    'Die Uhr dieses Computers. Sie stimmte auf etwa eine Sekunde mit den Uhren der Websites überein.',
  'fact.clock.ahead':
    'Die Uhr dieses Computers. Sie ging gegenüber den Uhren der Websites {seconds, number} s vor.',
  'fact.clock.behind':
    'Die Uhr dieses Computers. Sie ging gegenüber den Uhren der Websites {seconds, number} s nach.',
  'fact.signed': 'Angemeldet als',
  'fact.server': 'Server',
  'fact.status': 'Antwort',
  'fact.tls': 'TLS',
  'fact.tls.valid': 'Gültig von {from} bis {to}',
  'fact.browser': 'Browser',
  'fact.window': 'Fenster',
  'fact.window.size': '{width} × {height}, Größe {scale} %',
  'fact.agent': 'Kennung des Browsers',
  'fact.zone': 'Sprache, Zeitzone',
  'fact.requests': 'Anfragen',
  'fact.requests.count': '{all, number}, davon {failed, number} ohne Erfolg',
  'fact.system': 'System',
  'fact.tool': 'Gemacht mit',
  'fact.missing': 'nicht erhoben',

  'facts.all': 'Weitere Angaben',
  'facts.changes': 'Änderungen an der Seite',

  'hash.picture': 'SHA-256, Bild',
  'hash.file': 'SHA-256, Datei',
  'hash.manifest': 'SHA-256, Aufzeichnung',
  'hash.select.of': 'Hashwert von {name} auswählen',
  'hash.meaning.file':
    'Zeigt, ob die Datei unverändert ist, seit sie am {when} hereingeholt wurde. Er zeigt nicht, wer sie gemacht hat oder ob stimmt, was sie sagt.',
  'hash.meaning':
    'Zeigt, ob die Datei seit {when} unverändert ist. Er zeigt nicht, dass die Seite echt war oder wer sie geschrieben hat.',
};
