import type { LetterWords } from './shape.ts';

export const spanish: LetterWords = {
  locale: { letter: 'es-MX', a4: 'es-ES' },
  page: 'Página {page} de {of}',
  salutation: 'A quien corresponda:',
  salutationTo: (name) => `${name}:`,
  closing: 'Atentamente,',
  signed: (name) => `${name} (firma electrónica)`,
  dateHere: 'Fecha',
  signHere: 'Firma',
  subject: {
    preservation: 'Solicitud de conservación de datos para un posible procedimiento',
    'take-it-down':
      'Solicitud de retirada de imágenes íntimas publicadas sin consentimiento (47 U.S.C. 223a)',
    dmca: 'Notificación de infracción de derechos de autor (17 U.S.C. 512(c)(3))',
    dsa: 'Notificación de contenidos ilícitos (artículo 16 del Reglamento (UE) 2022/2065)',
    gdpr: 'Solicitud de supresión de datos personales (artículo 17 del RGPD)',
    demand: 'Requerimiento de eliminación de imágenes y grabaciones',
  },
  opening: {
    preservation: {
      self: 'Soy la persona afectada por el material que se describe a continuación. Estoy considerando emprender acciones legales contra quien sea responsable, y creo que ustedes tienen datos que permiten su identificación.',
      agent:
        'Escribo en nombre de la persona afectada por el material que se describe a continuación. Esa persona está considerando emprender acciones legales contra quien sea responsable, y creemos que ustedes tienen datos que permiten su identificación.',
      lawyer:
        'Represento a la persona afectada por el material que se describe a continuación. La persona a la que represento está considerando emprender acciones legales contra quien sea responsable, y creemos que ustedes tienen datos que permiten su identificación.',
    },
    'take-it-down': {
      self: 'Soy la persona que aparece en las imágenes o las grabaciones íntimas que se describen a continuación. Están publicadas en su servicio sin mi consentimiento. Les pido que las retiren.',
      agent:
        'Actúo en nombre de la persona que aparece en las imágenes o las grabaciones íntimas que se describen a continuación. Están publicadas en su servicio sin el consentimiento de esa persona. Les pido que las retiren.',
      lawyer:
        'Represento a la persona que aparece en las imágenes o las grabaciones íntimas que se describen a continuación. Están publicadas en su servicio sin el consentimiento de la persona a la que represento. Les pido que las retiren.',
    },
    dmca: {
      self: 'Yo creé la obra que se describe a continuación y soy titular de los derechos de autor sobre ella. Está disponible en su servicio sin mi permiso.',
      agent:
        'Actúo en nombre de la persona que creó la obra que se describe a continuación y que es titular de los derechos de autor sobre ella. Está disponible en su servicio sin el permiso de esa persona.',
      lawyer:
        'Represento a la persona que creó la obra que se describe a continuación y que es titular de los derechos de autor sobre ella. Está disponible en su servicio sin el permiso de la persona a la que represento.',
    },
    dsa: {
      self: 'Les notifico los contenidos que se describen a continuación, que considero ilícitos, y les pido que actúen.',
      agent:
        'En nombre de la persona afectada, les notifico los contenidos que se describen a continuación, que consideramos ilícitos, y les pido que actúen.',
      lawyer:
        'En nombre de la persona a la que represento, les notifico los contenidos que se describen a continuación, que consideramos ilícitos, y les pido que actúen.',
    },
    gdpr: {
      self: 'Les pido que supriman sin dilación indebida los datos personales sobre mí que se describen a continuación.',
      agent:
        'En nombre de la persona que se indica más abajo, les pido que supriman sin dilación indebida los datos personales sobre esa persona que se describen a continuación.',
      lawyer:
        'En nombre de la persona a la que represento, que se indica más abajo, les pido que supriman sin dilación indebida los datos personales sobre ella que se describen a continuación.',
    },
    demand: {
      self: 'Usted ha publicado, difundido o conservado imágenes o grabaciones mías. No doy mi consentimiento para ello.',
      agent:
        'Escribo en nombre de una persona de la que usted ha publicado, difundido o conservado imágenes o grabaciones. Esa persona no da su consentimiento para ello.',
      lawyer:
        'Represento a una persona de la que usted ha publicado, difundido o conservado imágenes o grabaciones. Esa persona no da su consentimiento para ello.',
    },
  },
  headings: {
    material: 'El material',
    where: 'Dónde está',
    noConsent: 'Falta de consentimiento',
    work: 'La obra',
    statements: 'Declaraciones',
    reasons: 'Por qué los contenidos son ilícitos',
    data: 'Los datos',
    grounds: 'Motivos de la supresión',
    contact: 'Cómo contactar',
    asked: 'Lo que se solicita',
    records: 'Qué se debe conservar',
  },
  labels: {
    address: 'Dirección',
    saved: 'Copia guardada (UTC)',
    exhibit: 'Prueba',
    notSaved: '–',
    where: 'Dónde está',
    description: 'Descripción',
    quote: 'Texto publicado',
    alias: 'Nombre de usuario mostrado',
    posted: 'Publicado',
    notKnown: 'no se conoce',
    about: 'Persona afectada',
    actsFor: 'En nombre de',
    name: 'Nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    postal: 'Dirección postal',
  },
  about: (when) => `hacia ${when}`,
  range: (from, to) => `de ${from} a ${to}`,
  exhibit: (label) => `Prueba ${label}`,
  enclosed: (exhibits) => `Se adjunta, tal como se guardó: ${exhibits}.`,
  kept: (exhibits) =>
    `Antes de escribir esta carta se guardó una copia del material (${exhibits}), que se puede presentar si se solicita.`,
  statements: {
    'legal-action': {
      self: 'Estoy considerando emprender acciones legales.',
      agent: 'La persona en cuyo nombre escribo está considerando emprender acciones legales.',
      lawyer: 'La persona a la que represento está considerando emprender acciones legales.',
    },
    shown: {
      self: 'Soy la persona que aparece.',
      agent: 'Actúo en nombre de la persona que aparece.',
      lawyer: 'Represento a la persona que aparece.',
    },
    authorised: {
      self: '',
      agent: 'Esa persona me ha autorizado a presentar esta solicitud.',
      lawyer: 'La persona a la que represento me ha autorizado a presentar esta solicitud.',
    },
    'no-consent': {
      self: 'Declaro de buena fe que no he dado mi consentimiento para la publicación de este material.',
      agent:
        'Declaro de buena fe que la persona que aparece no ha dado su consentimiento para la publicación de este material.',
      lawyer:
        'Declaro de buena fe que la persona a la que represento no ha dado su consentimiento para la publicación de este material.',
    },
    'made-it': {
      self: 'Yo hice la imagen o la grabación.',
      agent: 'La persona en cuyo nombre actúo hizo la imagen o la grabación.',
      lawyer: 'La persona a la que represento hizo la imagen o la grabación.',
    },
    'no-permission': {
      self: 'Creo de buena fe que el uso del material que aquí se denuncia no está autorizado por quien es titular de los derechos de autor, por quien actúa en su nombre ni por la ley.',
      agent:
        'Creo de buena fe que el uso del material que aquí se denuncia no está autorizado por quien es titular de los derechos de autor, por quien actúa en su nombre ni por la ley.',
      lawyer:
        'Creo de buena fe que el uso del material que aquí se denuncia no está autorizado por quien es titular de los derechos de autor, por quien actúa en su nombre ni por la ley.',
    },
    accurate: {
      self: 'La información de esta notificación es exacta.',
      agent: 'La información de esta notificación es exacta.',
      lawyer: 'La información de esta notificación es exacta.',
    },
    perjury: {
      self: 'Declaro, bajo pena de perjurio, que soy titular del derecho exclusivo infringido o que cuento con autorización para actuar en nombre de quien lo es.',
      agent:
        'Declaro, bajo pena de perjurio, que cuento con autorización para actuar en nombre de quien es titular del derecho exclusivo infringido.',
      lawyer:
        'Declaro, bajo pena de perjurio, que cuento con autorización para actuar en nombre de quien es titular del derecho exclusivo infringido.',
    },
    'bona-fide': {
      self: 'Confirmo que creo de buena fe que la información y las alegaciones de esta notificación son exactas y completas.',
      agent:
        'Confirmo que creo de buena fe que la información y las alegaciones de esta notificación son exactas y completas.',
      lawyer:
        'Confirmo que creo de buena fe que la información y las alegaciones de esta notificación son exactas y completas.',
    },
  },
  grounds: {
    unlawful: 'Los datos se tratan de forma ilícita (artículo 17, apartado 1, letra d).',
    'consent-withdrawn':
      'Se retira el consentimiento para el tratamiento, que no se basa en otro fundamento jurídico (artículo 17, apartado 1, letra b).',
    objection:
      'La persona se opone al tratamiento, y no prevalecen otros motivos legítimos para él (artículo 17, apartado 1, letra c).',
    'not-needed':
      'Los datos ya no son necesarios para los fines para los que se recogieron (artículo 17, apartado 1, letra a).',
  },
  hold: {
    ask: 'Les pido que desde ahora conserven, y excluyan de cualquier borrado habitual, todos los archivos, registros y demás datos que identifiquen, o puedan ayudar a identificar, a quienes publicaron este material o usaron la cuenta. Esto incluye:',
    records: [
      'nombres y apellidos',
      'direcciones postales, la actual y las últimas conocidas',
      'datos de facturación, de abonado y de perfil',
      'números de teléfono',
      'direcciones IP desde las que se usó su servicio, con la fecha, la hora y la zona horaria de cada acceso',
      'otras direcciones de correo electrónico vinculadas a la cuenta',
    ],
    spoliation:
      'Si estos datos no se conservan, pueden perderse para siempre pruebas importantes. Consideren esta carta como aviso para que no se destruyan.',
    produce: {
      self: 'Si prefieren entregarme estos datos ahora, pueden hacerlo en su lugar; entonces puede que no sea necesario seguir conservándolos.',
      agent:
        'Si prefieren entregar estos datos ahora, pueden hacerlo en su lugar; entonces puede que no sea necesario seguir conservándolos.',
      lawyer:
        'Si prefieren entregar estos datos ahora a este despacho, pueden hacerlo en su lugar; entonces puede que no sea necesario seguir conservándolos.',
    },
    confirm: 'Les ruego que confirmen por escrito que han recibido esta solicitud y que conservan los datos.',
  },
  takeItDown: {
    within:
      'Les pido que retiren el material lo antes posible, a más tardar 48 horas después de recibir esta solicitud, y que hagan esfuerzos razonables por encontrar y retirar las copias idénticas que conozcan.',
    tell: {
      self: 'Les ruego que me avisen cuando esté hecho.',
      agent: 'Les ruego que me avisen cuando esté hecho.',
      lawyer: 'Les ruego que avisen a este despacho cuando esté hecho.',
    },
  },
  dmca: {
    ask: 'Les pido que retiren el material, o que impidan el acceso a él, sin demora.',
  },
  dsa: {
    child:
      'Esta notificación se refiere a un delito contra una persona menor de edad (artículos 3 a 7 de la Directiva 2011/93/UE). Por ello no se indican nombre ni correo electrónico.',
    answer: {
      self: 'Les ruego que confirmen la recepción de esta notificación y que me comuniquen su decisión y cómo se puede impugnar.',
      agent:
        'Les ruego que confirmen la recepción de esta notificación y que me comuniquen su decisión y cómo se puede impugnar.',
      lawyer:
        'Les ruego que confirmen a este despacho la recepción de la notificación y que nos comuniquen su decisión y cómo se puede impugnar.',
    },
  },
  gdpr: {
    recipients:
      'Les ruego que comuniquen a todos los destinatarios de los datos que se ha solicitado su supresión. Si han hecho públicos los datos, les ruego también que adopten medidas razonables para informar a quienes los traten de que se pide suprimir los enlaces a ellos y sus copias (artículo 17, apartado 2, y artículo 19).',
    month: {
      self: 'Les ruego que me informen de lo que hayan hecho en el plazo de un mes desde que reciban esta solicitud (artículo 12, apartado 3). Si no suprimen los datos, les ruego que me indiquen los motivos.',
      agent:
        'Les ruego que me informen de lo que hayan hecho en el plazo de un mes desde que reciban esta solicitud (artículo 12, apartado 3). Si no suprimen los datos, les ruego que me indiquen los motivos.',
      lawyer:
        'Les ruego que informen a este despacho de lo que hayan hecho en el plazo de un mes desde que reciban esta solicitud (artículo 12, apartado 3). Si no suprimen los datos, les ruego que nos indiquen los motivos.',
    },
  },
  demand: {
    list: [
      'Elimine todo lo que haya publicado de ello, en cualquier lugar.',
      'Elimine todas las copias, en cualquier dispositivo, soporte o cuenta en línea.',
      'No vuelva a publicarlo, a difundirlo ni a mostrarlo a nadie.',
    ],
    until: (day) =>
      `Hágalo antes de que termine el ${day} y confirme por escrito, dentro de ese plazo, que está hecho.`,
    else: {
      self: 'De lo contrario, consideraré emprender acciones legales. No se ponga en contacto conmigo por ninguna otra vía.',
      agent:
        'De lo contrario, la persona en cuyo nombre escribo considerará emprender acciones legales. No se ponga en contacto con ella.',
      lawyer:
        'De lo contrario, la persona a la que represento considerará emprender acciones legales sin más aviso. No se ponga en contacto con ella; escriba solo a este despacho.',
    },
  },
  discreet: {
    self: 'Les ruego que no entreguen esta carta, ni nada en ella que me identifique, a quien publicó el material.',
    agent:
      'Les ruego que no entreguen esta carta, ni nada en ella que identifique a la persona afectada o a mí, a quien publicó el material.',
    lawyer:
      'Les ruego que no entreguen esta carta, ni nada en ella que identifique a la persona a la que represento, a quien publicó el material.',
  },
};
