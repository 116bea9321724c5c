/** Spanish for coming back from a copy on a drive. */
import type { Translation } from '../en/index.ts';

export const restoreWords = {
  'back.offer': 'Tengo una copia en una unidad',
  'back.title': 'Recuperar desde una copia',
  'back.lead': 'Conecta la unidad con la copia. Lo que hay en ella se queda como está.',
  'back.which': '¿Qué copia?',
  'back.copy': 'En {on}, copiada el {day}, {bytes}',
  'back.none': 'Aún no se encontró una copia terminada en ninguna unidad. Aparecerá aquí sola.',
  'back.where': 'Elegir dónde guardarla',
  'back.passphrase': 'Frase de contraseña de la copia',
  'back.passphrase.help': 'La del día de la copia, si se cambió desde entonces.',
  'back.go': 'Recuperar',
  'back.going': 'Recuperando',
  'back.leave': 'Hacer otra cosa',
  'back.there': 'También puedes abrir una copia donde está, sin recuperarla: elige “Abrir otra”.',
  'back.hurt.title':
    '{n, plural, one {# archivo está dañado o falta.} other {# archivos están dañados o faltan.}}',
  'back.hurt': 'Ya era así en la copia. El resto está aquí y entero. Conserva la copia y busca otra.',
} satisfies Translation;
