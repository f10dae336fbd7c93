import { criticismTable } from '../../../core/meeting/criticism-table';
import { problemsOfCriticisms, readCriticisms } from '../../../core/meeting/read-criticisms';
import { locateTables } from '../../../core/table/locate-tables';
import { codesOf, gateOf, gatesIn } from '../../support/gate-book';
import { meetings, roster } from '../../support/gate-sheets';
import { sheet, workbook } from '../../support/sheet';

function paramsOf(grids: Parameters<typeof gatesIn>[0], wanted: string): readonly unknown[] {
  return gatesIn(grids)
    .findings.filter(({ code }) => code === wanted)
    .map(({ params }) => params);
}

test('[R092] everybody who is due stands on the list, as 到会, 书面提交, 口头 or 请假', () => {
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况 | 材料提交
    县教育局 | 民主生活会 | 张建国 | 党员 | 到会 | 是
  `;
  expect(paramsOf([roster, meetings, list], 'member-not-listed')).toEqual([{ name: '刘玉兰', type: '民主生活会' }]);
});

test('[R092] who is excused hands in the analysis; in writing is handed in', () => {
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况 | 材料提交
    县教育局 | 民主生活会 | 张建国 | 党员 | 请假 | 否
    县教育局 | 民主生活会 | 刘玉兰 | 党员 | 书面提交 |
    县教育局 | 民主生活会 | 赵敏 | 党员 | 请假 | 是
  `;
  expect(paramsOf([roster, meetings, list], 'excused-without-material')).toEqual([{ name: '张建国' }]);
});

test('[R083] leaders take part in both lives; whoever missed one is named, the members of the branch are not', () => {
  const both = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 书记到会 | 非党同志人数
    县教育局 | 民主生活会 | @2024-06-18 | 2 | 2 | 是 | 0
    县教育局 | 组织生活会 | @2024-06-19 | 4 | 2 | 是 | 2
  `;
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况
    县教育局 | 民主生活会 | 张建国 | 党员 | 到会
    县教育局 | 民主生活会 | 刘玉兰 | 党员 | 到会
    县教育局 | 组织生活会 | 张建国 | 党员 | 到会
    县教育局 | 组织生活会 | 刘玉兰 | 党员 | 请假
    县教育局 | 组织生活会 | 赵敏 | 党员 | 到会
    县教育局 | 组织生活会 | 孙德福 | 党员 | 书面提交
  `;
  expect(paramsOf([roster, both, list], 'dual-life-missing')).toEqual([{ name: '刘玉兰', type: '组织生活会' }]);
});

test('[R084] a branch meeting without anybody from outside the Party is a note', () => {
  const grid = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 非党同志人数
    县教育局 | 组织生活会 | @2024-06-19 | 4 | 4 | 0
  `;
  expect(codesOf(gatesIn([roster, grid]))).toContain('non-party-missing');
});

test('[R079] the list and the record may differ: the record is followed and the difference said', () => {
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况 | 材料提交
    县教育局 | 民主生活会 | 张建国 | 党员 | 到会 | 是
    县教育局 | 民主生活会 | 刘玉兰 | 党员 | 到会 | 是
  `;
  expect(paramsOf([roster, meetings, list], 'attendance-differs')).toEqual([
    { type: '民主生活会', due: 3, actual: 2, listDue: 2, listActual: 2 },
  ]);
});

test('[R086][R087] a column that grades or ranks persons is an error; 序号 is none', () => {
  const list = sheet('到会名单')`
    序号 | 单位名称 | 会议类型 | 姓名 | 到会情况 | 评议格次 | 排名
    1 | 县教育局 | 民主生活会 | 张建国 | 到会 | 优秀 | 1
  `;
  expect(paramsOf([roster, meetings, list], 'column-grades-persons')).toEqual([{ header: '评议格次' }, { header: '排名' }]);
});

test('[R085][R090] the opinion on a member is words: a grade alone is an error, a blank is missing, text passes', () => {
  const branch = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 非党同志人数
    县教育局 | 组织生活会 | @2024-06-19 | 4 | 4 | 1
  `;
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况 | 党员互评意见 | 评议意见
    县教育局 | 组织生活会 | 张建国 | 党员 | 到会 | 抓落实不够 | 能够履行党员义务，符合党员条件
    县教育局 | 组织生活会 | 刘玉兰 | 党员 | 到会 | 良好 | 合格
    县教育局 | 组织生活会 | 赵敏 | 党员 | 到会 | 下基层少 |
  `;
  expect(paramsOf([roster, branch, list], 'opinion-is-grade')).toEqual([{ text: '合格' }, { text: '良好' }]);
  expect(paramsOf([roster, branch, list], 'opinion-missing')).toEqual([{ name: '赵敏' }]);
});

