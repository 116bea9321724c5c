/** A letter with everything in it, of every kind and from everybody who may write one. */
import { emptyFields } from '../preload/case-fields.ts';
import { letterStatements, type LetterDocument, type LetterSender } from '../preload/letter-lists.ts';
import { utcInstant } from '../main/core/brands.ts';
import type { LetterFields } from '../main/core/letters.ts';

export const postAddress = 'https://share.example/p/90311';
/** On which the letters are written; the exhibit was saved in its morning. */
export const day = '2026-11-20';
export const exhibit = {
  label: '7',
  url: postAddress,
  finalUrl: null,
  savedAt: utcInstant(Date.UTC(2026, 10, 20, 5, 52)),
};

export function wholeLetter(document: LetterDocument, sender: LetterSender): LetterFields {
  return {
    ...emptyFields('letter'),
    document,
    sender,
    exhibits: [1],
    addresses: postAddress,
    where: 'the group “Old school”',
    recipient: 'Example Hosting LLC',
    recipientAddress: 'Legal Department\n100 Main Street',
    recipientCountry: 'US',
    senderName: sender === 'self' ? '' : 'Ruth Adler',
    organisation: sender === 'self' ? '' : 'Adler and Vogt',
    ownName: 'Jane Doe',
    email: 'new.address@mail.example',
    phone: '555 0100',
    postalAddress: '9 Elm Street',
    exposed: ['name', 'phone', 'address'],
    signature: sender === 'self' ? 'Jane Doe' : 'Ruth Adler',
    material: 'A video of me at home.',
    quote: 'look who it is',
    alias: 'throwaway_8842',
    posted: { precision: 'about', from: '2026-11-19T22:10', to: null, zone: 'Europe/Berlin' },
    reasons: 'I said in writing that it must not be shared.',
    work: 'A photograph that I took of myself.',
    personalData: 'My face and my first name.',
    grounds: ['unlawful'],
    deadline: '2026-12-04',
    enclosed: true,
    confirmed: [...letterStatements],
  };
}
