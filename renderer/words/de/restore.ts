/** German for coming back from a copy on a drive. */
import type { Translation } from '../en/index.ts';

export const restoreWords = {
  'back.offer': 'Ich habe eine Kopie auf einem Laufwerk',
  'back.title': 'Aus einer Kopie zurückholen',
  'back.lead': 'Stecken Sie das Laufwerk mit der Kopie ein. Was darauf ist, bleibt, wie es ist.',
  'back.which': 'Welche Kopie?',
  'back.copy': 'Auf {on}, kopiert am {day}, {bytes}',
  'back.none': 'Auf keinem Laufwerk wurde bisher eine fertige Kopie gefunden. Sie erscheint hier von selbst.',
  'back.where': 'Wählen, wo der Tresor liegen soll',
  'back.passphrase': 'Passphrase der Kopie',
  'back.passphrase.help': 'Wurde sie seitdem geändert: die vom Tag der Kopie.',
  'back.go': 'Zurückholen',
  'back.going': 'Wird zurückgeholt',
  'back.leave': 'Etwas anderes tun',
  'back.there':
    'Sie können eine Kopie auch dort öffnen, wo sie liegt, ohne sie zurückzuholen: über „Einen anderen öffnen“.',
  'back.hurt.title':
    '{n, plural, one {# Datei ist schadhaft oder fehlt.} other {# Dateien sind schadhaft oder fehlen.}}',
  'back.hurt':
    'So war es schon in der Kopie. Der Rest ist hier und heil. Behalten Sie die Kopie, und suchen Sie eine andere.',
} satisfies Translation;
