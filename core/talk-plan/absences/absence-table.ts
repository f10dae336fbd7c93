import { defineTable, type FieldOf } from '../../table/schema';

/**
 * 请假外出: who cannot come when, one absence a row.
 *
 * Source: “要提前预约，有准备地谈” (R062): an appointment needs both to be there.
 */
export const absenceTable = defineTable({
  id: 'absence',
  zh: '请假外出',
  en: 'Absences',
  columns: {
    person: {
      zh: '人员',
      en: 'Person',
      cell: 'names',
      required: true,
      width: 12,
      aliases: ['姓名', '请假人', '请假人员', '外出人员', '缺席人员'],
    },
    unit: { zh: '单位', en: 'Unit', cell: 'text', width: 20, aliases: ['所在单位', '单位名称'] },
    date: {
      zh: '日期',
      en: 'Date',
      cell: 'date',
      required: true,
      width: 24,
      aliases: ['请假日期', '外出日期', '不在日期', '请假时间', '外出时间', '起止日期', '请假起止日期', '起止时间', '请假起止时间'],
      note: { zh: '一天，或从哪天至哪天；整个期间都不在的写“全程”。', en: 'A day, or from a day to a day; 全程 for the whole range.' },
    },
    slot: { zh: '时段', en: 'Slot', cell: 'text', width: 10, note: { zh: '全天不在的留空。', en: 'Blank for the whole day.' } },
    reason: { zh: '原因', en: 'Reason', cell: 'text', width: 20, aliases: ['事由', '请假事由', '请假原因', '外出事由', '备注'] },
  },
});

/** A column of the absences. */
export type AbsenceField = FieldOf<typeof absenceTable>;
