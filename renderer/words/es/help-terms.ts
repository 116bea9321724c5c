/** Spanish for the words of the field (DOMAIN, "Words"): what each means, in plain sentences. */
import type { Translation } from '../en/index.ts';

export const helpTermsWords = {
  'terms.lead':
    'Tener palabras para lo que ocurrió ayuda al hablar con la policía, con un sitio o con un despacho de abogacía. Puede encajar más de una.',
  'terms.abuse': 'Lo que ocurrió',
  'terms.paper': 'Lo que guarda esta aplicación',
  'terms.steps': 'Lo que se puede hacer',

  'term.images': 'Difusión no consentida de imágenes íntimas',
  'term.images.means':
    'Alguien compartió sin tu consentimiento una imagen o un video tuyo, con desnudez o de tipo sexual. No importa si lo hiciste tú, si aceptaste que se hiciera o si lo enviaste a alguien de tu confianza.',
  'term.threat': 'Amenaza de difundir, sextorsión',
  'term.threat.means':
    'Alguien amenaza con compartir una imagen así para que hagas algo: pagar, enviar más o seguir con esa persona. Cuenta aunque todavía no se haya compartido nada.',
  'term.fake': 'Imagen falsa (deepfake)',
  'term.fake.means':
    'Una imagen, un video o una voz que se parece a ti o suena como tú, pero que se hizo o se cambió con un programa.',
  'term.hidden': 'Grabación oculta',
  'term.hidden.means': 'Te grabaron o fotografiaron sin que lo supieras.',
  'term.child': 'Material de abuso sexual infantil',
  'term.child.means':
    'Imágenes sexuales de alguien que era menor de 18 años cuando se hicieron, aunque esa persona ya sea adulta. Para él valen otras reglas: esta aplicación no lo abre ni lo guarda.',
  'term.impersonation': 'Suplantación de identidad',
  'term.impersonation.means': 'Alguien se hace pasar por ti, por ejemplo con una cuenta a tu nombre.',
  'term.harassment': 'Acoso',
  'term.harassment.means':
    'Mensajes, comentarios o llamadas que no paran y que buscan hacer daño o dar miedo.',
  'term.stalking': 'Acecho (stalking)',
  'term.stalking.means':
    'Alguien te sigue, te vigila o te contacta una y otra vez, de modo que sientes miedo. Tu miedo es parte de lo que se demuestra: se puede escribir.',
  'term.doxxing': 'Publicación de datos personales (doxxing)',
  'term.doxxing.means': 'Alguien pone en internet tu dirección, tu teléfono u otros datos privados.',
  'term.hacking': 'Acceso sin permiso (hackeo)',
  'term.hacking.means': 'Alguien entró en tu cuenta o en tu dispositivo sin tu permiso.',

  'term.shown': 'Persona que aparece',
  'term.shown.means': 'Quien se ve en una imagen o un video.',
  'term.did': 'Persona que hizo esto',
  'term.did.means':
    'Quien hizo, compartió o amenazó. Quién crees que fue es una opinión. Lo que la demuestra se guarda aparte.',
  'term.incident': 'Incidente',
  'term.incident.means': 'Una cosa que ocurrió, con su fecha y su lugar.',
  'term.exhibit': 'Prueba',
  'term.exhibit.means':
    'Cada elemento que ayuda a demostrar algo: una página guardada, un archivo o palabras que escribiste.',
  'term.capture': 'Captura',
  'term.capture.means': 'Guardar una página tal como está ahora, con su dirección y la hora.',
  'term.hash': 'Hash',
  'term.hash.means':
    'Un número largo que se calcula a partir de un archivo. Si el archivo cambia, el número cambia. Muestra que una copia no ha cambiado desde que se guardó. No muestra que la página fuera auténtica ni quién la escribió.',
  'term.custody': 'Registro de custodia',
  'term.custody.means':
    'Una lista de todo lo que se hizo con una prueba, cuándo y quién lo hizo. Solo crece.',
  'term.chart': 'Cuadro de pruebas',
  'term.chart.means': 'La tabla de lo que ocurrió y de las pruebas que lo muestran.',
  'term.binder': 'Dosier',
  'term.binder.means': 'Las pruebas impresas. Su índice es el cuadro.',

  'term.preserve': 'Solicitud de conservación',
  'term.preserve.means':
    'Una carta que pide a un sitio que conserve sus datos hasta que la policía o un tribunal pueda pedirlos. En inglés también se llama litigation hold.',
  'term.removal': 'Solicitud de retirada',
  'term.removal.means': 'Un aviso que pide a un sitio que retire algo.',
  'term.delist': 'Desindexación',
  'term.delist.means':
    'Un buscador deja una página fuera de sus resultados. La página en sí sigue donde está.',
  'term.reverse': 'Búsqueda inversa de imágenes',
  'term.reverse.means': 'Buscar con una imagen en lugar de palabras, para encontrar dónde más está.',
  'term.stopncii': 'StopNCII',
  'term.stopncii.means':
    'Un servicio que ayuda a los sitios a bloquear una imagen por su huella digital. Para imágenes hechas cuando la persona que aparece tenía 18 años o más.',
  'term.take': 'Take It Down',
  'term.take.means':
    'La misma idea, de NCMEC, para imágenes hechas cuando la persona que aparece era menor de 18 años. No es la TAKE IT DOWN Act, una ley de EE. UU. sobre la retirada en 48 horas.',
} satisfies Translation;
