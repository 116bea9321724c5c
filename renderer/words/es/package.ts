/** Spanish for plain packages for police or a lawyer. */
import type { Translation } from '../en/index.ts';

export const packageWords = {
  'custody.disclosed': 'Se entregó como paquete sin cifrar',
  'error.package-empty':
    'En esta selección no hay nada que entregar. No se escribió nada. Elige al menos una prueba que no esté cerrada para siempre.',
  'error.package-password':
    'Algunos programas no aceptan esa contraseña. No se escribió nada. Usa al menos 12 letras, cifras y signos de un teclado inglés.',
  'error.package-no-room':
    'En ese lugar no hay espacio para el paquete. Lo que se empezó se quitó de nuevo. Tu caja fuerte está como estaba. Usa una unidad con más espacio.',
  'error.package-interrupted':
    'La unidad dejó de responder, como cuando se retira. El paquete no está completo. Tu caja fuerte está como estaba. Si allí queda una carpeta o un archivo que termina en .part, contiene archivos sin cifrar: bórralo. Después haz el paquete otra vez.',
  'error.package-unmounted':
    'El sistema desmontó la unidad mientras se escribía el paquete, y no se escribió nada en ningún otro sitio. El paquete no está completo. Tu caja fuerte está como estaba. Si en la unidad queda una carpeta o un archivo que termina en .part, contiene archivos sin cifrar: bórralo. Después haz el paquete otra vez.',
  'error.package-locked':
    'El sistema ya no deja escribir en la unidad, como hace cuando encuentra errores en los índices de una unidad. El paquete no está completo. Tu caja fuerte está como estaba. Saca la unidad y conéctala. Si queda en ella una carpeta o un archivo que termina en .part, contiene archivos sin cifrar: bórralo. Después haz el paquete otra vez, o usa otra unidad.',
  'error.package-not-equal':
    'Lo que se escribió no se pudo volver a leer como debía, así que este no es un paquete para entregar. Tu caja fuerte está como estaba. Usa otra unidad.',
  'error.package-unread':
    'La unidad aceptó lo que se escribió, pero no puede leerlo todo: una parte de la unidad está dañada. Así que no es un paquete para entregar. Tu caja fuerte está como estaba. Usa otra unidad.',
  'error.zip-to-check':
    'El paquete que está ahí está cerrado con su contraseña y no se puede mirar dentro desde fuera. No se cambió nada. Ábrelo con un programa como 7-Zip y la contraseña, y después abre el package.zip que sale. Comprueba la carpeta que hay dentro.',
  'error.nothing-to-check':
    'En ese lugar no hay ninguna copia de una caja fuerte ni ningún paquete. No se cambió nada. Comprueba que sea la unidad correcta.',
  'hand.package': 'Paquete sin cifrar para la policía o un despacho de abogacía',
  'hand.package.lead': 'Ves exactamente qué saldría antes de que se escriba nada.',
  'hand.package.short': 'Paquete sin cifrar',
  'hand.package.for': 'Para alguien a quien se lo das. Se abre en cualquier equipo, sin esta aplicación.',
  'package.pictures': 'Imágenes',
  'package.pictures.blurred': 'Borrosas',
  'package.pictures.blurred.help':
    'Copias en las que no se reconoce nada. Los archivos se quedan aquí. Pregunta a quien lo reciba qué necesita.',
  'package.pictures.redacted': 'Recuadro gris',
  'package.pictures.redacted.help': 'Sin imágenes, solo lo que se sabe de ellas.',
  'package.pictures.full': 'Completas',
  'package.pictures.full.help': 'Los archivos mismos, sin tocar.',
  'package.include': 'Entregar también',
  'package.include.name': 'El nombre en el registro de custodia',
  'package.include.place': 'Lugares: dónde pasó y lo que dicen las fotos',
  'package.include.network': 'Tu dirección de internet, si se anotó',
  'package.include.letters': 'Cartas y solicitudes sobre estas pruebas',
  'package.include.private-notes': 'Notas privadas',
  'package.include.help': 'Esto puede mostrar quién eres y dónde estás. Se queda aquí si no lo marcas.',
  'package.some': 'Solo algunas pruebas',
  'package.exhibits': 'Pruebas en el paquete',
  'package.preview': 'Esto es lo que saldría',
  'package.leaves': 'Estaría en el paquete',
  'package.stays': 'Se queda aquí',
  'package.leaves.exhibits':
    '{n, plural, one {# prueba con todo lo que se sabe de ella} other {# pruebas con todo lo que se sabe de ellas}}',
  'package.leaves.incidents': '{n, plural, one {# incidente} other {# incidentes}} del cuadro',
  'package.leaves.letters':
    '{n, plural, one {# carta} other {# cartas}}, con los nombres y direcciones que contienen',
  'package.leaves.log': 'Registro de custodia y hashes',
  'package.leaves.times': 'Horas, con tu zona horaria',
  'package.stays.frozen':
    '{n, plural, one {# prueba cerrada para siempre} other {# pruebas cerradas para siempre}}',
  'package.stays.pictures':
    '{n, plural, one {# archivo que podría mostrar una imagen} other {# archivos que podrían mostrar una imagen}}; solo salen los hashes',
  'package.stays.place': '{n, plural, one {# archivo que dice} other {# archivos que dicen}} dónde se hizo',
  'package.stays.letters': '{n, plural, one {# carta que escribiste} other {# cartas que escribiste}}',
  'package.stays.notes': 'Tus notas privadas. Un tribunal puede pedirlas igual.',
  'package.stays.location': 'Lugares que anotaste',
  'package.stays.secrets': 'Tus inicios de sesión y contraseñas',
  'package.signed-in.title': 'Guardadas con tu sesión abierta:',
  'package.signed-in': '{exhibits}. En estas páginas puede verse tu cuenta. Míralas antes.',
  'package.fields': 'Lo que escribiste y saldría',
  'package.count': '{n, number}',
  'package.field': '{kind}: {field} ({n, number})',
  'package.kind.incident': 'Incidentes',
  'package.kind.person': 'Personas',
  'package.kind.account': 'Cuentas',
  'package.kind.exhibit': 'Pruebas',
  'package.files': 'Todos los archivos',
  'package.files.hint':
    '{n, plural, one {# archivo} other {# archivos}}: {bytes} de tu caja fuerte, el resto se crea para el paquete',
  'package.files.more': '{n, plural, one {y # más} other {y # más}}',
  'package.language': 'Idioma del paquete',
  'package.language.help':
    'Lo que escribiste y lo que se guardó queda como está. Elige el que mejor lea quien lo reciba.',
  'package.recipient': '¿Para quién es?',
  'package.recipient.help': 'Está en el recibo y en tu registro de custodia. Puedes dejarlo vacío.',
  'package.reference': 'Número de caso o de denuncia',
  'package.zip': 'Añadir una contraseña',
  'package.password': 'Contraseña del paquete',
  'package.password.help':
    'Al menos 12 letras, cifras y signos de un teclado inglés. Dísela aparte a quien lo reciba, nunca en la misma unidad. Hace falta un programa como 7-Zip.',
  'package.password.blocked': 'Escribe una contraseña de al menos 12 letras, cifras o signos sencillos.',
  'package.plain.title': 'Sin cifrar.',
  'package.plain': 'Quien tenga esta unidad puede abrirlo.',
  'package.go': 'Empaquetar en {name}',
  'package.go.none': 'Empaquetar en la unidad',
  'package.blocked.none': 'Elige primero las pruebas, o desmarca “Solo algunas pruebas”.',
  'package.blocked.plan': 'En esta selección no hay nada que empaquetar.',
  'package.reading': 'Leyendo los archivos de la caja fuerte',
  'package.writing': 'Escribiendo el paquete',
  'package.checking': 'Comprobando el paquete, archivo por archivo',
  'package.done': 'Listo',
  'package.wrote':
    'En “{names}”: {exhibits, plural, one {# prueba} other {# pruebas}}, {n, plural, one {# archivo} other {# archivos}} en la lista firmada, {bytes}.',
  'package.damaged':
    '{n, plural, one {# archivo no se pudo leer en la caja fuerte y falta.} other {# archivos no se pudieron leer en la caja fuerte y faltan.}} Una comprobación de la caja fuerte dice cuáles.',
  'package.apart.title': 'Di la contraseña aparte.',
  'package.apart': 'Por teléfono o en persona, nunca en la misma unidad ni en el mismo mensaje.',
  'package.receipt': 'Recibo',
  'package.receipt.to': 'Para',
  'package.receipt.blank': 'Sin indicar',
  'package.receipt.when': 'Hecho',
  'package.receipt.sums': 'Hash de la lista de todos los archivos',
  'package.receipt.sums.select': 'Seleccionar el hash',
  'package.receipt.key': 'Firmado con la clave',
  'package.receipt.help':
    'Escribe los primeros dígitos del hash en tu copia del recibo. RECEIPT.html, en el paquete, se puede imprimir para que lo firmen las dos partes.',
  'package.another': 'Hacer otro paquete',
  'package.fail.stopped': 'Detuviste el paquete.',
  'package.fail.stopped.gone': 'Lo que se escribió se quitó de nuevo. Tu caja fuerte está como estaba.',
  'package.fail.back': 'Volver a la selección',
  'package.earlier': 'Entregado antes',
  'package.earlier.done': '{n, plural, one {# prueba} other {# pruebas}}, leído de nuevo.',
  'package.earlier.unfinished': 'Sin terminar. En esa unidad pueden haber quedado archivos sin cifrar.',
} satisfies Translation;
