import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../i18n/local-text';
import { rectificationTable } from '../rectification/table';
import type { WorkbookPlan } from '../table/sheet-plan';
import { instructionsSheet } from './instructions-sheet';
import { giverTemplate, templates } from './templates';

/** A template is not made on a day: this one stands in its properties, so that the same version makes the same bytes. */
const templateDay: IsoDate = '2026-01-01';

const titles = { zh: '整改台账工作簿', en: 'Rectification workbook' } as const;

/**
 * The blank workbook of `init`: instructions, then every template; with `sample` the tables are filled with a made-up county's rows. Both
 * faces make it from this plan, so that a workbook made by one is at home in the other.
 */
export function blankWorkbook(language: Language, sample: boolean): WorkbookPlan {
  return {
    title: titles[language],
    asOf: templateDay,
    sheets: [instructionsSheet(rectificationTable, language), ...templates.map(({ sheet }) => sheet(language, sample))],
  };
}

/** The blank list of givers, kept apart from everything else (“原汁原味进行了反馈”, and the giver stays unknown). */
export function blankGiverList(language: Language): WorkbookPlan {
  const { table, sheet } = giverTemplate;
  return { title: table[language], asOf: templateDay, sheets: [sheet(language, false)] };
}
