import { locateEveryTable } from '../../../core/table/locate-every-table';
import { isOfCycle, readCycle } from '../../../core/trace/read-cycle';
import { sheet } from '../../support/sheet';

const workbook = {
  file: '一本.xlsx',
  modified: null,
  sheets: [
    sheet('整改台账')`
      编号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1    | 会议多   | 少开会   | 赵敏   | 6月底前
    `,
    sheet('意见')`
      编号 | 提出人 | 意见原文 | 意见对象
      A1   | 钱小宝 | 会议太多 | 领导班子
    `,
    sheet('单位名单')`
      官方排序 | 单位名称
      1        | 青禾县教育局
    `,
  ],
};

test('registers and ledgers of a workbook are read, each with its day, other tables left aside', () => {
  const tables = locateEveryTable(workbook).tables;
  expect(tables.filter(isOfCycle).map(({ sheet: name }) => name)).toEqual(['整改台账', '意见']);
  const { opinions, items, findings } = readCycle(workbook, tables, () => ({ today: '2024-07-15', year: 2023 }));
  expect(opinions.map(({ verbatim }) => verbatim)).toEqual(['会议太多']);
  expect(items.map(({ deadline }) => deadline)).toEqual([expect.objectContaining({ due: '2023-06-30' })]);
  expect(findings.map(({ code }) => code)).toContain('giver-in-register');
});

test('[R042] names of givers that a register holds are told, so that no output holds them', () => {
  const { givers } = readCycle(workbook, locateEveryTable(workbook).tables, () => ({ today: '2024-07-15', year: 2024 }));
  expect([...givers.names]).toEqual(['钱小宝']);
});

test('[R042] a list of givers beside the register is looked through, a hidden one too, and does not belong there', () => {
  const list = sheet('意见人名单')`
    意见编号 | 姓名                             | 联系电话
    A1       | （1）孙大勇（2）党员周小川（二小） |
  `;
  const hidden = sheet('名单')`
    意见编号 | 姓名   | 联系电话
    A2       | 赵大福 | 13800138000
  `;
  const beside = { ...workbook, sheets: [...workbook.sheets, list, { ...hidden, hidden: true }] };
  const { givers, findings } = readCycle(beside, locateEveryTable(beside).tables, () => ({ today: '2024-07-15', year: 2024 }));
  for (const name of ['钱小宝', '孙大勇', '周小川', '赵大福']) expect(givers.names).toContain(name);
  expect(givers.contacts).toContain('13800138000');
  expect(findings.filter(({ code }) => code === 'giver-list-shared').map(({ at }) => at.sheet)).toEqual(['意见人名单', '名单']);
});

test('[R042] on a sheet called 意见人名单 whoever is named is a giver, whatever its columns', () => {
  const short = sheet('意见人名单（内部）')`
    意见编号 | 姓名   | 提出时间 | 方式
    A1       | 孙大勇 | 5月6日   | 座谈
    A2       | 王五   |          | 老钱转交
  `;
  const beside = { ...workbook, sheets: [...workbook.sheets, short] };
  const { givers, findings } = readCycle(beside, locateEveryTable(beside).tables, () => ({ today: '2024-07-15', year: 2024 }));
  expect([...givers.names].sort()).toEqual(['孙大勇', '王五', '钱小宝']);
  expect(findings.filter(({ code }) => code === 'giver-list-shared').map(({ at }) => at.sheet)).toEqual(['意见人名单（内部）']);
});

test('a table of a sheet that the workbook does not hold is a bug, and said so', () => {
  const { tables } = locateEveryTable(workbook);
  expect(() => readCycle({ ...workbook, sheets: [] }, tables, () => ({ today: '2024-07-15', year: 2024 }))).toThrow('does not hold');
});
