import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import type { RectificationItem } from '../../rectification/item';
import { type MasterHeader, masterHeaders } from '../../rectification/items/master-headers';
import { dueText } from '../../rectification/overdue/due-text';
import { type DueOptions, dueState } from '../../rectification/overdue/overdue';
import { statusInEffect } from '../../rectification/status/in-effect';
import { statusNames } from '../../rectification/status/vocabulary';
import { type RectificationField, rectificationTable } from '../../rectification/table';
import { unitKey } from '../../roster/unit-resolver';
import { columnName } from '../../table/address';
import type { CellStyle, PlanCell } from '../../table/sheet-plan';
import { isSameUnit } from '../../table/unit/same-unit';
import { styleOfKind } from '../../template/table-sheet';
import { extraCell } from './extra-columns';
import type { MasterLedger, MasterRow } from './ledger';

/** A column of the master ledger. */
export interface MasterColumn {
  /** What the column is, for those who look for one: a field, or one of the columns the merge adds. */
  readonly id: RectificationField | MasterHeader | 'extra';
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly choices?: readonly string[];
  readonly required?: true;
  readonly cellOf: (row: MasterRow) => PlanCell;
}

const fields = Object.keys(rectificationTable.columns) as RectificationField[]; // the keys of a Record<RectificationField, …>

/** Fields of the blank template, and of the others those that some row fills. */
function fieldsShown(rows: readonly MasterRow[]): readonly RectificationField[] {
  const isFilled = (field: RectificationField): boolean => rows.some(({ item }) => item.texts[field] !== undefined);
  return fields.filter((field) => rectificationTable.columns[field].optional !== true || isFilled(field));
}

const unitAsWritten = ({ item, origin }: MasterRow): string | undefined => (origin === undefined ? item.texts.unit : origin.unit);

/** Whether the row's own cell names a part of the unit it is counted for（办公室、城关镇中学）, which 单位名称 then no longer shows. */
function partOfUnit(row: MasterRow): boolean {
  const written = unitKey(unitAsWritten(row) ?? '');
  return written !== '' && row.unit !== null && !isSameUnit(written, row.unit);
}

/** A true date that was read as such is written as a date; everything else, also one whose year was not believed, as its reader sees it. */
function dateCell({ texts, dates }: RectificationItem, field: RectificationField, read: readonly (IsoDate | null | undefined)[]): PlanCell {
  const day = dates?.[field];
  return day !== undefined && read.includes(day) ? { day } : (texts[field] ?? null);
}

/** As is a day that was read from exactly this text. */
function dayCell(item: RectificationItem, field: RectificationField, day: IsoDate | null): PlanCell {
  return day !== null && item.texts[field] === day ? { day } : dateCell(item, field, [day]);
}

function fieldValue(field: RectificationField, today: IsoDate, language: Language): MasterColumn['cellOf'] {
  switch (field) {
    case 'seq':
      return ({ seq }) => seq;
    case 'unit':
      return ({ unit }) => unit;
    case 'status':
      return ({ item }) => {
        const status = statusInEffect(item, today);
        return status === null ? (item.texts.status ?? null) : statusNames[status][language];
      };
    case 'actualDate':
    case 'closedDate':
    case 'verifyDate':
      return ({ item }) => dayCell(item, field, item[field]);
    case 'deadline':
    case 'originalDeadline':
    case 'extendedDeadline':
      return ({ item }) => dateCell(item, field, [item.deadline?.due, item.originalDeadline?.due]);
    case 'documentDate':
      return ({ item }) => dateCell(item, field, [item.dates?.documentDate]);
    default:
      return ({ item }) => item.texts[field] ?? null;
  }
}

function fieldColumn(field: RectificationField, today: IsoDate, language: Language): MasterColumn {
  const column = rectificationTable.columns[field];
  const choices = field === 'status' ? Object.values(statusNames).map((name) => name[language]) : column.choices;
  return {
    id: field,
    header: column[language],
    width: column.width ?? 14,
    style: field === 'seq' ? 'centre' : styleOfKind[column.cell],
    ...(choices === undefined ? {} : { choices }),
    ...(column.required === true ? { required: true as const } : {}),
    cellOf: fieldValue(field, today, language),
  };
}

/**
 * The columns of the master: the table's fields in its order, the true due day and the state beside the deadline as written, then where the
 * row comes from, then every column that no field claims. 整改状态 holds the status as read, which the live formats look at; where a unit
 * wrote it otherwise, its own words stand under 原填状态; so do those of the unit column under 原填单位, where rows are counted for another name.
 */
export function masterColumns(
  { rows, extraHeaders }: Pick<MasterLedger, 'rows' | 'extraHeaders'>,
  today: IsoDate,
  options: DueOptions,
  language: Language,
): readonly MasterColumn[] {
  const added = (id: MasterHeader, width: number, style: CellStyle, cellOf: MasterColumn['cellOf']): MasterColumn => ({
    id,
    header: masterHeaders[id][language],
    width,
    style,
    cellOf,
  });
  const shown = fieldsShown(rows).flatMap((field): readonly MasterColumn[] => {
    const column = fieldColumn(field, today, language);
    if (field !== 'deadline') return [column];
    return [
      column,
      added('dueDay', 13, 'date', ({ item }) => (item.deadline?.due ? { day: item.deadline.due } : null)),
      added('dueState', 18, 'centre', ({ item }) => dueText(dueState(item, today, options), language)),
    ];
  });
  const extras = extraHeaders.map((header, at): MasterColumn => {
    return { id: 'extra', header, width: 16, style: 'text', cellOf: ({ extra }) => extraCell(extra[at]) };
  });
  return [
    ...shown,
    added('originalSeq', 8, 'centre', ({ item, origin }) => (origin === undefined ? item.texts.seq : origin.seq) ?? null),
    ...(rows.some(partOfUnit) ? [added('unitAsWritten', 16, 'text', (row) => unitAsWritten(row) ?? null)] : []),
    added('statusAsWritten', 14, 'centre', ({ item, origin }) => (origin === undefined ? item.texts.status : origin.status) ?? null),
    added('sourceFile', 28, 'text', ({ item, origin }) => (origin?.place ?? item).file),
    added('sourceSheet', 14, 'text', ({ item, origin }) => (origin?.place ?? item).sheet),
    added('sourceRow', 8, 'centre', ({ item, origin }) => (origin?.place ?? item).row),
    ...extras,
  ];
}

/** `$N` for the column of an id; '' where the master has none. */
export function columnLetter(columns: readonly MasterColumn[], id: MasterColumn['id']): string {
  const at = columns.findIndex((column) => column.id === id);
  return at < 0 ? '' : `$${columnName(at + 1)}`;
}
