import type { IsoDate } from '../calendar/iso-date';
import type { Finding, Place } from '../finding/finding';
import { cellIn } from '../finding/place';
import type { RecordContext } from '../record/record-rows';
import { saysNothing } from '../rectification/checks/cell-says';
import { readDay } from '../rectification/deadline';
import { splitNames } from '../rectification/person-names';
import { readYesNo } from '../rectification/yes-no';
import { cellText } from '../table/cell/text';
import type { Cell } from '../table/grid';
import type { ParsedTable, TableRow } from '../table/parse-result';
import { type TalkField, talkTable } from './table';
import { methodSaid, readMethod, type TalkMethod } from './talk-method';
import { talkHeld, talkSaid } from './talk-said';

/** The five of 五个谈透, in their order. */
export const talkTopics = ['ptTeam', 'ptSelf', 'ptOther', 'ptCriticism', 'ptMeasures'] as const satisfies readonly TalkField[];

/** One of the five. */
export type TalkTopic = (typeof talkTopics)[number];

/** A row of a talk plan or record, understood by itself. */
export interface TalkRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<TalkField, number>>>;
  /** Names in each cell, as written. */
  readonly talkers: readonly string[];
  readonly talkees: readonly string[];
  readonly talkerUnit: string;
  readonly talkeeUnit: string;
  readonly planned: IsoDate | null;
  /** 时段; '' where the plan names none. */
  readonly part: string;
  readonly place: string;
  readonly actual: IsoDate | null;
  /** The cell that says of a talk held that it was not talked through（谈了一半）; null where none does. */
  readonly half: 'status' | 'actualDate' | null;
  readonly method: TalkMethod | null;
  /** The cell that says so, where another than 谈话方式 does（已谈（电话）under 是否完成）. */
  readonly methodAt?: TalkField;
  /** Topics not ticked. */
  readonly openTopics: readonly TalkTopic[];
  /** '' where it says nothing（无、/）: that explains no topic left out. */
  readonly reason: string;
  /** 反馈意见编号 as it stands: which opinions of the register were handed on in this talk. */
  readonly opinionsFed: string;
  /** The cells as they stand, so that a plan written anew keeps them. */
  readonly cells: TableRow<TalkField>['cells'];
  readonly others: readonly { readonly column: number; readonly cell: Cell }[];
}

/** The cell of a column in a talk's row; the row where the plan has no such column. */
export function talkCell(talk: TalkRow, field: TalkField): Place {
  return cellIn(talk, talk.columns[field]);
}

