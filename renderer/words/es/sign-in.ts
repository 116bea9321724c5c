/** Spanish for signing in, kept sign-ins, the proxy, and what a site learns. */
import type { Translation } from '../en/index.ts';

export const signInWords = {
  'learn.direct':
    'Cada sitio se entera de tu dirección de internet, de la hora y de que alguien miró la página. En Ajustes puedes ver cómo ocultar tu dirección.',
  'learn.proxy':
    'A través del proxy: cada sitio se entera de la dirección de internet del proxy en lugar de la tuya, de la hora y de que alguien miró esta página.',

  'session.use': 'Abrir con una sesión guardada',
  'session.none': 'No, mirar sin identificarse',
  'session.option': '{label} ({site})',
  'session.use.help': 'Con la sesión iniciada, el sitio ve que esta cuenta miró.',
  'session.title': 'Sesiones guardadas',
  'session.lead':
    'Están cifradas en esta caja fuerte. Con una de ellas se puede guardar más tarde una página que solo ven los miembros, sin iniciar sesión otra vez.',
  'session.empty': 'No hay sesiones guardadas',
  'session.empty.help': 'Puedes guardar una después de iniciar sesión aquí en un sitio.',
  'session.about': '{site}. Guardada: {when}. {cookies, plural, one {# cookie} other {# cookies}}.',
  'session.forget': 'Olvidar',
  'session.forget.of': 'Olvidar la sesión {label}',
  'session.forget.sure': '¿Olvidar “{label}”?',
  'session.forget.warning':
    'No se puede recuperar: para guardar páginas de {site} como miembro, tendrías que iniciar sesión otra vez. Al sitio no se le avisa, así que, si alguien más puede tener la cuenta, cierra la sesión también allí. Lo que guardaste con ella se queda.',
  'session.forget.yes': 'Olvidarla',
  'session.keep': 'Conservarla',

  'settings.title': 'Ajustes',
  'proxy.title': 'Cómo llegan las capturas a la red',
  'proxy.lead':
    'Sin proxy, cada sitio ve tu dirección de internet. Un proxy o Tor se pone en medio. Esto vale para esta caja fuerte, dondequiera que se abra.',
  'proxy.now.none': 'Ahora: directo a cada sitio, sin proxy',
  'proxy.now': 'Ahora: a través de {proxy}',
  'proxy.field': 'Dirección del proxy',
  'proxy.field.help':
    'http://host:port o socks5://host:port, sin nombre ni contraseña. Tor en este equipo suele ser {tor}, o {browser} mientras el Navegador Tor está abierto.',
  'proxy.save': 'Usar este proxy',
  'proxy.none': 'No usar proxy',
  'proxy.tor': 'Rellenar con Tor',
  'proxy.saved': 'Guardado.',
  'proxy.does':
    'Qué protege: el sitio ve la dirección del proxy, no la tuya. Un proxy SOCKS5 también busca los nombres de los sitios, no se buscan aquí.',
  'proxy.does-not':
    'Qué no protege: quien gestiona el proxy puede ver qué sitios se visitan. Un sitio donde inicias sesión sabe igualmente la cuenta. Algunos sitios rechazan Tor. Tu propio navegador no cambia.',
  'proxy.never-around':
    'Cuando el proxy no responde, no se guarda nada. Las capturas nunca van por fuera de él.',

  'sign-in.title': 'Iniciar sesión y guardar',
  'sign.back': 'Volver a Guardar una página',
  'sign.address': 'Dirección de la página o del sitio',
  'sign.address.help': 'Cópiala completa, desde https:// en adelante. Se abre en una ventana del navegador.',
  'sign.what': 'Qué pasa',
  'sign.what.window':
    'Se abre una ventana aparte del navegador. Allí inicias sesión y abres la página que quieres guardar.',
  'sign.what.kept':
    'Nada de esa ventana se guarda en este equipo: ni historial, ni contraseñas, ni cookies, a no ser que guardes la sesión en esta caja fuerte.',
  'sign.what.site':
    'El sitio te ve igual que en tu propio navegador: la cuenta, y lo que abres. Puede avisarte por correo de un nuevo inicio de sesión.',
  'sign.open': 'Abrir la ventana del navegador',
  'sign.opening': 'Abriendo la ventana del navegador',
  'sign.closed':
    'La ventana del navegador está cerrada. No queda nada de ella, salvo lo que guardaste en esta caja fuerte.',
  'sign.now': 'Ahora en la ventana del navegador',
  'sign.now.help':
    'Inicia sesión allí, abre la página y vuelve aquí. “Ocultar ya” cierra también esa ventana.',
  'sign.save': 'Guardar esta página',
  'sign.save.help':
    'Guarda lo que muestra la ventana, tal como lo ves. Si alguien que aparece en ella puede ser menor de 18 años, no la guardes: cierra la ventana.',
  'sign.busy': 'Espera a que se guarde esta página.',
  'sign.keep.title': 'Para más tarde, si quieres',
  'sign.keep': 'Guardar esta sesión para más tarde',
  'sign.keeping': 'Guardando la sesión',
  'sign.keep.label': 'Nombre para esta sesión',
  'sign.keep.help':
    'Algo que reconozcas después, como “mi segunda cuenta”. Se guarda cifrada y solo en esta caja fuerte. Quien abra esta caja fuerte puede usarla.',
  'sign.keep.need': 'Ponle primero un nombre.',
  'sign.kept': 'La sesión “{name}” de {site} está guardada en esta caja fuerte. Puedes olvidarla en Ajustes.',
  'sign.close': 'Cerrar esa ventana',
  'sign.close.help': 'Entonces se pierde todo lo que no guardaste de ella.',
  'sign.saves': 'Guardado desde la ventana',
  'sign.saves.count': '{count, plural, one {# página} other {# páginas}}',
  'sign.saves.empty': 'Aún no hay nada guardado desde una ventana',
  'sign.saves.empty.help':
    'Cada página que guardas muestra aquí sus pasos. Puedes guardar tantas como necesites.',

  'offer.sign-in': 'Iniciar sesión y guardar la publicación',
  'offer.open': 'Abrirla en una ventana y guardar la publicación',
  'offer.leave': 'Dejarlo como está',
  'offer.left': 'Queda como está. Puedes iniciar sesión más tarde desde su página en el cuadro.',
  'offer.learns': 'Qué ve el sitio cuando inicias sesión',
  'offer.learns.account': 'Que esta cuenta miró esta página, y cuándo, y desde qué dirección de internet.',
  'offer.learns.owner':
    'Algunos sitios dicen a la gente quién miró su perfil o su historia. Una cuenta que esa persona no conozca es más segura.',
  'offer.learns.kept': 'Nada sobre esta aplicación: la ventana es un navegador corriente.',
} satisfies Translation;
