import { useState } from 'react';
import type { Transcript, TranscriptChat, TranscriptMessage } from '../../../main/core/readings.ts';
import { Act } from '../../components/Act.tsx';
import { useSay } from '../../words/words.tsx';

/** More at once would hold up the window; a chat of years has a hundred thousand. */
const atOnce = 300;

/** A chat as a list to be read: when, who, what, and where it stands in the original. */
export function TranscriptList({ transcript }: { readonly transcript: Transcript }) {
  const say = useSay();
  return (
    <div className="chat">
      <p className="help">{say('chat.claims')}</p>
      {transcript.dates.order === 'unclear' && (
        <p className="care-words">{say('warning.chat-dates-unclear')}</p>
      )}
      {transcript.cut && <p className="care-words">{say('warning.chat-cut')}</p>}
      {transcript.chats.map((chat, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a sealed list never changes
        <Chat key={at} chat={chat} />
      ))}
    </div>
  );
}

function Chat({ chat }: { readonly chat: TranscriptChat }) {
  const say = useSay();
  const [shown, setShown] = useState(atOnce);
  const left = chat.messages.length - shown;
  return (
    <>
      <h3 dir="auto">
        {chat.name === '' ? say('chat.unnamed') : chat.name}{' '}
        <span className="quiet small num">{say('chat.count', { count: chat.messages.length })}</span>
      </h3>
      <ol className="messages">
        {chat.messages.slice(0, shown).map((message, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sealed list never changes
          <Message key={at} message={message} />
        ))}
      </ol>
      {left > 0 && (
        <Act size="small" onPress={() => setShown(shown + atOnce)}>
          {say('chat.more', { count: Math.min(left, atOnce), left })}
        </Act>
      )}
    </>
  );
}

function Message({ message }: { readonly message: TranscriptMessage }) {
  const say = useSay();
  const { at, instant, sender, text, attachment, omitted, place } = message;
  return (
    <li className={sender === null ? 'message by-app' : 'message'}>
      <p className="message-head">
        <span className="firm" dir="auto">
          {sender ?? say('chat.app')}
        </span>{' '}
        <span className="quiet small num">{at}</span>
        {instant !== null && (
          <span className="quiet small num"> · {instant.replace('T', ' ').slice(0, 19)} UTC</span>
        )}
        <span className="quiet small"> · {place}</span>
      </p>
      {text !== '' && (
        <p className="said" dir="auto">
          {text}
        </p>
      )}
      {attachment !== null && <p className="small">{say('chat.with', { name: attachment })}</p>}
      {omitted && <p className="small quiet">{say('chat.omitted')}</p>}
    </li>
  );
}
