import { bookBytes, type PlainRow, type PlainSheet } from './plain-sheet';

const education = '县教育局';
const town = '城关镇';
const approval = '县审批局';

/** A sheet whose columns are written `head width`. */
function sheetOf(name: string, title: string, columns: readonly string[], rows: readonly PlainRow[]): PlainSheet {
  return {
    name,
    title,
    columns: columns.map((column) => {
      const [head = '', width = ''] = column.split(' ');
      return { head, width: Number(width) };
    }),
    rows,
  };
}

const personal = '个人对照检查材料';
const byHand = '亲笔撰写';
const sentBack = '谈表面现象多、挖思想根源少：只写了下村少，没有写为什么少。';

/** The rows of a material that every level has passed. */
function passed(first: number, author: string, levels: readonly (readonly [level: string, by: string, on: string])[]): readonly PlainRow[] {
  return levels.map(([level, by, on], at) => [first + at, approval, author, personal, byHand, '', '', '', '', level, '通过', by, on, '']);
}

/** Three days of study that count, two of them in one row; a film that is only recorded; one unit with a day too few. */
const study = sheetOf(
  '学习记录',
  '学习研讨记录',
  ['序号 6', '单位 12', '学习日期 22', '学习形式 16', '学习内容 34', '参学人员 34', '督导组参加人员 16'],
  [
    [1, approval, '2024年5月20日至21日', '集中学习讨论', '党章和有关重要论述', '程远、卢敏、向前', '冯立'],
    [2, approval, '2024年5月23日', '集中学习讨论', '政务服务中的形式主义', '程远、卢敏、向前', '冯立'],
    [3, approval, '2024年5月24日', '看专题教育片', '警示教育片', '程远、卢敏、向前', ''],
    [4, town, '2024年5月21日至23日', '集中学习讨论', '党章和有关重要论述', '石卫东、薛丽、高原、汪洋、段春雨、李娜', '吴秀云'],
    [5, education, '2024年5月22日至23日', '集中学习讨论', '党章和有关重要论述', '贺志远、苏晓梅、万建平、李娜、阿依古丽·买买提', '彭涛'],
    [6, education, '2024年5月24日', '现场教学', '参观红色教育基地', '贺志远、苏晓梅、万建平', '彭涛'],
  ],
);

/** One unit through all levels; one whose leader changed his after it was passed; one with a material sent back. */
const materials = sheetOf(
  '材料审核',
  '对照检查材料审核登记',
  [
    '序号 6',
    '单位 12',
    '撰写人 12',
    '材料类别 18',
    '撰写方式 14',
    '主持撰写日期 12',
    '集体研究日期 12',
    '征求意见日期 12',
    '修改日期 12',
    '审核环节 14',
    '审核结果 10',
    '审核人 10',
    '审核日期 12',
    '审核意见 36',
  ],
  [
    [
      1,
      approval,
      '领导班子',
      '班子检视剖析材料',
      '',
      '2024.5.27',
      '2024.6.3',
      '2024.6.5',
      '',
      '主要负责同志',
      '通过',
      '程远',
      '2024.6.7',
      '',
    ],
    [2, approval, '领导班子', '班子检视剖析材料', '', '', '', '', '', '督导组', '通过', '冯立', '2024.6.12', ''],
    [3, approval, '领导班子', '班子检视剖析材料', '', '', '', '', '', '活动办公室', '通过', '袁芳', '2024.6.14', ''],
    ...passed(4, '程远', [
      ['督导组', '冯立', '2024.6.11'],
      ['上级分管领导', '宋书恒', '2024.6.13'],
    ]),
    ...passed(6, '卢敏', [
      ['主要负责同志', '程远', '2024.6.10'],
      ['督导组', '冯立', '2024.6.12'],
    ]),
    ...passed(8, '向前', [
      ['主要负责同志', '程远', '2024.6.10'],
      ['督导组', '冯立', '2024.6.12'],
    ]),
    [10, town, '薛丽', personal, byHand, '', '', '', '2024.6.14', '主要负责同志', '通过', '石卫东', '2024.6.11', ''],
    [11, town, '高原', personal, byHand, '', '', '', '', '主要负责同志', '重新撰写', '石卫东', '2024.6.11', sentBack],
    [12, education, '贺志远', personal, byHand, '', '', '', '', '', '', '', '', ''],
  ],
);

