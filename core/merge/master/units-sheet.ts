import type { Language, LocalText } from '../../i18n/local-text';

/** The headers of the sheet 各单位情况, by which it is known when a master is read again. */
export const unitsColumns = {
  zh: [
    '单位',
    '报送情况',
    '采用的文件',
    '事项数',
    '完成整改',
    '已销号',
    '逾期',
    '待验收（已到期）',
    '完成率',
    '完成率算式',
    '必须改',
    '请核对',
  ],
  en: [
    'Unit',
    'Reported',
    'Files used',
    'Items',
    'Done',
    'Closed out',
    'Overdue',
    'Awaiting acceptance, due',
    'Completion',
    'Exact',
    'Errors',
    'Warnings',
  ],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** The sheet's name. */
export const unitsSheetName = { zh: '各单位情况', en: 'Units' } as const satisfies LocalText;
