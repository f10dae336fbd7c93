import fc from 'fast-check';
import { opinionTable } from '../../../core/opinion/table';
import { rectificationTable } from '../../../core/rectification/table';
import { satisfactionTable } from '../../../core/satisfaction/table';
import { assumeHeader, readHeader, senseOfHeader } from '../../../core/table/header-match';
import { tables } from '../../../core/table/registry';
import type { Table } from '../../../core/table/schema';
import { headerCases } from '../../support/headers';

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

test('[F07] light words beside those that decide are passed over, as a claim that any plain header outdoes', () => {
  expect(senseOfHeader(rectificationTable, '销号佐证材料')).toMatchObject({ kind: 'known', field: 'evidence' });
  expect(senseOfHeader(rectificationTable, '责任清单序号')).toEqual({ kind: 'known', field: 'seq', bare: true });
  expect(readHeader(opinionTable, '各镇责任单位')).toBe('respUnit');
  for (const text of ['任务说明', '整改率', '责任清单及序号', '问题数量', '整改会议室'])
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, null]);
});
