import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../i18n/local-text';
import { rectificationTable } from '../rectification/table';
import { unitListTable } from '../roster/unit-list';
import { settingRows, settingsTable } from '../settings/table';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../table/sheet-plan';
import { instructionsSheet } from './instructions-sheet';
import { sampleItems, sampleUnits } from './sample-rows';
import { tableSheet, templateFields } from './table-sheet';

/** Rows below a template's header that carry drop-downs. */
const room = 500;

/** A template is not made on a day: this one stands in its properties, so that the same version makes the same bytes. */
const templateDay: IsoDate = '2026-01-01';

const texts = {
  zh: { title: '整改台账工作簿', ledgerTitle: '问题整改台账', lines: ['填报单位（盖章）：                    截至日期：    年  月  日'] },
  en: { title: 'Rectification workbook', ledgerTitle: 'Rectification ledger', lines: ['填报单位：                    截至日期：'] },
} as const;

function settingsSheet(language: Language): SheetPlan {
  const body: PlanCell[][] = Object.values(settingRows).map(({ key, value, note }) => [key[language], value, note[language]]);
  return tableSheet(settingsTable, {
    fields: ['key', 'value', 'note'],
    title: settingsTable[language],
    subtitles: [],
    body,
    room: body.length,
    language,
  });
}

/**
 * The blank workbook of `init`: instructions, settings, unit list, ledger; with `sample` the tables are filled with a made-up county's rows.
 * Both faces make it from this plan, so that a workbook made by one is at home in the other.
 */
export function blankWorkbook(language: Language, sample: boolean): WorkbookPlan {
  const { title, ledgerTitle, lines } = texts[language];
  const ledgerFields = templateFields(rectificationTable);
  const unitFields = templateFields(unitListTable);
  return {
    title,
    asOf: templateDay,
    sheets: [
      instructionsSheet(rectificationTable, language),
      settingsSheet(language),
      tableSheet(unitListTable, {
        fields: unitFields,
        title: unitListTable[language],
        subtitles: [],
        body: sample ? sampleUnits.map((unit) => unitFields.map((field) => unit[field] ?? null)) : [],
        room,
        language,
      }),
      tableSheet(rectificationTable, {
        fields: ledgerFields,
        title: ledgerTitle,
        subtitles: lines,
        body: sample ? sampleItems.map((item) => ledgerFields.map((field) => item[field] ?? null)) : [],
        room,
        language,
      }),
    ],
  };
}
