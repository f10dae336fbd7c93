import type { Cell } from '../../table/grid';
import { once } from '../../table/once';
import type { ParsedTable } from '../../table/parse-result';
import { readYesNo } from '../../text/yes-no';
import { isDayOfEnd } from '../deadline/day-words';
import { type DayReading, readDay, readDeadline } from '../deadline/read-deadline';
import type { DeadlineReading } from '../deadline/reading';
import type { RectType } from '../item';
import type { ReadingDay } from '../reading-day';
import { readRectType } from '../rect-type';
import { readClosed } from '../status/closed-answer';
import { statusInHeading } from '../status/heading';
import { readStatus } from '../status/read-status';
import type { Status } from '../status/vocabulary';
import type { RectificationField } from '../table';

/** Reads the cells of one sheet; equal texts are read once, since ledgers repeat themselves. */
export interface CellReader {
  readonly deadline: (cell: Cell | undefined) => DeadlineReading | null;
  /** The day of a plain date column, or null where it is blank. A month alone means its last day, or today while the month runs; a plan means none. */
  readonly day: (cell: Cell | undefined) => DayReading | null;
  readonly status: (text: string) => Status | null;
  /** The status that words say wherever they stand, with no header that asks. */
  readonly words: (text: string) => Status | null;
  /** The status that a section title or a sheet's name gives to the rows under it. */
  readonly heading: (text: string) => Status | null;
  readonly closed: (text: string) => boolean | null;
  readonly rectType: (text: string) => RectType | null;
  /** The type in the type column; false where its header asks for one（是否立行立改）and the cell says no. */
  readonly answeredType: (text: string) => RectType | false | null;
}

function byCell<Value>(read: (cell: Cell | undefined) => Value): (cell: Cell | undefined) => Value {
  const ofText = once<Value>(read);
  return (cell) => (typeof cell === 'string' ? ofText(cell) : read(cell));
}

/** Readers by what they read by, so that a thousand ledgers of one county share what was read in the first. Bounded: see `once`. */
const readers = new Map<string, CellReader>();
const mostReaders = 50;

/** A reader for the cells of a sheet. The headers of the status and type columns say what 是 and 否 mean in them. */
export function cellReader({ headerOf }: Pick<ParsedTable<RectificationField>, 'headerOf'>, context: ReadingDay): CellReader {
  const question = headerOf.status ?? false;
  const typeQuestion = headerOf.rectType?.includes('是否') === true ? headerOf.rectType : false;
  const key = `${context.today} ${context.year} ${question} ${typeQuestion}`;
  const known = readers.get(key);
  if (known !== undefined) return known;
  const made = newReader(question, typeQuestion, context);
  if (readers.size >= mostReaders) readers.clear();
  readers.set(key, made);
  return made;
}

function newReader(question: string | false, typeQuestion: string | false, context: ReadingDay): CellReader {
  const { today } = context;
  const status = once((text) => readStatus(text, { question, on: context }));
  return {
    deadline: byCell((cell) => readDeadline(cell, context)),
    day: byCell((cell) => {
      if (typeof cell === 'string' && !isDayOfEnd(cell)) return { day: null, assumed: false };
      const reading = readDay(cell, context);
      if (reading?.day == null || !reading.assumed || reading.day <= today || reading.day.slice(0, 7) !== today.slice(0, 7)) return reading;
      return { ...reading, day: today };
    }),
    status,
    words: once((text) => readStatus(text, { on: context })),
    heading: once((text) => statusInHeading(text, status)),
    closed: once((text) => readClosed(text, context)),
    rectType: once(readRectType),
    answeredType: once((text) => readRectType(text) ?? (typeQuestion === false ? null : answerOf(text, typeQuestion))),
  };
}

/** What 是 or 否 says under 是否立行立改. */
function answerOf(text: string, question: string): RectType | false | null {
  const answer = readYesNo(text);
  return answer === true ? readRectType(question.replace('是否', '')) : answer;
}
