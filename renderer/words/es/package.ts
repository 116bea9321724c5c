/** Spanish for plain packages for police or a lawyer. */
import type { Translation } from '../en/index.ts';

export const packageWords = {
  'custody.disclosed': 'Se entregó como paquete sin cifrar',
  'error.package-empty':
    'En esta selección no hay nada que entregar. No se escribió nada. Elige al menos una prueba que no esté congelada.',
  'error.package-password':
    'Algunos programas no aceptan esa contraseña. No se escribió nada. Usa al menos 12 letras, cifras y signos de un teclado inglés.',
  'error.package-no-room':
    'En ese lugar no hay espacio para el paquete. Lo que se empezó se quitó de nuevo. Tu caja fuerte está como estaba. Usa una unidad con más espacio.',
  'error.package-interrupted':
    'La unidad dejó de responder, como cuando se la saca. El paquete no está completo. Tu caja fuerte está como estaba. Si allí queda una carpeta o un archivo que termina en .part, contiene archivos sin cifrar: bórralo. Después haz el paquete otra vez.',
  'error.package-not-equal':
    'Lo que se escribió no se pudo volver a leer como debía, así que este no es un paquete para entregar. Tu caja fuerte está como estaba. Usa otra unidad.',
  'error.nothing-to-check':
    'En ese lugar no hay ninguna copia de una caja fuerte ni ningún paquete. No se cambió nada. Comprueba que sea la unidad correcta.',
} satisfies Translation;
