/** Spanish for the page of one exhibit. */
import type { Translation } from '../en/index.ts';

export const exhibitWords = {
  'exhibit.back': 'Volver al cuadro',
  'exhibit.loading': 'Abriendo',
  'exhibit.tabs': 'Qué se guardó',
  'exhibit.tab.picture': 'Imagen',
  'exhibit.tab.pdf': 'PDF',
  'exhibit.tab.page-picture': 'PDF de imágenes',
  'exhibit.tab.stamped': 'Con dirección y hora',
  'exhibit.tab.media': 'Sonido, video',
  'exhibit.tab.files': '{count, plural, one {El archivo} other {Los # archivos}}',
  'exhibit.covered': 'Cubierto',
  'exhibit.covered.help': 'Solo tú decides cuándo mirar. Cada vez que se mira, se anota en el registro.',
  'exhibit.reveal': 'Mostrar',
  'exhibit.reveal.short': 'Mostrar durante 10 segundos',
  'exhibit.esc': 'Cubrir otra vez con Esc',
  'exhibit.cover': 'Cubrir otra vez',
  'exhibit.cover.or': 'o pulsa Esc',
  'exhibit.opening': 'Abriendo',
  'exhibit.picture.alt': 'Imagen de {label}: {title}',
  'exhibit.scroller': '{what} de {label}, se desplaza',
  'exhibit.size':
    '{width, number} × {height, number} píxeles, {screens, plural, =0 {menos de una pantalla} one {una pantalla} other {# pantallas}} de alto.',
  'exhibit.picture.failed':
    'Esta imagen no se pudo dibujar aquí. Puede ser demasiado grande. El archivo sellado está a salvo; quizá el PDF la muestre.',
  'exhibit.pdf.page': 'Página {page} de {pages}',
  'exhibit.pdf.pages': '{pages, plural, one {Una página} other {# páginas}}',
  'exhibit.pdf.reading': 'Abriendo el PDF',
  'exhibit.pdf.failed': 'Este PDF no se pudo dibujar aquí. El archivo sellado está a salvo.',
  'exhibit.media.failed':
    'Este sonido o video no se puede reproducir aquí. El archivo sellado está a salvo, y quizá otro reproductor pueda abrirlo.',
  'exhibit.not-shown': 'Este tipo de archivo no se muestra aquí. Está sellado y a salvo.',

  'shows.title': 'Qué muestra esta captura',
  'shows.title.written': 'Qué muestra este registro',
  'shows.written': 'Lo que se puso por escrito el {day} a las {clock} ({utc})',
  'shows.title.file': 'Qué muestra este archivo',
  'shows.received': 'Lo que este equipo recibió de {site} el {day} a las {clock} ({utc})',
  'shows.whole':
    '{images, plural, =0 {La página entera, hasta su final} one {La página entera: su imagen se cargó, se llegó al final} other {La página entera: # de # imágenes, se llegó al final}}',
  'shows.images': '{loaded, number} de {images, number} imágenes',
  'shows.unchanged': 'Mientras los hashes coincidan: que los archivos no han cambiado desde que se guardaron',
  'shows.file': 'El archivo tal como estaba el {day} a las {clock} ({utc}), cuando se incorporó',
  'shows.attempt': 'Que lo intentamos el {day} a las {clock} ({utc}), y qué pasó',

  'lacks.title': 'Qué no puede mostrar',
  'lacks.who': 'Quién lo escribió: quién estaba al teclado',
  'lacks.truth': 'Que la página fuera auténtica o dijera la verdad, ni qué decía antes',
  'lacks.written': 'La página en sí: no se abrió, cargó ni guardó nada de ella',
  'lacks.file': 'Quién hizo el archivo, ni si se cambió antes de incorporarlo',
  'lacks.file-truth': 'Que sea verdad lo que dice o muestra',
  'lacks.signed': 'Lo que vería alguien con la sesión iniciada',
  'lacks.images': '{count, plural, one {# imagen que no se cargó} other {# imágenes que no se cargaron}}',
  'lacks.media': 'Sonido o video que no se pudo obtener, o no entero',
  'lacks.page': 'La página que se pidió',

  'fact.typed': 'Dirección pedida',
  'fact.final': 'Dirección final',
  'fact.title': 'Título',
  'fact.saved': 'Guardado',
  'fact.by': 'Guardado por',
  'fact.clock': 'Reloj',
  'fact.clock.unchecked': 'El reloj de este equipo. No se comparó con ningún otro.',
  'fact.clock.agrees':
    'El reloj de este equipo. Coincidía con los relojes de los sitios con un margen de un segundo.',
  'fact.clock.ahead':
    'El reloj de este equipo. Iba {seconds, number} s adelantado respecto a los relojes de los sitios.',
  'fact.clock.behind':
    'El reloj de este equipo. Iba {seconds, number} s atrasado respecto a los relojes de los sitios.',
  'fact.signed': 'Sesión iniciada como',
  'fact.server': 'Servidor',
  'fact.status': 'La respuesta del sitio',
  'fact.tls': 'TLS',
  'fact.tls.valid': 'Válido de {from} a {to}',
  'fact.browser': 'Navegador',
  'fact.window': 'Ventana',
  'fact.window.size': '{width} × {height}, escala {scale} %',
  'fact.agent': 'Agente de usuario',
  'fact.zone': 'Idioma, zona horaria',
  'fact.requests': 'Peticiones',
  'fact.requests.count': '{all, number}, de las cuales fallaron {failed, number}',
  'fact.system': 'Sistema',
  'fact.tool': 'Hecho con',
  'fact.missing': 'sin recopilar',

  'facts.all': 'Más datos',
  'facts.changes': 'Cambios hechos en la página',

  'hash.picture': 'SHA-256, imagen',
  'hash.file': 'SHA-256, archivo',
  'hash.manifest': 'SHA-256, registro',
  'hash.select.of': 'Seleccionar el hash de {name}',
  'hash.meaning.file':
    'Muestra si el archivo no ha cambiado desde que se incorporó el {when}. No muestra quién lo hizo ni que sea verdad lo que dice.',
  'hash.meaning':
    'Muestra si el archivo no ha cambiado desde {when}. No muestra que la página fuera auténtica ni quién la escribió.',
} satisfies Translation;
