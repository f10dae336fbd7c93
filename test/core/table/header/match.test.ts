import fc from 'fast-check';
import { opinionTable } from '../../../../core/opinion/table';
import { rectificationTable } from '../../../../core/rectification/table';
import { satisfactionTable } from '../../../../core/satisfaction/table';
import { assumeHeader, readHeader, senseOfHeader } from '../../../../core/table/header/match';
import { locateTables } from '../../../../core/table/locate-tables';
import { tables } from '../../../../core/table/registry';
import type { Table } from '../../../../core/table/schema';
import { headerCases } from '../../../support/headers';
import { sheet, workbook } from '../../../support/sheet';

test('[F07] what only the other columns can tell is left open, with a recommended reading', () => {
  for (const [text, recommended] of [
    ['完成时间', 'deadline'],
    ['整改完成时间', 'deadline'],
    ['整改任务', 'problem'],
    ['负责人', 'leadLeader'],
  ] as const) {
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, null]);
    expect([text, assumeHeader(rectificationTable, text)]).toEqual([text, recommended]);
  }
  expect(readHeader(opinionTable, '反馈意见')).toBeNull();
  expect(assumeHeader(opinionTable, '反馈意见')).toBe('verbatim');
});

test('[F07] a prompt in brackets settles what the header leaves open, and never overrides a plain one', () => {
  expect(readHeader(rectificationTable, '完成时间（实际）')).toBe('actualDate');
  expect(readHeader(rectificationTable, '完成时间（计划）')).toBe('deadline');
  expect(readHeader(rectificationTable, '备注（内含整改时限：X月X日）')).toBe('remark');
});

test('[R093] 查摆问题（个） counts problems and names none: a tally of units lacks what a ledger must have', () => {
  for (const text of [
    '查摆问题（个）',
    '整改措施（条）',
    '问题(项)',
    '存在问题（件数）',
    '意见建议（条）',
    '整改措施（单位：条）',
    '信访问题（件）',
    '问题及措施（条）',
  ])
    expect([text, readHeader(rectificationTable, text), readHeader(opinionTable, text)]).toEqual([text, null, null]);
  expect(senseOfHeader(rectificationTable, '问题及措施（条）')).toEqual({ kind: 'unknown' });
  expect(readHeader(rectificationTable, '存在问题（逐条）')).toBe('problem');
  expect(readHeader(rectificationTable, '序号（项）')).toBe('seq');
  expect(readHeader(satisfactionTable, '发出（份）')).toBe('issued');
  const tally = sheet('汇总')`
    序号 | 单位 | 查摆问题（个） | 整改措施（条） | 已整改（个） | 完成时限
    1 | 县教育局 | 12 | 20 | 8 | 2024年6月底前
    2 | 县水利局 | 7 | 9 | 3 | 2024年6月底前
  `;
  const [read] = locateTables(workbook('汇总.xlsx', tally), rectificationTable).tables;
  expect(read?.columnOf.problem).toBeUndefined();
  expect(read?.findings.map(({ code }) => code)).toEqual(['columns-unknown', ...Array(3).fill('column-missing')]);
});

test('[F07] statuses listed in brackets make a column of progress one of statuses, and nothing else', () => {
  for (const text of ['完成情况（已完成/推进中/未启动）', '整改进展情况\n(已完成、整改中)', '目前情况（未开始/整改中/已完成）'])
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, 'status']);
  expect(readHeader(rectificationTable, '完成情况（已完成的写明时间）')).toBe('progress');
  expect(readHeader(rectificationTable, '备注（已完成/未完成）')).toBe('remark');
  expect(readHeader(rectificationTable, '完成情况（每月5日前报）')).toBe('progress');
});

test('[F07] the 时间 of what is over is a day done; of what may be planned it stays open', () => {
  for (const text of ['整改到位时间', '问题整改到位时间', '整改完毕时间'])
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, 'actualDate']);
  for (const text of ['拟整改到位时间', '计划整改到位时间', '要求整改到位时间'])
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, 'deadline']);
  for (const text of ['整改完成时间', '完成时间', '办结时间']) expect([text, readHeader(rectificationTable, text)]).toEqual([text, null]);
});

test('two fields in one column are joined, not read as either', () => {
  expect(senseOfHeader(rectificationTable, '责任单位及责任人')).toEqual({ kind: 'joined', fields: ['respUnit', 'respPerson'] });
  expect(readHeader(rectificationTable, '整改措施及完成时限')).toBeNull();
  expect(readHeader(rectificationTable, '配合单位或部门')).toBe('coopUnit');
});

test('two grades counted together are neither of them', () => {
  expect(senseOfHeader(satisfactionTable, '满意和基本满意')).toEqual({ kind: 'unknown' });
});

test('[F08] texts that are no headers of any of our tables stay unknown in all of them', () => {
  for (const text of ['得分', '天气', '附件编号', '身份证号', '2024-06-30', '加强理论学习，每月集中学习不少于一天', '1', '']) {
    for (const table of Object.values(tables) as readonly Table[]) {
      // The givers' own list is the one that may hold it.
      if (table.id === 'giver' && text === '身份证号') continue;
      expect([table.id, text, readHeader(table, text)]).toEqual([table.id, text, null]);
    }
  }
});

