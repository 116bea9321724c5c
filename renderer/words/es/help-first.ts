/** Spanish for the index of Help, and for what to do first: the order is advice, never forced. */
import type { Translation } from '../en/index.ts';

export const helpFirstWords = {
  'help.index': 'En esta ayuda',
  'help.back': 'Volver a la ayuda',
  'help.offline': 'Todo esto está en la aplicación. Nada se descarga, y nada se abre por sí solo.',
  'help.page.first': 'Qué hacer primero',
  'help.page.first.about': 'Cinco pasos, en el orden que deja abiertas más posibilidades.',
  'help.page.lines': 'Líneas de ayuda',
  'help.page.lines.about': 'Números y direcciones por país, y qué certeza hay sobre cada uno.',
  'help.page.words': 'Qué significan las palabras',
  'help.page.words.about': 'Las palabras que usan la policía, los sitios y los despachos de abogacía.',
  'help.page.copies': 'Encontrar copias',
  'help.page.copies.about': 'Buscar por nombre, con una imagen o con imágenes de un video.',
  'help.page.block': 'Frenar nuevas subidas',
  'help.page.block.about': 'StopNCII y Take It Down, y un lugar para tu número de caso.',
  'help.page.limits': 'Esta aplicación y sus límites',
  'help.page.limits.about':
    'La salida rápida, tu frase de contraseña y lo que ninguna aplicación puede hacer.',
  'help.page.licences': 'El trabajo de otras personas',
  'help.page.licences.about': 'Avisos y licencias.',

  'steps.lead':
    'Nada de esto es culpa tuya. No tienes que hacerlo todo, ni hacerlo hoy, ni hacerlo sin compañía. Alguien de tu confianza puede sentarse contigo o mirar por ti.',
  'steps.order': 'Este orden deja abiertas más posibilidades. Puedes dejarlo en cualquier paso.',
  'steps.safe': 'Ponte a salvo',
  'steps.safe.text':
    '¿Alguien te ha amenazado, ha puesto tu dirección en internet o parece saber dónde estás? Entonces tu seguridad va antes que cualquier prueba. Llama a la policía o al número de emergencias de tu país, y pide ayuda para hacer un plan de seguridad.',
  'steps.safe.mind':
    'Si piensas en hacerte daño, por favor habla ahora con alguien: una persona de confianza, una línea de ayuda o el número de emergencias.',
  'steps.safe.go': 'Abrir las líneas de ayuda',
  'steps.capture': 'Guarda lo que hay',
  'steps.capture.text':
    'Una página puede haber desaparecido mañana. Guarda cada una antes de denunciarla o de pedir que se retire: quién la publicó, dónde y cuándo. Consérvalo todo, también los mensajes que no te dejan en buen lugar. Dejar algunos fuera puede jugar en tu contra ante un tribunal.',
  'steps.capture.go': 'Guardar una página',
  'steps.preserve': 'Pide al sitio que conserve sus datos',
  'steps.preserve.text':
    'Un sitio puede saber la dirección de internet de la persona que hizo esto. Algunos sitios la conservan solo uno o dos meses. Una carta puede pedirles que la guarden, aunque aún no sepas si irás a la policía o a un despacho de abogacía.',
  'steps.remove': 'Pide que se retire',
  'steps.remove.text':
    'Puedes pedir a un sitio que retire las imágenes, las hiciera quien las hiciera. Guardar va primero, porque una retirada también se lleva las pruebas. Puede tardar mucho, y una copia puede volver a aparecer: nadie puede prometer que desaparezca para siempre.',
  'steps.delist': 'Haz que sea más difícil de encontrar',
  'steps.delist.text':
    'Pide a los buscadores que dejen fuera los resultados con tu nombre. Hay servicios que también pueden frenar nuevas subidas de la misma imagen sin verla nunca.',
  'steps.delist.find': 'Encontrar copias',
  'steps.delist.block': 'Frenar nuevas subidas',
  'steps.talk': 'Cuando se lo cuentes a alguien',
  'steps.talk.text':
    'Prepárate para hablar de las tres cosas más recientes que ocurrieron y de las tres peores. Pueden no ser las mismas. Puedes ir a la policía con una amistad o con alguien que acompañe a víctimas. Es posible que quien te atienda no conozca este tipo de delito: llevar impresa una ley de tu estado o país puede ayudar.',
} satisfies Translation;