/** A meeting in order; one at which too few came; one to which nobody came from above. */
const meetings = sheetOf(
  '会议记录',
  '民主生活会到会情况',
  [
    '序号 6',
    '单位 12',
    '会议类型 14',
    '会议日期 14',
    '应到人数 9',
    '实到人数 9',
    '书记到会 9',
    '上级党组织参加人 18',
    '督导组参加人 14',
    '书面提交人数 13',
    '请假人数 9',
  ],
  [
    [1, approval, '民主生活会', '2024年6月19日', 3, 3, '是', '宋书恒', '冯立', 0, 0],
    [2, town, '民主生活会', '2024年6月18日', 6, 3, '是', '方世平', '吴秀云', 1, 2],
    [3, education, '民主生活会', '2024年6月17日', 5, 5, '是', '', '彭涛', 0, 0],
  ],
);

/** Who signed what; one has signed after all three levels, one has let a gate pass without a reason. */
const signOffs = sheetOf(
  '关口签字',
  '关口签字登记',
  ['序号 6', '单位 12', '关口 30', '签字环节 12', '签字结论 10', '签字人 10', '签字日期 12', '特批理由 30'],
  [
    [1, approval, '查摆问题不聚焦的不放过', '一把手', '通过', '程远', '2024.6.14', ''],
    [2, approval, '查摆问题不聚焦的不放过', '督导组', '通过', '冯立', '2024.6.15', ''],
    [3, approval, '查摆问题不聚焦的不放过', '活动办公室', '通过', '袁芳', '2024.6.16', ''],
    [4, town, '查摆问题不聚焦的不放过', '一把手', '通过', '石卫东', '2024.6.14', ''],
    [5, education, '意见收集', '督导组', '通过', '彭涛', '2024.5.31', ''],
  ],
);

/** 会前材料.xlsx: what the gates of three units rest on besides roster, talks and opinions. */
export function buildGateBook(): Promise<Buffer> {
  return bookBytes([study, materials, meetings, signOffs], '2024-06-20T02:00:00Z');
}

/** 满意度测评.xlsx: exactly on the line, under it and then above it in the second round, more ballots back than went out, nobody's ballot valid. */
export function buildSurvey(): Promise<Buffer> {
  const columns = [
    '序号 6',
    '单位名称 14',
    '测评对象 14',
    '测评时间 14',
    '轮次 9',
    '发出票数 9',
    '收回票数 9',
    '有效票数 9',
    '满意 8',
    '基本满意 10',
    '不满意 8',
    '弃权 8',
  ];
  return bookBytes(
    [
      sheetOf('满意度测评', '青禾县专题民主生活会群众满意度测评汇总', columns, [
        [1, education, '民主生活会', '2024年6月25日', '第一轮', 30, 30, 30, 15, 6, 9, 0],
        [2, approval, '民主生活会', '2024年6月26日', '第一轮', 40, 38, 36, 13, 12, 11, 2],
        [3, approval, '民主生活会', '2024年7月8日', '第二轮', 40, 39, 38, 24, 9, 5, 1],
        [4, town, '民主生活会', '2024年6月25日', '第一轮', 50, 52, 52, 40, 8, 4, 0],
        [5, '县卫健局', '民主生活会', '2024年6月27日', '第一轮', 30, 27, 0, 0, 0, 0, 27],
      ]),
    ],
    '2024-07-09T02:00:00Z',
  );
}
