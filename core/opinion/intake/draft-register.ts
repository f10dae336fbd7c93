import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import type { PlanValue, WorkbookPlan } from '../../table/sheet-plan';
import { tableSheet, templateFields } from '../../template/table-sheet';
import { type OpinionField, opinionTable } from '../table';
import { type OpinionDraft, registerRows } from './draft';

/** What drafts have in common, and on which day the register is made. */
export interface DraftRegister {
  readonly shared: Readonly<Partial<Record<OpinionField, string>>>;
  readonly asOf: IsoDate;
  readonly language: Language;
}

/** Rows that the register's lists reach beyond the drafts. */
const room = 100;

/**
 * A register of drafts, to be looked over and copied into the office's own: numbered from 1, word for word, each with its fingerprint; in 备注 the
 * place it comes from and the question or heading it stands under.
 */
export function draftRegister(drafts: readonly OpinionDraft[], { shared, asOf, language }: DraftRegister): WorkbookPlan {
  const fields = templateFields(opinionTable);
  const rows = registerRows(drafts, shared, (at) => String(at + 1));
  const body = rows.map((row, at) => {
    const { from = '', under = '' } = drafts[at] ?? {};
    const cells: Readonly<Partial<Record<OpinionField, PlanValue>>> = {
      ...row,
      seq: at + 1,
      remark: [from, under].filter((text) => text !== '').join('：'),
    };
    return fields.map((field) => cells[field] ?? null);
  });
  const title = opinionTable[language];
  return {
    title,
    asOf,
    sheets: [tableSheet(opinionTable, { fields, title, subtitles: [], body, room: body.length + room, language })],
  };
}
