import type { Grid } from '../../core/table/grid';
import { sheet } from './sheet';

/** A bureau of three leaders, a department head and somebody frail. */
export const roster: Grid = sheet('花名册')`
  序号 | 所在单位 | 姓名 | 职务 | 角色 | 政治面貌 | 所在党支部 | 分管部门 | 督导组 | 特殊情况
  1 | 县教育局 | 张建国 | 党组书记、局长 | 主要负责同志 | 中共党员 | 县教育局机关党支部 | | 第一督导组 |
  2 | 县教育局 | 刘玉兰 | 副局长 | 班子成员 | 中共党员 | 县教育局机关党支部 | 办公室 | 第一督导组 |
  3 | 县教育局 | 赵敏 | 办公室主任 | 部门主要负责同志 | 中共党员 | 县教育局机关党支部 | | 第一督导组 |
  4 | 县教育局 | 孙德福 | 退休干部 | 党员 | 中共党员 | 县教育局机关党支部 | | 第一督导组 | 年老体弱
`;

/** A meeting at which everything is in order. */
export const meetings: Grid = sheet('会议记录')`
  单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 书记到会 | 上级党组织参加人 | 督导组参加人
  县教育局 | 民主生活会 | @2024-06-18 | 3 | 2 | 是 | 李梅 | 刘明
`;

/** Three days that count. */
export const study: Grid = sheet('学习记录')`
  单位名称 | 学习日期 | 学习形式 | 参加学习人员 | 督导组参加人
  县教育局 | 2024-03-05至2024-03-06 | 集中学习讨论 | 张建国、刘玉兰 | 刘明
  县教育局 | @2024-03-08 | 轮流领读 | 张建国、刘玉兰 | 刘明
  县教育局 | @2024-03-11 | 送学上门 | 孙德福 |
`;
