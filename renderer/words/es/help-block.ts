/** Spanish for the services that block new uploads by fingerprint, and for the case numbers that the vault keeps. */
import type { Translation } from '../en/index.ts';

export const helpBlockWords = {
  'block.lead':
    'Dos servicios pueden ayudar a los sitios a frenar nuevas subidas de una imagen. La imagen en sí no se les sube: solo reciben una huella digital de ella.',
  'block.limits':
    'Solo la buscan los sitios que participan, y solo se encuentra una copia exacta. Una imagen recortada o cambiada puede pasar. No retira lo que ya está en internet.',
  'block.age': '¿Qué edad tenía la persona que aparece cuando se hizo la imagen?',
  'block.age.help': 'Cuenta la edad de entonces, no la de ahora.',
  'block.age.adult': '18 años o más',
  'block.age.minor': 'Menos de 18',
  'block.age.unsure': 'No lo sé con seguridad',
  'block.stopncii': 'StopNCII',
  'block.stopncii.text': 'Para imágenes hechas con 18 años o más. Su dirección es:',
  'block.take-it-down': 'Take It Down',
  'block.take-it-down.text':
    'De NCMEC, para imágenes hechas antes de los 18 años, también cuando la persona ya es adulta. Su dirección es:',
  'block.minor':
    'No guardes, envíes ni imprimas una imagen así, ni siquiera como prueba. Denúnciala a CyberTipline y a la policía; dónde encontrarlas está en la página de líneas de ayuda. No has hecho nada malo.',
  'block.unsure': 'Cuando no lo sepas con seguridad, trátala como de menos de 18.',
  'block.lines': 'Abrir las líneas de ayuda',
  'block.trace': 'Usa un dispositivo que nadie más vigile: la visita deja un rastro en él.',

  'cases.title': 'Tus números de caso',
  'cases.lead':
    'Un servicio te da un número de caso y puede darte un PIN. Si los pierdes, no se pueden recuperar. Puedes guardarlos aquí, cifrados en la caja fuerte.',
  'cases.need-age': 'Responde primero a la pregunta de arriba. Dice de qué servicio es el número.',
  'cases.service': 'De {service}',
  'cases.number': 'Número de caso',
  'cases.pin': 'PIN',
  'cases.pin.help': 'Déjalo en blanco si no tienes. Nunca pasa al registro de custodia.',
  'cases.need': 'Rellena el número de caso.',
  'cases.keep': 'Guardar en la caja fuerte',
  'cases.keeping': 'Guardando',
  'cases.kept': 'Guardado en la caja fuerte.',
  'cases.empty': 'Aún no hay ningún número de caso guardado.',
  'cases.list': 'Números de caso guardados',
  'cases.when': 'Guardado: {when}',
  'cases.pin.none': 'Sin PIN',
  'cases.pin.covered': 'PIN cubierto',
  'cases.pin.show': 'Mostrar PIN',
  'cases.pin.show.of': 'Mostrar el PIN de {number}',
  'cases.pin.hide': 'Ocultar PIN',
  'cases.pin.hide.of': 'Ocultar el PIN de {number}',
  'cases.forget': 'Olvidar',
  'cases.forget.of': 'Olvidar {number}',
  'cases.forget.sure': '¿Olvidar {number}?',
  'cases.forget.warning':
    'Su número y su PIN se borran de la caja fuerte. Nadie puede recuperarlos, ni siquiera el servicio. El registro conserva que hubo un caso, y su número.',
  'cases.forget.keep': 'Conservarlo',
  'cases.forget.yes': 'Olvidarlo',

  'custody.case-number-kept': 'Se guardó un número de caso',
  'custody.case-number-forgotten': 'Se olvidó un número de caso',
  'custody.case-pin-shown': 'Se miró el PIN de un caso',
} satisfies Translation;