test('[F08] a header reads the same however it is decorated', () => {
  const cases = headerCases('headers.tsv', 'rectification').filter(({ text }) => !/[（(]/u.test(text) && text !== 'NO.');
  const decorations = [
    (text: string) => [...text].join(' '),
    (text: string) => [...text].join('\n'),
    (text: string) => `${text}：`,
    (text: string) => `*${text}`,
    (text: string) => `${text}（必填）`,
    (text: string) => `${text}\n(盖章)`,
    (text: string) => `　${text} `,
    (text: string) => `3、${text}`,
    (text: string) => `【${text}】`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.uniqueArray(fc.nat(decorations.length - 1), { maxLength: 3 }), ({ text, field }, chosen) => {
      const decorated = chosen.sort().reduce((shown, index) => decorations[index]?.(shown) ?? shown, text);
      expect([decorated, readHeader(rectificationTable, decorated)]).toEqual([decorated, field]);
    }),
    { seed: 20240315, numRuns: 600 },
  );
});

test('[F07] of a header in two languages the Chinese decides', () => {
  expect(readHeader(rectificationTable, '存在问题\nProblem')).toBe('problem');
  expect(readHeader(rectificationTable, '序号 No.')).toBe('seq');
  expect(readHeader(rectificationTable, '整改时限 / Deadline')).toBe('deadline');
});

test('[F07] the year of a cycle, a list letter and 是/否 in brackets are no part of what a column holds', () => {
  expect(readHeader(rectificationTable, '2023年度民主生活会查摆问题')).toBe('problem');
  expect(readHeader(satisfactionTable, 'A.满意')).toBe('satisfied');
  expect(readHeader(tables.roster, '班子成员（是/否）')).toBe('isLeader');
});

test('[F07] what a form leaves to fill in after the colon, and the dash office software writes, are no part of what a column holds', () => {
  expect(readHeader(tables.talk, '谈话时间：____年____月____日')).toBe('talkTime');
  expect(readHeader(tables.talk, '谈话对象签字：         年    月    日')).toBe('signature');
  expect(readHeader(tables.talk, '被谈话人-职务')).toBe('talkeePost');
  expect(readHeader(tables.talk, '谈话时间：2024年3月5日')).toBeNull();
});

test('[F07] whose rectification it is and up to which day are no part of what a column holds', () => {
  for (const [text, field] of [
    ['被审计单位整改情况', 'progress'],
    ['审计整改期限', 'deadline'],
    ['截至3月底整改进展情况', 'progress'],
    ['截至2023年12月31日整改情况', 'progress'],
  ] as const)
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, field]);
  expect(readHeader(rectificationTable, '截至12月31日')).toBeNull();
});

test('[F07] a bracketed 配合 makes the responsible one a helper', () => {
  expect(readHeader(rectificationTable, '责任单位（配合）')).toBe('coopUnit');
  expect(readHeader(rectificationTable, '责任领导（协助）')).toBe('assistLeader');
  expect(readHeader(rectificationTable, '责任单位（牵头）')).toBe('respUnit');
});

test('[F07] light words beside those that decide are passed over, as a claim that any plain header outdoes', () => {
  expect(senseOfHeader(rectificationTable, '销号佐证材料')).toMatchObject({ kind: 'known', field: 'evidence' });
  expect(senseOfHeader(rectificationTable, '责任清单序号')).toEqual({ kind: 'known', field: 'seq', bare: true });
  expect(readHeader(opinionTable, '各镇责任单位')).toBe('respUnit');
  for (const text of ['任务说明', '整改率', '责任清单及序号', '问题数量', '整改会议室'])
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, null]);
});

test('[F07] the name of a kind is the kind, and the unit in charge before what it does is no part of it', () => {
  expect(readHeader(opinionTable, '诉求类型名称')).toBe('category');
  expect(senseOfHeader(opinionTable, '承办单位办理情况')).toEqual({ kind: 'known', field: 'handling', bare: true });
  expect(readHeader(opinionTable, '承办单位意见')).toBeNull();
});

test('[F07] words that carry nothing are heard where a table asks for them', () => {
  expect(readHeader(opinionTable, '诉求描述')).toBe('verbatim');
  expect(readHeader(opinionTable, '诉求概述')).toBe('summary');
  expect(readHeader(satisfactionTable, '对单位的意见建议')).toBe('comments');
  expect(readHeader(satisfactionTable, '单位意见')).toBeNull();
});

test('[F07] what is counted may stand in brackets or behind a colon', () => {
  expect(readHeader(satisfactionTable, '参加测评委员（人数）')).toBe('attendActual');
  expect(readHeader(satisfactionTable, '其中：有效票数')).toBe('valid');
  expect(readHeader(satisfactionTable, '满意(80-100)分')).toBe('satisfied');
});

test('[F07] a frame is passed over to its ends, unless a word within turns it or our words cut it', () => {
  expect(senseOfHeader(satisfactionTable, '发出政治素质测试表份数')).toEqual({ kind: 'known', field: 'issued', bare: true });
  expect(readHeader(opinionTable, '对书记的意见')).toBe('verbatim');
  for (const text of ['发出测试表无效份数', '发放测试表时间', '对书记的意见办理建议'])
    expect([text, readHeader(satisfactionTable, text)]).toEqual([text, null]);
});

test('[F07] whose unit it is stays: 督办单位 is no 单位, and an order of those above no opinion', () => {
  for (const text of ['督办单位', '办结单位', '督办意见', '受理意见', '交办意见'])
    expect([text, readHeader(opinionTable, text)]).toEqual([text, null]);
});
