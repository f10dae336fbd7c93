import { opinionTable } from '../../../../core/opinion/table';
import { rectificationTable } from '../../../../core/rectification/table';
import { headerLine, senseOfColumn } from '../../../../core/table/header/column-sense';
import { readHeaders } from '../../../../core/table/header/read-headers';
import type { Table } from '../../../../core/table/schema';
import { talkTable } from '../../../../core/talk-plan/table';

const at = { file: '区教育局.xlsx', sheet: '台账', row: 2 };
const map = (table: Table, ...texts: string[]) =>
  readHeaders(
    table,
    texts.map((text, index) => ({ column: index + 1, text, groups: [] })),
    at,
  );
const codes = ({ findings }: ReturnType<typeof map>) => findings.map(({ code, at: { column } }) => `${code}@${column}`);

test('plain headers are mapped without a word', () => {
  const read = map(rectificationTable, '序号', '存在问题', '整改措施', '责任人', '完成时限');
  expect(read.columnOf).toEqual({ seq: 1, problem: 2, measure: 3, respPerson: 4, deadline: 5 });
  expect(read.findings).toEqual([]);
});

test('[F07] 完成时间 is the deadline where no other column is, else the day the work was done', () => {
  const alone = map(rectificationTable, '存在问题', '整改措施', '责任人', '完成时间');
  expect(alone.columnOf).toMatchObject({ deadline: 4 });
  expect(codes(alone)).toEqual(['header-assumed@4']);
  const beside = map(rectificationTable, '完成时间', '存在问题', '整改措施', '责任人', '完成时限');
  expect(beside.columnOf).toMatchObject({ deadline: 5, actualDate: 1 });
});

test('[F07] 整改任务 is the measure where a problem column stands, else the problem', () => {
  expect(map(rectificationTable, '存在问题', '整改任务').columnOf).toEqual({ problem: 1, measure: 2 });
  expect(map(rectificationTable, '整改任务', '整改措施').columnOf).toEqual({ problem: 1, measure: 2 });
});

test('[F07] 问题表现 is the problem where no other column is, and that is said; else the examples', () => {
  const alone = map(rectificationTable, '序号', '问题表现', '整改措施', '责任人', '完成时限');
  expect(alone.columnOf).toEqual({ seq: 1, problem: 2, measure: 3, respPerson: 4, deadline: 5 });
  expect(codes(alone)).toEqual(['header-assumed@2']);
  const beside = map(rectificationTable, '存在问题', '具体表现', '整改措施', '责任人');
  expect(beside.columnOf).toMatchObject({ problem: 1, manifestation: 2 });
  expect(beside.findings).toEqual([]);
  expect(map(rectificationTable, '整改任务', '具体表现', '责任人').columnOf).toMatchObject({ problem: 1, manifestation: 2 });
});

test('[F07] 负责人 is a person where 责任单位 stands, else the lead leader', () => {
  expect(map(rectificationTable, '责任单位', '负责人').columnOf).toEqual({ respUnit: 1, respPerson: 2 });
  expect(map(rectificationTable, '存在问题', '负责人').columnOf).toEqual({ problem: 1, leadLeader: 2 });
});

test('[F07] 反馈意见 is the opinion only where no verbatim column stands', () => {
  expect(map(opinionTable, '序号', '反馈意见').columnOf).toEqual({ seq: 1, verbatim: 2 });
  expect(map(opinionTable, '意见原文', '反馈意见').columnOf).toEqual({ verbatim: 1, feedback: 2 });
});

test('[R023] [F36] the extended deadline stands beside the original one, and neither replaces the other', () => {
  const read = map(rectificationTable, '完成时限', '延期后完成时限', '延期原因');
  expect(read.columnOf).toEqual({ deadline: 1, extendedDeadline: 2, extensionReason: 3 });
  expect(map(rectificationTable, '原完成时限', '调整后完成时限').columnOf).toEqual({ originalDeadline: 1, deadline: 2 });
  expect(map(rectificationTable, '原完成时限', '完成时限').columnOf).toEqual({ originalDeadline: 1, deadline: 2 });
});

test('[F08] a column twice is a finding; the other column is kept', () => {
  const read = map(rectificationTable, '存在问题', '整改措施', '问题描述');
  expect(read.columnOf).toEqual({ problem: 1, measure: 2 });
  expect(read.unknownColumns).toEqual([{ column: 3, header: '问题描述' }]);
  expect(codes(read)).toEqual(['column-twice@3']);
});

test('[F08] of a column twice the first of the most worth is used', () => {
  const headers = ['存在问题', '问题描述'].map((text, index) => ({ column: index + 1, text, groups: [] }));
  expect(readHeaders(rectificationTable, headers, at, (column) => (column === 2 ? 1 : 0)).columnOf).toEqual({ problem: 2 });
});

test('a column that holds two things goes to the one that must be there', () => {
  const read = map(rectificationTable, '存在问题', '责任单位及责任人');
  expect(read.columnOf).toEqual({ problem: 1, respPerson: 2 });
  expect(codes(read)).toEqual(['header-joined@2']);
});

