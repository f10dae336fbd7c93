import type { Finding } from '../../../core/finding/finding';
import { opinionTable } from '../../../core/opinion/table';
import { rectificationTable } from '../../../core/rectification/table';
import { locateTables } from '../../../core/table/locate-tables';
import { placeInBook } from '../../../core/table/place-cell';
import { readCycle } from '../../../core/trace/read-cycle';
import { traceOpinions } from '../../../core/trace/trace';
import { traceSheets, traceWorkbook } from '../../../core/trace/trace-plan';
import { sheet } from '../../support/sheet';

const workbook = {
  file: '一本.xlsx',
  modified: null,
  sheets: [
    sheet('整改台账')`
      编号 | 问题来源 | 存在问题 | 原因分析 | 整改措施 | 责任人 | 完成时限
      1    | 征求意见 | 会议多   | 统筹不够 | 少开会   | 赵敏   | 2024年9月底前
      2    | 征求意见 | =文件多  | 统筹不够 | 少发文   | 赵敏   | 2024年9月底前
    `,
    sheet('意见')`
      编号 | 提出人 | 意见原文           | 意见对象 | 关联问题
      A1   | 钱小宝 | 会议太多，一直开会 | 领导班子 | 1
      A2   | 钱小宝 | 会开得太长         | 领导班子 | 1、99
      A3   | 钱小宝 | 路灯不亮           | 领导班子 |
    `,
  ],
};
const tables = [...locateTables(workbook, rectificationTable).tables, ...locateTables(workbook, opinionTable).tables];
const cycle = readCycle(workbook, tables, () => ({ today: '2024-07-15', year: 2024 }));
const trace = traceOpinions(cycle.opinions, cycle.items);
const mask = (text: string): string => text.replace('钱小宝', '＊＊');
const bodies = (findings: readonly Finding[]) =>
  traceSheets(trace, findings, { mask, placeOf: placeInBook(mask) }, 'zh').map(({ body }) => [...body]);

test('a number that leads nowhere comes first, then what hangs on nothing, each with its place and what to do', () => {
  const [first, second] = bodies([])[0] ?? [];
  expect(first).toEqual([
    '编号对应不上',
    null,
    { value: '意见!3', style: 'link', link: { sheet: '意见', cell: 'A3' } },
    expect.stringContaining('“99”在整改台账里找不到'),
    expect.any(String),
  ]);
  expect(second?.slice(0, 2)).toEqual(['意见没有归入问题', 'A3']);
  expect(JSON.stringify(bodies([]))).not.toMatch(/路灯|钱小宝|会开得太长/u);
});

test('[R105] problems with most opinions first; persons are in no order', () => {
  expect(bodies([])[1]?.map(([id, count, , text, ids]) => [id, count, text, ids])).toEqual([
    ['1', 2, '会议多', 'A1、A2'],
    ['2', 0, '=文件多', ''],
  ]);
});

test('what is to be said of the tables stands above, remarks apart; a workbook holds the same sheets', () => {
  const at = { file: '一本.xlsx', sheet: '意见', row: 2, column: 3 };
  const findings: readonly Finding[] = [
    { code: 'opinion-edited', at, params: { id: 'A1' } },
    { code: 'opinion-too-long', at, params: { id: 'A1', length: 40_000 } },
  ];
  expect(bodies(findings)[0]?.map(([kind]) => kind)).toEqual([
    '必须改',
    '编号对应不上',
    '意见没有归入问题',
    '意见没有回应',
    '问题没有对应意见',
  ]);
  const { sheets } = traceWorkbook(trace, findings, { mask }, '2024-07-15', 'zh');
  expect([...(sheets[0]?.body ?? [])][0]?.[2]).toBe('一本.xlsx!意见!C2');
  for (const { body, bodyCount } of sheets) expect([...body]).toHaveLength(bodyCount);
});
