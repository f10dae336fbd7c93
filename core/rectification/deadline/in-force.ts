import type { Finding } from '../../finding/finding';
import type { TableRow } from '../../table/parse-result';
import type { RectificationItem } from '../item';
import type { CellReader } from '../items/cell-reader';
import type { RectificationField } from '../table';
import { isOnlyAskedFor } from './extension-asked';
import { namesNoDeadline } from './no-deadline';
import type { DeadlineReading } from './reading';
import type { SettleDeadline } from './stated-due';

/** Says something of a field of the row being read. */
export type FieldReport = (field: RectificationField, finding: Pick<Finding, 'code' | 'params'>) => void;

/** The deadline of an item, and the one that was put off. */
export type DeadlinesInForce = Pick<RectificationItem, 'deadline' | 'originalDeadline'>;

type DeadlineField = 'deadline' | 'extendedDeadline' | 'originalDeadline';

/** 备注（内含整改时限：6月底前）: some ledgers keep the deadline there. The limit of a contract, a lease or a posting（公示期限）is none of the item. */
const inRemark =
  /(?:整改|完成|办理|办结|解决|落实|到位|销号|改正|治理|整治|要求|规定|计划|承诺|截止|最[终后迟]|(?<![一-鿿]))(?:时限|期限)\s*[:：为是]\s*([^，。；;\n）)]{2,30})/u;

/** That the day is past is no news about work that is done: only the year supplied is. */
function notPast(note: DeadlineReading['notes'][number]): DeadlineReading['notes'][number] {
  return note.code === 'deadline-past' ? { code: 'deadline-year-assumed', params: note.params } : note;
}

/**
 * The deadline in force and the one before extension. Where the ledger keeps 延期后完成时限 beside 完成时限, the extended one is in force and
 * 完成时限 the original (R023); where 完成时限 is blank, 备注 may hold it, or 原完成时限 still stands. `settled`: the work is done, so that
 * a day gone by is no news.
 *
 * A cell that names none（/、无、未延期）or that nobody can read gives way to the others of its row: an extension that was not made, or not
 * understood, puts no item off the overdue list, nor does one that was only asked for.
 */
export function deadlinesInForce(
  row: TableRow<RectificationField>,
  texts: RectificationItem['texts'],
  settled: boolean,
  { reader, settle }: { readonly reader: CellReader; readonly settle: SettleDeadline },
  report: FieldReport,
): DeadlinesInForce {
  const { cells, inherited } = row;
  const names = {
    deadline: !namesNoDeadline(texts.deadline),
    extendedDeadline: !namesNoDeadline(texts.extendedDeadline),
    originalDeadline: !namesNoDeadline(texts.originalDeadline),
  };
  const namesAny = names.deadline || names.extendedDeadline || names.originalDeadline;
  const tell = (field: RectificationField, { notes }: DeadlineReading): void => {
    if (inherited.includes(field)) return;
    for (const note of notes) report(field, settled ? notPast(note) : note);
  };
  const read = (field: DeadlineField, inForce: boolean): DeadlineReading | null => {
    if (namesAny && !names[field]) return null;
    const plain = reader.deadline(cells[field]);
    const reading = inForce ? settle(row, cells[field], plain) : plain;
    if (reading !== null) tell(field, reading);
    return reading;
  };
  const holds = (field: DeadlineField): boolean => names[field] && reader.deadline(cells[field])?.kind !== 'invalid';
  const hasOther = holds('deadline') || holds('originalDeadline');
  const isAsked = hasOther && isOnlyAskedFor(texts.extendedDeadline);
  const isExtended = names.extendedDeadline && !isAsked && (holds('extendedDeadline') || !hasOther);
  const written = read('deadline', !isExtended);
  const extended = read('extendedDeadline', isExtended);
  const hidden = written === null && !isExtended ? inRemark.exec(texts.remark ?? '')?.[1]?.trim() : undefined;
  const fromRemark = hidden === undefined ? null : settle(row, hidden, reader.deadline(hidden));
  const isHidden = fromRemark !== null && fromRemark.due !== null;
  const isOriginal = !isExtended && !isHidden && holds('originalDeadline') && !holds('deadline');
  const original = read('originalDeadline', isOriginal);
  const inForce = written ?? original;
  if (isAsked && extended?.due != null && inForce?.due != null)
    report('extendedDeadline', {
      code: 'deadline-extension-asked',
      params: { text: texts.extendedDeadline ?? '', day: inForce.due, asked: extended.due },
    });
  if (isExtended) return { deadline: extended, originalDeadline: original ?? written };
  // Beside a blank 延期后完成时限 the original deadline is still in force.
  if (isHidden) {
    tell('remark', fromRemark);
    return { deadline: fromRemark, originalDeadline: original };
  }
  return { deadline: isOriginal ? original : (written ?? extended), originalDeadline: original };
}
