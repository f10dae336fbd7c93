import type { IsoDate } from '../../../core/calendar/iso-date';
import type { CheckedSheet } from '../../../core/rectification/checks/check';
import type { DeadlineKind, DeadlineReading } from '../../../core/rectification/deadline/reading';
import type { RectificationItem } from '../../../core/rectification/item';
import type { RectificationField } from '../../../core/rectification/table';

/** The day of every test that names none: a Friday. */
export const today: IsoDate = '2024-03-15';

/** A deadline as the reader would give it. */
export function deadline(text: string, due: IsoDate | null, kind: DeadlineKind = due === null ? 'immediate' : 'dated'): DeadlineReading {
  return { text, kind, due, certainty: due === null ? 'unknown' : 'certain', notes: [], milestones: [], recurrence: null, finished: null };
}

/** A row of a careful office, with what the test changes. */
export function item(change: Partial<RectificationItem> = {}, texts: RectificationItem['texts'] = {}): RectificationItem {
  const due = change.deadline === undefined ? deadline('2024年6月底前', '2024-06-30') : change.deadline;
  const full: Partial<Record<RectificationField, string>> = {
    seq: '1',
    problem: '理论学习不够系统，比如上半年只集中学习4次',
    measure: '每月集中学习不少于一天，由办公室登记考勤',
    respPerson: '张建国',
    status: '整改中',
    ...(due === null ? {} : { deadline: due.text }),
    ...texts,
  };
  return {
    file: '县教育局.xlsx',
    sheet: '整改台账',
    row: 5,
    hidden: false,
    unit: '县教育局',
    office: null,
    unitLeftBlank: false,
    section: null,
    inherited: [],
    originalDeadline: null,
    status: 'in_progress',
    rectType: null,
    actualDate: null,
    closedDate: null,
    verifyDate: null,
    ...change,
    deadline: due,
    texts: Object.fromEntries(Object.entries(full).filter(([, text]) => text !== '')),
  };
}

/** The sheet those rows stand in, with the columns the test gives it (by letter order from A). */
export function sheet(fields: readonly RectificationField[], change: Partial<CheckedSheet> = {}): CheckedSheet {
  return {
    today,
    year: 2024,
    file: '县教育局.xlsx',
    sheet: '整改台账',
    headerBottom: 3,
    columnOf: Object.fromEntries(fields.map((field, at) => [field, at + 1])),
    headerOf: {},
    frame: { title: null, reportingUnit: null, asOf: null, titleYear: null },
    unreadable: new Set(),
    ...change,
  };
}
