import type { Translation } from '../en/index.ts';

/** Spanish for trusted timestamps. */
export const witnessWords = {
  'custody.timestamped': 'Se guardó un sello de tiempo',
  'custody.timestamp-failed': 'No se pudo obtener un sello de tiempo',

  'stamps.title': 'Sellos de tiempo',
  'stamps.about':
    'El reloj de tu equipo se puede poner a cualquier hora. Una autoridad de sellado es una entidad distinta. Confirma con una firma que un registro existía en un momento. No dice que la página fuera auténtica.',
  'stamps.learns':
    'Conoce un hash, que no dice nada de lo que guardaste, y la dirección de internet desde la que llegas. Puede ver cuándo guardas cosas. No sabe qué, ni de dónde.',
  'stamps.off': 'Apagado. No se pregunta a nadie.',
  'stamps.on': 'Encendido. Se pregunta a {host}.',
  'stamps.authority': 'Dirección de la autoridad',
  'stamps.authority.help':
    'Empieza por https:// o http://. Pregunta en tu despacho de abogacía cuál conoce el tribunal.',
  'stamps.automatic': 'Preguntar sin más por cada página que se guarda',
  'stamps.automatic.help': 'Si no, la pides tú para cada prueba, en su página.',
  'stamps.turn-on': 'Encender',
  'stamps.change': 'Guardar',
  'stamps.turn-off': 'Apagar',
  'stamps.kept-when-off': 'Los sellos de tiempo que tienes se quedan en la caja fuerte.',
  'stamps.head': 'Hacer confirmar ahora todo el registro',
  'stamps.head.help':
    'Un sello de tiempo para el registro de custodia tal como está. Vale para todas las pruebas que hay hoy en la caja fuerte.',
  'stamps.going': 'Preguntando a la autoridad',
  'stamps.get': 'Preguntar ahora a {host}',
  'stamps.settings': 'Sellos de tiempo en los ajustes',
  'stamps.none': 'Ninguna autoridad lo ha confirmado todavía.',
  'stamps.none.off':
    'No se pidió a ninguna autoridad que confirmara la hora: los sellos de tiempo están desactivados. Puedes activarlos en los ajustes.',
  'stamps.for-exhibit': '{authority} confirmó que el registro de esta prueba existía el {time}.',
  'stamps.for-log':
    '{authority} confirmó que el registro de custodia, hasta la entrada {sequence, number}, existía el {time}.',
  'stamps.record-means': 'El registro nombra cada archivo de la prueba con su hash.',
  'stamps.asked': 'Se preguntó a: {host}',
  'stamps.exact': '{seconds, plural, one {Con # segundo de precisión} other {Con # segundos de precisión}}',
  'stamps.policy': 'Política {policy}, número de serie {serial}',
  'stamps.leads-to': 'Sus certificados llevan a {name}.',
  'stamps.leads-away':
    'Sus certificados llevan a {name}, cuyo propio certificado no viene. Quien lo compruebe lo necesita de la autoridad.',
  'stamps.clocks-differ':
    'En ese momento, el reloj de este equipo difería del de la autoridad en {minutes, plural, one {# minuto} other {# minutos}}.',
  'stamps.check': 'Comprobar otra vez los sellos de tiempo',
  'stamps.hold':
    '{count, plural, one {El sello de tiempo es válido.} other {Los # sellos de tiempo son válidos.}}',
  'stamps.fault': 'Un sello de tiempo no es válido. Deja esta caja fuerte como está y pide ayuda.',
} satisfies Translation;
