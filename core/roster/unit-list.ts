import { defineTable, type FieldOf } from '../table/schema';
import { layerNames } from './layers';

/**
 * 单位名单: who must report, in the official order, with the names a unit goes by.
 *
 * Source: “区委成立24个督导组,对乡镇党委和区直部门单位领导班子民主生活会进行全覆盖督导” (R003), “各县级领导要联系一个镇(街道)或一个县直部门单位” (R004).
 */
export const unitListTable = defineTable({
  id: 'unit-list',
  zh: '单位名单',
  en: 'Unit list',
  columns: {
    // By itself it gives the order; beside 官方排序 it only numbers the rows.
    seq: { zh: '序号', en: 'No.', cell: 'seq', aliases: ['编号'], optional: true },
    order: {
      zh: '官方排序',
      en: 'Official order',
      cell: 'seq',
      width: 9,
      aliases: ['排序', '排名', '顺序', '单位排序', '排列顺序'],
    },
    name: {
      zh: '单位名称',
      en: 'Unit',
      cell: 'text',
      required: true,
      width: 26,
      aliases: ['单位', '单位全称', '全称', '名称', '党组织名称', '报送单位', '填报单位', '部门名称', '部门单位', '单位名单'],
      note: { zh: '写全称，汇总时按这里的写法和次序。', en: 'The full name; outputs use it, in this order.' },
    },
    shortNames: {
      zh: '简称',
      en: 'Short names',
      cell: 'text',
      width: 18,
      aliases: ['单位简称', '规范简称', '常用简称', '别名', '其他名称', '曾用简称'],
      note: { zh: '多个简称用顿号隔开。', en: 'Several are parted by 、.' },
    },
    formerNames: {
      zh: '曾用名',
      en: 'Former names',
      cell: 'text',
      width: 18,
      aliases: ['原名称', '原单位名称', '曾用名称', '更名前名称', '机构改革前名称'],
    },
    layer: {
      zh: '层级',
      en: 'Layer',
      cell: 'text',
      width: 16,
      aliases: ['单位层级', '类别', '单位类别', '单位类型', '类型', '单位性质'],
      choices: layerNames,
    },
    supervisingGroup: {
      zh: '督导组',
      en: 'Supervision group',
      cell: 'text',
      width: 12,
      aliases: ['所属督导组', '督导组别', '负责督导组', '指导组', '联系督导组', '包联督导组'],
    },
    contactLeader: {
      zh: '联系领导',
      en: 'Linked leader',
      cell: 'names',
      width: 12,
      aliases: ['联系县领导', '联系点领导', '包联领导', '挂点领导', '县级联系领导', '联系县级领导', '分管领导'],
    },
    principal: {
      zh: '主要负责同志',
      en: 'Principal',
      cell: 'names',
      width: 12,
      aliases: ['主要负责人', '单位负责人', '党组书记', '党委书记', '书记', '一把手'],
      optional: true,
    },
    contact: {
      zh: '联络员及电话',
      en: 'Contact',
      cell: 'text',
      width: 16,
      aliases: ['联络员', '联系人', '联系电话', '联系方式', '联系人及电话', '电话'],
      optional: true,
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },
  },
});

/**
 * The unit list in a file that is said to be one: there 单位名称 will do, by itself or beside its number or short name. Elsewhere so few columns
 * could be any table's.
 */
export const namedUnitList: typeof unitListTable = {
  ...unitListTable,
  narrow: 1,
  columns: {
    ...unitListTable.columns,
    // over a single column 单位名单 is its title
    name: { ...unitListTable.columns.name, aliases: unitListTable.columns.name.aliases?.filter((alias) => alias !== '单位名单') ?? [] },
  },
};

/** A column of the unit list. */
export type UnitListField = FieldOf<typeof unitListTable>;
