import { useIntl } from 'react-intl';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { usePlace } from '../../session/place.tsx';
import { useSay, type Say } from '../../words/words.tsx';
import type { WordId } from '../../words/en/index.ts';
import type { LetterWarning } from './letter.ts';

/** What to know before the letter goes; none of it stands in the way. */
export function LetterWarnings({ warnings }: { readonly warnings: readonly LetterWarning[] }) {
  const say = useSay();
  const { go } = usePlace();
  const { locale } = useIntl();
  return warnings.map((warning) => (
    <Note key={warning.code} tone="care" title={say(`letter.warn.${warning.code}`)}>
      {textOf(warning, say, locale)}
      {warning.code === 'not-saved' && (
        <div className="row">
          <Act size="small" onPress={() => go({ name: 'save', way: 'page' })}>
            {say('letter.warn.save')}
          </Act>
        </div>
      )}
    </Note>
  ));
}

const identities: Readonly<Record<string, WordId>> = {
  name: 'letter.identity.name',
  phone: 'letter.identity.phone',
  address: 'letter.identity.address',
};

function textOf({ code, about }: LetterWarning, say: Say, locale: string): string | null {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const what = list.format(
    about.flatMap((one) => {
      const word = identities[one];
      return word === undefined ? [] : [say(word)];
    }),
  );
  switch (code) {
    case 'not-saved':
      return say('letter.warn.not-saved.text', { addresses: list.format(about) });
    case 'held-back':
    case 'identity-goes-in':
      return say(`letter.warn.${code}.text`, { what });
    case 'no-reply':
    case 'reaches-person':
      return say(`letter.warn.${code}.text`);
    case 'sign-first':
    case 'deadline-past':
    default:
      return null;
  }
}
