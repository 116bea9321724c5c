import type { Translation } from '../en/index.ts';

/** El caso en papel. */
export const binderWords = {
  'binder.title': 'Dosier en papel',
  'binder.sub': 'El caso en páginas para imprimir o enviar',
  'binder.lead':
    'Un dosier es un PDF para imprimir: una portada, una página para tener a mano al hablar, el cuadro, cada prueba con su hash y el registro de custodia.',

  'binder.which': 'Pruebas',
  'binder.which.legend': '¿Qué entra?',
  'binder.which.help':
    'Dejar fuera lo que habla en tu contra puede perjudicar tu caso. Consulta con un despacho de abogacía antes de dejar algo fuera.',
  'binder.which.all': 'Todas las pruebas',
  'binder.which.exhibits': 'Solo algunas',
  'binder.which.incident': 'Las de un incidente',
  'binder.which.pick': 'Pruebas que entran',
  'binder.which.none': 'Elige al menos una prueba.',
  'binder.which.no-incident': 'Elige un incidente.',
  'binder.incident': 'Incidente',
  'binder.incident.none': 'Elige uno',

  'binder.images': 'Imágenes',
  'binder.images.legend': '¿Cómo salen las imágenes en el papel?',
  'binder.images.blurred': 'Borrosas',
  'binder.images.blurred.help':
    'Solo quedan colores suaves. No se reconoce ninguna cara ni se lee ninguna palabra. Las palabras de la página están al lado.',
  'binder.images.placeholder': 'Una nota en su lugar',
  'binder.images.placeholder.help': 'Ninguna imagen. Una nota dice qué archivo es y da su hash.',
  'binder.images.full': 'Se ven del todo',
  'binder.images.full.help':
    'Páginas e imágenes tal como se guardaron. Las ve cualquiera que tenga el papel.',
  'binder.images.documents':
    'Las páginas de archivos PDF pueden contener imágenes. Así no se muestran. Una hoja lo dice y da el hash del archivo.',
  'binder.full.title': 'Piensa en quién verá esto.',
  'binder.full.text':
    'El personal del juzgado, los despachos de abogacía y la otra parte pueden ver estas imágenes. Pueden quedar copias en impresoras, correos y expedientes. La mayoría de las personas no lo necesita al principio: lo borroso se puede mostrar del todo más tarde.',
  'binder.apart': 'Mostrar algunas pruebas de otra manera',
  'binder.apart.legend': '¿Cómo salen las imágenes de estas pruebas?',
  'binder.apart.pick': 'Pruebas que se muestran así',

  'binder.notes': 'Notas',
  'binder.private': 'Imprimir también mis notas privadas',
  'binder.private.help': 'Se quedan aquí si no marcas esto. Un tribunal puede pedirlas de todos modos.',

  'binder.paper': 'Papel',
  'binder.size': 'Tamaño del papel',
  'binder.size.letter': 'Carta (Estados Unidos, Canadá)',
  'binder.size.a4': 'A4 (casi todos los demás países)',
  'binder.language': 'Idioma del dosier',
  'binder.language.help':
    'Lo que escribiste y lo que se guardó queda como está. Un borrador para un tribunal de Estados Unidos, Inglaterra o Gales siempre está en inglés.',
  'binder.volumes': '¿En cuántos archivos?',
  'binder.volumes.help': 'Muchos tribunales y buzones solo admiten archivos pequeños.',
  'binder.volumes.one': 'Un archivo',
  'binder.volumes.of': 'Archivos de {size} MB como mucho',

  'binder.declaration': 'Borrador de una declaración',
  'binder.declaration.legend': '¿Añadir un borrador?',
  'binder.declaration.help':
    'En ella dices que guardaste estas páginas y que son lo que viste. Un despacho de abogacía puede decirte cuál conviene.',
  'binder.declaration.none': 'Sin borrador',
  'binder.declaration.us': 'Para un tribunal de Estados Unidos, firmada allí',
  'binder.declaration.us-outside': 'Para un tribunal de Estados Unidos, firmada en otro país',
  'binder.declaration.england-wales': 'Para un tribunal de Inglaterra o Gales',
  'binder.declaration.plain': 'Una declaración sencilla',
  'binder.seen': 'Vi estas páginas con mis propios ojos',
  'binder.seen.help': 'Elige solo lo que viste con tus propios ojos. Nada se elige por ti.',
  'binder.unsigned':
    'El borrador queda sin firmar. Léelo entero antes de firmar. Una declaración falsa puede ser delito.',

  'binder.cover': 'Lo que va en la portada',
  'binder.cover.hint': 'Puede quedar vacío',
  'binder.cover.help': 'Los nombres que escribas aquí los puede leer cualquiera que reciba el dosier.',
  'binder.cover.matter': 'De qué trata',
  'binder.cover.caseNumber': 'Número de caso o de denuncia',
  'binder.cover.preparedBy': 'Hecho por',
  'binder.cover.preparedFor': 'Hecho para',
  'binder.bates': 'Delante de los números de página',
  'binder.bates.help': 'Unas letras, como DOE-. Así cada página tiene su propio número.',

  'binder.plain': 'El archivo no está cerrado con clave.',
  'binder.plain.text':
    'Quien lo tenga puede leerlo. Ponlo en una memoria que solo tengas tú, no en una carpeta compartida.',
  'binder.go': 'Elegir un lugar y hacerlo',

  'binder.making': 'Haciendo el dosier',
  'binder.reading': 'Leyendo el caso',
  'binder.of': 'Prueba {done, number} de {total, number}',
  'binder.making.text':
    'Mientras tanto puedes hacer otras cosas. Si detienes esto, no queda nada a medias en esa carpeta.',

  'binder.made': 'El dosier está listo',
  'binder.made.text':
    '{exhibits, plural, one {# prueba} other {# pruebas}}, {pages, plural, one {# página} other {# páginas}}, {files, plural, one {un archivo} other {# archivos}}. Escrito y leído de nuevo.',
  'binder.file.size': '{pages, plural, one {# página} other {# páginas}}, {size}',
  'binder.open': 'Abrir para verlo',
  'binder.withheld':
    '{count, plural, one {Una prueba quedó fuera: alguien que aparece puede tener menos de 18 años.} other {# pruebas quedaron fuera: alguien que aparece puede tener menos de 18 años.}}',
  'binder.not-printed':
    '{count, plural, one {Un archivo no se pudo pasar a papel.} other {# archivos no se pudieron pasar a papel.}}',
  'binder.not-printed.text':
    'Una página en su lugar dice por qué. El archivo está a salvo en la caja fuerte.',
  'binder.again': 'Hacer otro',

  'binder.print.title': 'Imprimir desde aquí',
  'binder.print.warn':
    'Las impresoras y sus servidores suelen guardar una copia. No uses una impresora del trabajo ni una a la que llegue la persona que hizo esto.',
  'binder.print.which': 'Impresora',
  'binder.print.go': 'Enviar a la impresora',
  'binder.print.sending': 'Se está enviando.',
  'binder.print.sent': 'Enviado a la impresora “{printer}”. Ve allí ahora y cuenta las páginas.',
  'binder.print.none': 'Desde aquí no se encontró ninguna impresora. Abre el archivo e imprímelo desde allí.',
} as const satisfies Translation;
