/** German for the sentences of error codes (preload/errors.ts): what happened, what is safe, what to do. */
export const errorWords = {
  'error.bad-arguments':
    'Etwas in dieser Anfrage war nicht so ausgefüllt, wie es sein muss. Nichts wurde geändert.',
  'error.not-allowed':
    'Diese Anfrage kam nicht aus dem Fenster von Holdfast und wurde abgelehnt. Nichts wurde geändert.',
  'error.cancelled': 'Sie haben angehalten. Was vorher fertig war, ist aufbewahrt.',
  'error.busy': 'Das läuft schon. Warten Sie, bis es fertig ist, oder halten Sie es vorher an.',
  'error.engine-gone':
    'Der Teil, der Ihre Beweise verwahrt, ist stehen geblieben. Was gesichert war, ist sicher. Öffnen Sie den Tresor wieder, um weiterzumachen.',
  'error.internal': 'In Holdfast ist etwas schiefgegangen. Was vorher gesichert war, ist sicher.',
  'error.runtime-too-old':
    'Diese Kopie von Holdfast läuft auf einer Grundlage, die zu alt ist, um einen Tresor zu öffnen. Nichts wurde geändert. Installieren Sie die aktuelle Version.',

  'error.vault-locked': 'Der Tresor ist gesperrt. Öffnen Sie ihn zuerst mit Ihrer Passphrase.',
  'error.vault-already-open': 'Hier ist schon ein Tresor offen. Sperren Sie ihn zuerst.',
  'error.folder-not-found':
    'Der Ordner, in den er kommen soll, ist nicht da. Nichts wurde angelegt. Legen Sie zuerst diesen Ordner an, oder wählen Sie einen anderen Ort.',
  'error.name-too-long': 'Dieser Name ist zu lang. Nichts wurde angelegt. Wählen Sie einen kürzeren.',
  'error.vault-exists':
    'An diesem Ort ist schon etwas. Wählen Sie einen anderen Namen; nichts wurde überschrieben.',
  'error.vault-not-found': 'An diesem Ort ist kein Tresor. Sehen Sie nach, ob das Laufwerk eingesteckt ist.',
  'error.vault-in-use':
    'Dieser Tresor ist in einem anderen Fenster oder Programm offen. Schließen Sie ihn dort, dann versuchen Sie es noch einmal.',
  'error.vault-newer':
    'Dieser Tresor stammt von einer neueren Version von Holdfast. Nichts wurde geändert. Öffnen Sie ihn mit jener Version.',
  'error.wrong-passphrase':
    'Diese Passphrase öffnet diesen Tresor nicht. Nichts wurde geändert. Versuchen Sie es noch einmal.',
  'error.passphrase-too-short': 'Wählen Sie eine längere Passphrase: mindestens 8 Zeichen.',
  'error.recovery-words-count':
    'Wiederherstellungswörter sind 24 Wörter. Nichts wurde geändert. Tippen Sie alle, in der Reihenfolge des Blattes.',
  'error.recovery-word-unknown':
    'Eines dieser Wörter ist kein Wiederherstellungswort. Nichts wurde geändert. Sehen Sie für dieses Wort noch einmal auf das Blatt.',
  'error.recovery-words-checksum':
    'Diese Wörter gehören nicht zusammen: Eines ist ein anderes Wort, oder zwei sind vertauscht. Nichts wurde geändert. Vergleichen Sie sie eines nach dem anderen mit dem Blatt.',
  'error.wrong-recovery-words':
    'Diese Wiederherstellungswörter öffnen diesen Tresor nicht. Nichts wurde geändert. Vielleicht gehören sie zu einem anderen Tresor, oder es wurden inzwischen neue angelegt.',
  'error.no-recovery-words':
    'Dieser Tresor hat keine Wiederherstellungswörter. Nichts wurde geändert. Er öffnet sich nur mit seiner Passphrase.',
  'error.key-file-damaged':
    'Die Schlüsseldatei dieses Tresors ist beschädigt, und ihre Zweitschrift auch. Ihre Beweisdateien sind unberührt. Benutzen Sie eine Kopie des Tresors.',
  'error.database-damaged':
    'Das Verzeichnis in diesem Tresor ist beschädigt. Ihre Beweisdateien sind unberührt. Schreiben Sie nichts hinein; benutzen Sie eine Kopie des Tresors.',
  'error.custody-broken':
    'Das Protokoll der Verwahrung dieses Tresors ist nicht stimmig. Nichts wurde geändert. Lassen Sie diesen Tresor, wie er ist, und holen Sie Hilfe.',
  'error.vault-damaged':
    'Mindestens eine Datei in diesem Tresor ist beschädigt oder fehlt. Der Bericht nennt jede.',

  'error.disk-full':
    'Die Festplatte ist voll. Was vorher gesichert war, ist sicher; dieses hier wurde nicht gesichert. Machen Sie Platz und versuchen Sie es noch einmal.',
  'error.not-writable':
    'Holdfast darf an diesem Ort nicht schreiben. Nichts wurde geändert. Wählen Sie einen anderen Ort.',
  'error.write-failed':
    'Das Schreiben auf die Festplatte ist misslungen. Was vorher gesichert war, ist sicher; dieses hier wurde nicht gesichert.',
  'error.read-failed': 'Das Lesen von der Festplatte ist misslungen. Nichts wurde geändert.',
  'error.place-not-empty': 'An diesem Ort sind schon Dateien mit diesem Namen. Nichts wurde überschrieben.',
  'error.place-unknown':
    'Dieser Ort oder diese Datei wurde nicht in diesem Fenster gewählt, oder es ist zu lange her. Wählen Sie noch einmal.',
  'error.same-place':
    'Der Tresor liegt schon an diesem Ort. Nichts wurde geändert. Wählen Sie einen anderen Ort.',
  'error.no-room-there':
    'An diesem Ort ist nicht genug Platz für den ganzen Tresor. Nichts wurde verschoben, und Ihr Tresor ist, wie er war. Wählen Sie einen Ort mit mehr Platz.',
  'error.move-interrupted':
    'Der andere Ort antwortet nicht mehr, wie wenn ein Laufwerk herausgezogen wird. Nichts ist verloren: Ihr Tresor ist, wo er war. Was dort liegt, ist nicht vollständig. Stecken Sie das Laufwerk ein und verschieben Sie noch einmal, um weiterzumachen.',
  'error.move-unmounted':
    'Das System hat das Laufwerk getrennt, während der Tresor verschoben wurde. Nirgendwo sonst wurde etwas geschrieben. Nichts ist verloren: Ihr Tresor ist, wo er war. Was dort liegt, ist nicht vollständig. Ziehen Sie das Laufwerk heraus, stecken Sie es wieder ein und verschieben Sie noch einmal, um weiterzumachen.',
  'error.move-locked':
    'Das System lässt auf dem Laufwerk nichts mehr schreiben. Das tut es, wenn es Fehler in den Verzeichnissen des Laufwerks findet. Nichts ist verloren: Ihr Tresor ist, wo er war. Was dort liegt, ist nicht vollständig. Ziehen Sie das Laufwerk heraus, stecken Sie es wieder ein und verschieben Sie noch einmal. Geschieht das noch einmal, nehmen Sie ein anderes Laufwerk.',
  'error.move-unread':
    'Das Laufwerk hat alles angenommen, kann aber nicht alles wieder lesen: Ein Teil des Laufwerks ist beschädigt. Nichts ist verloren: Ihr Tresor ist, wo er war. Nehmen Sie ein anderes Laufwerk.',
  'error.move-not-equal':
    'Was dort geschrieben wurde, ließ sich nicht so zurücklesen, wie es sein muss. Nichts ist verloren: Ihr Tresor ist, wo er war. Nehmen Sie ein anderes Laufwerk.',
  'error.destroy-unfinished':
    'Diesen Tresor kann niemand mehr öffnen: Seine Schlüssel sind weg. Einige seiner versiegelten Dateien ließen sich nicht löschen. Vernichten Sie ihn noch einmal, oder löschen Sie den Ordner selbst.',
  'error.file-not-found': 'Diese Datei ist nicht mehr da. Nichts wurde geändert.',
  'error.not-a-file':
    'Das ist ein Ordner oder etwas anderes, das keine Datei ist. Nichts wurde geändert. Wählen Sie die Dateien einzeln.',
  'error.already-here':
    'Dieselbe Datei, Byte für Byte, ist schon in diesem Tresor und wurde nicht ein zweites Mal hereingeholt. Nichts ist verloren.',
  'error.nothing-to-paste':
    'In der Zwischenablage ist kein Bild und kein Text zum Einfügen. Nichts wurde geändert. Kopieren Sie noch einmal, oder holen Sie es als Datei herein.',
  'error.nothing-dropped':
    'Was auf das Fenster gezogen wurde, ist keine Datei auf diesem Computer und konnte nicht übernommen werden. Nichts wurde geändert. Speichern Sie es erst als Datei, oder kopieren Sie es und drücken Sie „Einfügen“.',
  'error.held-too-large':
    'Was in der Zwischenablage oder auf dem Bildschirm ist, ist zu groß, um es zu übernehmen. Nichts wurde geändert. Speichern Sie es als Datei und holen Sie diese herein.',
  'error.screen-not-taken':
    'Dieser Computer ließ Holdfast kein Bild vom Bildschirm aufnehmen. Nichts wurde geändert. Sie können eines mit den Tasten des Computers aufnehmen und einfügen.',
  'error.file-changed':
    'Die Datei hat sich geändert, während sie gelesen wurde, und wurde deshalb nicht gesichert. Versuchen Sie es noch einmal.',
  'error.object-missing': 'Eine Datei dieses Beweisstücks fehlt im Tresor. Der Rest ist unberührt.',
  'error.object-damaged':
    'Eine Datei dieses Beweisstücks ist beschädigt. Sie bleibt, wie sie ist. Der Rest ist unberührt.',
  'error.exhibit-not-found': 'Es gibt kein Beweisstück mit dieser Nummer.',
  'error.exhibit-frozen':
    'Dieses Beweisstück ist stillgelegt, weil jemand darauf unter 18 sein könnte. Es bleibt, wie es ist. Es wird nicht gezeigt, gedruckt oder weitergegeben.',
  'error.record-not-found': 'Dieser Eintrag ist nicht mehr in diesem Tresor. Nichts wurde geändert.',
  'error.record-changed':
    'Dieser Eintrag wurde inzwischen woanders gespeichert. Nichts wurde überschrieben. Sehen Sie ihn noch einmal an, dann ändern Sie ihn.',
  'error.letter-not-ready':
    'Diesem Schreiben fehlt noch etwas, darum wurde es nicht geschrieben. Es wurde nichts geändert. Die Liste sagt, was fehlt.',
  'error.three-worst-already':
    'Drei Vorfälle sind schon als die schwersten markiert. Nichts wurde geändert. Nehmen Sie zuerst einem davon die Markierung.',
  'error.artifact-not-found': 'Dieses Beweisstück hat keine solche Datei.',
  'error.cover-closed': 'Dieses Bild ist wieder verdeckt. Decken Sie es auf, um es anzusehen.',
  'error.too-large': 'Das ist größer, als Holdfast hier zeigen kann. Die versiegelte Datei ist sicher.',

  'error.under-18-stop':
    'Holdfast öffnet das nicht und bewahrt es nicht auf. Ein solches Bild zu besitzen kann strafbar sein, auch wenn man helfen will. Sie haben nichts falsch gemacht. Sie können die Adresse aufschreiben und melden: report.cybertip.org, in den USA 1-800-843-5678, und bei der Polizei.',

  'error.address-invalid': 'Das ist keine Internetadresse. Kopieren Sie die ganze Adresse, ab https://.',
  'error.address-scheme': 'Nur Adressen, die mit http:// oder https:// beginnen, lassen sich sichern.',
  'error.address-private':
    'Diese Adresse liegt auf diesem Computer oder in Ihrem eigenen Netz und wurde deshalb nicht geöffnet.',
  'error.browser-not-found':
    'Auf diesem Computer wurde kein Chrome, Edge, Brave oder Chromium gefunden. Installieren Sie eines davon; unter Debian: apt-get install chromium.',
  'error.browser-not-started':
    'Der Browser, der Seiten sichert, ist nicht gestartet. Nichts wurde geändert. Versuchen Sie es noch einmal.',
  'error.browser-died':
    'Der Browser, der Seiten sichert, ist stehen geblieben. Was er bis dahin gesichert hatte, ist aufbewahrt.',
  'error.page-timeout':
    'Die Seite hat nicht rechtzeitig geantwortet. Was da war, ist aufbewahrt. Sie können es noch einmal versuchen.',
  'error.page-redirect-loop': 'Die Website hat uns im Kreis geschickt, deshalb gab es nichts zu sichern.',
  'error.page-refused':
    'Die Website hat die Verbindung nicht angenommen. Vielleicht ist sie gestört oder weg. Sie können es noch einmal versuchen.',
  'error.page-name-not-found':
    'Es wurde keine Website mit diesem Namen gefunden. Prüfen Sie die Adresse und Ihre Verbindung.',
  'error.page-offline':
    'Dieser Computer scheint keine Verbindung zum Netz zu haben. Außer diesem Versuch wurde nichts gesichert.',
  'error.page-certificate':
    'Die Website konnte nicht zeigen, wer sie ist (ihr Zertifikat ist ungültig), und wurde deshalb nicht geöffnet.',
  'error.page-crashed':
    'Die Seite hat den Browser abstürzen lassen. Was da war, ist aufbewahrt. Sie können es noch einmal versuchen.',
  'error.page-incomplete':
    'Ein Teil dieser Seite ließ sich nicht sichern; die Aufzeichnung sagt, welcher. Was da war, ist aufbewahrt. Sie können es noch einmal versuchen.',
  'error.page-not-loaded':
    'Die Seite ließ sich nicht laden. Was da war, ist aufbewahrt. Sie können es noch einmal versuchen.',

  'error.proxy-invalid':
    'Das ist nicht die Adresse eines Proxys. Schreiben Sie sie als http://host:port oder socks5://host:port, ohne Namen oder Passwort.',
  'error.proxy-unreachable':
    'Der Proxy dieses Tresors hat die Seite nicht durchgelassen, deshalb wurde nichts gesichert. Nichts ging an ihm vorbei. Prüfen Sie, ob er läuft.',
  'error.not-printed':
    'Es wurde nichts gedruckt. Prüfen Sie, ob an diesem Computer ein Drucker eingerichtet ist, oder schreiben Sie es von Hand ab.',
  'error.not-opened':
    'Dieser Computer hat kein Programm, das diese Datei zeigt. Die Datei ist dort gespeichert, wo Sie sie haben wollten. Öffnen Sie sie von dort.',
  'error.no-screen': 'Hier ist kein Bildschirm, der ein Browserfenster zeigen könnte.',
  'error.sign-in-closed': 'Das Browserfenster für die Anmeldung ist geschlossen. Öffnen Sie es noch einmal.',
  'error.session-empty':
    'Diese Website hat im Browser nichts hinterlassen, das sich als Anmeldung merken ließe.',
  'error.case-not-found': 'Diese Fallnummer ist nicht mehr im Tresor. Nichts wurde geändert.',
  'error.session-not-found': 'In diesem Tresor ist keine solche Anmeldung gemerkt.',
  'error.session-other-site':
    'Diese gemerkte Anmeldung gehört zu einer anderen Website, deshalb wurde die Seite damit nicht geöffnet.',
  'error.no-address':
    'Dieses Beweisstück hat keine Internetadresse, die noch einmal gesichert werden könnte.',
  'error.timestamps-off':
    'Zeitstempel sind in diesem Tresor ausgeschaltet, deshalb wurde niemand gefragt. Nichts wurde gesendet. Wählen Sie zuerst in den Einstellungen eine Stelle.',
  'error.timestamp-unreachable':
    'Die Zeitstempelstelle hat nicht so geantwortet, wie sie soll. Nichts wurde aufbewahrt, und Ihre Beweise sind, wie sie waren. Prüfen Sie die Adresse und Ihre Verbindung und versuchen Sie es noch einmal.',
  'error.timestamp-refused':
    'Die Zeitstempelstelle wollte keinen Zeitstempel geben. Nichts wurde aufbewahrt, und Ihre Beweise sind, wie sie waren. Versuchen Sie es später, oder wählen Sie eine andere Stelle.',
  'error.timestamp-not-valid':
    'Was die Zeitstempelstelle geschickt hat, hält der Prüfung nicht stand und wurde deshalb nicht aufbewahrt. Ihre Beweise sind, wie sie waren. Wählen Sie eine andere Stelle.',
  'error.nothing-to-timestamp':
    'Dieses Beweisstück hat keine Aufzeichnung, die einen Zeitstempel bekommen könnte. Nichts wurde gesendet. Sie können einen für das ganze Protokoll holen.',

  'error.copy-no-room':
    'An diesem Ort ist nicht genug Platz für die Kopie. Die Kopie ist nicht vollständig; Ihr Tresor ist, wie er war. Nehmen Sie ein Laufwerk mit mehr Platz.',
  'error.copy-interrupted':
    'Das Laufwerk antwortet nicht mehr, wie wenn es herausgezogen wird. Die Kopie ist nicht vollständig; Ihr Tresor ist, wie er war. Stecken Sie das Laufwerk ein und kopieren Sie noch einmal, um weiterzumachen.',
  'error.copy-unmounted':
    'Das System hat das Laufwerk getrennt, während die Kopie geschrieben wurde. Nirgendwo sonst wurde etwas geschrieben. Die Kopie ist nicht vollständig; Ihr Tresor ist, wie er war. Ziehen Sie das Laufwerk heraus, stecken Sie es wieder ein und kopieren Sie noch einmal, um weiterzumachen.',
  'error.copy-locked':
    'Das System lässt auf dem Laufwerk nichts mehr schreiben. Das tut es, wenn es Fehler in den Verzeichnissen des Laufwerks findet, etwa nachdem es beim Schreiben herausgezogen wurde. Die Kopie ist nicht vollständig; Ihr Tresor ist, wie er war. Ziehen Sie das Laufwerk heraus, stecken Sie es wieder ein und kopieren Sie noch einmal, um weiterzumachen. Geschieht das noch einmal, lassen Sie das Laufwerk von Ihrem System reparieren oder nehmen Sie ein anderes.',
  'error.copy-not-equal':
    'Was auf das Laufwerk geschrieben wurde, ließ sich nicht so zurücklesen, wie es sein muss. Auf diese Kopie ist also kein Verlass. Ihr Tresor ist, wie er war. Nehmen Sie ein anderes Laufwerk.',
  'error.copy-unread':
    'Das Laufwerk hat alles angenommen, kann aber nicht alles wieder lesen: Ein Teil des Laufwerks ist beschädigt. Auf diese Kopie ist also kein Verlass. Ihr Tresor ist, wie er war. Nehmen Sie ein anderes Laufwerk.',
  'error.copy-newer':
    'Die Kopie dort enthält etwas, das dieser Tresor nicht hat, und wurde deshalb gelassen, wie sie ist. Ihr Tresor ist, wie er war. Wählen Sie einen anderen Ordner.',
  'error.copy-was-used':
    'Die Kopie dort wurde, seit sie entstand, für sich geöffnet und benutzt. Deshalb wurde sie gelassen, wie sie ist. Ihr Tresor ist, wie er war. Wählen Sie einen anderen Ordner.',
  'error.copy-unfinished':
    'Das Kopieren dorthin kam nie ans Ende, darum gibt es dort keinen ganzen Tresor zurückzuholen. Es wurde nichts geändert. Suchen Sie eine andere Kopie, oder stellen Sie diese aus dem Tresor fertig, von dem sie stammt.',
  'error.restore-no-room':
    'Dort ist nicht genug Platz für den ganzen Tresor. Die Kopie ist, wie sie war. Wählen Sie einen Ort mit mehr Platz.',
  'error.restore-interrupted':
    'Ein Laufwerk antwortet nicht mehr, wie wenn es herausgezogen wird. Die Kopie ist, wie sie war. Was am neuen Ort liegt, ist nicht vollständig und noch kein Tresor. Stecken Sie das Laufwerk ein und holen Sie ihn noch einmal zurück, dann geht es weiter.',
  'error.restore-not-equal':
    'Was am neuen Ort geschrieben wurde, ließ sich nicht so zurücklesen, wie es sein muss. Darum wurde kein Tresor daraus. Die Kopie ist, wie sie war. Wählen Sie einen anderen Ort.',
  'error.drive-busy':
    'Ein anderes Programm benutzt das Laufwerk noch, darum hat das System es nicht ausgeworfen. Nichts ist verloren. Schließen Sie, was darauf offen ist, und versuchen Sie es noch einmal.',
  'error.copy-not-found':
    'An diesem Ort ist keine Kopie eines Tresors. Sehen Sie nach, ob es das richtige Laufwerk ist.',
  'error.check-interrupted':
    'Das Laufwerk antwortet nicht mehr, wie wenn es herausgezogen wird. Die Prüfung kam deshalb nicht zu Ende. Über das, was darauf ist, sagt das nichts. Nichts wurde geändert. Stecken Sie das Laufwerk ein und prüfen Sie noch einmal.',
};
