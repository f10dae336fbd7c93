import { misuse } from './host';
import { instantOf, isDay, wallClock } from './zone';

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

function offset(instant: number, zone: string, colon: boolean): string {
  const minutes = Math.round((wallClock(instant, zone) - instant) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${pad(Math.floor(Math.abs(minutes) / 60), 2)}${colon ? ':' : ''}${pad(Math.abs(minutes) % 60, 2)}`;
}

const letters = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The part of Java's SimpleDateFormat that scripts of ours may use; any other letter stops the test. */
export function formatPattern(instant: number, zone: string, pattern: string): string {
  const at = new Date(wallClock(instant, zone));
  const parts: Readonly<Record<string, (width: number) => string>> = {
    y: (width) => (width === 2 ? pad(at.getUTCFullYear() % 100, 2) : pad(at.getUTCFullYear(), width)),
    M: (width) => (width > 2 ? misuse(`the fake does not name months: ${pattern}`) : pad(at.getUTCMonth() + 1, width)),
    d: (width) => pad(at.getUTCDate(), width),
    H: (width) => pad(at.getUTCHours(), width),
    m: (width) => pad(at.getUTCMinutes(), width),
    s: (width) => pad(at.getUTCSeconds(), width),
    S: (width) => pad(at.getUTCMilliseconds(), width),
    u: () => String(at.getUTCDay() || 7),
    Z: () => offset(instant, zone, false),
    X: (width) => offset(instant, zone, width === 3),
  };
  return pattern.replace(letters, (text, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) return text;
    return (parts[letter] ?? misuse(`the fake does not know ${letter} in the date pattern ${pattern}`))(text.length);
  });
}

/** Reads `yyyy-MM-dd` and `yyyy-MM-dd HH:mm:ss` and their like; null where the text is no such date. */
export function parsePattern(text: string, zone: string, pattern: string): number | null {
  const order: string[] = [];
  const source = pattern.replace(letters, (part, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (letter === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (!/[yMdHms]/.test(letter)) return misuse(`the fake does not read ${letter} in the date pattern ${pattern}`);
    order.push(letter);
    return `(\\d{1,${letter === 'y' ? 4 : 2}})`;
  });
  const found = new RegExp(`^${source}$`).exec(text);
  if (!found) return null;
  const value = (letter: string, usual: number): number => (order.includes(letter) ? Number(found[order.indexOf(letter) + 1]) : usual);
  const [year, month, day] = [value('y', 1970), value('M', 1), value('d', 1)];
  if (!isDay(year, month, day)) return null;
  return instantOf(Date.UTC(year, month - 1, day, value('H', 0), value('m', 0), value('s', 0)), zone);
}
