import { defineTable, type FieldOf } from '../../table/schema';

/**
 * 意见人名单: who gave which opinion, for the few who need to know. Its own sheet, better its own file, with its own key; the register holds
 * neither the key nor the names.
 *
 * What is read from it only ever serves to check texts for names before they are handed out; no output is made from it. Its table is
 * `confidential`: no command that lists tables lists this one.
 * Source: “涉及班子成员个人的,原汁原味进行了反馈” (R042), F130 “Giver identities in a separate file”.
 */
export const giverTable = defineTable({
  id: 'giver',
  zh: '意见人名单',
  en: 'Givers of opinions',
  confidential: true,
  columns: {
    giverNo: { zh: '意见人代号', en: 'Giver No.', cell: 'seq', width: 13, aliases: ['代号', '意见人编号'] },
    name: {
      zh: '意见人姓名',
      en: 'Name of giver',
      cell: 'text',
      required: true,
      width: 13,
      aliases: ['姓名', '提出人', '提出人姓名', '意见人', '意见提出人', '反映人', '反映人姓名', '建议人', '填表人', '填写人'],
      note: { zh: '这张表单独存放、单独加密，不与台账放在一起。', en: 'Kept apart from the register, with a password of its own.' },
    },
    contact: {
      zh: '意见人联系方式',
      en: 'Contact of giver',
      cell: 'text',
      width: 18,
      aliases: ['联系方式', '联系电话', '电话', '手机', '手机号', '手机号码', '邮箱', '电子邮箱', '微信', '身份证号', '身份证号码'],
    },
    unit: { zh: '意见人单位', en: 'Unit of giver', cell: 'text', width: 18, aliases: ['单位', '所在单位', '工作单位', '部门'] },
    opinionIds: {
      zh: '意见编号',
      en: 'Opinions given',
      cell: 'text',
      width: 18,
      aliases: ['所提意见编号', '对应意见编号', '意见序号'],
      note: {
        zh: '征求意见台账里的编号；台账里不写意见人代号。',
        en: 'Numbers of the register; the register never holds the giver’s number.',
      },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 18 },
  },
});

/** A column of the list of givers. */
export type GiverField = FieldOf<typeof giverTable>;
