import { personKey } from '../../text/person-names';
import type { GiverNames } from '../givers/read-givers';
import { nameSearch } from './name-search';
import { digitsOf, numberPatterns } from './reveal-numbers';
import { mayTellOfOneself, ownWords, speaksOfOneself } from './reveal-own-words';
import { isSigned, saysOwnName } from './reveal-signatures';

/** What in a text may tell who wrote it. */
export type Hint =
  | 'phone'
  | 'identity-number'
  | 'email'
  | 'account'
  | 'own-name'
  | 'own-post'
  | 'own-unit'
  | 'own-story'
  | 'signature'
  | 'giver';

/** Looks for what may tell who wrote a text. */
export type RevealCheck = (text: string, concerned: readonly string[]) => readonly Hint[];

/** A contact and what of it leads to its bearer too: 微信qxb_888 → qxb_888, 0531-88776655 → 88776655, the part of an address before @. */
function contactForms(contact: string): readonly string[] {
  const parts = contact.match(/[A-Za-z0-9_.+-]{4,}/gu) ?? [];
  const local = /^0\d{2,3}[-\s]?(\d{7,8})$/u.exec(contact)?.[1];
  return [contact, ...parts.flatMap((part) => part.replace(/[.+-]+$/u, '')), ...(local === undefined ? [] : [local])];
}

/** 钱某、钱××: how a paper half hides a name. */
function halfHidden(names: Iterable<string>): RegExp | null {
  const surnames = new Set([...names].flatMap((name) => [...personKey(name)].slice(0, 1)).filter((first) => /\p{Script=Han}/u.test(first)));
  return surnames.size === 0 ? null : new RegExp(`[${[...surnames].join('')}](?:某|[×xX*＊○]{1,2})`, 'u');
}

/**
 * A check for what may tell who wrote a text: numbers of telephones and identity cards, addresses and accounts, 我是××科的, 本人在…, whatever else one
 * says of oneself, a signature, and the names and contacts of a list of givers. It asks rather too often than too seldom: a person decides, and the
 * text is never changed. Names of those whom the text is about are no hint.
 */
export function revealCheck({ names, contacts }: GiverNames): RevealCheck {
  const givers = nameSearch([...names, ...[...contacts].flatMap(contactForms)]);
  const hidden = halfHidden(names);
  return (text, concerned) => {
    const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
    const digits = digitsOf(plain);
    const forms = { text: plain, digits, tight: plain.replace(/\s+/gu, '') };
    const about = new Set(concerned.map(personKey));
    const hints = new Set<Hint>();
    for (const [hint, pattern, on] of numberPatterns) if (!hints.has(hint) && pattern.test(forms[on])) hints.add(hint);
    if (mayTellOfOneself(plain)) {
      for (const { hint, says } of ownWords) if (!hints.has(hint) && says.test(plain)) hints.add(hint);
      if (saysOwnName(plain, about)) hints.add('own-name');
    }
    if (isSigned(plain, about)) hints.add('signature');
    const found = [...givers(text), ...(digits === plain ? [] : givers(digits))];
    if (found.some((name) => !about.has(personKey(name))) || hidden?.test(plain) === true) hints.add('giver');
    // told last, where nothing more telling is said
    if (hints.size === 0 && mayTellOfOneself(plain) && speaksOfOneself(plain)) hints.add('own-story');
    return [...hints];
  };
}