/** Names parted as a plan writes them; a label with its bracket（张伟（县教育局））stays whole. */
function namesOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of text) {
    if (/[（(]/u.test(sign)) depth++;
    if (/[）)]/u.test(sign)) depth--;
    if (depth <= 0 && /[、，,；;／/\n\r]/u.test(sign)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part]
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap((piece) => (/[（(]/u.test(piece) ? [piece] : splitNames(piece)));
}

/** Whether words in a topic's cell say that it was talked through: √、是、谈透, not 已谈未透 or 拟谈. */
function isTalkedThrough(text: string): boolean {
  const said = talkSaid(text);
  return said === 'through' || (said === null && readYesNo(text) === true);
}

/** How a talk was held: as 谈话方式 says, unless another cell says that it was not face to face or not of two（已谈（电话））. */
function methodOf(said: (field: TalkField) => string): Pick<TalkRow, 'method' | 'methodAt'> {
  const method = readMethod(said('method'));
  if (method !== null && method !== 'face') return { method };
  for (const field of ['status', 'actualDate', 'place', 'remark'] as const) {
    const other = methodSaid(said(field), field);
    if (other !== null) return { method: other, methodAt: field };
  }
  return { method };
}

/** A table that keeps what was talked, by its title or name: its 谈话时间 is when it was. */
const isRecord = (titles: string): boolean => /记录|登记|纪实|情况/u.test(titles) && !/计划|安排|方案|预约/u.test(titles);

const partInText = /(上午|下午|晚上|中午|\d{1,2}[:：]\d{2}(?:\s*[-~—至]\s*\d{1,2}[:：]\d{2})?)\s*$/u;

/** The talks of the plans given. Rows that name nobody at all are skipped; a date that cannot be read is a finding. */
export function readTalks(
  tables: readonly ParsedTable<TalkField>[],
  { today, yearOf }: RecordContext,
): { readonly talks: readonly TalkRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const talks: TalkRow[] = [];
  for (const parsed of tables) {
    const { file, sheet, rows, columnOf, headerOf, headerBottom, frame } = parsed;
    const year = yearOf(parsed);
    const ofRecord = isRecord(`${frame.title ?? ''}${sheet}`);
    let isTimeSaid = false;
    for (const { row, cells, others = [] } of rows) {
      const said = (field: TalkField): string => cellText(cells[field]).trim();
      const talkers = namesOf(said('talker'));
      const talkees = namesOf(said('talkee'));
      if (talkers.length + talkees.length === 0) continue;
      const day = (field: 'plannedDate' | 'actualDate' | 'talkTime', text: string): IsoDate | null => {
        const cell = cells[field];
        const read = readDay(typeof cell === 'string' ? text : cell, { today, year });
        if (read === null) return null;
        const column = columnOf[field];
        if (read.day === null)
          findings.push({
            code: 'talk-date-unreadable',
            at: { file, sheet, row, ...(column !== undefined && { column }) },
            params: { text: said(field), column: talkTable.columns[field].zh },
          });
        return read.day;
      };
      const place = (field: TalkField): Place => {
        const column = columnOf[field];
        return column === undefined ? { file, sheet, row } : { file, sheet, row, column };
      };
      const openTopics = talkTopics.filter((topic) => !isTalkedThrough(said(topic)));
      const timeText = said('plannedDate') === '' && said('actualDate') === '' ? said('talkTime') : '';
      const plannedText = said('plannedDate') || timeText;
      const part = said('slot') || (partInText.exec(plannedText)?.[1] ?? '');
      const planned = day(timeText === '' ? 'plannedDate' : 'talkTime', plannedText.replace(partInText, '').trim());
      const told = (['actualDate', 'status'] as const).map((field) => ({ field, said: talkHeld(said(field)) }));
      const isHeldByTime = ofRecord || openTopics.length < talkTopics.length || told.some((one) => one.said === 'through');
      const isTimeActual = timeText !== '' && planned !== null && planned <= today && isHeldByTime;
      const refused = told.find((one) => one.said === 'not-held');
      const written = isTimeActual ? planned : refused?.field === 'actualDate' ? null : day('actualDate', said('actualDate'));
      const isRefused = refused !== undefined && (written !== null || refused.field === 'actualDate');
      if (isRefused)
        findings.push({
          code: 'talk-not-held',
          at: place(refused.field),
          params: { column: headerOf[refused.field] ?? talkTable.columns[refused.field].zh, text: said(refused.field) },
        });
      if (isTimeActual && !isRefused && !isTimeSaid) {
        const column = columnOf.talkTime;
        findings.push({
          code: 'talk-time-as-held',
          at: { file, sheet, row: headerBottom, ...(column !== undefined && { column }) },
          params: { column: headerOf.talkTime ?? talkTable.columns.talkTime.zh },
        });
        isTimeSaid = true;
      }
      const unit = said('unit') || frame.reportingUnit || '';
      talks.push({
        file,
        sheet,
        row,
        columns: columnOf,
        talkers,
        talkees,
        talkerUnit: said('talkerUnit') || unit,
        talkeeUnit: said('talkeeUnit') || unit,
        planned: isTimeActual && !isRefused ? null : planned,
        part,
        place: said('place'),
        actual: isRefused ? null : written,
        half: told.find((one) => one.said === 'half')?.field ?? null,
        ...methodOf(said),
        openTopics,
        reason: saysNothing(said('reason')) ? '' : said('reason'),
        opinionsFed: said('opinionsFed'),
        cells,
        others,
      });
    }
  }
  return { talks, findings };
}
