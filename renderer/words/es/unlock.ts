/** Spanish for opening a vault. Neutral: it names neither evidence nor vault. */
import type { Translation } from '../en/index.ts';

export const unlockWords = {
  'unlock.title': 'Abrir',
  'unlock.which': '¿Cuál?',
  'unlock.closed': 'Cerrada',
  'unlock.passphrase': 'Frase de contraseña',
  'unlock.go': 'Abrir',
  'unlock.going': 'Abriendo',
  'unlock.hint': 'Tarda alrededor de un segundo. Puedes pegarla.',
  'unlock.other': 'Abrir otra',
  'unlock.new': 'Empezar una nueva',
  'unlock.forgotten':
    'Nadie puede restablecer una frase olvidada, tampoco nosotros. Entonces solo ayudan las palabras de recuperación en papel.',
  'unlock.nothing': 'No se encontró nada en tus documentos. Puede estar en otra carpeta o en una unidad.',
  'unlock.choose': 'Elegir su carpeta',
  'unlock.need': 'Escribe primero la frase de contraseña.',
} satisfies Translation;
