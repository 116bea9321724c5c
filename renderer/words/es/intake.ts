/** Spanish for bringing files in: what was found in them, and what is read out of a mail or a chat. */
import type { Translation } from '../en/index.ts';

export const intakeRoles = {
  'role.attached': 'Un archivo que estaba dentro del original',
  'role.transcript': 'El chat, extraído para que se pueda leer',
  'role.mail': 'El correo, extraído para que se pueda leer',
} satisfies Translation;

export const intakeWords = {
  'file.drop': 'También puedes soltar archivos y carpetas en esta ventana, o pulsar Ctrl y V.',
  'file.folder': 'Elegir una carpeta',
  'file.paste': 'Pegar',
  'file.screen': 'Imagen de la pantalla',
  'file.leave-out': 'Dejar fuera {name}',
  'file.clipboard': 'Del portapapeles',
  'file.clipboard.next':
    'La imagen o el texto del portapapeles. Se lee cuando lo incorporas. Una vez sellado, el portapapeles se vacía.',
  'file.screen.next':
    'Una imagen de lo que hay en la pantalla. Esta ventana se oculta un momento. Lo que hay detrás sale en la imagen, así que míralo antes.',
  'file.cleared': 'El portapapeles se vació. Un programa que recuerda lo copiado puede tenerlo todavía.',
  'file.not-cleared':
    'El portapapeles no se vació: no todo quedó sellado, o se ha copiado otra cosa desde entonces.',
  'file.and-more': 'y {count} más',
  'file.none': 'Ahí no hay ningún archivo que se pueda incorporar.',
  'file.left.system':
    '{count, plural, one {Queda fuera # archivo que el sistema crea por sí solo.} other {Quedan fuera # archivos que el sistema crea por sí solo.}}',
  'file.left.links':
    '{count, plural, one {Queda fuera # enlace a otro lugar.} other {Quedan fuera # enlaces a otros lugares.}}',
  'file.left.closed':
    '{count, plural, one {# carpeta no se pudo abrir.} other {# carpetas no se pudieron abrir.}}',
  'file.left.more':
    'Ahí hay más de lo que se puede incorporar de una vez. Estos son los primeros {count}. Incorpora las carpetas de dentro una por una.',
  'state.same': 'Ya está aquí',
  'job.same': 'Ver {label}, que es el mismo archivo',
  'job.keep-same':
    '{count, plural, one {Incorporar también el que ya está aquí} other {Incorporar también los # que ya están aquí}}',
  'brought.title': 'Cómo llegó',
  'brought.help': 'Aportado por la persona que guarda esta caja fuerte.',
  'brought.how': 'Vía',
  'brought.file': 'como archivo',
  'brought.folder': 'con una carpeta',
  'brought.clipboard': 'pegado del portapapeles',
  'brought.screen': 'como imagen de esta pantalla',
  'brought.name': 'Nombre allí',
  'brought.path': 'Lugar en la carpeta',
  'brought.modified': 'Último cambio allí',
  'brought.created': 'Creado allí',
  'brought.embedded': 'Qué dice el archivo de sí mismo',
  'brought.embedded.help': 'Quien tuvo el archivo pudo haber escrito esto.',
  'brought.left': '{count} de {total} archivos de dentro no se pusieron a su lado',
  'exhibit.tab.mail': 'Correo',
  'exhibit.tab.transcript': 'Chat',
  'exhibit.tab.text': 'Como se escribió',
  'reading.reading': 'Leyendo',
  'reading.failed': 'Esto no se pudo leer aquí. El archivo sellado está a salvo.',
  'mail.claims':
    'Extraído del original para que se pueda leer. Cualquiera puede escribir cualquier remitente o fecha en un correo. Nada de él se ejecuta ni se carga.',
  'mail.from': 'De',
  'mail.to': 'Para',
  'mail.cc': 'Copia a',
  'mail.subject': 'Asunto',
  'mail.date': 'Fecha',
  'mail.attachments': '{count, plural, one {# archivo venía con él} other {# archivos venían con él}}',
  'mail.unnamed': 'Un archivo sin nombre',
  'mail.from-html':
    'Este correo solo tiene una página con diseño. Estas son sus palabras; detrás de cada enlace está adónde lleva.',
  'mail.no-words': 'No hay palabras en este correo.',
  'mail.headers': '{count, plural, one {La única cabecera} other {Las # cabeceras}}',
  'chat.claims':
    'Extraído del original para que se pueda leer. Quien exportó el chat pudo haberlo cambiado. Las horas son las que indica la exportación.',
  'chat.unnamed': 'Un chat sin nombre',
  'chat.count': '{count, plural, one {# mensaje} other {# mensajes}}',
  'chat.more': 'Mostrar {count} más de {left}',
  'chat.app': 'La propia aplicación',
  'chat.with': 'Con un archivo: {name}',
  'chat.omitted': 'Con esto venía algo que la exportación dejó fuera.',
} satisfies Translation;

export const intakeWarnings = {
  'warning.name-differs':
    'El final del nombre indica un tipo de archivo, y sus bytes indican otro. Se conserva como está. No lo abras fuera de Holdfast antes de que alguien lo haya examinado.',
  'warning.holds-script':
    'Este archivo contiene un programa que un navegador ejecutaría. Se conserva como está, y aquí nunca se ejecuta nada de él.',
  'warning.name-cut':
    'Un nombre era muy largo o no servía para un archivo. El archivo se guarda con un nombre más corto y seguro. El registro tiene el nombre que llevaba.',
  'warning.mail-broken':
    'Este correo está dañado o no está escrito como los correos, así que no se pudo extraer. El original se conserva entero.',
  'warning.mail-cut':
    'Este correo es muy largo. Solo se extrajo el principio. El original se conserva entero.',
  'warning.chat-dates-unclear':
    'En este chat, el día y el mes se pueden leer de dos maneras, así que no se indica ninguna fecha. La transcripción los muestra como están escritos.',
  'warning.chat-cut': 'Este chat es muy largo. Solo se extrajo el principio. El original se conserva entero.',
  'warning.too-large-to-read':
    'Este archivo es demasiado grande para extraer su contenido. El original se conserva entero.',
  'warning.reading-failed':
    'No se pudo leer lo que este archivo dice de sí mismo. El original se conserva entero.',
  'warning.archive-bomb':
    'Este archivo comprimido está hecho para llenar un disco al descomprimirse, o es excesivamente grande. No se descomprimió más allá de ese punto. El comprimido en sí se conserva entero.',
  'warning.archive-encrypted':
    'Hay archivos protegidos con contraseña en este archivo comprimido, así que no se descomprimieron. El comprimido en sí se conserva entero.',
  'warning.archive-nested':
    'Hay archivos comprimidos dentro de este. Se conservan como archivos y no se descomprimieron.',
  'warning.archive-too-many':
    'Hay muchísimos archivos en este archivo comprimido. No todos se pusieron a su lado. El comprimido en sí se conserva entero.',
  'warning.archive-damaged':
    'Este archivo comprimido está dañado, así que no se pudo descomprimir todo. El comprimido en sí se conserva entero.',
  'warning.archive-not-a-file':
    'Este archivo comprimido contiene algo que no es un archivo, como un enlace a otro lugar. Quedó fuera. El comprimido en sí se conserva entero.',
} satisfies Translation;
