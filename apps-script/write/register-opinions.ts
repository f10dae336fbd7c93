import { isCivilDay } from '../../core/calendar/civil-day';
import { zhHints } from '../../core/i18n/zh-cn/findings-opinion';
import { recipientsOf } from '../../core/opinion/feedback/people';
import { longestCell } from '../../core/opinion/feedback/pieces';
import { revealCheck } from '../../core/opinion/feedback/reveals';
import type { OpinionDraft } from '../../core/opinion/intake/draft';
import { registerRows } from '../../core/opinion/intake/draft';
import { nextNumbers } from '../../core/opinion/intake/next-numbers';
import { numberColumns } from '../../core/opinion/register/opinion-number';
import type { OpinionField } from '../../core/opinion/table';
import { cellText } from '../../core/table/cell/text';
import type { PlanValue } from '../../core/table/sheet-plan';
import { personKey, splitNames } from '../../core/text/person-names';
import { type OpinionBook, type Register, rosterOf } from '../read/opinion-book';
import type { FormAnswer } from '../ui/form';
import { appendRows, type NewRow } from './append-rows';

/** Cells that are the same for all opinions registered at once. */
export type SharedCells = Readonly<Partial<Record<OpinionField, string>>>;

/** What stands against registering, with the field of the form; null where nothing does. */
export function objectionTo(drafts: readonly OpinionDraft[], shared: SharedCells): Extract<FormAnswer, { readonly ok: false }> | null {
  const long = drafts.find(({ verbatim }) => verbatim.length > longestCell);
  if (long !== undefined) {
    const message = `有一条意见（${long.from}）有${long.verbatim.length}个字，一个单元格最多放${longestCell}个字，没有登记；请分成几条，一个字都不要删。`;
    return { ok: false, message, field: 'verbatim' };
  }
  if (shared.target === '个人' && (shared.person ?? '').trim() === '')
    return { ok: false, message: '意见对象是“个人”的，请写明涉及谁', field: 'person' };
  return null;
}

/** Numbers a column holds, as texts, from top to bottom. */
function numbersIn({ parsed, reading }: Register, column: number): readonly string[] {
  return reading.grid.rows.filter(({ row }) => row > parsed.headerBottom).map(({ cells }) => cellText(cells[column - 1]).trim());
}

const asNumber = (text: string): PlanValue => (/^[1-9]\d{0,8}$/u.test(text) ? Number(text) : text);

/** A text of the register as its cell takes it; a day of the date box as a day. */
function valueFor(field: OpinionField, text: string): PlanValue {
  return field === 'collectDate' && isCivilDay(text) ? { day: text } : text;
}

/** What a person should look at in what was registered; '' where nothing. */
function remarksOn(opened: OpinionBook, { parsed }: Register, drafts: readonly OpinionDraft[], shared: SharedCells): string {
  const persons = splitNames(shared.person ?? '');
  const roster = rosterOf(opened);
  const known = roster === null ? null : new Set(recipientsOf(roster).map(({ name }) => personKey(name)));
  const unknown = known === null ? [] : persons.filter((name) => !known.has(personKey(name)));
  const reveals = revealCheck(opened.givers);
  const hints = new Set(drafts.flatMap(({ verbatim }) => reveals(verbatim, persons)));
  const lacking = (Object.keys(shared) as OpinionField[]).filter(
    (field) => (shared[field] ?? '') !== '' && parsed.columnOf[field] === undefined,
  ); // its keys
  const names = lacking.map((field) => parsed.table.columns[field].zh);
  return [
    ...(unknown.length === 0 ? [] : [`“${unknown.join('、')}”不在花名册里，反馈单会落不到人，请核对姓名`]),
    ...(hints.size === 0
      ? []
      : [`原文里可能看得出是谁说的（${[...hints].map((hint) => zhHints[hint]).join('、')}），反馈前会留下由专人决定`]),
    ...(names.length === 0 ? [] : [`台账没有“${names.join('”“')}”列，没有写进去；点“建立/补全工作表”可以补上`]),
    ...(parsed.columnOf.fingerprint === undefined ? ['台账没有“原文指纹”列，原文以后改没改看不出来；点“建立/补全工作表”可以补上'] : []),
  ].join('\n');
}

/**
 * Writes opinions below the register, word for word, each with a number of its own and its fingerprint, all of them with one write. Gives what to say.
 * Errors: `Trouble` where something else stands below the register.
 */
export function registerOpinions(opened: OpinionBook, register: Register, drafts: readonly OpinionDraft[], shared: SharedCells): string {
  const { parsed, reading } = register;
  const { id, seq } = numberColumns(parsed);
  const numbersOf = (column: number | null): readonly string[] =>
    column === null ? [] : nextNumbers(numbersIn(register, column), drafts.length);
  const [ids, seqs] = [numbersOf(id), numbersOf(seq)];
  const rows = registerRows(drafts, shared, () => '').map((cells, at): NewRow => {
    const row = new Map<number, PlanValue>();
    for (const field of Object.keys(cells) as OpinionField[]) {
      const [column, text] = [parsed.columnOf[field], cells[field] ?? ''];
      if (column !== undefined && text !== '' && field !== 'seq') row.set(column, valueFor(field, text)); // keys of a record of its fields
    }
    if (id !== null) row.set(id, asNumber(ids[at] ?? ''));
    if (seq !== null) row.set(seq, asNumber(seqs[at] ?? ''));
    return row;
  });
  const first = appendRows(reading, parsed, rows, new Set([id, seq].flatMap((column) => column ?? [])));
  const place = rows.length === 1 ? `第${first}行` : `第${first}至${first + rows.length - 1}行`;
  const own = ids[0] ?? seqs[0];
  const numbered = own === undefined ? '' : rows.length === 1 ? `，编号${own}` : `，编号从${own}起`;
  const remarks = remarksOn(opened, register, drafts, shared);
  return `已登记${rows.length}条，写在“${parsed.sheet}”${place}${numbered}。要反悔，可点“撤销上次操作”${remarks === '' ? '' : `\n${remarks}`}`;
}
