import { defineTable, type FieldOf } from '../table/schema';

/**
 * 关口签字: one signature a row. Only people write here; the program reads.
 *
 * Source: “把平时了解和结束时验收情况结合起来，以确定其是否转入下一阶段” (R020), “对意见收集、问题查摆……等关键工作，严格把关” (R118).
 */
export const signOffTable = defineTable({
  id: 'sign-off',
  zh: '关口签字',
  en: 'Sign-offs',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '单位名称', en: 'Unit', cell: 'text', width: 18, aliases: ['单位', '所在单位'] },
    gate: {
      zh: '关口',
      en: 'Gate',
      cell: 'text',
      required: true,
      width: 28,
      aliases: ['关口名称', '把关内容', '关口编号'],
      note: { zh: '写关口的名称或编号，如“征求意见不深入的不开”或 convene-1。', en: 'Name or id of the gate, e.g. convene-1.' },
    },
    level: {
      zh: '签字环节',
      en: 'Level',
      cell: 'text',
      width: 12,
      aliases: ['签字层级', '把关主体'],
      choices: ['一把手', '督导组', '活动办公室'],
      note: { zh: '四个不放过依次由一把手、督导组、活动办公室签。', en: 'The four of 四个不放过 are signed in this order.' },
    },
    conclusion: {
      zh: '签字结论',
      en: 'Conclusion',
      cell: 'text',
      required: true,
      width: 11,
      aliases: ['结论', '把关结论'],
      choices: ['通过', '不通过', '特批'],
      note: { zh: '特批要有签字人和特批理由，到处都会印出来。', en: 'An override needs a name and a reason and is printed everywhere.' },
    },
    signer: { zh: '签字人', en: 'Signed by', cell: 'text', width: 12, aliases: ['签字', '签名', '签字人姓名'] },
    date: { zh: '签字日期', en: 'Signed on', cell: 'date', width: 13, aliases: ['签字时间'] },
    reason: { zh: '特批理由', en: 'Reason of the override', cell: 'text', width: 28, aliases: ['特批原因'] },
    changed: {
      zh: '修改日期',
      en: 'Changed on',
      cell: 'date',
      width: 13,
      aliases: ['情况变动日期'],
      note: { zh: '签字以后情况又有改动的，填改动日期；改动之前的签字作废。', en: 'A change after a signature voids it.' },
    },
    fingerprint: {
      zh: '依据指纹',
      en: 'Evidence',
      cell: 'text',
      width: 13,
      aliases: ['依据校验码'],
      note: {
        zh: '签字时照抄审核表上的依据指纹；以后依据变了，签字作废。可不填。',
        en: 'Copied from the printed form; once the evidence changes, the signature is void. May be left blank.',
      },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },
  },
});

/** A column of the sign-offs. */
export type SignOffField = FieldOf<typeof signOffTable>;
