const day = 86_400_000;
/** Sheets counts days from 30 December 1899, as its own documentation says. */
const epochSerial = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

function askClock(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day: dayOfMonth = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, dayOfMonth, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

const clocks = new Map<string, Map<number, number>>();

/** Asks once for each time: a ledger has few days and many rows. */
function remembered(memory: Map<string, Map<number, number>>, zone: string, time: number, ask: () => number): number {
  const known = memory.get(zone) ?? new Map<number, number>();
  memory.set(zone, known);
  const found = known.get(time);
  if (found !== undefined) return found;
  if (known.size > 10_000) known.clear();
  const answer = ask();
  known.set(time, answer);
  return answer;
}

/** What the wall clock of a zone shows at an instant, as the milliseconds that UTC would need to show the same. */
export function wallClock(instant: number, zone: string): number {
  return remembered(clocks, zone, instant, () => askClock(instant, zone));
}

const instants = new Map<string, Map<number, number>>();

/** The instant at which the wall clock of a zone shows the given civil time. */
export function instantOf(civil: number, zone: string): number {
  return remembered(instants, zone, civil, () => {
    const guess = civil - (wallClock(civil, zone) - civil);
    return civil - (wallClock(guess, zone) - guess);
  });
}

export const serialOf = (civil: number): number => civil / day + epochSerial;

/** Rounded to the millisecond: a serial is a fraction of a day. */
export const civilOf = (serial: number): number => Math.round((serial - epochSerial) * day);

/** The serial of a day, whole. */
export const daySerial = (year: number, month: number, dayOfMonth: number): number =>
  Date.UTC(year, month - 1, dayOfMonth) / day + epochSerial;

/** True for a day that the calendar has. */
export function isDay(year: number, month: number, dayOfMonth: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === dayOfMonth;
}
