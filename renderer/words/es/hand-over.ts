/** Spanish for handing over: drives, the encrypted copy, checking a copy, taking the drive out. */
import type { Translation } from '../en/index.ts';

export const handOverWords = {
  'rail.hand-over': 'Entregar',
  'hand-over.title': 'Entregar',
  'hand.sub': 'Copiar, empaquetar, imprimir o comprobar lo que hay en una unidad',
  'hand.open': 'Abrir esto',
  'hand.state.not-started': 'Sin empezar, no se ha escrito nada',
  'hand.state.running': 'En marcha',
  'hand.state.done': 'Terminado a las {time}',
  'hand.state.not-finished': 'Sin terminar',
  'hand.state.to-check': 'Escrito, falta comprobarlo',
  'hand.which': '¿Cuál necesito?',
  'hand.copy': 'Copia cifrada para ti',
  'hand.copy.lead': 'Solo se abre con esta aplicación y tu frase de contraseña. Solo se escribe lo nuevo.',
  'hand.copy.short': 'Copia cifrada',
  'hand.copy.for': 'Para no perder nada. Se abre con esta aplicación y tu frase de contraseña.',
  'hand.check': 'Comprobar una copia o un paquete',
  'hand.check.lead': 'Lee de nuevo, archivo por archivo. No se escribe nada.',

  'drive.choose': 'Elige una unidad',
  'drive.looking': 'Leyendo las unidades',
  'drive.none': 'Conecta una unidad. Aparecerá aquí sola.',
  'drive.another': '¿Has conectado otra? Aparecerá aquí sola.',
  'drive.folder': 'Elegir una carpeta en su lugar',
  'drive.free': '{free} libres de {size}',
  'drive.ready': 'Lista',
  'drive.holds': 'Tiene tu copia del {day}. Solo se añade lo nuevo.',
  'drive.holds-part': 'Tiene una copia sin terminar. Se continúa desde ahí.',
  'drive.behind':
    '{n, plural, =0 {No le falta ninguna prueba.} one {Le falta # prueba.} other {Le faltan # pruebas.}}',
  'drive.with-vault': 'Tu caja fuerte también está en esta unidad. Si se pierde, se pierden las dos.',
  'drive.inside': 'Es un disco de este equipo, no una unidad para llevarse.',
  'drive.too-small': 'Demasiado pequeña. Hacen falta unos {needs}.',
  'drive.write-protected': 'No se puede escribir en ella. Busca un pequeño interruptor en el lado.',
  'drive.failing': 'No responde como debería. Sácala y vuelve a conectarla, o usa otra.',
  'drive.not-opened': 'Conectada, pero no abierta. Ábrela una vez en el gestor de archivos y podrás usarla.',
  'drive.removed': 'Ahora no está',

  'copy.pick-first': 'Elige primero una unidad.',
  'copy.go.none': 'Copiar a la unidad',
  'copy.go': 'Copiar a {name}',
  'copy.not-usable': 'Esta unidad no se puede usar tal como está. La lista dice por qué.',
  'copy.estimating': 'Mirando cuánto hay que escribir',
  'copy.estimate':
    '{n, plural, one {# archivo} other {# archivos}} por escribir, {bytes}. Hay sitio para {free}. Después se lee todo de nuevo.',
  'copy.estimate.small':
    '{n, plural, one {# archivo} other {# archivos}} por escribir, {bytes}. Solo hay sitio para {free}.',
  'copy.too-small': 'No hay sitio suficiente en esta unidad.',
  'copy.with-vault.title': 'En esta unidad está también tu caja fuerte.',
  'copy.with-vault': 'Una copia al lado no ayuda si la unidad se pierde. Es mejor otra unidad.',
  'copy.names':
    'Los archivos de la unidad tienen nombres que no dicen nada. Quien la encuentre verá cuántos son y cuánto ocupan.',
  'copy.preparing': 'Preparando la copia',
  'copy.writing': 'Escribiendo la copia',
  'copy.checking': 'Comprobando la copia, archivo por archivo',
  'copy.paused': 'En pausa',
  'copy.pause': 'Pausar',
  'copy.go-on': 'Seguir',
  'copy.stop': 'Detener',
  'copy.amount': '{done} de {total}',
  'copy.speed': '{speed} por segundo, {left}',
  'copy.left.seconds': '{n, plural, one {queda alrededor de # segundo} other {quedan unos # segundos}}',
  'copy.left.minutes': '{n, plural, one {queda alrededor de # minuto} other {quedan unos # minutos}}',
  'copy.left.hours': '{n, plural, one {queda alrededor de # hora} other {quedan unas # horas}}',
  'copy.step.closed': 'Preparar una copia cerrada de la lista',
  'copy.step.write': 'Escribir lo que {name} aún no tiene',
  'copy.step.wrote': 'Se escribieron {bytes}. El resto ya estaba.',
  'copy.step.read': 'Leer cada archivo de la unidad y comparar',
  'copy.step.out': 'Se puede sacar la unidad',
  'copy.leave-in': 'Deja la unidad conectada.',
  'copy.leave-in.why': 'Solo decimos “listo” cuando se ha leído de nuevo cada archivo.',
  'copy.done': 'Listo',
  'copy.done.memory': 'Escrito. Falta un paso: comprobarlo',
  'copy.read-back': 'Todo lo que hay en la unidad se leyó de nuevo y está bien.',
  'copy.read-back.memory':
    'Todo se comparó y está bien. Pero este equipo pudo responder desde su propia memoria, no desde la unidad.',
  'copy.again': 'Saca la unidad, vuelve a conectarla y pulsa “Comprobar”.',
  'copy.again.package':
    'Saca la unidad, vuelve a conectarla y abre más abajo “Comprobar una copia o un paquete”.',
  'copy.wrote':
    'En “{name}”: {n, plural, =0 {nada nuevo} one {# archivo escrito ahora} other {# archivos escritos ahora}}, {bytes}. {there, plural, =0 {} one {# archivo ya estaba.} other {# archivos ya estaban.}}',
  'copy.repaired':
    '{n, plural, one {# archivo se había dañado en la unidad y se escribió de nuevo.} other {# archivos se habían dañado en la unidad y se escribieron de nuevo.}} Puede que la unidad se esté gastando. Haz una segunda copia en otra.',
  'copy.missing':
    '{n, plural, one {# archivo está dañado en la propia caja fuerte} other {# archivos están dañados en la propia caja fuerte}}, así que en la copia tampoco {n, plural, one {está entero} other {están enteros}}. Una comprobación de la caja fuerte dice cuáles.',
  'copy.another': 'Hacer otra copia',

  'copy.fail.stopped': 'Detuviste la copia.',
  'copy.fail.stopped.kept':
    'La copia de la unidad no está completa. Lo escrito hasta ahora se queda allí, y tu caja fuerte está como estaba.',
  'copy.fail.pulled': 'La unidad se sacó antes de que termináramos.',
  'copy.fail.unmounted': 'El sistema desmontó la unidad antes de que termináramos.',
  'copy.fail.stopped-taking': 'El sistema bloqueó la unidad antes de que termináramos.',
  'copy.fail.unread': 'No se puede volver a leer todo.',
  'copy.fail.full': 'La unidad está llena.',
  'copy.fail.locked': 'No se puede escribir en la unidad.',
  'copy.fail.not-equal': 'La unidad no guardó lo que se escribió.',
  'copy.fail.newer': 'La copia que hay allí es más nueva que esta caja fuerte.',
  'copy.fail.used': 'La copia que hay allí se usó por su cuenta.',
  'copy.fail.gone': 'La unidad ya no está.',
  'copy.fail.gone.kept':
    'No se escribió nada en ella. Tu caja fuerte está como estaba. Conecta la unidad y sigue.',
  'copy.fail.inside': 'Esa carpeta está dentro de la caja fuerte.',
  'copy.fail.rest': 'Al seguir solo se escribe lo que falta.',
  'copy.fail.wait': 'Esperando a {name}. Vuelve a conectarla.',
  'copy.fail.not-back': 'Conecta primero la unidad.',
  'copy.fail.go-on': 'Seguir con la copia',
  'copy.fail.other': 'Elegir otra unidad',

  'eject.go': 'Expulsar {name}',
  'eject.going': 'Expulsando',
  'eject.why': 'Para que no se corte nada al sacarla.',
  'eject.safe': 'Ya puedes sacar {name}.',
  'eject.by-hand.title': 'Expulsa la unidad en el sistema antes de sacarla.',
  'eject.by-hand':
    'En Windows: el icono “Quitar hardware con seguridad” junto al reloj. En un Mac: el símbolo de expulsión junto a su nombre en el Finder. En Linux: el símbolo de expulsión en el gestor de archivos.',
  'eject.lock-first': 'Tu caja fuerte está abierta en esta unidad. Bloquéala antes de sacar la unidad.',

  'kept-copies.title': 'Tus copias',
  'kept-copies.count': '{n, number}',
  'kept-copies.when': 'última copia {day}, {bytes}',
  'kept-copies.behind':
    '{n, plural, =0 {Tiene todas las pruebas.} one {Le falta # prueba.} other {Le faltan # pruebas.}}',
  'kept-copies.from-drive': 'Leída de nuevo de la unidad.',
  'kept-copies.from-memory': 'Aún no leída de la unidad misma.',
  'kept-copies.earlier.title': 'Se abre con lo que abría la caja fuerte entonces.',
  'kept-copies.earlier':
    'Desde entonces se cambiaron la frase de contraseña o las palabras de recuperación. Quien conozca las antiguas puede abrir esta copia. Copia otra vez en ella y solo la abrirán las nuevas.',
  'kept-copies.passphrase':
    'Una frase de contraseña nueva no llega a las copias hechas antes: la antigua las abre hasta que se copie de nuevo. En las memorias flash las claves viejas pueden seguir sin verse. Si alguien conoce la frase antigua, es mejor destruir la unidad.',
  'kept-copies.forget': 'Quitar de esta lista',
  'status.copied.never': 'Aún sin copiar a una unidad',
  'status.copied': 'Última copia a una unidad: {when}',
  'status.copied.today': 'hoy',
  'status.copied.days': '{n, plural, one {ayer} other {hace # días}}',
  'status.copy-now': 'Copiar ahora',

  'recheck.choose': 'Elegir una carpeta o una unidad',
  'recheck.or-pick': 'O elige una unidad de la lista.',
  'recheck.at': 'Por comprobar: {name}',
  'recheck.passphrase': 'Frase de contraseña de la copia (no hace falta)',
  'recheck.passphrase.help':
    'Con ella se comprueba también lo de dentro: cada archivo y el registro de custodia.',
  'recheck.go': 'Comprobar',
  'recheck.going': 'Comprobando',
  'recheck.plug-in': 'Primero saca {name} y vuelve a conectarla.',
  'recheck.whole': 'Entera',
  'recheck.whole.what': 'Se leyó de la unidad cada archivo sellado, y todos están como se copiaron.',
  'recheck.whole-perhaps-from-memory': 'Entera, hasta donde este equipo puede decir',
  'recheck.whole-perhaps-from-memory.what':
    'Cada archivo sellado está como se copió. Si la unidad no se sacó desde que se escribió, este equipo pudo responder desde su propia memoria.',
  'recheck.used-since': 'Abierta por su cuenta desde que se copió',
  'recheck.used-since.what':
    'Sus archivos sellados están como se copiaron. Su lista es más nueva. Ábrela con su frase de contraseña para ver qué se añadió.',
  'recheck.unfinished': 'Sin terminar',
  'recheck.unfinished.what':
    'La copia nunca llegó al final. Copia otra vez en ella para seguir. No te fíes de ella.',
  'recheck.damaged': 'Dañada',
  'recheck.damaged.what':
    'No te fíes solo de esta copia, y no la borres: lo que no está dañado se puede recuperar. Copia otra vez en la unidad, o en otra.',
  'recheck.made':
    'Copiada el {day}: {exhibits, plural, one {# prueba} other {# pruebas}}, {files, plural, one {# archivo} other {# archivos}}. Se leyeron {bytes}.',
  'recheck.closed': 'No se abrió, así que no se comprobó lo que dicen los archivos.',
  'recheck.opened': 'También se abrió: cada archivo y el registro de custodia cuadran.',
  'recheck.opened.bad': 'También se abrió: no todo lo de dentro cuadra.',
  'recheck.problems': '{n, plural, one {# problema} other {# problemas}}',
  'recheck.key': '¿De quién es la copia?',
  'recheck.key.what':
    'Está firmada con la clave de abajo. Cualquiera puede crear una caja fuerte y firmar una copia. Solo abrirla con tu frase de contraseña muestra que es la tuya.',
  'recheck.key.select': 'Seleccionar la clave',

  'repack.whole.what':
    'Es un paquete sin cifrar. Cada archivo se leyó de la unidad, y cada uno está como se empaquetó.',
  'repack.whole-perhaps-from-memory.what':
    'Es un paquete sin cifrar, y cada archivo está como se empaquetó. Puede que este equipo haya leído de su memoria. Saca la unidad, vuelve a conectarla y comprueba otra vez.',
  'repack.unfinished.what':
    'Este paquete nunca se terminó, y contiene archivos sin cifrar. Bórralo y hazlo de nuevo.',
  'repack.damaged.what':
    'Es un paquete sin cifrar, y algo en él cambió. No te fíes de él. Lo que hay en tu caja fuerte sigue igual. Haz el paquete de nuevo.',
  'repack.holds': '{files, plural, one {# archivo} other {# archivos}}, {bytes}.',
  'repack.made': 'Según dice, lo hizo {by} el {day}.',
  'repack.signed.own': 'La firma es correcta, y es de esta caja fuerte.',
  'repack.signed.right':
    'La firma es correcta. Para saber de quién es, compara la clave con la que te dijeron.',
  'repack.signed.wrong':
    'La firma es incorrecta o falta. Puede que también se hayan cambiado las listas de archivos.',
  'repack.signed.none': 'No está firmado. Quien cambió un archivo pudo cambiar también las listas.',
  'repack.key': '¿De quién es el paquete?',
  'repack.key.what': 'Es la clave con la que se firmó. Compárala con la del recibo o con la que te dijeron.',
  'problem.package-file-missing': 'Falta:',
  'problem.package-file-altered': 'Cambió desde que se empaquetó:',
  'problem.package-file-added': 'No estaba en el paquete:',
  'problem.package-file-unread': 'No se pudo leer:',
  'problem.package-list-altered': 'Esta lista no encaja con las demás:',
  'problem.package-list-missing': 'Falta esta lista:',
  'problem.package-signature-wrong': 'La firma es incorrecta o falta:',
  'problem.package-other-key': 'Firmado con otra clave.',
  'problem.copy-file-missing': 'Falta:',
  'problem.copy-file-damaged': 'No está como se copió:',
  'problem.copy-file-stray': 'No pertenece a la copia:',
  'problem.copy-file-unread': 'No se pudo leer:',
} satisfies Translation;
