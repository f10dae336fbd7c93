import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import { grouped } from '../../lists/grouped';
import { type DueOptions, dueState } from '../../rectification/overdue/overdue';
import { completionRate, countStatuses, percentText } from '../../rectification/rates';
import { finishedStatuses } from '../../rectification/status/counting';
import { statusInEffect } from '../../rectification/status/in-effect';
import { unreadNote } from '../../summary/counted-files';
import { notFilled } from '../../summary/dimensions';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledHead, titledSheet } from '../../table/titled-sheet';
import { missingText, reportText } from '../units/report-state';
import { type FindingCounts, findingCounts } from './finding-counts';
import type { MasterLedger, MasterRow, ReportingUnit } from './ledger';
import { unitsColumns, unitsSheetName } from './units-sheet';

const words = {
  title: { zh: '各单位报送和整改情况', en: 'What each unit sent, and how it stands' },
} as const;

function unitCells(
  unit: ReportingUnit,
  own: readonly MasterRow[],
  found: FindingCounts,
  today: IsoDate,
  options: DueOptions,
  language: Language,
): readonly PlanCell[] {
  const statuses = own.map(({ item }) => statusInEffect(item, today));
  const due = own.map(({ item }) => dueState(item, today, options).kind);
  const { fraction } = completionRate(countStatuses(statuses));
  return [
    unit.unit ?? notFilled[language],
    reportText(unit, language),
    unit.files.join('、'),
    own.length,
    statuses.filter((status) => status !== null && finishedStatuses.has(status)).length,
    statuses.filter((status) => status === 'closed').length,
    due.filter((kind) => kind === 'overdue').length,
    due.filter((kind) => kind === 'pending_due').length,
    fraction === null ? { value: '—', style: 'centre' } : fraction.numerator / fraction.denominator,
    fraction === null ? '—' : `${fraction.numerator}/${fraction.denominator}=${percentText(fraction)}`,
    found.errors,
    found.warnings,
  ];
}

function missingCells(unit: string, daysLate: number | null, language: Language): readonly PlanCell[] {
  return [
    unit,
    missingText(daysLate, language),
    '',
    ...Array.from({ length: 5 }, () => null),
    { value: '—', style: 'centre' },
    '—',
    null,
    null,
  ];
}

function subtitleOf({ units, missing, files }: MasterLedger, today: IsoDate, language: Language): string {
  const sent = units.filter(({ unit }) => unit !== null).length;
  const unread = unreadNote(files, language);
  return language === 'zh'
    ? `截至${today}，${sent}个单位报送${missing.length > 0 ? `，未报${missing.length}个` : ''}${unread}`
    : `As of ${today}: ${sent} units reported${missing.length > 0 ? `, ${missing.length} units missing` : ''}${unread}`;
}

/** One line for each unit, those missing in their official place, with what was sent and how it stands. */
export function unitsSheet(master: MasterLedger, today: IsoDate, options: DueOptions, language: Language): SheetPlan {
  const header = unitsColumns[language];
  const counts = findingCounts(master);
  const rowsOf = grouped(master.rows, ({ unit }) => unit);
  const { order } = master;
  const place = new Map(order.map((name, at) => [name, at]));
  const none: FindingCounts = { errors: 0, warnings: 0 };
  const lines = [
    ...master.units.map((unit, at) => ({
      order: place.get(unit.unit ?? '') ?? order.length + at,
      cells: unitCells(unit, rowsOf.get(unit.unit) ?? [], counts.get(unit.unit) ?? none, today, options, language),
    })),
    ...master.missing.map(({ unit, daysLate }) => ({ order: place.get(unit) ?? 0, cells: missingCells(unit, daysLate, language) })),
  ].sort((a, b) => a.order - b.order);
  const plan = titledSheet({
    name: unitsSheetName[language],
    title: words.title[language],
    subtitle: subtitleOf(master, today, language),
    header: header.map((value): PlanCell => ({ value, style: 'header' })),
    columns: [22, 18, 36, 9, 9, 9, 9, 12, 11, 18, 8, 8].map((width, at) => ({
      width,
      style: at < 3 ? 'text' : at === 8 ? 'percent' : at === 9 ? 'centre' : 'integer',
    })),
    body: lines.map(({ cells }) => cells),
    frozen: 1,
    filtered: true,
  });
  const rates = { top: titledHead + 1, left: 9, bottom: titledHead + lines.length, right: 9 };
  return { ...plan, dataBars: lines.length === 0 ? [] : [rates] };
}
