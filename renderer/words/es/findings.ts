/** Spanish for what can come of a capture: warnings, kinds of page and what to do about them. */
import type { Translation } from '../en/index.ts';
import { intakeWarnings } from './intake.ts';

export const warningWords = {
  'warning.scroll-stopped':
    'El desplazamiento se detuvo en un límite, así que puede faltar el final de la página.',
  'warning.page-kept-growing': 'La página seguía añadiendo contenido al desplazarla. Paramos en un límite.',
  'warning.page-too-tall':
    'La página es más alta de lo que puede ser una imagen. La imagen termina antes que la página.',
  'warning.images-missing': 'Algunas imágenes de la página no se cargaron.',
  'warning.step-timed-out': 'Un paso tardó demasiado y se omitió.',
  'warning.step-failed': 'Un paso no funcionó y se omitió.',
  'warning.scripts-stopped': 'Se detuvieron los scripts de la propia página para que quedara quieta.',
  'warning.scrolls-inside':
    'La página se desplaza dentro de un marco propio. Puede que el PDF muestre solo una parte. El PDF de imágenes contiene la imagen, página por página.',
  'warning.rows-removed':
    'La página vuelve a quitar líneas al desplazarla. La imagen contiene lo que había arriba; las pantallas por las que se pasó están en un PDF de imágenes.',
  'warning.clock-differs': 'El reloj de este equipo y el del sitio no coinciden. El registro dice en cuánto.',
  'warning.http-error': 'El sitio respondió con un error.',
  'warning.not-the-page': 'Esta no parece ser la página que se pidió.',
  'warning.dialog-dismissed': 'La página abrió un cuadro de mensaje. Se cerró.',
  'warning.popup-closed': 'La página abrió otra ventana. Se cerró.',
  'warning.download-refused': 'La página intentó descargar un archivo. Se rechazó.',
  'warning.subresource-refused':
    'Una parte de la página apuntaba a este equipo o a tu propia red. No se cargó.',
  'warning.text-cut':
    'La página dio textos muy largos, como su dirección o su título. El registro de la captura solo tiene el principio.',
  'warning.interrupted': 'Esto se detuvo antes de terminar.',
  'warning.network-record-incomplete':
    'Algunas respuestas del sitio no se pudieron guardar enteras en el registro de red.',
  'warning.service-worker-set-aside':
    'Esta página tiene un ayudante en el navegador (un service worker). Se dejó de lado al guardarla. Lo que solo él crea no está en los archivos, y algunas respuestas del sitio no llegaron.',
  'warning.media-protected':
    'Un video o sonido de esta página está protegido contra copia y no se puede guardar. Si lo tienes como archivo, incorpóralo.',
  'warning.media-incomplete': 'Un video o sonido se guardó solo en parte.',
  'warning.media-not-had':
    'Un video o sonido de esta página no se pudo guardar. Si lo tienes como archivo, incorpóralo.',
  ...intakeWarnings,
} satisfies Translation;

export const kindWords = {
  'kind.page': 'Una página',
  'kind.login': 'Esto parece una página de inicio de sesión',
  'kind.age-gate': 'Esto parece una página que pregunta la edad',
  'kind.cookie-wall': 'Esto parece una página que pregunta por las cookies',
  'kind.bot-check': 'Esto parece una comprobación de robots',
  'kind.paywall': 'Esto parece una página que pide un pago',
  'kind.removed': 'Esto parece una página que se retiró',
  'kind.not-found': 'El sitio dice que esa página no existe',
  'kind.server-error': 'El sitio respondió con una página de error',
  'kind.browser-error': 'Esta es la página de error del propio navegador',
  'kind.blank': 'Esta página estaba vacía',
  'kind.file': 'Un archivo, guardado byte por byte',
} satisfies Translation;

export const kindAdvice = {
  'advice.page': '',
  'advice.login':
    'El sitio pidió iniciar sesión, así que eso es lo que obtuvimos. Lo guardamos, marcado como página de inicio de sesión. Puedes iniciar sesión y guardar la publicación.',
  'advice.age-gate': 'Guardamos lo que mostró el sitio, marcado como tal. La publicación en sí no está ahí.',
  'advice.cookie-wall':
    'La pregunta sobre las cookies puede tapar la página. Guardamos lo que había. Mira la imagen antes de contar con ella.',
  'advice.bot-check':
    'El sitio quería saber si lo pedía una persona. Guardamos esa página, marcada como tal. Inténtalo de nuevo más tarde.',
  'advice.paywall': 'Parte de la página no se entrega. Guardamos lo que mostró el sitio, marcado como tal.',
  'advice.removed':
    'Guardamos esto, marcado como tal. Puede ayudar a mostrar que la página ya no está. Si tienes una imagen anterior de ella, incorpórala.',
  'advice.not-found':
    'Comprueba que a la dirección no le falte el final. Si es correcta, puede que la página ya no esté. Guardamos lo que dijo el sitio.',
  'advice.server-error': 'Guardamos lo que respondió el sitio. Puede que funcione más tarde.',
  'advice.browser-error':
    'No llegó nada del sitio. Comprueba la dirección y tu conexión, y luego inténtalo de nuevo.',
  'advice.file': '',
  'advice.blank': 'No había nada que ver. Guardamos el registro de ello. Inténtalo de nuevo más tarde.',
} satisfies Translation;
