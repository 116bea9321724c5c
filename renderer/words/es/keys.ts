/** Spanish for the passphrase, the recovery words, where the vault is kept, and its end. */
import type { Translation } from '../en/index.ts';

export const keysWords = {
  'strength.empty': 'Al menos 8 caracteres.',
  'strength.short': 'Demasiado corta. Al menos 8 caracteres.',
  'strength.weak':
    'Alguien con la caja fuerte y diez equipos potentes podría adivinarla en alrededor de {time}.',
  'strength.strong':
    'Difícil de adivinar: {time}, incluso con diez equipos potentes. Alguien que te conoce puede necesitar menos.',
  'strength.advice':
    'Mejor: cuatro o cinco palabras elegidas al azar, por ejemplo abriendo un libro con los ojos cerrados. Ni un refrán, ni nombres, ni fechas.',
  'strength.second': '{n, plural, one {# segundo} other {# segundos}}',
  'strength.minute': '{n, plural, one {# minuto} other {# minutos}}',
  'strength.hour': '{n, plural, one {# hora} other {# horas}}',
  'strength.day': '{n, plural, one {# día} other {# días}}',
  'strength.month': '{n, plural, one {# mes} other {# meses}}',
  'strength.year': '{n, plural, one {# año} other {# años}}',
  'strength.century': '{n, plural, one {# siglo} other {# siglos}}',
  'strength.ages': 'miles de años',

  'pass.now': 'Frase de contraseña de esta caja fuerte',
  'pass.need': 'Escribe la frase de contraseña.',
  'pass.new': 'Nueva frase de contraseña',
  'pass.again': 'La nueva frase una vez más',
  'pass.change': 'Frase de contraseña',
  'pass.change.lead':
    'Cámbiala cuando alguien pueda haberla visto o adivinado. La anterior deja de servir enseguida. Nada de lo que guardaste se toca.',
  'pass.change.limit':
    'Si alguien copió antes la caja fuerte, esa copia se sigue abriendo con la frase anterior.',
  'pass.change.go': 'Cambiar la frase de contraseña',
  'pass.change.going': 'Cambiando',
  'pass.change.done': 'Cambiada. Desde ahora solo la nueva frase abre esta caja fuerte.',
  'pass.change.done.words':
    'Cambiada. La nueva frase abre esta caja fuerte, y las palabras de recuperación también.',
  'pass.differs': 'Las dos todavía no son iguales.',
  'pass.stop': 'Dejarla como está',

  'words.title': 'Palabras de recuperación',
  'words.lead':
    '24 palabras en papel que abren esta caja fuerte cuando se olvida la frase de contraseña. Sin ellas, nadie puede reemplazar una frase olvidada.',
  'words.risk':
    'Quien encuentre el papel puede abrir la caja fuerte. Créalas solo si tienes un lugar seguro para el papel: con una amistad de confianza, en un despacho de abogacía, en un servicio de apoyo. No en tu casa, si alguien la revisa.',
  'words.none': 'Esta caja fuerte no tiene palabras de recuperación.',
  'words.some':
    'Esta caja fuerte tiene palabras de recuperación. Si no están en un papel a tu alcance, crea otras nuevas.',
  'words.going': 'Si sales de esta página, estas palabras desaparecen.',
  'words.going.text':
    'Nadie puede volver a mostrarlas. Aun así abren la caja fuerte: apúntalas primero, o quítalas después en los ajustes.',
  'words.going.stay': 'Seguir con las palabras',
  'words.going.leave': 'Salir de todos modos',
  'words.make': 'Crear palabras de recuperación',
  'words.anew': 'Crear otras nuevas',
  'words.anew.note': 'Las palabras que se crearon antes dejan de servir.',
  'words.make.go': 'Ver las palabras',
  'words.making': 'Creando las palabras',
  'words.remove': 'Quitarlas',
  'words.remove.note':
    'Las palabras en papel dejan de servir. Entonces solo la frase de contraseña abre la caja fuerte.',
  'words.remove.go': 'Quitar las palabras',
  'words.removing': 'Quitando',
  'words.removed': 'Quitadas. Las palabras en papel ya no abren esta caja fuerte.',
  'words.sheet': 'Tus 24 palabras',
  'words.sheet.once':
    'Se muestran solo esta vez y no se guardan en ningún lugar. Escríbelas a mano, en este orden, o imprímelas.',
  'words.sheet.works': 'Desde ahora abren la caja fuerte.',
  'words.print': 'Imprimir',
  'words.print.note':
    'Escribirlas a mano es más seguro. Las impresoras y la cola de impresión del equipo pueden conservar una copia. “Imprimir en archivo” deja las palabras en este equipo.',
  'words.print.title': 'Notas',
  'words.print.page':
    'Guarda este papel donde no lo encuentre nadie que no deba tenerlo. Quien tenga las 24 palabras, en este orden, puede abrir aquello a lo que pertenecen. Si alguien puede haberlo visto, pide palabras nuevas: entonces estas dejan de servir.',
  'words.check': 'Comprueba que las tienes',
  'words.check.lead': 'Escribe tres de ellas desde tu papel.',
  'words.check.word': 'Palabra {n}',
  'words.check.go': 'Comprobar',
  'words.check.wrong': 'La palabra {n} es otra. Mira tu papel otra vez.',
  'words.to-check': 'Las tengo en papel',
  'words.back': 'Verlas otra vez',
  'words.kept': 'Bien. Las palabras de tu papel son correctas, y esta ventana ya no las tiene.',
  'words.leave': 'Cerrar sin comprobar',

  'unlock.words': 'Usar palabras de recuperación',
  'unlock.words.not': 'Usar la frase de contraseña',
  'unlock.words.field': 'Palabras de recuperación',
  'unlock.words.help':
    'Las 24, en el orden del papel. No importan las mayúsculas, las comas ni los números entre ellas.',
  'unlock.words.new': 'Elegir también una nueva frase de contraseña',
  'unlock.words.new.help': 'Deja las dos en blanco para conservar la frase que tiene.',
  'unlock.words.go': 'Abrir con las palabras',
  'unlock.words.need': 'Escribe las 24 palabras.',
  'unlock.words.at': 'La palabra {n} no es una palabra de recuperación.',
  'unlock.words.near': 'La palabra {n} no es una palabra de recuperación. ¿Querías escribir {words}?',

  'kept.title': 'Dónde se guarda esta caja fuerte',
  'kept.drive': 'Está en una unidad que se puede retirar. Bloquea la caja fuerte antes de retirar la unidad.',
  'kept.here': 'Está en un disco de este equipo.',
  'kept.lead':
    'Puedes trasladarla, por ejemplo a una memoria USB que lleves contigo. Primero se copia, se lee de nuevo y se comprueba allí.',
  'kept.leaves':
    'Una caja fuerte en una unidad deja de todos modos rastros en este equipo: esta aplicación, y lo que el sistema anota sobre unidades y archivos abiertos. Mientras se guarda una página, los archivos de trabajo del navegador están en este equipo.',
  'kept.move': 'Trasladar la caja fuerte',
  'kept.choose': 'Elegir el nuevo lugar',
  'kept.chosen': 'Nuevo lugar: {name}',
  'kept.go': 'Trasladarla allí',
  'kept.going': 'Trasladando',
  'kept.writing': 'Copiando: {done} de {total}',
  'kept.checking': 'Leyendo todo de nuevo: {done} de {total}',
  'kept.stop': 'Detener',
  'kept.moved':
    'Trasladada. {files, plural, one {Se leyó de nuevo # archivo} other {Se leyeron de nuevo # archivos}} en el nuevo lugar, y la caja fuerte está abierta desde allí.',
  'kept.problems':
    '{n, plural, one {# cosa ya estaba dañada} other {# cosas ya estaban dañadas}} antes, y allí también. Una comprobación de la caja fuerte lo indica.',
  'kept.old.title': 'La anterior sigue ahí.',
  'kept.old': '¿Destruirla, para que nadie la encuentre? Consérvala solo si debe ser una segunda copia.',
  'kept.old.limit':
    'En memorias USB y discos SSD, los datos borrados pueden seguir existiendo, también sus claves. Quien la encuentre necesita igualmente la frase de contraseña.',
  'kept.old.go': 'Destruir la anterior',
  'kept.old.keep': 'Conservarla',
  'kept.old.kept': 'La anterior se queda. Se abre con la misma frase de contraseña.',
  'kept.old.gone': 'La anterior está destruida.',

  'destroy.title': 'Destruir esta caja fuerte',
  'destroy.lead':
    'Todo lo que hay en ella se pierde para siempre, también para ti: cada página, archivo y nota, y el registro de custodia. Las copias que haya en otros lugares no se tocan.',
  'destroy.limit':
    'Primero se sobrescriben y borran sus claves, después el resto. En memorias USB y discos SSD, los datos sobrescritos pueden seguir existiendo, y las copias de seguridad de este equipo pueden contener una copia: esas se siguen abriendo con la frase de contraseña.',
  'destroy.case':
    'Si hay un caso judicial, consulta primero con un despacho de abogacía. Destruir pruebas puede usarse en tu contra.',
  'destroy.start': 'Destruir la caja fuerte',
  'destroy.sure': '¿Destruirla para siempre?',
  'destroy.keep': 'Conservar la caja fuerte',
  'destroy.go': 'Destruirla para siempre',
  'destroy.going': 'Destruyendo',
  'destroy.done': 'La caja fuerte se destruyó.',
  'destroy.left':
    'La caja fuerte se destruyó. Su carpeta contiene algo que no es de la caja fuerte; eso se dejó.',
} satisfies Translation;
