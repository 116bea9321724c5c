/** Spanish for the timeline: the plot, the same facts as a table, what was picked in it. */
import type { Translation } from '../en/index.ts';

export const timelineWords = {
  'rail.timeline': 'Cronología',
  'timeline.title': 'Cronología',
  'timeline.sub': 'De {from} a {to}',
  'timeline.loading': 'Abriendo la cronología',
  'timeline.empty': 'Nada tiene fecha todavía',
  'timeline.empty.help':
    'Las páginas y los archivos guardados aparecen aquí por sí solos. Los incidentes aparecen cuando tienen fecha.',
  'timeline.nothing': 'No hay nada en esta parte del tiempo',
  'timeline.nothing.help': 'Ve hacia antes o hacia después, o muéstralo todo.',
  'timeline.table': 'Tabla',
  'timeline.plot': 'Gráfico',
  'timeline.show-as': 'Mostrar como',
  'timeline.how-much': 'Cuánto tiempo',
  'timeline.all': 'Todo',
  'timeline.years': 'Años',
  'timeline.months': 'Meses',
  'timeline.weeks': 'Semanas',
  'timeline.days': 'Días',
  'timeline.earlier': 'Antes',
  'timeline.later': 'Después',
  'timeline.lane.happened': 'Ocurrió',
  'timeline.lane.posted': 'Se publicó',
  'timeline.lane.saved': 'Se guardó',
  'timeline.lane.count': '{count, plural, =0 {nada aquí} one {# aquí} other {# aquí}}',
  'timeline.today': 'hoy',
  'timeline.plot.name':
    'Cronología de {from} a {to}. Las flechas llevan de una marca a otra. Los mismos datos están en la tabla.',
  'timeline.shown':
    '{count, plural, =0 {Nada entre {from} y {to}} one {# cosa entre {from} y {to}} other {# cosas entre {from} y {to}}}',
  'timeline.zone': 'El gráfico usa la zona horaria de este equipo.',
  'timeline.key.span': 'duró ese tiempo, o solo se sabe el día, el mes o el año',
  'timeline.key.about': 'aproximadamente entonces',
  'timeline.key.many': 'varias muy juntas',

  'timeline.mark.happened': '{title}: ocurrió {when}',
  'timeline.mark.posted': '{title}: se publicó {when}',
  'timeline.mark.saved': '{title}: se guardó {when}',
  'timeline.mark.several.happened': '{count} incidentes, de {from} a {to}',
  'timeline.mark.several.posted': '{count} pruebas publicadas, de {from} a {to}',
  'timeline.mark.several.saved': '{count} pruebas guardadas, de {from} a {to}',
  'timeline.about': 'aprox. {when}',
  'timeline.range': '{from} – {to}',

  'timeline.picked': 'Lo que elegiste',
  'timeline.picked.none': 'Elige una marca para ver qué es.',
  'timeline.picked.closer': 'Ver más de cerca',
  'timeline.picked.more': 'y {count, plural, one {# más} other {# más}}; la tabla lo muestra todo',

  'timeline.column.when': 'Cuándo',
  'timeline.column.kind': 'Ocurrió, se publicó o se guardó',
  'timeline.column.what': 'Qué',
  'timeline.row.opening': 'Abriendo',
  'timeline.row.incidents': '{count} incidentes',
  'timeline.row.exhibits': '{count} pruebas',
} satisfies Translation;
