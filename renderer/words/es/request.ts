/** Spanish for one request: its form, what can be asked, and what can be answered. */
import type { Translation } from '../en/index.ts';

export const requestWords = {
  'removal.title': 'Solicitud',
  'removal.untitled': 'Aún sin palabras',

  'case.about': 'Pruebas de las que trata',
  'case.request': 'Qué pides',
  'case.madeByMe': 'Esta imagen la hice yo',
  'case.askedPeople': 'La persona a la que se le pide',
  'case.sent': 'Cuándo se envió',
  'case.channel': 'Cómo se envió',
  'case.sentTo': 'Formulario, correo o dirección postal a donde fue',
  'case.sentBy': 'Quién la envió, si no fuiste tú',
  'case.complete': 'Tenía las cuatro cosas que pide esta ley',
  'case.confirmation': 'Número de confirmación',
  'case.answered': 'Cuándo respondieron',
  'case.answer': 'Qué respondieron',
  'case.answerNote': 'Su respuesta, con tus palabras o las suyas',
  'case.outcome': 'Lo que viste tú',
  'case.outcomeSeen': 'Cuándo lo viste',
  'case.looks': 'Capturas hechas para volver a mirar',
  'case.earlier': 'Una solicitud anterior a la que sigue esta',

  'case.requestAddresses.help': 'Una en cada línea. Desde aquí no se abren nunca.',
  'case.about.help': 'Si dejas vacías las direcciones, valen las de estas pruebas.',
  'case.madeByMe.help':
    'Un aviso de derechos de autor (DMCA) es solo para quien hizo la imagen. También cuenta una foto que te hiciste.',
  'case.recipient.help': 'El sitio, su proveedor, un buscador o la persona que la difunde.',
  'case.sent.help': 'Con la hora, si la sabes: puede empezar un plazo. Déjalo vacío hasta que se envíe.',
  'case.sentBy.help':
    'Alguien que te ayude o un despacho de abogacía puede enviarla, y así tu nombre no aparece.',
  'case.complete.help':
    'Tu firma o la de quien te ayuda; dónde está la imagen; que no diste permiso y por qué es así; cómo contactarte. Las 48 horas empiezan solo entonces.',
  'case.outcome.help': 'Una captura nueva prueba más. Usa esto donde no se pueda hacer.',
  'case.earlier.help':
    'Cuando volvió a aparecer, aquí o en otra dirección. La primera solicitud sigue unida.',

  'section.request': 'Qué se pide',
  'section.sent': 'Cómo se envió',
  'section.answer': 'La respuesta',
  'section.outcome': 'En qué quedó',

  'choice.none': 'Aún sin elegir',
  'request.preservation': 'Conservar sus datos',
  'request.removal': 'Retirarla (formulario del sitio)',
  'request.take-it-down': 'Retirarla (ley TAKE IT DOWN de EE. UU., 48 horas)',
  'request.dmca': 'Retirarla (derechos de autor, DMCA)',
  'request.dsa': 'Retirarla (aviso de la UE, DSA artículo 16)',
  'request.gdpr': 'Borrar mis datos (RGPD artículo 17)',
  'request.demand': 'A la persona: borrarla en todas partes',
  'request.delisting': 'A un buscador: dejar de mostrarla',
  'request.complaint': 'Una queja ante la FTC (EE. UU.)',
  'request.other': 'Otra cosa',
  'channel.form': 'Formulario del sitio',
  'channel.email': 'Correo electrónico',
  'channel.post': 'Correo postal',
  'channel.app': 'En la aplicación',
  'channel.phone': 'Teléfono',
  'channel.other': 'Otra vía',
  'answer.received': 'La recibieron',
  'answer.more': 'Piden algo más',
  'answer.removed': 'Dicen que está retirada',
  'answer.refused': 'Se niegan',
  'answer.other': 'Otra cosa',
  'outcome.gone': 'Ya no estaba',
  'outcome.there': 'Seguía ahí',
  'outcome.given-up': 'Dejé de pedirlo',

  'pick.open.removal': 'Elegir una solicitud',
  'pick.search.removal': 'Buscar en las solicitudes',
  'pick.list.removal': 'Solicitudes para elegir',
  'pick.empty.removal': 'Aún no hay otra solicitud.',

  'request-form.lead': 'Escribe lo que pediste o piensas pedir. Casi todo puede quedar vacío.',
  'request-form.back': 'Volver a la retirada',
  'request-form.unsaved.title': 'Aún sin guardar:',
  'request-form.unsaved':
    'Ninguna prueba muestra {addresses}. Cuando se retire, nadie podrá guardarla. Guárdala antes si puedes.',
  'request-form.closed':
    '{addresses} está cerrada porque alguien puede tener menos de 18 años. No la guardes. A quién acudir está en Ayuda, “Frenar nuevas subidas”.',
  'request-form.dmca':
    'El aviso de derechos de autor lo hace, bajo pena de perjurio, quien hizo la imagen. Marca “Esta imagen la hice yo” solo si es así; si no, elige otra vía.',
} satisfies Translation;
