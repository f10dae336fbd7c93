import { defineTable, type FieldOf } from '../table/schema';

/**
 * 材料审核: one review a row; a material that has been looked at by three levels has three rows, one that nobody has looked at yet has one.
 *
 * Source: “‘一把手’、督导组、活动办公室要逐级把关” (R068), “由主要负责同志主持撰写，领导班子集体研究，并在一定范围内征求意见” (R065).
 */
export const materialTable = defineTable({
  id: 'materials',
  zh: '材料审核',
  en: 'Materials',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 16, aliases: ['单位', '所在单位'] },
    author: {
      zh: '撰写人',
      en: 'Author',
      cell: 'text',
      required: true,
      width: 11,
      aliases: ['材料撰写人', '撰写人姓名', '材料名称', '材料责任人'],
      note: { zh: '个人材料写姓名；班子材料写“领导班子”。', en: 'A name; 领导班子 for the material of the team.' },
    },
    kind: {
      zh: '材料类别',
      en: 'Kind',
      cell: 'text',
      required: true,
      width: 16,
      aliases: ['材料类型', '材料种类'],
      choices: ['班子检视剖析材料', '个人对照检查材料', '党性分析材料', '实施方案', '动员讲话'],
    },
    role: {
      zh: '撰写人类别',
      en: 'Author is',
      cell: 'text',
      width: 13,
      choices: ['领导班子', '主要负责同志', '班子成员', '部门主要负责同志', '党员'],
      note: {
        zh: '决定由谁逐级审核；花名册里有这个人的可以不填。',
        en: 'Decides who reviews; may be left blank for people of the roster.',
      },
    },
    form: {
      zh: '撰写方式',
      en: 'Written how',
      cell: 'text',
      width: 14,
      choices: ['亲笔撰写', '本人口述他人记录', '简要材料'],
      note: {
        zh: '“三个区别对待”：能写的亲笔撰写；年老体弱、无书写能力的可口述、可写简要材料。',
        en: 'By the own hand; the frail and those who cannot write may dictate or hand in a short one.',
      },
    },
    drafted: {
      zh: '主持撰写日期',
      en: 'Drafted on',
      cell: 'date',
      width: 12,
      aliases: ['撰写日期', '起草日期', '撰写时间'],
      note: { zh: '班子材料：主要负责同志主持撰写的日期。', en: 'Team material: the day the principal had it drafted.' },
    },
    discussed: { zh: '集体研究日期', en: 'Discussed on', cell: 'date', width: 12, aliases: ['班子研究日期', '集体研究时间'] },
    consulted: {
      zh: '征求意见日期',
      en: 'Opinions asked on',
      cell: 'date',
      width: 12,
      aliases: ['材料征求意见日期', '征求班子成员意见日期'],
      note: { zh: '班子材料：分别征求班子成员意见的日期。', en: 'Team material: the day its members were asked.' },
    },
    asked: {
      zh: '已征求的成员',
      en: 'Members asked',
      cell: 'names',
      width: 18,
      aliases: ['征求意见的成员', '已征求意见成员', '征求成员'],
      note: { zh: '班子材料：分别征求过的班子成员，一人一个名字。', en: 'Team material: each member who was asked, by name.' },
    },
    changed: {
      zh: '修改日期',
      en: 'Changed on',
      cell: 'date',
      width: 12,
      aliases: ['最后修改日期', '材料修改日期'],
      note: { zh: '审核以后又改过的，改动之前的审核作废，要重新审核。', en: 'A change voids every review before it.' },
    },
    level: {
      zh: '审核环节',
      en: 'Level',
      cell: 'text',
      width: 14,
      aliases: ['把关环节', '审核层级', '审阅环节'],
      choices: ['主要负责同志', '督导组', '活动办公室', '上级分管领导', '分管班子成员', '党支部书记'],
      note: { zh: '一级一行，按先后逐级把关。', en: 'One row a level, in their order.' },
    },
    result: {
      zh: '审核结果',
      en: 'Result',
      cell: 'text',
      width: 10,
      aliases: ['审阅结果', '把关结果', '审核结论'],
      choices: ['通过', '修改', '重新撰写', '退回'],
      note: { zh: '“通过”要有审核人和日期；其余要写明问题。', en: 'A pass needs name and date; anything else a comment.' },
    },
    reviewer: { zh: '审核人', en: 'Reviewer', cell: 'text', width: 12, aliases: ['审阅人', '把关人'] },
    date: { zh: '审核日期', en: 'Reviewed on', cell: 'date', width: 12, aliases: ['审阅日期', '把关日期', '审核时间'] },
    comment: {
      zh: '审核意见',
      en: 'Comment',
      cell: 'text',
      width: 28,
      aliases: ['审阅意见', '把关意见', '存在问题及修改意见'],
      note: {
        zh: '退回、修改写明问题；重新撰写写明是哪一种：讲成绩多、问题少；分析客观原因多、主观原因少；谈表面现象多、挖思想根源少。',
        en: 'What is wrong. To be written anew: say which of the three stock reasons.',
      },
    },
    checks: {
      zh: '四项要求',
      en: 'Four demands',
      cell: 'text',
      width: 12,
      aliases: ['审核四项', '审核要点'],
      note: {
        zh: '达到的写出来：严（衡量尺子严）、准（查摆问题准）、深（原因分析深）、实（整改措施实）。',
        en: 'Those met: 严 strict, 准 exact, 深 deep, 实 real.',
      },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 14 },
  },
});

/** A column of the materials. */
export type MaterialField = FieldOf<typeof materialTable>;
