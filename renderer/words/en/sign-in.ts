/** English for signing in, kept sign-ins, the proxy, and what a site learns. */
export const signInWords = {
  'learn.direct':
    'Each site learns your internet address, the time, and that somebody looked. Settings has a way to hide your address.',
  'learn.proxy':
    'Through the proxy: each site learns the proxy’s internet address instead of yours, the time, and that somebody looked at this page.',

  'session.use': 'Open with a kept sign-in',
  'session.none': 'No, look as a stranger',
  'session.option': '{label} ({site})',
  'session.use.help': 'With a sign-in, the site sees that this account looked.',
  'session.title': 'Kept sign-ins',
  'session.lead':
    'They lie encrypted in this vault. With one, a page that only members see can be saved later without signing in again.',
  'session.empty': 'No sign-ins kept',
  'session.empty.help': 'You can keep one after signing in to a site here.',
  'session.about': '{site}. Kept {when}. {cookies, plural, one {# cookie} other {# cookies}}.',
  'session.forget': 'Forget',
  'session.forget.of': 'Forget the sign-in {label}',
  'session.forget.sure': 'Forget “{label}”?',
  'session.forget.warning':
    'It cannot be brought back: to save pages of {site} as a member, you would sign in again. The site is not told, so if someone else may have the account, sign out there too. What you saved with it stays.',
  'session.forget.yes': 'Forget it',
  'session.keep': 'Keep it',

  'settings.title': 'Settings',
  'proxy.title': 'How captures reach the network',
  'proxy.lead':
    'Without a proxy, each site sees your internet address. A proxy or Tor stands in between. This is set for this vault, wherever it is opened.',
  'proxy.now.none': 'Now: straight to each site, without a proxy',
  'proxy.now': 'Now: through {proxy}',
  'proxy.field': 'Address of the proxy',
  'proxy.field.help':
    'http://host:port or socks5://host:port, without a name or password. Tor on this computer is usually {tor}, or {browser} while Tor Browser is open.',
  'proxy.save': 'Use this proxy',
  'proxy.none': 'Use no proxy',
  'proxy.tor': 'Fill in Tor',
  'proxy.saved': 'Saved.',
  'proxy.does':
    'What it protects: the site sees the proxy’s address, not yours. The names of the sites are looked up by a SOCKS5 proxy too, not here.',
  'proxy.does-not':
    'What it does not: whoever runs the proxy can see which sites are visited. A site where you sign in still knows the account. Some sites turn Tor away. Your own browser is not changed.',
  'proxy.never-around': 'When the proxy does not answer, nothing is saved. Captures never go around it.',

  'sign-in.title': 'Sign in and save',
  'sign.back': 'Back to Save a page',
  'sign.address': 'Address of the page or the site',
  'sign.address.help': 'Copy it whole, from https:// on. It is opened in a browser window.',
  'sign.what': 'What happens',
  'sign.what.window':
    'A separate browser window opens. You sign in there and open the page that you want to save.',
  'sign.what.kept':
    'Nothing of that window is kept on this computer: no history, no passwords, no cookies, unless you keep the sign-in in this vault.',
  'sign.what.site':
    'The site sees you as it would in your own browser: the account, and what you open. It may tell you about a new sign-in by mail.',
  'sign.open': 'Open the browser window',
  'sign.opening': 'Opening the browser window',
  'sign.closed':
    'The browser window is closed. Nothing of it is left but what you saved or kept in this vault.',
  'sign.now': 'In the browser window now',
  'sign.now.help': 'Sign in there and open the page, then come back here. “Hide now” closes that window too.',
  'sign.save': 'Save this page',
  'sign.save.help':
    'Saves what the window shows, as you see it. If anyone on it may be under 18, do not save it: close the window.',
  'sign.busy': 'Wait until this page is saved.',
  'sign.keep.title': 'For later, if you want',
  'sign.keep': 'Keep this sign-in for later',
  'sign.keeping': 'Keeping the sign-in',
  'sign.keep.label': 'Name for this sign-in',
  'sign.keep.help':
    'Something you will know again, such as “my second account”. It is kept encrypted in this vault only. Whoever opens this vault can use it.',
  'sign.keep.need': 'Give it a name first.',
  'sign.kept': 'The sign-in “{name}” for {site} is kept in this vault. You can forget it in Settings.',
  'sign.close': 'Close that window',
  'sign.close.help': 'Everything of it that you did not save or keep is gone then.',
  'sign.saves': 'Saved from the window',
  'sign.saves.count': '{count, plural, one {# page} other {# pages}}',
  'sign.saves.empty': 'Nothing saved from a window yet',
  'sign.saves.empty.help': 'Each page that you save shows its steps here. You can save as many as you need.',

  'offer.sign-in': 'Sign in and save the post',
  'offer.open': 'Open it in a window and save the post',
  'offer.leave': 'Keep as it is',
  'offer.left': 'Kept as it is. You can sign in later from its page in the chart.',
  'offer.learns': 'What signing in shows the site',
  'offer.learns.account': 'That this account looked at this page, and when, and from which internet address.',
  'offer.learns.owner':
    'Some sites tell people who looked at their profile or story. An account that they do not know is safer.',
  'offer.learns.kept': 'Nothing about this app: the window is a plain browser.',
} as const;
