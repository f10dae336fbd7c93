import { defineTable, type FieldOf } from '../table/schema';
import { satisfactionChoices, satisfactionFrames, satisfactionReadings } from './header-readings';
import { surveySubjects } from './subject';

/**
 * 满意度测评: one row per unit, subject and round; counts of ballots, never a name beside a grade.
 *
 * Source: “群众满意度未达到70%的，必须‘补课’” (R119), “对领导班子专题民主生活会和组织生活会情况要进行群众满意度测评” (R120).
 */
export const satisfactionTable = defineTable({
  id: 'satisfaction',
  zh: '满意度测评',
  en: 'Satisfaction survey',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', required: true, width: 18, aliases: ['被测评单位'] },
    subject: { zh: '测评对象', en: 'Subject', cell: 'text', width: 16, choices: surveySubjects },
    date: { zh: '测评时间', en: 'Date', cell: 'date', width: 13, aliases: ['填表日期', '填表时间'] },
    voterType: { zh: '参评人员类别', en: 'Voters', cell: 'text', width: 14 },
    round: {
      zh: '轮次',
      en: 'Round',
      cell: 'text',
      width: 8,
      aliases: ['测评轮次', '第几轮', '测评次数', '测评批次'],
      choices: ['第一轮', '第二轮'],
      note: { zh: '“补课”后再测的写“第二轮”。', en: 'The survey after a make-up is the second round.' },
    },
    attendDue: { zh: '应到人数', en: 'Due', cell: 'count', width: 9 },
    attendActual: { zh: '实到人数', en: 'Present', cell: 'count', width: 9 },
    issued: { zh: '发出票数', en: 'Issued', cell: 'count', width: 9 },
    returned: { zh: '收回票数', en: 'Returned', cell: 'count', width: 9 },
    valid: { zh: '有效票数', en: 'Valid', cell: 'count', width: 9, aliases: ['不含弃权票总票数'] },
    satisfied: { zh: '满意', en: 'Satisfied', cell: 'count', required: true, width: 8, aliases: ['好'] },
    basicallySatisfied: { zh: '基本满意', en: 'Basically satisfied', cell: 'count', width: 8, aliases: ['一般'] },
    unsatisfied: { zh: '不满意', en: 'Not satisfied', cell: 'count', width: 8, aliases: ['差'] },
    dontKnow: { zh: '不了解', en: 'Do not know', cell: 'count', width: 8 },
    abstain: { zh: '弃权', en: 'Abstained', cell: 'count', width: 8 },
    rate: { zh: '满意率', en: 'Rate', cell: 'rate', width: 9 },
    comments: { zh: '意见和建议', en: 'Comments', cell: 'text', width: 24 },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },

    item: { zh: '测评项目', en: 'Item', cell: 'text', width: 20, optional: true },
    verySatisfied: { zh: '非常满意', en: 'Very satisfied', cell: 'count', width: 8, optional: true },
    fairlySatisfied: { zh: '比较满意', en: 'Fairly satisfied', cell: 'count', width: 8, aliases: ['较好', '较满意'], optional: true },
    notVerySatisfied: { zh: '不太满意', en: 'Not very satisfied', cell: 'count', width: 8, optional: true },
    veryUnsatisfied: {
      zh: '非常不满意',
      en: 'Very dissatisfied',
      cell: 'count',
      width: 8,
      aliases: ['很不满意', '极不满意'],
      optional: true,
    },
    invalid: { zh: '无效票数', en: 'Invalid', cell: 'count', width: 9, optional: true },
    gradeGroup: { zh: '测评等次', en: 'Grade', cell: 'text', width: 12, optional: true },
    category: { zh: '类别', en: 'Category', cell: 'text', width: 12, optional: true },
    status: { zh: '状态', en: 'Status', cell: 'status', width: 10, optional: true },
    source: { zh: '来源', en: 'Source', cell: 'text', width: 12, optional: true },
  },
  readings: satisfactionReadings,
  choices: satisfactionChoices,
  frames: satisfactionFrames,
});

/** A column of the satisfaction survey. */
export type SatisfactionField = FieldOf<typeof satisfactionTable>;