test('[R089] before a negative opinion the five distinctions are shown', () => {
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况 | 评议意见
    县教育局 | 组织生活会 | 孙德福 | 党员 | 书面提交 | 长期不参加活动，不履行党员义务
  `;
  expect(paramsOf([roster, meetings, list], 'five-distinctions')).toEqual([{ name: '孙德福' }]);
});

test('[R091] a sensitive case goes on paper: the finding does not name the person, and nothing of it is exported', () => {
  const grid = sheet('相互批评意见')`
    单位名称 | 会议类型 | 批评人 | 被批评人 | 批评意见 | 需书面报告
    县教育局 | 民主生活会 | 刘玉兰 | 张建国 | 检查落实少 |
    县教育局 | 民主生活会 | 刘玉兰 | 张建国 | 不宜写在表里的事 | 是
  `;
  expect(paramsOf([roster, meetings, grid], 'report-on-paper')).toEqual([{ written: true }]);
  const { criticisms } = readCriticisms(locateTables(workbook('会议.xlsx', grid), criticismTable).tables);
  expect(JSON.stringify(problemsOfCriticisms(criticisms))).not.toContain('不宜写在表里');
});

test('[R097] a criticism becomes a problem word for word, spaces and all; who said it stays behind', () => {
  const said = '  布置多，检查少。\n去年三项重点，有一项年底才问起。 ';
  const grid = sheet('相互批评意见')`
    单位名称 | 批评人 | 被批评人 | 批评意见
    县教育局 | 刘玉兰 | 张建国 | ${said}
  `;
  const { criticisms } = readCriticisms(locateTables(workbook('会议.xlsx', grid), criticismTable).tables);
  const [problem] = problemsOfCriticisms(criticisms);
  expect(problem).toEqual({ seq: 1, unit: '县教育局', source: '相互批评', problem: said, respPerson: '张建国' });
  expect(JSON.stringify(problem)).not.toContain('刘玉兰');
});

test('numbers that are none, more present than due, a presence nobody can read', () => {
  const grid = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 书记到会
    县教育局 | 民主生活会 | @2024-06-18 | 3 | 5 | 是
    县教育局 | 组织生活会 | @2024-06-18 | -3 | 若干 | 是
  `;
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 到会情况
    县教育局 | 民主生活会 | 张建国 | ？
  `;
  const codes = codesOf(gatesIn([roster, grid, list]));
  expect(codes.filter((code) => code === 'meeting-count-unreadable')).toHaveLength(2);
  expect(codes).toContain('meeting-more-than-due');
  expect(codes).toContain('presence-unreadable');
});

test('[R079] a name that stands on the list twice is one person, and is said', () => {
  const open = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会
    县教育局 | 民主生活会 | @2024-06-18 | 是
  `;
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况
    县教育局 | 民主生活会 | 张建国 | 党员 | 到会
    县教育局 | 民主生活会 | 张 建国 | 党员 | 到会
    县教育局 | 民主生活会 | 刘玉兰 | 党员 | 请假
    县教育局 | 民主生活会 | 赵敏 | 党员 | 请假
  `;
  const book = gatesIn([roster, open, list]);
  expect(book.findings.filter(({ code }) => code === 'attendance-twice').map(({ at }) => at.row)).toEqual([3]);
  expect(gateOf(book, 'convene-4').state).toBe('fail');
});

test('[R080] [R081] who came by the record and not by the list is said; the record decides', () => {
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况
    县教育局 | 民主生活会 | 张建国 | 党员 | 请假
    县教育局 | 民主生活会 | 宋书恒 | 上级党组织 | 请假
    县教育局 | 民主生活会 | 刘明 | 督导组 | 到会
  `;
  const record = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 书记到会 | 上级党组织参加人 | 督导组参加人
    县教育局 | 民主生活会 | @2024-06-18 | 是 | 县委组织部副部长宋书恒、宋书恒 | 刘明
  `;
  expect(paramsOf([roster, record, list], 'presence-differs')).toEqual([
    { name: '宋书恒', type: '民主生活会' },
    { name: '张建国', type: '民主生活会' },
  ]);
});

test('those present and those away are parts of those due', () => {
  const record = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 书面提交人数 | 请假人数
    县教育局 | 民主生活会 | @2024-06-18 | 9 | 7 | 2 | 2
    县教育局 | 组织生活会 | @2024-06-18 | 9 | 7 | 1 | 3
  `;
  expect(paramsOf([roster, record], 'meeting-parts-over-due')).toEqual([{ due: 9, actual: 7, absent: 3 }]);
});
