/** Bytes a character takes in UTF-8. */
function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A text as iCalendar holds it: \ ; , and line breaks escaped (RFC 5545, 3.3.11); other control characters are left out. */
export function escapeCalendarText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/\t/gu, ' ');
}

const longestLine = 75;

/** A content line folded at 75 octets, never within a character (RFC 5545, 3.1), without its own line break. */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const bytes = byteLength(character);
    if (used + bytes > longestLine) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += bytes;
  }
  return folded;
}
