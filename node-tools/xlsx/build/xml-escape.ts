/** Excel's limit for the text of one cell or note, in UTF-16 units. */
export const longestText = 32_767;

/** Anything XML, or Excel's own `_xHHHH_` notation, would change or refuse. Nearly no text has it, so one test comes before the work. */
const risky = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}/;

/**
 * The characters to escape: mark-up; characters no XML may hold and the carriage return (which XML would turn into a line feed);
 * halves of a surrogate pair standing alone; and an underscore that would make plain text read as an escape of that kind.
 */
const escapable =
  /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff])/g;

function escapeCharacter(character: string): string {
  if (character === '&') return '&amp;';
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The text as content of a `<t>` element, such that every reader of the format gets exactly the same text back. */
export function xmlText(text: string): string {
  return risky.test(text) ? text.replace(escapable, escapeCharacter) : text;
}

/** The text as the value of a double-quoted attribute. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}

/** Spaces or line breaks at an end, which Excel drops unless told to keep them. */
const edged = /^\s|\s$/;

/** A whole `<t>` element. */
export function textElement(text: string): string {
  return edged.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`;
}

/** The first 32,767 units of a text, never half a surrogate pair. */
export function cutText(text: string): string {
  if (text.length <= longestText) return text;
  const last = text.charCodeAt(longestText - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longestText - 1 : longestText);
}
