import { defineTable, type FieldOf } from '../table/schema';
import { rosterChoices, rosterReadings } from './header-readings';

/**
 * 花名册: one person a row.
 *
 * Source: “主要负责同志要切实履行第一责任人的职责” (R005), “与本人组织关系所在党支部党员之间” (R057: the branch stands by the person, not by the unit).
 */
export const rosterTable = defineTable({
  id: 'roster',
  zh: '花名册',
  en: 'Roster',
  columns: {
    seq: { zh: '序号', en: 'No.', cell: 'seq', width: 6 },
    unit: { zh: '所在单位', en: 'Unit', cell: 'text', width: 18 },
    name: { zh: '姓名', en: 'Name', cell: 'text', required: true, width: 11 },
    gender: { zh: '性别', en: 'Gender', cell: 'text', width: 7, choices: ['男', '女'] },
    post: { zh: '职务', en: 'Post', cell: 'text', width: 20 },
    role: {
      zh: '角色',
      en: 'Role',
      cell: 'text',
      width: 14,
      choices: ['主要负责同志', '班子成员', '部门主要负责同志', '支部书记', '党员', '群众'],
      note: { zh: '每个单位只有一位主要负责同志。', en: 'Each unit has exactly one principal.' },
    },
    isLeader: { zh: '是否班子成员', en: 'Team member', cell: 'yes_no', width: 9, choices: ['是', '否'] },
    political: { zh: '政治面貌', en: 'Political status', cell: 'text', width: 11 },
    partyBranch: { zh: '所在党支部', en: 'Party branch', cell: 'text', width: 18 },
    partyRole: {
      zh: '党内职务',
      en: 'Party post',
      cell: 'text',
      width: 14,
      aliases: ['党委职务', '党组职务', '党委任职', '党组任职', '支委职务', '支部委员职务', '党职', '党内兼职'],
    },
    duty: {
      zh: '工作分工',
      en: 'Duties',
      cell: 'text',
      width: 24,
      aliases: ['分管工作', '分管', '分管业务', '分管范围', '主管工作', '负责工作'],
    },
    dutyUnits: { zh: '分管部门', en: 'Departments in charge of', cell: 'text', width: 20 },
    supervisingGroup: { zh: '督导组', en: 'Supervision group', cell: 'text', width: 12, aliases: ['督导组别', '联系督导组'] },
    contactPoint: { zh: '联系点', en: 'Linked place', cell: 'text', width: 14 },
    phone: { zh: '联系电话', en: 'Phone', cell: 'text', width: 14 },
    exemption: {
      zh: '特殊情况',
      en: 'Exemption',
      cell: 'text',
      width: 16,
      choices: ['年老体弱', '外出流动', '口述代记'],
      note: { zh: '年老体弱、外出、本人口述他人记录等。', en: 'Frail, away, or dictating to a helper.' },
    },
    remark: { zh: '备注', en: 'Remarks', cell: 'text', width: 16 },

    rank: { zh: '职级', en: 'Rank', cell: 'text', width: 10, optional: true },
    partyJoinDate: {
      zh: '入党时间',
      en: 'Joined the Party',
      cell: 'date',
      width: 13,
      optional: true,
      aliases: ['何时入党', '何时加入中国共产党', '何时加入党组织'],
    },
    birth: { zh: '出生年月', en: 'Born', cell: 'date', width: 11, optional: true },
    status: { zh: '状态', en: 'Status', cell: 'text', width: 10, optional: true },
    category: { zh: '人员类别', en: 'Category', cell: 'text', width: 12, optional: true },
    source: { zh: '来源', en: 'Source', cell: 'text', width: 12, optional: true },
  },
  readings: rosterReadings,
  choices: rosterChoices,
});

/** A column of the roster. */
export type RosterField = FieldOf<typeof rosterTable>;
