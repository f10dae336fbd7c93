/** What no text can be written with as it is. Nearly all texts are free of it. */
const unusual = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x/u;

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/gu, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

/** Text between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text of a cell or a note (ST_Xstring): characters that XML cannot hold become `_x0007_` and their like, a text that only looks like such an
 * escape keeps its looks, line ends are `\n`, half a surrogate pair is the replacement character.
 */
export function escapeString(text: string): string {
  if (!unusual.test(text)) return text;
  const safe = text
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .replace(/\r\n?/gu, '\n')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, escapeCharacter);
  return escapeText(safe);
}
