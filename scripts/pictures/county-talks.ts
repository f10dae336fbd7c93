import type { Seed } from '../../test/support/fake-sheets/seed';

const bureau = '青禾县教育局';
const branch = '县教育局机关党支部';

/** 青禾县教育局 and its people are made up. */
const roster: readonly (readonly string[])[] = [
  [bureau, '张建国', '党组书记、局长', '主要负责同志', branch, ''],
  [bureau, '刘玉兰', '党组成员、副局长', '班子成员', branch, '办公室'],
  [bureau, '王强', '党组成员、副局长', '班子成员', branch, '人事科'],
  [bureau, '赵敏', '党组成员、总督学', '班子成员', branch, '督导室'],
  [bureau, '孙浩', '办公室主任', '部门主要负责同志', branch, ''],
  [bureau, '吴刚', '人事科科长', '部门主要负责同志', branch, ''],
  [bureau, '周立', '督导室主任', '部门主要负责同志', branch, ''],
];

const header = ['序号', '谈话人', '谈话对象', '计划谈话时间', '时段', '实际谈话时间', '谈话地点'];
const day = (date: string) => ({ day: date });

/** A bureau about to make its timetable. */
export const talksToPlan: Readonly<Record<string, Seed>> = {
  花名册: [['所在单位', '姓名', '职务', '角色', '所在党支部', '分管部门'], ...roster],
  谈心谈话计划表: [header],
};

/** The same with a timetable that an absence has hit. */
export const talksUnderWay: Readonly<Record<string, Seed>> = {
  ...talksToPlan,
  谈心谈话计划表: [
    header,
    [1, '张建国', '刘玉兰', day('2024-07-15'), '上午', day('2024-07-15'), '谈话室一'],
    [2, '张建国', '王强', day('2024-07-16'), '上午', '', '谈话室一'],
    [3, '张建国', '赵敏', day('2024-07-17'), '上午', '', '谈话室一'],
    [4, '刘玉兰', '王强', day('2024-07-17'), '上午', '', '谈话室二'],
    [5, '刘玉兰', '赵敏', day('2024-07-18'), '上午', '', '谈话室一'],
    [6, '王强', '赵敏', day('2024-07-16'), '下午', '', '谈话室一'],
    [7, '刘玉兰', '孙浩', day('2024-07-16'), '上午', '', '谈话室二'],
    [8, '王强', '吴刚', day('2024-07-18'), '上午', '', '谈话室二'],
  ],
  请假外出: [
    ['人员', '日期', '时段', '原因'],
    ['王强', '2024-07-16', '', '去市里开会'],
  ],
};
