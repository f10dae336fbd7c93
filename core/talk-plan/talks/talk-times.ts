import type { IsoDate } from '../../calendar/iso-date';
import type { Finding, Place } from '../../finding/finding';
import { cellIn } from '../../finding/place';
import { readDay } from '../../rectification/deadline/read-deadline';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { type TalkField, talkTable } from '../table';
import { talkHeld } from './talk-said';

/** A row of a plan, and what its days are read by. */
export interface TalkSource {
  readonly parsed: ParsedTable<TalkField>;
  readonly row: TableRow<TalkField>;
  /** What a cell says, without the space around it. */
  readonly said: (field: TalkField) => string;
  readonly today: IsoDate;
  readonly year: number;
}

/** When a talk is to be, and when it was held. */
export interface TalkTimes {
  readonly planned: IsoDate | null;
  /** 时段; '' where the plan names none. */
  readonly part: string;
  readonly actual: IsoDate | null;
  /** The cell that says of a talk held that it was not talked through（谈了一半）; null where none does. */
  readonly half: 'status' | 'actualDate' | null;
  /** Whether 谈话时间, which may be either, was taken for the day on which it was held. */
  readonly isTimeAsHeld: boolean;
}

/** A table that keeps what was talked, by its title or name: its 谈话时间 is when it was. */
function isRecord({ sheet, frame }: ParsedTable): boolean {
  const titles = `${frame.title ?? ''}${sheet}`;
  return /记录|登记|纪实|情况/u.test(titles) && !/计划|安排|方案|预约/u.test(titles);
}

const partInText = /(上午|下午|晚上|中午|\d{1,2}[:：]\d{2}(?:\s*[-~—至]\s*\d{1,2}[:：]\d{2})?)\s*$/u;

function placeOf({ parsed: { file, sheet, columnOf }, row: { row } }: TalkSource, field: TalkField): Place {
  return cellIn({ file, sheet, row }, columnOf[field]);
}

/** The day of a cell, of which `text` is to be read where it is text. Null for a blank one and, with a finding, for one that names no single day. */
function dayIn(source: TalkSource, field: 'plannedDate' | 'actualDate' | 'talkTime', text: string, findings: Finding[]): IsoDate | null {
  const { row, said, today, year } = source;
  const cell = row.cells[field];
  const read = readDay(typeof cell === 'string' ? text : cell, { today, year });
  const params = { text: said(field), column: talkTable.columns[field].zh };
  if (read !== null && read.day === null) findings.push({ code: 'talk-date-unreadable', at: placeOf(source, field), params });
  return read?.day ?? null;
}

/**
 * The times of a talk. 谈话时间 alone is when it was held where it is past and anything tells of the talk: the table's own name, a topic
 * talked through（`hasTopics`）, what its state says. A cell that says that nobody talked stands against every day written.
 */
export function talkTimes(source: TalkSource, hasTopics: boolean, findings: Finding[]): TalkTimes {
  const { parsed, said, today } = source;
  const timeText = said('plannedDate') === '' && said('actualDate') === '' ? said('talkTime') : '';
  const plannedText = said('plannedDate') || timeText;
  const plannedIn = timeText === '' ? 'plannedDate' : 'talkTime';
  const planned = dayIn(source, plannedIn, plannedText.replace(partInText, '').trim(), findings);
  const told = (['actualDate', 'status'] as const).map((field) => ({ field, says: talkHeld(said(field)) }));
  const isTold = isRecord(parsed) || hasTopics || told.some(({ says }) => says === 'through');
  const isTimeActual = timeText !== '' && planned !== null && planned <= today && isTold;
  const refused = told.find(({ says }) => says === 'not-held');
  const written = isTimeActual
    ? planned
    : refused?.field === 'actualDate'
      ? null
      : dayIn(source, 'actualDate', said('actualDate'), findings);
  const isRefused = refused !== undefined && (written !== null || refused.field === 'actualDate');
  if (isRefused) {
    const column = parsed.headerOf[refused.field] ?? talkTable.columns[refused.field].zh;
    findings.push({ code: 'talk-not-held', at: placeOf(source, refused.field), params: { column, text: said(refused.field) } });
  }
  return {
    planned: isTimeActual && !isRefused ? null : planned,
    part: said('slot') || (partInText.exec(plannedText)?.[1] ?? ''),
    actual: isRefused ? null : written,
    half: told.find(({ says }) => says === 'half')?.field ?? null,
    isTimeAsHeld: isTimeActual && !isRefused,
  };
}
