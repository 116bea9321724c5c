/** German for signing in, kept sign-ins, the proxy, and what a site learns. */
export const signInWords = {
  'learn.direct':
    'Jede Website erfährt Ihre Internetadresse, die Uhrzeit und dass jemand die Seite angesehen hat. In den Einstellungen steht, wie Sie Ihre Adresse verbergen.',
  'learn.proxy':
    'Über den Proxy: Jede Website erfährt die Internetadresse des Proxys statt Ihrer, die Uhrzeit und dass jemand diese Seite angesehen hat.',

  'session.use': 'Mit einer gemerkten Anmeldung öffnen',
  'session.none': 'Nein, ohne Anmeldung ansehen',
  'session.option': '{label} ({site})',
  'session.use.help': 'Mit einer Anmeldung sieht die Website, dass dieses Konto hingesehen hat.',
  'session.title': 'Gemerkte Anmeldungen',
  'session.lead':
    'Die Anmeldungen liegen verschlüsselt in diesem Tresor. Damit lässt sich eine Seite, die nur Mitglieder sehen, später ohne neue Anmeldung sichern.',
  'session.empty': 'Keine Anmeldung gemerkt',
  'session.empty.help':
    'Nachdem Sie sich hier bei einer Website angemeldet haben, können Sie sie merken lassen.',
  'session.about': '{site}. Gemerkt am {when}. {cookies, plural, one {# Cookie} other {# Cookies}}.',
  'session.forget': 'Vergessen',
  'session.forget.of': 'Anmeldung {label} vergessen',
  'session.forget.sure': '„{label}“ vergessen?',
  'session.forget.warning':
    'Sie lässt sich nicht zurückholen: Um Seiten von {site} als Mitglied zu sichern, müssten Sie sich neu anmelden. Die Website erfährt davon nichts. Wenn noch jemand das Konto haben könnte, melden Sie sich auch dort ab. Was Sie damit gesichert haben, bleibt.',
  'session.forget.yes': 'Vergessen',
  'session.keep': 'Behalten',

  'settings.title': 'Einstellungen',
  'proxy.title': 'Wie Sicherungen ins Netz gehen',
  'proxy.lead':
    'Ohne Proxy sieht jede Website Ihre Internetadresse. Ein Proxy oder Tor steht dazwischen. Das gilt für diesen Tresor, wo immer er geöffnet wird.',
  'proxy.now.none': 'Jetzt: direkt zu jeder Website, ohne Proxy',
  'proxy.now': 'Jetzt: über {proxy}',
  'proxy.field': 'Adresse des Proxys',
  'proxy.field.help':
    'http://host:port oder socks5://host:port, ohne Namen oder Passwort. Tor auf diesem Computer ist meist {tor}, oder {browser}, solange der Tor Browser offen ist.',
  'proxy.save': 'Diesen Proxy benutzen',
  'proxy.none': 'Keinen Proxy benutzen',
  'proxy.tor': 'Tor eintragen',
  'proxy.saved': 'Gespeichert.',
  'proxy.does':
    'Was er schützt: Die Website sieht die Adresse des Proxys, nicht Ihre. Auch die Namen der Websites schlägt ein SOCKS5-Proxy nach, nicht dieser Computer.',
  'proxy.does-not':
    'Was er nicht schützt: Wer den Proxy betreibt, kann sehen, welche Websites besucht werden. Eine Website, bei der Sie sich anmelden, kennt trotzdem das Konto. Manche Websites weisen Tor ab. Ihr eigener Browser bleibt, wie er ist.',
  'proxy.never-around':
    'Wenn der Proxy nicht antwortet, wird nichts gesichert. Sicherungen gehen nie an ihm vorbei.',

  'sign-in.title': 'Anmelden und sichern',
  'sign.back': 'Zurück zu „Seite sichern“',
  'sign.address': 'Adresse der Seite oder Website',
  'sign.address.help': 'Kopieren Sie sie ganz, ab https://. Sie wird in einem Browserfenster geöffnet.',
  'sign.what': 'Was geschieht',
  'sign.what.window':
    'Ein eigenes Browserfenster geht auf. Dort melden Sie sich an und öffnen die Seite, die Sie sichern wollen.',
  'sign.what.kept':
    'Von diesem Fenster bleibt nichts auf diesem Computer: kein Verlauf, keine Passwörter, keine Cookies, außer Sie lassen die Anmeldung in diesem Tresor merken.',
  'sign.what.site':
    'Die Website sieht Sie wie in Ihrem eigenen Browser: das Konto und was Sie öffnen. Vielleicht schreibt sie Ihnen eine E-Mail über die neue Anmeldung.',
  'sign.open': 'Browserfenster öffnen',
  'sign.opening': 'Browserfenster wird geöffnet',
  'sign.closed':
    'Das Browserfenster ist geschlossen. Davon bleibt nur, was Sie in diesem Tresor gesichert oder gemerkt haben.',
  'sign.now': 'Jetzt im Browserfenster',
  'sign.now.help':
    'Melden Sie sich dort an und öffnen Sie die Seite, dann kommen Sie hierher zurück. „Sofort verbergen“ schließt auch jenes Fenster.',
  'sign.save': 'Diese Seite sichern',
  'sign.save.help':
    'Sichert, was das Fenster zeigt, so wie Sie es sehen. Wenn jemand darauf unter 18 sein könnte, sichern Sie es nicht: Schließen Sie das Fenster.',
  'sign.busy': 'Warten Sie, bis diese Seite gesichert ist.',
  'sign.keep.title': 'Für später, wenn Sie möchten',
  'sign.keep': 'Diese Anmeldung für später merken',
  'sign.keeping': 'Anmeldung wird gemerkt',
  'sign.keep.label': 'Name für diese Anmeldung',
  'sign.keep.help':
    'Etwas, das Sie wiedererkennen, etwa „mein zweites Konto“. Sie liegt verschlüsselt nur in diesem Tresor. Wer diesen Tresor öffnet, kann sie benutzen.',
  'sign.keep.need': 'Geben Sie ihr zuerst einen Namen.',
  'sign.kept':
    'Die Anmeldung „{name}“ für {site} liegt in diesem Tresor. In den Einstellungen können Sie sie vergessen lassen.',
  'sign.close': 'Jenes Fenster schließen',
  'sign.close.help': 'Was Sie davon nicht gesichert oder gemerkt haben, ist dann weg.',
  'sign.saves': 'Aus dem Fenster gesichert',
  'sign.saves.count': '{count, plural, one {# Seite} other {# Seiten}}',
  'sign.saves.empty': 'Noch nichts aus einem Fenster gesichert',
  'sign.saves.empty.help':
    'Jede Seite, die Sie sichern, zeigt hier ihre Schritte. Sie können so viele sichern, wie Sie brauchen.',

  'offer.sign-in': 'Anmelden und den Beitrag sichern',
  'offer.open': 'In einem Fenster öffnen und den Beitrag sichern',
  'offer.leave': 'So lassen',
  'offer.left': 'So gelassen. Anmelden können Sie sich später über die Seite des Beweisstücks.',
  'offer.learns': 'Was die Website durch die Anmeldung sieht',
  'offer.learns.account':
    'Dass dieses Konto diese Seite angesehen hat, wann und von welcher Internetadresse.',
  'offer.learns.owner':
    'Manche Websites sagen Leuten, wer ihr Profil oder ihre Story angesehen hat. Ein Konto, das sie nicht kennen, ist sicherer.',
  'offer.learns.kept': 'Nichts über dieses Programm: Das Fenster ist ein gewöhnlicher Browser.',
};
