/** Spanish for the frame around every screen: the bar, the rail, the status line, the check, formats. */
import type { Translation } from '../en/index.ts';

export const frameWords = {
  'app.stand-in': 'Esta copia es solo para ensayar. No guardes en ella pruebas reales.',
  'app.cannot': 'Holdfast no puede iniciarse aquí',
  'app.cannot.close': 'Cerrar',
  'app.skip': 'Ir directamente a la página',
  'app.main': 'Principal',
  'app.fault': 'Esta parte de la ventana se detuvo. Lo guardado está a salvo. Bloquea y vuelve a abrir.',

  'hide.now': 'Ocultar ya',
  'hide.keys': 'Mayús ×3',
  'hide.counting': '{left, plural, one {Una vez más para ocultar} other {Dos veces más para ocultar}}',
  'hide.try': 'Este botón cubre la pantalla, bloquea y cierra.',

  'rail.save': 'Guardar una página',
  'rail.chart': 'Cuadro de pruebas',
  'rail.settings': 'Ajustes',
  'rail.help': 'Ayuda y seguridad',
  'rail.open': 'Abierta',

  'lock.button': 'Bloquear',

  'check.never': 'Pruebas sin comprobar desde que abriste la caja fuerte',
  'check.now': 'Comprobar ahora',
  'check.running': 'Comprobando{total, plural, =0 {} other {: {done, number} de {total, number}}}',
  'check.stop': 'Detener la comprobación',
  'check.ok':
    '{objects, plural, one {Se comprobó # archivo a las {time}: no ha cambiado} other {Se comprobaron los # archivos a las {time}: no han cambiado}}',
  'check.bad':
    '{count, plural, one {Se encontró # problema a las {time}} other {Se encontraron # problemas a las {time}}}',
  'check.see': 'Ver lo que se encontró',
  'check.failed': 'La comprobación no terminó',
  'check.title': 'Lo que encontró la comprobación',
  'check.sub':
    '{objects, plural, one {# archivo, {bytes}, leído de nuevo} other {# archivos, {bytes}, leídos de nuevo}}',
  'check.fine':
    'Se leyeron de nuevo todos los archivos y son iguales que cuando se guardaron. El registro de custodia cuadra: {entries, plural, one {# entrada} other {# entradas}}.',
  'check.trouble':
    'No borres nada. El resto de tus pruebas está intacto. Si tienes una copia de esta caja fuerte, guárdala aparte.',
  'check.none': 'No se ha hecho ninguna comprobación desde que abriste esta caja fuerte.',
  'check.file': 'Archivo',
  'check.what': 'Qué falla',
  'check.exhibit': 'Prueba',

  'problem.object-damaged': 'Este archivo no es igual que cuando se guardó.',
  'problem.object-missing': 'Falta este archivo.',
  'problem.object-unlisted': 'Este archivo está aquí, pero ninguna prueba lo nombra.',
  'problem.database-damaged': 'La lista de tus pruebas está dañada.',
  'problem.custody-broken': 'El registro de custodia no cuadra.',
  'problem.key-file-damaged': 'El archivo de claves, o su repuesto, está dañado.',
  'problem.stray-file': 'Este archivo no pertenece a la caja fuerte.',

  'trouble.title': 'Esto no funcionó.',
  'trouble.again': 'Intentar de nuevo',

  'bytes.b': '{n, number} bytes',
  'bytes.kb': '{n, number, ::.#} KB',
  'bytes.mb': '{n, number, ::.#} MB',
  'bytes.gb': '{n, number, ::.##} GB',

  day: '{weekday} {day} {month} {year}',
  'settings.parts': 'En esta página',
  'settings.group.safety': 'Seguridad en este equipo',
  'settings.group.opening': 'Abrir la caja fuerte',
  'settings.group.evidence': 'Idioma y pruebas',
  'settings.group.network': 'Red',
  'settings.group.vault': 'La caja fuerte misma',
  'day.short': '{day} {month} {clock}',

  utc: '{clock} UTC',
  'utc.day': '{day} {clock} UTC',
} satisfies Translation;
