/** Spanish for what can go wrong (`preload/errors.ts`): what happened, what is safe, what to do. */
import type { Translation } from '../en/index.ts';

export const errorWords = {
  'error.bad-arguments': 'Algo en esta petición no se rellenó como debía. No se cambió nada.',
  'error.not-allowed':
    'Esta petición no vino de la ventana de Holdfast, así que se rechazó. No se cambió nada.',
  'error.cancelled': 'Detuviste esto. Lo que ya había terminado se conserva.',
  'error.busy': 'Esto ya se está haciendo. Espera a que termine, o detenlo primero.',
  'error.engine-gone':
    'La parte que guarda tus pruebas se detuvo. Lo guardado está a salvo. Abre otra vez la caja fuerte para seguir.',
  'error.internal': 'Algo salió mal dentro de Holdfast. Lo guardado antes está a salvo.',
  'error.runtime-too-old':
    'Esta copia de Holdfast funciona con un motor demasiado antiguo para abrir una caja fuerte. No se cambió nada. Instala la versión actual.',

  'error.vault-locked': 'La caja fuerte está bloqueada. Ábrela primero con tu frase de contraseña.',
  'error.vault-already-open': 'Ya hay una caja fuerte abierta aquí. Bloquéala primero.',
  'error.folder-not-found':
    'La carpeta donde debería ir no está. No se creó nada. Crea primero esa carpeta, o elige otro lugar.',
  'error.name-too-long': 'Ese nombre es demasiado largo. No se creó nada. Elige uno más corto.',
  'error.vault-exists': 'Ya hay algo en ese lugar. Elige otro nombre; no se sobrescribió nada.',
  'error.vault-not-found': 'No hay ninguna caja fuerte en ese lugar. Comprueba que la unidad esté conectada.',
  'error.vault-in-use':
    'Esta caja fuerte está abierta en otra ventana u otro programa. Ciérrala allí e inténtalo de nuevo.',
  'error.vault-newer':
    'Esta caja fuerte se creó con una versión más nueva de Holdfast. No se cambió nada. Ábrela con esa versión.',
  'error.wrong-passphrase':
    'Esa frase de contraseña no abre esta caja fuerte. No se cambió nada. Inténtalo de nuevo.',
  'error.passphrase-too-short': 'Elige una frase de contraseña más larga: al menos 8 caracteres.',
  'error.recovery-words-count':
    'Las palabras de recuperación son 24. No se cambió nada. Escríbelas todas, en el orden de la hoja.',
  'error.recovery-word-unknown':
    'Una de estas palabras no es una palabra de recuperación. No se cambió nada. Busca otra vez esa palabra en la hoja.',
  'error.recovery-words-checksum':
    'Estas palabras no van juntas: una de ellas es otra, o dos cambiaron de lugar. No se cambió nada. Compáralas con la hoja, una por una.',
  'error.wrong-recovery-words':
    'Estas palabras de recuperación no abren esta caja fuerte. No se cambió nada. Pueden ser de otra caja fuerte, o quizá se crearon otras más nuevas después.',
  'error.no-recovery-words':
    'Esta caja fuerte no tiene palabras de recuperación. No se cambió nada. Solo se abre con su frase de contraseña.',
  'error.key-file-damaged':
    'El archivo de claves de esta caja fuerte está dañado, y también su repuesto. Tus archivos de pruebas están intactos. Usa una copia de la caja fuerte.',
  'error.database-damaged':
    'La lista que hay dentro de esta caja fuerte está dañada. Tus archivos de pruebas están intactos. No escribas en ella; usa una copia de la caja fuerte.',
  'error.custody-broken':
    'El registro de custodia de esta caja fuerte no cuadra. No se cambió nada. Conserva esta caja fuerte como está y pide ayuda.',
  'error.vault-damaged':
    'Al menos un archivo de esta caja fuerte está dañado o falta. El informe nombra cada uno.',

  'error.disk-full':
    'El disco está lleno. Lo guardado antes está a salvo; esto no se guardó. Libera espacio e inténtalo de nuevo.',
  'error.not-writable':
    'Holdfast no tiene permiso para escribir en ese lugar. No se cambió nada. Elige otro lugar.',
  'error.write-failed': 'No se pudo escribir en el disco. Lo guardado antes está a salvo; esto no se guardó.',
  'error.read-failed': 'No se pudo leer del disco. No se cambió nada.',
  'error.place-not-empty': 'Ya hay archivos con ese nombre en ese lugar. No se sobrescribió nada.',
  'error.place-unknown':
    'Ese lugar o archivo no se eligió en esta ventana, o se eligió hace demasiado tiempo. Elígelo otra vez.',
  'error.same-place': 'La caja fuerte ya está en ese lugar. No se cambió nada. Elige otro lugar.',
  'error.no-room-there':
    'En ese lugar no hay espacio suficiente para toda la caja fuerte. No se trasladó nada, y tu caja fuerte está como estaba. Elige un lugar con más espacio.',
  'error.move-interrupted':
    'El otro lugar dejó de responder, como cuando se retira una unidad. No se perdió nada: tu caja fuerte está donde estaba. Lo que hay allí no está completo. Conecta la unidad y traslada otra vez para seguir.',
  'error.move-unmounted':
    'El sistema desmontó la unidad mientras se trasladaba la caja fuerte, y no se escribió nada en ningún otro sitio. No se perdió nada: tu caja fuerte está donde estaba. Lo que hay allí no está completo. Saca la unidad, conéctala y traslada otra vez para seguir.',
  'error.move-locked':
    'El sistema ya no deja escribir en la unidad, como hace cuando encuentra errores en los índices de una unidad. No se perdió nada: tu caja fuerte está donde estaba. Lo que hay allí no está completo. Saca la unidad, conéctala y traslada otra vez. Si vuelve a pasar, usa otra unidad.',
  'error.move-unread':
    'La unidad aceptó lo que se escribió, pero no puede leerlo todo: una parte de la unidad está dañada. No se perdió nada: tu caja fuerte está donde estaba. Usa otra unidad.',
  'error.move-not-equal':
    'Lo que se escribió allí no se leyó igual al comprobarlo. No se perdió nada: tu caja fuerte está donde estaba. Usa otra unidad.',
  'error.copy-no-room':
    'En ese lugar no hay espacio suficiente para la copia. La copia no está completa; tu caja fuerte está como estaba. Usa una unidad con más espacio.',
  'error.copy-interrupted':
    'La unidad dejó de responder, como cuando se retira. La copia no está completa; tu caja fuerte está como estaba. Conecta la unidad y copia otra vez para seguir.',
  'error.copy-unmounted':
    'El sistema desmontó la unidad mientras se escribía la copia, y no se escribió nada en ningún otro sitio. La copia no está completa; tu caja fuerte está como estaba. Saca la unidad, conéctala y copia otra vez para seguir.',
  'error.copy-locked':
    'El sistema ya no deja escribir en la unidad, como hace cuando encuentra errores en los índices de una unidad. Pasa después de sacarla mientras se escribe en ella. La copia no está completa; tu caja fuerte está como estaba. Saca la unidad, conéctala y copia otra vez para seguir. Si vuelve a pasar, deja que el sistema repare la unidad o usa otra.',
  'error.copy-not-equal':
    'Lo que se escribió en la unidad no se leyó igual al comprobarlo, así que no es una copia en la que confiar. Tu caja fuerte está como estaba. Usa otra unidad.',
  'error.copy-unread':
    'La unidad aceptó lo que se escribió, pero no puede leerlo todo: una parte de la unidad está dañada. Así que no es una copia en la que confiar. Tu caja fuerte está como estaba. Usa otra unidad.',
  'error.copy-newer':
    'La copia que hay allí contiene algo que esta caja fuerte no tiene, así que se dejó como está. Tu caja fuerte está como estaba. Elige otra carpeta.',
  'error.copy-was-used':
    'La copia que hay allí se abrió y se usó por su cuenta desde que se hizo, así que se dejó como está. Tu caja fuerte está como estaba. Elige otra carpeta.',
  'error.copy-unfinished':
    'La copia en ese lugar nunca llegó al final, así que allí no hay una caja fuerte entera que recuperar. No se ha cambiado nada. Busca otra copia, o termina esta desde la caja fuerte de la que es.',
  'error.restore-no-room':
    'En ese lugar no hay sitio para toda la caja fuerte. La copia está como estaba. Elige un lugar con más sitio.',
  'error.restore-interrupted':
    'Una unidad dejó de responder, como cuando se saca. La copia está como estaba. Lo que hay en el lugar nuevo no está completo y aún no es una caja fuerte. Conecta la unidad y recupérala otra vez para seguir.',
  'error.restore-not-equal':
    'Lo que se escribió en el lugar nuevo no se leyó igual, así que no se hizo una caja fuerte con ello. La copia está como estaba. Elige otro lugar.',
  'error.drive-busy':
    'Otro programa todavía usa la unidad, así que el sistema no la expulsó. No se ha perdido nada. Cierra lo que esté abierto en ella y vuelve a intentarlo.',
  'error.copy-not-found':
    'No hay ninguna copia de una caja fuerte en ese lugar. Comprueba que sea la unidad correcta.',
  'error.check-interrupted':
    'La unidad dejó de responder, como cuando se retira, así que la comprobación no llegó a su fin. Eso no dice nada de lo que hay en ella. No se cambió nada. Conecta la unidad y comprueba otra vez.',
  'error.destroy-unfinished':
    'Ya nadie puede abrir esta caja fuerte: sus claves ya no existen. Algunos de sus archivos sellados no se pudieron borrar. Destrúyela otra vez, o borra tú la carpeta.',
  'error.file-not-found': 'Ese archivo ya no está ahí. No se cambió nada.',
  'error.not-a-file':
    'Eso es una carpeta, u otra cosa que no es un archivo. No se cambió nada. Elige los archivos uno por uno.',
  'error.already-here':
    'El mismo archivo, byte por byte, ya está en esta caja fuerte, así que no se incorporó por segunda vez. No se perdió nada.',
  'error.nothing-to-paste':
    'En el portapapeles no hay imagen ni texto que se pueda pegar. No se cambió nada. Cópialo otra vez, o incorpóralo como archivo.',
  'error.nothing-dropped':
    'Lo que soltaste no es un archivo de este equipo, así que no se pudo tomar. No se cambió nada. Guárdalo primero como archivo, o cópialo y pulsa Pegar.',
  'error.held-too-large':
    'Lo que hay en el portapapeles o en la pantalla es demasiado grande para tomarlo. No se cambió nada. Guárdalo como archivo y luego incorpóralo.',
  'error.screen-not-taken':
    'Este equipo no dejó que Holdfast tomara una imagen de la pantalla. No se cambió nada. Puedes tomarla con las teclas del propio equipo y pegarla.',
  'error.file-changed': 'El archivo cambió mientras se leía, así que no se guardó. Inténtalo de nuevo.',
  'error.object-missing': 'Falta en la caja fuerte un archivo de esta prueba. El resto está intacto.',
  'error.object-damaged':
    'Un archivo de esta prueba está dañado. Se conserva como está. El resto está intacto.',
  'error.exhibit-not-found': 'No hay ninguna prueba con ese número.',
  'error.exhibit-frozen':
    'Esta prueba está cerrada para siempre, porque alguien que aparece en ella puede ser menor de 18 años. Se conserva como está. No se muestra, no se imprime ni se entrega.',
  'error.record-not-found': 'Esa entrada ya no está en esta caja fuerte. No se cambió nada.',
  'error.record-changed':
    'Esta entrada se guardó entretanto en otro lugar. No se sobrescribió nada. Mírala otra vez y luego haz tu cambio.',
  'error.letter-not-ready':
    'A esta carta todavía le falta algo, así que no se escribió. No se cambió nada. La lista dice qué es.',
  'error.three-worst-already':
    'Ya hay tres incidentes marcados como los peores. No se cambió nada. Quita primero la marca de uno de ellos.',
  'error.artifact-not-found': 'Esta prueba no tiene ese archivo.',
  'error.cover-closed': 'Esta imagen está cubierta otra vez. Muéstrala para mirarla.',
  'error.too-large':
    'Esto es más grande de lo que Holdfast puede mostrar aquí. El archivo sellado está a salvo.',

  'error.under-18-stop':
    'Holdfast no abre ni guarda esto. Tener una imagen así puede ser un delito, incluso para ayudar. No has hecho nada malo. Puedes anotar la dirección y denunciarla: report.cybertip.org, o 1-800-843-5678 en EE. UU., y la policía.',

  'error.address-invalid':
    'Esto no es una dirección web. Copia la dirección completa, desde https:// en adelante.',
  'error.address-scheme': 'Solo se pueden guardar direcciones que empiecen por http:// o https://.',
  'error.address-private': 'Esta dirección está en este equipo o en tu propia red, así que no se abrió.',
  'error.browser-not-found':
    'No se encontró Chrome, Edge, Brave ni Chromium en este equipo. Instala uno de ellos; en Debian: apt-get install chromium.',
  'error.browser-not-started':
    'El navegador que guarda las páginas no se inició. No se cambió nada. Inténtalo de nuevo.',
  'error.browser-died':
    'El navegador que guarda las páginas se detuvo. Lo que había guardado hasta entonces se conserva.',
  'error.page-timeout':
    'La página no respondió a tiempo. Lo que había se conserva. Puedes intentarlo de nuevo.',
  'error.page-redirect-loop': 'El sitio nos envió en círculos, así que no hubo página que guardar.',
  'error.page-refused':
    'El sitio no aceptó la conexión. Puede estar caído o haber desaparecido. Puedes intentarlo de nuevo.',
  'error.page-name-not-found':
    'No se encontró ningún sitio con ese nombre. Comprueba la dirección y tu conexión.',
  'error.page-offline':
    'Este equipo parece no tener conexión a la red. No se guardó nada más que este intento.',
  'error.page-certificate':
    'El sitio no pudo demostrar quién es (su certificado no es válido), así que no se abrió.',
  'error.page-crashed':
    'La página hizo fallar la pestaña del navegador. Lo que había se conserva. Puedes intentarlo de nuevo.',
  'error.page-incomplete':
    'Una parte de esta página no se pudo guardar; el registro dice cuál. Lo que había se conserva. Puedes intentarlo de nuevo.',
  'error.page-not-loaded':
    'La página no se pudo cargar. Lo que había se conserva. Puedes intentarlo de nuevo.',

  'error.proxy-invalid':
    'Esto no es la dirección de un proxy. Escríbela como http://host:port o socks5://host:port, sin nombre ni contraseña.',
  'error.proxy-unreachable':
    'El proxy de esta caja fuerte no dejó pasar la página, así que no se guardó nada. No se envió nada por fuera de él. Comprueba que esté en marcha.',
  'error.not-printed':
    'No se imprimió nada. Comprueba que haya una impresora configurada en este equipo, o cópialo a mano.',
  'error.not-opened':
    'Este equipo no tiene ningún programa que muestre este archivo. El archivo está guardado donde lo pusiste. Ábrelo desde allí.',
  'error.no-screen': 'Aquí no hay pantalla en la que mostrar una ventana del navegador.',
  'error.sign-in-closed': 'La ventana del navegador para iniciar sesión está cerrada. Ábrela otra vez.',
  'error.session-empty': 'Este sitio no ha dejado en el navegador nada que se pueda guardar como sesión.',
  'error.case-not-found': 'Este número de caso ya no está en la caja fuerte. No se cambió nada.',
  'error.session-not-found': 'No hay ninguna sesión guardada así en esta caja fuerte.',
  'error.session-other-site':
    'Esta sesión guardada es de otro sitio, así que la página no se abrió con ella.',
  'error.no-address': 'Esta prueba no tiene una dirección web que se pueda guardar otra vez.',

  'error.timestamps-off':
    'Los sellos de tiempo están apagados en esta caja fuerte, así que no se preguntó a nadie. No se envió nada. Elige antes una autoridad en los ajustes.',
  'error.timestamp-unreachable':
    'La autoridad de sellado no respondió como debe. No se guardó nada y tus pruebas están como estaban. Comprueba su dirección y tu conexión, e inténtalo otra vez.',
  'error.timestamp-refused':
    'La autoridad de sellado no quiso dar un sello de tiempo. No se guardó nada y tus pruebas están como estaban. Inténtalo más tarde o elige otra autoridad.',
  'error.timestamp-not-valid':
    'Lo que envió la autoridad de sellado no resiste la comprobación, así que no se guardó. Tus pruebas están como estaban. Elige otra autoridad.',
  'error.nothing-to-timestamp':
    'Esta prueba no tiene un registro que pueda recibir un sello de tiempo. No se envió nada. Puedes pedir uno para todo el registro de custodia.',
} satisfies Translation;
