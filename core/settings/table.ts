import type { LocalText } from '../i18n/local-text';
import { defineTable, type FieldOf } from '../table/schema';

/** 设置: one setting a row. Source: “县委成立了党的群众路线教育实践活动领导小组及其办公室” (R001). */
export const settingsTable = defineTable({
  id: 'settings',
  zh: '设置',
  en: 'Settings',
  columns: {
    key: { zh: '设置项', en: 'Setting', cell: 'text', required: true, width: 22, aliases: ['设置名称', '参数名称', '参数'] },
    value: { zh: '设置值', en: 'Value', cell: 'text', required: true, width: 26, aliases: ['值', '取值', '参数值', '填写内容'] },
    note: { zh: '说明', en: 'Notes', cell: 'text', width: 48, aliases: ['备注', '填写说明'] },
  },
});

/** A column of the settings table. */
export type SettingsField = FieldOf<typeof settingsTable>;

/** One setting of the blank workbook: its name in column 设置项, the value it starts with, what it does. */
export interface SettingRow {
  readonly key: LocalText;
  readonly value: string;
  readonly note: LocalText;
}

/** The settings of a new workbook, in order. Days, shares and names that differ by campaign are data, never code. */
export const settingRows = {
  campaign: {
    key: { zh: '活动名称', en: 'Campaign' },
    value: '',
    note: {
      zh: '例如“2024年度民主生活会”；名称里有自带活动方案名称的，按那个方案的阶段和关口。',
      en: 'The campaign or meeting this workbook is for; where it names a pack that comes with the tool, that pack counts.',
    },
  },
  office: {
    key: { zh: '活动办', en: 'Campaign office' },
    value: '',
    note: { zh: '管理本工作簿的办公室；只作记录。', en: 'The office that owns this workbook; for the record.' },
  },
  issuingBody: {
    key: { zh: '印发单位', en: 'Issuing body' },
    value: '',
    note: {
      zh: '通报落款的单位；只作记录，现在还没有功能用到它。',
      en: 'The body that signs notices; for the record, nothing uses it yet.',
    },
  },
  unit: {
    key: { zh: '填报单位', en: 'Reporting unit' },
    value: '',
    note: {
      zh: '本单位全称；只作记录。台账是哪个单位的，看各表的“单位名称”栏或表头上方的“填报单位：”。',
      en: 'Full name of the unit that fills this workbook; for the record. Whose rows they are is told by the column Unit of each table or by 填报单位： above its header.',
    },
  },
  year: {
    key: { zh: '年度', en: 'Year' },
    value: '',
    note: { zh: '台账年度；没写年份的时限按这一年读。', en: 'The ledger year; deadlines without a year are read in it.' },
  },
  satisfactionLine: {
    key: { zh: '满意度合格线', en: 'Satisfaction line' },
    value: '',
    note: {
      zh: '例如70%；空着按活动方案（通常是70%）。低于此线须“补课”，等于此线合格。',
      en: 'E.g. 70 %; blank takes that of the campaign (usually 70 %). Below it a make-up is due; exactly on it passes.',
    },
  },
  formula: {
    key: { zh: '满意率算法', en: 'Rate formula' },
    value: '',
    note: {
      zh: 'S1至S5，空着按活动方案（通常是S5：满意和基本满意占有效票）；每个结果旁都印着用的是哪一种。',
      en: 'S1 to S5; blank takes that of the campaign (usually S5). The one used is printed beside every result.',
    },
  },
  dueSoonDays: {
    key: { zh: '临期天数', en: 'Due-soon days' },
    value: '3',
    note: { zh: '距完成时限还有这么多天或更少的事项列为临期。', en: 'Items due within so many days count as due soon.' },
  },
  quorum: {
    key: { zh: '到会比例', en: 'Quorum' },
    value: '',
    note: {
      zh: '例如2/3；空着按活动方案（通常是2/3）。实到人数与应到人数之比，不足不得开会。',
      en: 'E.g. 2/3; blank takes that of the campaign (usually 2/3). Present over due; below it the meeting may not open.',
    },
  },
  language: {
    key: { zh: '语言', en: 'Language' },
    value: '中文',
    note: { zh: '中文或English；只作记录，现在还没有功能用到它。', en: '中文 or English; for the record, nothing uses it yet.' },
  },
} as const satisfies Record<string, SettingRow>;

/** A setting's id. */
export type SettingId = keyof typeof settingRows;
