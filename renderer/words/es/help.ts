/** Spanish for help and safety. */
import type { Translation } from '../en/index.ts';

export const helpWords = {
  'help.title': 'Ayuda y seguridad',
  'help.hide': 'La salida rápida',
  'help.limits': 'De qué no puede protegerte esta aplicación',
  'help.limits.intro':
    'Es honesto decir lo que ninguna aplicación puede hacer. Léelo una vez, por favor, cuando tengas un momento tranquilo.',
  'help.under': 'Si alguien que aparece puede ser menor de 18 años',
  'help.secret': 'Tu frase de contraseña',
  'help.secret.text':
    'Nadie puede recuperar una frase olvidada, tampoco nosotros. Guárdala donde solo mires tú.',
  'help.hash': 'Qué puede mostrar un hash',
  'help.hash.text':
    'Cada archivo recibe un hash cuando se guarda: un número largo que cambia cuando cambia el archivo. Muestra que un archivo no ha cambiado desde entonces. No muestra que la página fuera auténtica ni quién la escribió.',
  'help.licences.text': 'Esta aplicación está hecha con software libre. Estos son sus avisos y licencias.',
  'help.licences.read': 'Leer los avisos',
  'help.version': 'Holdfast {version}',
} satisfies Translation;
