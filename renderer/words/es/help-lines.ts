/**
 * Spanish for the help lines. Names, numbers and addresses come from assets/data/help-lines.json and from nowhere
 * else; these words only say what each one is for, and how sure that is.
 */
import type { Translation } from '../en/index.ts';

export const helpLinesWords = {
  'lines.danger': '¿Hay peligro ahora mismo?',
  'lines.danger.text':
    'Llama primero a la policía o al número de emergencias de tu país. Todo lo de esta página puede esperar.',
  'lines.trace':
    'Una llamada puede aparecer en la factura del teléfono, y una página abierta queda en el historial del navegador. Por eso nada se abre aquí por sí solo. Si es posible que alguien vigile tu teléfono, usa uno que esa persona nunca tuvo en sus manos.',
  'lines.country': 'Tu país',
  'lines.country.help': 'Según el idioma de este equipo. No se guarda ni se envía a ningún lugar.',
  'lines.country.US': 'Estados Unidos',
  'lines.country.UK': 'Reino Unido',
  'lines.country.Australia': 'Australia',
  'lines.country.other': 'Otro país',
  'lines.in': 'En este país',
  'lines.none': 'No tenemos ninguna línea confirmada para tu país.',
  'lines.none.help':
    'Pueden ayudar un centro de atención, una casa de acogida o alguien cerca de ti que acompañe a víctimas, y también la policía. Una persona de confianza puede buscarlos contigo.',
  'lines.anywhere': 'En cualquier país',
  'lines.doubt': 'Nombradas en guías antiguas, sin confirmar',
  'lines.doubt.help':
    'Puede que encuentres estos nombres en otros lugares. No mostramos número ni dirección de ellas.',

  'lines.changed': 'Ha cambiado respecto a guías antiguas',
  'lines.unconfirmed': 'Sin confirmar',
  'lines.checked.on': 'Última comprobación: {day}.',
  'lines.checked.never': 'No consta en qué día, así que mira su propia página antes de confiar en ella.',
  'lines.basis.verified': 'Confirmada cuando se hizo esta lista.',
  'lines.basis.second-hand':
    'Confirmada cuando se hizo esta lista, en una fuente que la nombra, no en su propia página.',
  'lines.basis.copy':
    'Confirmada cuando se hizo esta lista, en una copia guardada de su página. No se sabe de cuándo es la copia.',
  'lines.basis.award': 'Confirmada cuando se hizo esta lista. Su nombre y su horario son de 2023.',
  'lines.basis.none': 'No se pudo confirmar.',

  'lines.for.988': 'Si piensas en el suicidio o en hacerte daño.',
  'lines.for.imalive': 'Apoyo en una crisis.',
  'lines.for.ccri': 'Difusión no consentida de imágenes íntimas. Sobre todo para personas adultas.',
  'lines.for.ncmec':
    'Para denunciar imágenes de alguien que era menor de 18 años cuando se hicieron, aunque ya sea una persona adulta.',
  'lines.for.heartmob': 'Acoso en internet, sin imágenes íntimas.',
  'lines.for.stopncii': 'Frena nuevas subidas de imágenes hechas con 18 años o más, sin verlas.',
  'lines.for.takeitdown-ncmec': 'Frena nuevas subidas de imágenes hechas antes de los 18 años, sin verlas.',
  'lines.for.ftc-tida':
    'Para reclamar por un sitio que no actuó en las 48 horas siguientes a una solicitud de retirada válida.',
  'lines.for.esafety': 'Para denunciar la difusión no consentida de imágenes íntimas en Australia.',
  'lines.for.rph': 'Difusión no consentida de imágenes íntimas, en el Reino Unido.',

  'lines.note.988': 'Cambió de nombre el 16 de julio de 2022. El número antiguo sigue funcionando.',
  'lines.note.imalive':
    'Una guía antigua da un número con este nombre, pero ese número era de otro servicio.',
  'lines.note.ccri':
    'El número es el mismo que en guías antiguas. El nombre es nuevo, y su guía ha cambiado de lugar.',
  'lines.note.heartmob': 'Una guía antigua la nombra. No se sabe si sigue en marcha.',
  'lines.note.stopncii': 'Guarda su número de caso y su PIN: no se pueden recuperar.',
  'lines.note.takeitdown-ncmec':
    'Este es un servicio. La ley TAKE IT DOWN Act es una ley de EE. UU. y es otra cosa.',
  'lines.note.ftc-tida': 'Nuevo desde el 19 de mayo de 2026.',
  'lines.note.rph': 'Ese es su propio nombre. Aquí decimos difusión no consentida de imágenes íntimas.',

  'lines.way.call-or-text': 'Llama o envía un SMS al',
  'lines.way.chat': 'chat en',
  'lines.way.day-and-night': ', a todas horas',
  'lines.way.guide': 'guía en',
  'lines.way.or': 'o',
  'lines.way.adult': 'para imágenes hechas con 18 años o más',
  'lines.way.minor': 'para imágenes hechas antes de los 18 años, tenga la edad que tenga ahora la persona',
  'lines.way.platform': 'cuando una plataforma no cumple el plazo de 48 horas',

  'select.this': 'Seleccionar',
  'select.this.of': 'Seleccionar {name}',
  'select.done': 'Seleccionado. Pulsa Ctrl+C para copiar.',
} satisfies Translation;
