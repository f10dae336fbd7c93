import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import { homeUnit, postOf } from '../../roster/roster';
import { cellText } from '../../table/cell/text';
import type { ParsedTable } from '../../table/parse-result';
import type { PlanValue } from '../../table/sheet-plan';
import { exemptText, isExcused, kindsText, type ShownTalk } from '../sheets/plan-book';
import { type TalkField, talkTable } from '../table';
import type { JudgedTalk } from '../talks/judge-talks';
import type { TalkRow } from '../talks/read-talks';
import { changesOfRows, type TalkChange } from './replan';

/** A cell of a plan table that is to be written. */
export interface PlanEdit {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

type Cells = Readonly<Partial<Record<TalkField, PlanValue>>>;

/** The cells of a talk that stands in no row yet. */
function newCells(talk: ShownTalk, seq: number, language: Language): Cells {
  const { talker, talkee, kinds, date, part, place } = talk;
  const { states } = messagesIn(language).talk;
  return {
    seq,
    talker: talker.label,
    talkerPost: postOf(talker),
    talkerUnit: homeUnit(talker),
    talkee: talkee.label,
    talkeePost: postOf(talkee),
    talkeeUnit: homeUnit(talkee),
    talkType: kindsText(kinds, language),
    method: talkTable.columns.method.choices?.[0] ?? null,
    plannedDate: date === null ? null : { day: date },
    slot: part,
    place,
    // What a talk comes to changes from day to day and is shown by the check; that it need not be held stays.
    status: isExcused(talk) ? states.exempt : null,
    remark: exemptText(talk, language),
  };
}

function edits({ columnOf }: Pick<ParsedTable<TalkField>, 'columnOf'>, row: number, cells: Cells): readonly PlanEdit[] {
  const fields = Object.keys(cells) as readonly TalkField[]; // keys of a record keyed by TalkField
  return fields.flatMap((field): readonly PlanEdit[] => {
    const column = columnOf[field];
    return column === undefined ? [] : [{ row, column, value: cells[field] ?? null }];
  });
}

/** Whether a talk stands in the table: two tables of one sheet have each their own columns. */
function isOf({ columnOf }: ParsedTable<TalkField>, { columns }: TalkRow): boolean {
  return columns === columnOf;
}

/** The times that changes give the rows of a table. */
export function timeEdits(
  table: ParsedTable<TalkField>,
  judged: readonly JudgedTalk[],
  changes: readonly TalkChange[],
): readonly PlanEdit[] {
  const changeOf = changesOfRows(changes);
  return judged.flatMap(({ talk }): readonly PlanEdit[] => {
    const change = changeOf.get(talk);
    if (change === undefined || !isOf(table, talk)) return [];
    const { to } = change;
    return edits(table, talk.row, {
      plannedDate: to === null ? null : { day: to.date },
      slot: to?.part ?? null,
      place: to?.place ?? null,
    });
  });
}

/** The last row of a table that names a talk; its header where none does. Rows below it that hold a running number alone are free. */
export function lastTalkRow(table: ParsedTable<TalkField>, talks: readonly TalkRow[]): number {
  return talks.reduce((last, talk) => (isOf(table, talk) ? Math.max(last, talk.row) : last), table.headerBottom);
}

/** New talks below the last of a table, row by row; a number that stands there already is kept. */
export function addedEdits(
  table: ParsedTable<TalkField>,
  talks: readonly TalkRow[],
  added: readonly ShownTalk[],
  language: Language,
): readonly PlanEdit[] {
  const own = talks.filter((talk) => isOf(table, talk));
  const last = lastTalkRow(table, talks);
  const numbers = own.map(({ cells }) => Number(cellText(cells.seq))).filter((number) => Number.isInteger(number));
  const first = Math.max(own.length, ...numbers, 0) + 1;
  return added.flatMap((talk, at) => edits(table, last + 1 + at, newCells(talk, first + at, language)));
}
