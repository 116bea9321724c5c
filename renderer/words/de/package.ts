/** German for plain packages for police or a lawyer. */
import type { Translation } from '../en/index.ts';

export const packageWords = {
  'custody.disclosed': 'Als offenes Paket übergeben',
  'error.package-empty':
    'In dieser Auswahl gibt es nichts zu übergeben. Nichts wurde geschrieben. Wählen Sie mindestens ein Beweisstück, das nicht eingefroren ist.',
  'error.package-password':
    'Dieses Passwort nehmen manche Programme nicht an. Nichts wurde geschrieben. Nehmen Sie mindestens 12 Buchstaben, Ziffern und Zeichen einer englischen Tastatur.',
  'error.package-no-room':
    'An diesem Ort ist nicht genug Platz für das Paket. Was begonnen war, wurde wieder weggenommen. Ihr Tresor ist, wie er war. Nehmen Sie ein Laufwerk mit mehr Platz.',
  'error.package-interrupted':
    'Das Laufwerk antwortet nicht mehr, als wäre es herausgezogen worden. Das Paket ist nicht vollständig. Ihr Tresor ist, wie er war. Wenn dort ein Ordner oder eine Datei mit der Endung .part liegt, sind darin offene Dateien: Löschen Sie das. Machen Sie das Paket dann noch einmal.',
  'error.package-not-equal':
    'Was geschrieben wurde, ließ sich nicht so zurücklesen, wie es sein muss. Das ist also kein Paket zum Übergeben. Ihr Tresor ist, wie er war. Nehmen Sie ein anderes Laufwerk.',
  'error.nothing-to-check':
    'An diesem Ort ist weder eine Kopie eines Tresors noch ein Paket. Nichts wurde geändert. Sehen Sie nach, ob es das richtige Laufwerk ist.',
} satisfies Translation;
