/** Spanish for the first run: the safety words and making a vault. */
import type { Translation } from '../en/index.ts';

export const firstRunWords = {
  'first.bar': 'Preparación',
  'first.step': 'Paso {step} de 2',
  'first.title': 'Antes de empezar: ¿es seguro este equipo?',
  'first.lead':
    'Si es posible que alguien vigile este equipo, esa persona podría ver que usas esta aplicación. Tómate tu tiempo. Puedes parar en cualquier momento; todavía no se guarda nada.',
  'first.watched': '¿Podría otra persona ver lo que haces aquí?',
  'first.watched.no': 'No, creo que nadie más lo usa',
  'first.watched.no.help': 'Nadie más tiene la contraseña ni me lo ha configurado.',
  'first.watched.maybe': 'Tal vez, o no lo sé con seguridad',
  'first.watched.maybe.help':
    'Es compartido, otra persona me lo dio o lo reparó, o alguien sabe cosas que no debería saber.',
  'first.watched.yes': 'Sí, creo que está vigilado',
  'first.watched.yes.help': 'Puede ser mejor parar aquí y seguir desde uno más seguro.',
  'first.safer': '¿Hay un equipo más seguro?',
  'first.safer.text':
    'Una biblioteca, una amistad o un servicio de apoyo pueden tener uno. Para preguntarles, usa un teléfono que esa persona nunca tuvo en sus manos. Si sigues aquí, puedes guardarlo todo en una memoria USB a la que solo tú tengas acceso.',
  'first.know': 'Lo que conviene saber primero',
  'first.know.hide':
    '“Ocultar ya” está siempre arriba a la derecha. Una pulsación cubre la ventana, bloquea y cierra. No abre nada más.',
  'first.know.keys':
    'Pulsar Mayús (Shift) tres veces en cinco segundos hace lo mismo. Si hay abierta una ventana de archivos del sistema, pulsa antes Escape.',
  'first.know.found': 'Quien revise este equipo puede encontrar que la aplicación está en él.',
  'first.know.net': 'De la red solo se piden las páginas que tú indicas. No tienes que registrarte en nada.',
  'first.limits': 'De qué no puede protegerte esta aplicación',
  'first.limits.short': 'Programas espía, una red vigilada y sitios que ven tu dirección de internet',
  'first.stop': 'Parar y cerrar',
  'first.go': 'Seguir',
  'first.back': 'Atrás',
  'first.have': 'Ya tengo una caja fuerte: abrirla',
  'first.answer': 'Elige una de las tres respuestas para seguir.',

  'limits.spyware':
    'Programas espía. Un programa que vigila la pantalla o el teclado ve lo que ves y escribes. Esta aplicación no puede detectarlo.',
  'limits.network':
    'Una red vigilada. Quien controla la conexión a internet de aquí puede ver qué sitios se visitan, pero no lo que se guarda.',
  'limits.site':
    'El propio sitio. Cuando se guarda una página, el sitio ve una visita desde tu dirección de internet.',
  'limits.system':
    'La memoria del propio equipo. Puede recordar que se usó esta aplicación o una unidad, aunque ya no quede nada tuyo.',
  'limits.person':
    'Alguien que te obligue a abrirla. Una frase de contraseña no puede ayudar en eso. Tu seguridad es lo primero.',

  'create.title': 'Crea un lugar para tus pruebas',
  'create.lead':
    'Todo queda cifrado en una carpeta, la caja fuerte. Solo tu frase de contraseña la abre. Elige un nombre que no diga nada.',
  'create.names': 'Nombre y lugar',
  'create.name': 'Nombre de la caja fuerte',
  'create.name.help': 'Algo corriente, como “Papeles de casa”. Será el nombre de la carpeta.',
  'create.place': 'Dónde se guarda',
  'create.place.help':
    'En este equipo, o en una memoria USB a la que solo tú tengas acceso: conéctala primero y elígela luego en la lista de lugares.',
  'create.shared': 'Otra persona entra aquí con tu cuenta.',
  'create.shared.text':
    'Puede ver esta carpeta, moverla o borrarla. Una memoria USB a la que solo tú llegas es más segura.',
  'create.place.choose': 'Elegir el lugar',
  'create.place.other': 'Elegir otro lugar',
  'create.place.computer': '{name}, en este equipo',
  'create.place.drive': '{name}, no en el disco de este equipo',
  'create.place.none': 'Aún no hay un lugar elegido',
  'create.person': 'Tu nombre en el registro',
  'create.person.usual': 'yo',
  'create.person.help':
    'La aplicación lleva un registro de quién hizo qué con las pruebas: los tribunales lo piden. “yo” sirve.',
  'create.secret': 'Frase de contraseña',
  'create.secret.help':
    'Cuatro o más palabras que no tengan relación entre sí son seguras y fáciles de recordar.',
  'create.secret.taken': 'Ya se ha tomado. Se está creando la caja fuerte; tarda unos segundos.',
  'create.again': 'La misma frase otra vez',
  'create.differs': 'Las dos todavía no son iguales.',
  'create.same': 'Las dos son iguales.',
  'create.forgotten':
    'Una frase olvidada no se puede recuperar. Nadie puede restablecerla: ni nosotros, ni la policía, ni un taller de reparación. Cuando la caja fuerte esté hecha, podrás anotar en papel palabras de recuperación.',
  'create.forgotten.again':
    'Una vez más: sin la frase o las palabras de recuperación, nada abre la caja fuerte.',
  'create.go': 'Crear la caja fuerte',
  'create.going': 'Creando la caja fuerte',
  'create.need.name': 'Ponle primero un nombre a la caja fuerte.',
  'create.need.place': 'Elige primero dónde se guarda.',
  'create.need.person': 'Escribe algo aquí, como “yo”.',
  'create.need.secret': 'Elige una frase de contraseña de al menos 8 caracteres.',
  'create.need.same': 'Escribe dos veces la misma frase.',

  'pass.show': 'Ver',
  'pass.hide': 'Ocultar',
  'pass.caps': 'Bloq Mayús está activado.',
} satisfies Translation;
