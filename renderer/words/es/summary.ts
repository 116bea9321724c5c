/** Spanish for the one-page summary, and for writing the chart out as tables. */
import type { Translation } from '../en/index.ts';

export const summaryWords = {
  'summary.title': 'Resumen de una página',
  'summary.open': 'Resumen de una página',
  'summary.lead':
    'Para tenerlo a mano al hablar con la policía, con un despacho de abogacía o con una línea de ayuda. Tus notas privadas no están en él.',
  'summary.print': 'Imprimir',
  'summary.print.help': 'En papel ya no está protegido. Quien lo encuentre puede leerlo.',
  'summary.paper': 'Resumen',
  'summary.first': 'El primero',
  'summary.recent': 'Los tres más recientes',
  'summary.worst': 'Los tres peores',
  'summary.first.none': 'Ningún incidente tiene fecha todavía.',
  'summary.recent.none': 'Ningún incidente tiene fecha todavía.',
  'summary.worst.none':
    'Aún no hay ninguno marcado. Los eliges tú: abre un incidente y márcalo como uno de los peores.',
  'summary.why': 'Por qué: {why}',
  'summary.exhibits': 'Pruebas: {labels}',
  'summary.site': 'Dónde: {site}',
  'summary.above': 'Véase arriba.',
  'summary.loading': 'Abriendo el resumen',
  'summary.nothing': 'Aún no hay incidentes',
  'summary.nothing.help': 'El resumen se hace con los incidentes que escribes.',
  'summary.back': 'Volver al cuadro',

  'tables.title': 'Escribir el cuadro en tablas',
  'tables.open': 'Escribirlo en tablas',
  'tables.lead':
    'Dos tablas que abre cualquier hoja de cálculo: incidents.csv y exhibits.csv. Contienen palabras y hashes, sin imágenes ni archivos.',
  'tables.warn': 'Son copias sin cifrar, fuera de la caja fuerte.',
  'tables.warn.text':
    'Cualquiera que pueda abrir esa carpeta puede leerlas, y un servicio en la nube puede copiarlas. Ponlas en tu propia unidad y bórralas de allí cuando termines.',
  'tables.private': 'Escribir también mis notas privadas',
  'tables.private.help':
    'Quedan fuera si no marcas esto. Las pruebas que están cerradas quedan siempre fuera.',
  'tables.go': 'Elegir una carpeta y escribirlas',
  'tables.writing': 'Escribiendo',
  'tables.done': 'Escritas y leídas de nuevo: {names}. Consta en el registro.',
} satisfies Translation;
