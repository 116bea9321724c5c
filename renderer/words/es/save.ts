/** Spanish for saving a page and bringing files in, with the question before it and what came of it. */
import type { Translation } from '../en/index.ts';
import { intakeWords } from './intake.ts';

export const saveWords = {
  ...intakeWords,
  'save.title': 'Guardar una página',
  'save.sub': 'Copia una página antes de que pueda desaparecer',
  'save.ways': 'Qué guardar',
  'save.way.page': 'Páginas',
  'save.way.file': 'Archivos que tienes',
  'save.addresses': 'Direcciones que guardar, una en cada línea',
  'save.addresses.help':
    '{count, plural, =0 {Copia cada dirección completa, desde https:// en adelante.} one {# dirección.} other {# direcciones.}}',
  'save.line': 'Línea {line}: {sentence}',
  'save.too-many': 'Son más de 200 direcciones. Guárdalas en dos partes.',
  'save.go': '{count, plural, =0 {Guardar páginas} one {Guardar 1 página} other {Guardar # páginas}}',
  'save.need.address': 'Añade primero una dirección.',
  'save.need.fix': 'Corrige primero la dirección.',
  'save.need.age': 'Responde primero a la pregunta sobre la edad.',
  'save.need.file': 'Elige primero un archivo.',
  'save.busy': 'Espera a que termine lo que se está guardando, o detenlo.',
  'save.sign-in': 'Iniciar sesión primero en un sitio',
  'save.covered': 'Las imágenes quedan cubiertas. No tienes que mirar.',

  'file.choose': 'Elegir archivos',
  'file.choose.more': 'Añadir más archivos',
  'file.clear': 'Vaciar esta lista',
  'file.help':
    'Capturas de pantalla, páginas guardadas, correos o chats que tengas. Los originales se quedan donde están.',
  'file.chosen': '{count, plural, one {# archivo elegido} other {# archivos elegidos}}',
  'file.go':
    '{count, plural, =0 {Incorporar archivos} one {Incorporar 1 archivo} other {Incorporar # archivos}}',

  'age.question.page':
    '¿Muestran estas páginas de forma íntima a alguien que era, o podía ser, menor de 18 años cuando se hizo la imagen o el video?',
  'age.question.file':
    '¿Muestran estos archivos de forma íntima a alguien que era, o podía ser, menor de 18 años cuando se hizo la imagen o el video?',
  'age.question.sign':
    '¿Muestra alguna página que abrirás allí de forma íntima a alguien que era, o podía ser, menor de 18 años cuando se hizo la imagen o el video?',
  'age.question.again':
    '¿Muestra esta página de forma íntima a alguien que era, o podía ser, menor de 18 años cuando se hizo la imagen o el video?',
  'age.why':
    'Íntima quiere decir desnuda o sexual, real o hecha con un programa. Las fotos corrientes de menores no cuentan. Lo preguntamos cada vez, porque decide qué se puede guardar.',
  'age.no': 'No, todas las personas tenían 18 años o más, o no aparece nadie así',
  'age.yes': 'Sí, alguien lo era o podía serlo',
  'age.unsure': 'No lo sé con seguridad',
  'age.before': 'Si es “sí” o no lo sabes: no lo abrimos ni lo guardamos. No has hecho nada malo.',

  'stop.title': 'No hemos abierto ni guardado nada',
  'stop.why':
    'Guardar una imagen sexual de alguien menor de 18 años puede ser un delito, incluso para ayudar. Por eso paramos aquí. No has hecho nada malo, y todavía puedes hacer mucho.',
  'stop.tip.title': 'Denúnciala: CyberTipline',
  'stop.tip': 'report.cybertip.org, o 1-800-843-5678 en EE. UU., de día y de noche.',
  'stop.down.title': 'Que se busque y se retire: Take It Down',
  'stop.down': 'takeitdown.ncmec.org. Gratis, sin dar tu nombre, y la imagen nunca sale de tu dispositivo.',
  'stop.police.title': 'La policía',
  'stop.police': 'Puede mirarla y conservarla. Dale lo que escribiste. No guardes ni envíes la imagen.',
  'stop.shown':
    'Las direcciones se muestran como texto: abrir una deja un rastro en el historial del navegador.',

  'job.title.capture': 'Guardando ahora',
  'job.title.import': 'Incorporando ahora',
  'job.title.done': 'Qué resultó',
  'job.count': '{done} de {total} terminados',
  'job.kept-count': '{kept} de {total} conservados',
  'job.over':
    '{failed, plural, =0 {Todo listo: {total}} one {Listo. # de {total} no funcionó} other {Listo. # de {total} no funcionaron}}',
  'job.back': '{count, plural, one {Cambiar la dirección} other {Cambiar las direcciones}}',
  'job.again':
    '{count, plural, one {Intentar otra vez el que no se guardó} other {Intentar otra vez los # que no se guardaron}}',
  'job.stop': 'Detener',
  'job.stopping': 'Deteniendo',
  'job.next':
    '{count, plural, one {Ya está en el cuadro. Aún no se dice de qué es prueba.} other {Ya están en el cuadro. Aún no se dice de qué son prueba.}}',
  'job.next.go': 'Escribir lo que ocurrió',
  'job.earlier': 'Antes de eso',
  'job.empty': 'No se está guardando nada',
  'job.empty.help': 'Cada página muestra aquí sus pasos mientras se guarda. Entretanto puedes ir al cuadro.',
  'job.kept': 'Si ocultas o bloqueas ahora, lo terminado se conserva. El resto no se guarda.',
  'job.kept.pages':
    'Si ocultas o bloqueas ahora, lo terminado se conserva. Las demás direcciones esperan aquí.',
  'job.waiting': 'En espera',
  'job.running': 'En curso',
  'job.now': 'ahora',
  'job.look': 'Ver {label}',
  'job.outcome': '{count, plural, one {# archivo} other {# archivos}}, {bytes}. Guardado: {time}.',
  'job.outcome.file': 'El archivo y lo que se anotó de él: {bytes}. Incorporado {time}.',
  'job.attempt':
    'Se conserva un registro del intento: {count, plural, one {# archivo} other {# archivos}}, {bytes}, {time}.',
  'job.nothing': 'De esto no se conservó nada.',
  'job.stopped': 'Detuviste esto. No se conservó nada de ello.',

  'step.open': 'Abrir la página, guardar una primera imagen',
  'step.settle': 'Desplazarse hasta el final',
  'step.picture': 'Código de la página e imagen completa',
  'step.print': 'PDF, copia con dirección y hora',
  'step.record': 'Registro de red, sonido y video',
  'step.seal': 'Sellar y leer de nuevo',
  'step.part': '{step}: {done, number} de {total, number}',
  'step.share': '{step}: {share, number, percent}',
  'step.so-far': '{step}: {done, number} hasta ahora',
  'step.missed': '{step}: sin terminar',
  'step.reading': 'Leer y sellar',
  'step.import': 'Sellar y leer de nuevo',

  'state.written': 'Por escrito',
  'state.saved': 'Guardado y comprobado',
  'state.brought-in': 'Incorporado',
  'state.recovered': 'Encontrado de nuevo tras un cierre inesperado',
  'state.partial': 'Guardado en parte',
  'state.failed': 'Sin guardar',
  'state.stopped': 'Detenido',
  'state.other-page': 'No es la página en sí',
} satisfies Translation;
