/** Spanish for what protects the person at the computer: locking, the cover, the disguise, somebody who helps. */
import type { Translation } from '../en/index.ts';

export const safetyWords = {
  'lock-soon.left':
    'Se bloquea en {seconds, plural, one {# segundo} other {# segundos}}, porque hace un rato que no se pulsa nada.',
  'lock-soon.told':
    'Esto se bloquea en menos de un minuto. Pulsa cualquier tecla, o “Seguir abierto”, para continuar.',
  'lock-soon.work': 'Se bloquea en cuanto termine el trabajo en curso.',
  'lock-soon.stay': 'Seguir abierto',
  'locked.idle': 'Se bloqueó porque hacía un rato que no se pulsaba nada. Lo guardado está a salvo.',
  'locked.suspended': 'Se bloqueó porque el equipo entró en suspensión. Lo guardado está a salvo.',
  'locked.screen-locked': 'Se bloqueó porque se bloqueó la pantalla. Lo guardado está a salvo.',
  'locked.user-switched': 'Se bloqueó porque otra persona pasó a usar el equipo. Lo guardado está a salvo.',
  'locked.drive-removed':
    'Se bloqueó porque se retiró su unidad. Lo que ya había terminado está en esa unidad. Conéctala otra vez para abrir.',

  'safety.lock': 'Bloqueo automático',
  'safety.lock.lead':
    'Tras un tiempo sin uso, se bloquea. Se te avisa un minuto antes y puedes seguir. Si se está guardando algo, eso termina primero, durante 30 minutos como mucho.',
  'safety.lock.after': 'Bloquear después de',
  'safety.lock.minutes': '{minutes} minutos sin uso',
  'safety.lock.also':
    'También se bloquea enseguida cuando el equipo entra en suspensión, cuando se bloquea la pantalla, cuando otra persona pasa a usar el equipo y cuando se retira la unidad con la caja fuerte. En Linux el escritorio tiene que avisar de que se bloqueó la pantalla. La mayoría lo hace; algunos programas pequeños de bloqueo, no.',

  'safety.hide': 'Después de “Ocultar ya”',
  'safety.hide.lead':
    'La pantalla que cubre es un conversor de unidades que funciona de verdad. Aparece primero. Después se bloquea todo y se descartan las claves. Ningún botón lleva de vuelta: inicia otra vez la aplicación. El icono pequeño de la barra del sistema, donde la hay, también oculta enseguida: desde su menú o, en Linux, con pulsarlo.',
  'safety.hide.what': 'Qué pasa con la pantalla que cubre',
  'safety.hide.close': 'Se cierra en menos de un segundo',
  'safety.hide.close.help': 'La ventana desaparece. Quien entre ve lo que había detrás.',
  'safety.hide.stay': 'Se queda hasta que alguien la cierre',
  'safety.hide.stay.help': 'Quien entre ve un conversor. La aplicación sigue en marcha debajo, bloqueada.',

  'safety.disguise': 'Camuflaje',
  'safety.disguise.lead':
    'El nombre y la imagen en la barra de título, en la barra de tareas y en la barra de iconos pequeños. Vale ya antes de escribir la frase de contraseña. Algunas barras de tareas de Linux toman un nombre nuevo solo al iniciar otra vez.',
  'safety.disguise.what': 'Su nombre e imagen en la barra de título y en la barra de tareas',
  'safety.disguise.plain': 'Holdfast, con su propia imagen',
  'safety.disguise.notes': 'Notas',
  'safety.disguise.units': 'Unidades, un conversor',
  'safety.disguise.household': 'Hogar',
  'safety.disguise.limits':
    'No esconde la aplicación. Su carpeta, su archivo de programa y la lista de programas en marcha siguen diciendo Holdfast, y también los archivos de la caja fuerte. La elección se guarda como una palabra junto a la caja fuerte, en ningún otro lugar de este equipo.',

  'safety.screen': 'Capturas y pantalla compartida',
  'safety.screen.lead': 'Si otros programas pueden tomar una imagen de esta ventana.',
  'safety.screen.what': 'En las imágenes de la pantalla',
  'safety.screen.on': 'Dejar fuera esta ventana',
  'safety.screen.on.help':
    'Windows y macOS la dejan fuera o muestran una zona oscura. Alguien puede preguntar qué es esa zona oscura.',
  'safety.screen.off': 'Mostrarla como cualquier otra',
  'safety.screen.limits':
    'En Linux esto no hace nada. En ningún sistema detiene a un programa espía que lea la pantalla de otra manera, ni a una cámara.',
  'safety.saved': 'Guardado.',

  'helper.offer': 'Alguien me está ayudando',
  'helper.lead':
    'Alguien de tu confianza puede mirar por ti. Hasta que termine, todo lo que se haga y se mire se anota en el registro con su nombre.',
  'helper.label': 'Cómo debe nombrar el registro a esa persona',
  'helper.label.help': 'Su nombre, sus iniciales o su función. Queda en el registro para siempre.',
  'helper.need': 'Di cómo debe nombrar el registro a esa persona.',
  'helper.begin': 'Empezar',
  'helper.cancel': 'Ahora no',
  'helper.now': '{label} está ayudando. Lo que se mire ahora se anota con este nombre.',
  'helper.end': 'Terminar su ayuda',
  'custody.helper-began': 'Alguien empezó a ayudar',
  'custody.helper-ended': 'La ayuda terminó',

  'cloud.title': 'Este lugar está en una carpeta de {service}.',
  'cloud.text':
    'Lo que hay allí se copia a {service}, y a cada dispositivo con sesión iniciada en esa cuenta. Sigue cifrado, pero otras personas pueden ver que está ahí, cuánto ocupa y cuándo cambia. También podrían borrarlo. Una memoria USB, o una carpeta fuera de {service}, es más segura.',

  'account.asked': '¿Inicia sesión alguien más en este equipo como tú?',
  'account.no': 'No, solo yo',
  'account.no.help': 'Las demás personas tienen su propia cuenta, o nadie más usa este equipo.',
  'account.yes': 'Sí, o no lo sé con seguridad',
  'account.yes.help': 'Alguien sabe la contraseña o el PIN, o se abre sin ellos.',
  'account.advice.title': 'No guardes nada en este equipo.',
  'account.advice':
    'Quien inicie sesión en esta cuenta puede encontrar la aplicación y la caja fuerte, aunque no abrirla. Elige una memoria USB como lugar en el paso siguiente, y llévala contigo.',

  'limits.hide':
    'Una mirada rápida antes de ocultar. “Ocultar ya” es rápido, pero quien ya estaba mirando ha visto la pantalla. La barra de tareas puede mostrar una imagen pequeña de la ventana hasta que se cierre.',
  'limits.dialog':
    'La ventana de archivos del sistema. Mientras está abierta, “Ocultar ya” y la tecla Mayús no llegan a esta aplicación: pulsa antes Escape.',
  'limits.disguise':
    'Que alguien revise este equipo. El camuflaje cambia un nombre y una imagen. Los archivos de la aplicación y los de la caja fuerte se pueden encontrar igualmente.',
  'limits.screen':
    'Imágenes de la pantalla. Windows y macOS pueden dejar fuera esta ventana; Linux no puede. Una cámara lo ve todo.',
  'limits.locked':
    'Una pantalla que se bloqueó sin avisar. En Linux algunos programas pequeños de bloqueo no avisan a nadie. Entonces la caja fuerte sigue abierta hasta que pasan sus minutos.',
  'limits.sleep':
    'Un equipo en suspensión o hibernación. La caja fuerte se bloquea antes, pero el equipo puede escribir en el disco su memoria, y en ella puede seguir lo que estaba en la pantalla. Bloquea antes de irte.',
  'limits.deleted':
    'Cosas borradas que vuelven. Las unidades y las copias de seguridad pueden conservar copias antiguas. Están cifradas, pero están ahí.',
  'limits.proof':
    'La duda. Una página guardada muestra lo que recibió este equipo. No muestra quién la escribió, y no es asesoramiento legal.',
} satisfies Translation;