test('[F07] an unknown header is kept and told, an open one that nothing settles too', () => {
  const read = map(rectificationTable, '得分', '完成时限', '时间');
  expect(read.columnOf).toEqual({ deadline: 2 });
  expect(codes(read).sort()).toEqual(['columns-unknown@1', 'header-open@3']);
  expect(read.unknownColumns).toEqual([
    { column: 1, header: '得分' },
    { column: 3, header: '时间' },
  ]);
});

test('[F07] however many columns are unknown, one note names them', () => {
  const read = map(rectificationTable, '存在问题', '得分', '存在风险等级', '附件编号');
  expect(read.findings).toEqual([
    expect.objectContaining({ code: 'columns-unknown', params: { headers: ['得分', '存在风险等级', '附件编号'] } }),
  ]);
});

test('[F08] a bare header takes its meaning from the group above it, a plain one keeps its own', () => {
  const field = (text: string, ...groups: string[]) => senseOfColumn(rectificationTable, { column: 1, text, groups });
  expect(field('单位', '整改责任')).toMatchObject({ kind: 'known', field: 'respUnit' });
  expect(field('时间', '实际完成')).toMatchObject({ kind: 'known', field: 'actualDate' });
  expect(field('完成时限', '存在问题、解决方案及完成时限')).toMatchObject({ kind: 'known', field: 'deadline' });
  expect(field('违规金额', '涉及金额', '问题情况')).toEqual({ kind: 'unknown' });
});

test('a header is quoted with its groups, on one line', () => {
  expect(headerLine({ column: 1, text: '单\n位', groups: ['整改责任'] })).toBe('整改责任·单位');
});

test('[F07] 完成时间 over 计划 and 实际 is the deadline and the day the work was done', () => {
  const { columnOf } = readHeaders(
    rectificationTable,
    [
      { column: 1, text: '存在问题', groups: [] },
      { column: 2, text: '计划', groups: ['完成时间'] },
      { column: 3, text: '实际', groups: ['完成时间'] },
    ],
    at,
  );
  expect(columnOf).toEqual({ problem: 1, deadline: 2, actualDate: 3 });
});

test('[R094] 责任人及联系电话 is the person’s column where no other is, and it is said', () => {
  const alone = map(rectificationTable, '存在问题', '整改措施', '责任人及联系电话', '完成时限');
  expect(alone.columnOf).toEqual({ problem: 1, measure: 2, respPerson: 3, deadline: 4 });
  expect(codes(alone)).toEqual(['header-joined@3']);
  const beside = map(rectificationTable, '责任人', '责任人及联系电话');
  expect(beside.columnOf).toEqual({ respPerson: 1, contact: 2 });
  expect(codes(beside)).toEqual([]);
});

test('[F07] 姓名 beside 责任人 says whose problems they are, and nothing is asked; alone it is the responsible person, and that is said', () => {
  const beside = map(rectificationTable, '序号', '姓名', '存在问题', '整改措施', '责任人', '完成时限');
  expect(codes(beside)).toEqual(['columns-unknown@2']);
  const alone = map(rectificationTable, '序号', '姓名', '存在问题', '整改措施', '完成时限');
  expect(alone.columnOf.respPerson).toBe(2);
  expect(codes(alone)).toEqual(['header-assumed@2']);
});

test('[F07] of the four lists 整改清单 is the measures, and that is said', () => {
  const lists = map(rectificationTable, '序号', '问题清单', '整改清单', '责任清单', '时限清单');
  expect(lists.columnOf).toMatchObject({ problem: 2, measure: 3, respPerson: 4, deadline: 5 });
  expect(codes(lists).sort()).toEqual(['header-assumed@3', 'header-assumed@4']);
  expect(map(rectificationTable, '问题清单', '措施清单', '整改清单').columnOf).toMatchObject({ problem: 1, measure: 2 });
});

test('[F07] when a talk ends is its time, plan or record; beside a plan it is the record', () => {
  const times = map(talkTable, '谈话人', '谈话对象', '开始时间', '结束时间', '地点');
  expect(times.columnOf).toMatchObject({ talkTime: 4 });
  expect(times.columnOf.actualDate).toBeUndefined();
  expect(map(talkTable, '谈话人', '谈话对象', '计划谈话时间', '谈话结束时间').columnOf).toMatchObject({ plannedDate: 3, actualDate: 4 });
  const both = map(talkTable, '谈话人', '谈话对象', '谈话开始时间', '谈话结束时间');
  expect(both.columnOf).toMatchObject({ talkTime: 3 });
  expect(codes(both)).toEqual(['columns-unknown@4']);
});

test('[F07] 合并情况 tells which rows were put together, not what they say', () => {
  const read = map(opinionTable, '序号', '意见内容', '合并情况');
  expect(read.columnOf.summary).toBeUndefined();
  expect(codes(read)).toEqual(['columns-unknown@3']);
  expect(map(opinionTable, '序号', '意见内容', '归纳情况').columnOf.summary).toBe(3);
});
