/** Spanish for finding copies: searching by name, by picture, and with stills of a video. */
import type { Translation } from '../en/index.ts';

export const helpCopiesWords = {
  'copies.lead':
    'Puede que alguien te haya dicho que hay imágenes tuyas en internet, pero no dónde. Estas son maneras de buscar. No tienes que buscar tú: puede hacerlo alguien de tu confianza.',
  'copies.first':
    'Cuando encuentres algo, guarda aquí la página antes de hacer cualquier otra cosa con ella.',
  'copies.under': 'Solo para imágenes de personas que tenían 18 años o más cuando se hicieron.',
  'copies.under.text':
    'Nunca busques con una imagen de alguien que era o podía ser menor de 18 años, ni la envíes ni la copies. Take It Down puede ayudar sin una búsqueda.',
  'copies.under.go': 'Ver qué hacer en su lugar',

  'copies.name': 'Busca tu nombre',
  'copies.name.how':
    'Escribe tu nombre en un buscador, como Google o Bing. Ponlo entre comillas. Prueba también con tu ciudad, tus apodos y tus nombres de usuario, y mira los resultados de imágenes y videos.',
  'copies.name.learns':
    'El buscador se entera de las palabras que escribes y de la dirección de internet desde la que llegas. Con la sesión iniciada, sabe que eres tú. La búsqueda puede quedar en el historial del navegador.',
  'copies.name.save':
    'La página de resultados también es una prueba: guárdala cuando tu nombre lleve a imágenes así.',

  'copies.picture': 'Busca con una imagen',
  'copies.picture.how':
    'Una búsqueda inversa de imágenes busca páginas que muestran la misma imagen. Google tiene una. Necesita la imagen en sí, o una parte de ella.',
  'copies.picture.learns':
    'Un servicio así recibe la imagen: se sube a él. También se entera de tu dirección de internet. No hemos comprobado cuánto tiempo conserva la imagen ni quién puede verla. Puede bastar una parte en la que no haya nada íntimo, y dice menos.',
  'copies.picture.here': 'Holdfast nunca sube nada. Una búsqueda es algo que haces tú, en un navegador.',

  'copies.video': 'Busca con imágenes de un video',
  'copies.video.how':
    'No se puede buscar con un video, pero sí con imágenes sacadas de él. Holdfast puede hacerlas aquí, a partir de un video de tu caja fuerte. No se envía nada.',
  'copies.video.loading': 'Buscando videos en la caja fuerte',
  'copies.video.none': 'Aún no hay ningún video en esta caja fuerte.',
  'copies.video.none.help': 'Guarda una página que tenga uno, o incorpora un archivo.',
  'copies.video.which': '¿Qué video?',
  'copies.video.option': '{label}: {title}, {file}',
  'copies.video.reveal': 'Mostrar el video para hacer imágenes',
  'copies.video.reveal.help': 'Aparece en esta ventana. Queda anotado en el registro de custodia.',
  'copies.video.opening': 'Abriendo',

  'stills.make': 'Hacer imágenes',
  'stills.making': 'Haciendo imágenes',
  'stills.again': 'Hacer otras imágenes',
  'stills.one': 'Tomar el momento que se ve',
  'stills.failed': 'Este video no se pudo dibujar aquí. El archivo sellado está a salvo.',
  'stills.choose': '¿Cuáles salen?',
  'stills.choose.help': 'Elige las menos posibles.',
  'stills.full': 'Ya hay tantas imágenes como se pueden hacer a la vez.',
  'stills.still': 'Imagen {n, number}, en {at}',
  'stills.warn': 'Serán copias sin cifrar, fuera de la caja fuerte.',
  'stills.warn.text':
    'No están cifradas. Cualquiera que pueda ver la carpeta puede abrirlas, y una unidad puede conservar rastros después de borrarlas. Bórralas cuando hayas buscado. El registro de custodia dirá que se hicieron.',
  'stills.save': 'Guardar {count, plural, one {esta imagen} other {# imágenes}} para buscar',
  'stills.save.none': 'Elige al menos una imagen.',
  'stills.saving': 'Guardando',
  'stills.saved':
    '{count, plural, one {Se escribió y se leyó de nuevo una imagen} other {Se escribieron y se leyeron de nuevo # imágenes}}: {names}.',
  'stills.saved.next': 'Bórralas cuando termines. Guarda cada página que encuentre la búsqueda.',

  'custody.frames-extracted': 'Se sacaron imágenes de un video en archivos sin cifrar',
} satisfies Translation;
