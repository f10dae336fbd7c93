import type { Finding, Place } from '../../finding/finding';
import { cellIn } from '../../finding/place';
import type { RecordContext } from '../../record/record-rows';
import { saysNothing } from '../../rectification/checks/cell-says';
import { cellText } from '../../table/cell/text';
import type { Cell } from '../../table/grid';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { splitNames } from '../../text/person-names';
import { readYesNo } from '../../text/yes-no';
import { type TalkField, talkTable } from '../table';
import { methodSaid, readMethod, type TalkMethod } from './talk-method';
import { talkSaid } from './talk-said';
import { type TalkSource, type TalkTimes, talkTimes } from './talk-times';

/** The five of 五个谈透, in their order. */
export const talkTopics = ['ptTeam', 'ptSelf', 'ptOther', 'ptCriticism', 'ptMeasures'] as const satisfies readonly TalkField[];

/** One of the five. */
export type TalkTopic = (typeof talkTopics)[number];

/** A row of a talk plan or record, understood by itself. */
export interface TalkRow extends Omit<TalkTimes, 'isTimeAsHeld'> {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<TalkField, number>>>;
  /** Names in each cell, as written. */
  readonly talkers: readonly string[];
  readonly talkees: readonly string[];
  readonly talkerUnit: string;
  readonly talkeeUnit: string;
  readonly place: string;
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

function talkOf(source: TalkSource, findings: Finding[]): { readonly talk: TalkRow; readonly isTimeAsHeld: boolean } | null {
  const { parsed, row, said } = source;
  const [talkers, talkees] = [namesOf(said('talker')), namesOf(said('talkee'))];
  if (talkers.length + talkees.length === 0) return null;
  const openTopics = talkTopics.filter((topic) => !isTalkedThrough(said(topic)));
  const { isTimeAsHeld, ...times } = talkTimes(source, openTopics.length < talkTopics.length, findings);
  const unit = said('unit') || parsed.frame.reportingUnit || '';
  const talk: TalkRow = {
    file: parsed.file,
    sheet: parsed.sheet,
    row: row.row,
    columns: parsed.columnOf,
    talkers,
    talkees,
    talkerUnit: said('talkerUnit') || unit,
    talkeeUnit: said('talkeeUnit') || unit,
    ...times,
    place: said('place'),
    ...methodOf(said),
    openTopics,
    reason: saysNothing(said('reason')) ? '' : said('reason'),
    opinionsFed: said('opinionsFed'),
    cells: row.cells,
    others: row.others ?? [],
  };
  return { talk, isTimeAsHeld };
}

/** That 谈话时间 was taken for the day of the talk, to be said once a table. */
function timeAsHeld({ file, sheet, headerBottom, columnOf, headerOf }: ParsedTable<TalkField>): Finding {
  const params = { column: headerOf.talkTime ?? talkTable.columns.talkTime.zh };
  return { code: 'talk-time-as-held', at: cellIn({ file, sheet, row: headerBottom }, columnOf.talkTime), params };
}

/** The talks of the plans given. Rows that name nobody at all are skipped; a date that cannot be read is a finding. */
export function readTalks(
  tables: readonly ParsedTable<TalkField>[],
  { today, yearOf }: RecordContext,
): { readonly talks: readonly TalkRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const talks: TalkRow[] = [];
  for (const parsed of tables) {
    const year = yearOf(parsed);
    let isTimeSaid = false;
    for (const row of parsed.rows) {
      const read = talkOf({ parsed, row, said: (field) => cellText(row.cells[field]).trim(), today, year }, findings);
      if (read === null) continue;
      talks.push(read.talk);
      if (read.isTimeAsHeld && !isTimeSaid) findings.push(timeAsHeld(parsed));
      isTimeSaid ||= read.isTimeAsHeld;
    }
  }
  return { talks, findings };
}
