import { numberColumns } from '../../../../core/opinion/register/opinion-number';
import { opinionTable } from '../../../../core/opinion/table';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const columnsOf = (grid: ReturnType<ReturnType<typeof sheet>>) => {
  const parsed = parseTable(opinionTable, grid, '');
  return parsed === null ? null : numberColumns(parsed);
};

test('编号 names opinions, 序号 counts rows', () => {
  expect(
    columnsOf(sheet('意见')`
    编号 | 意见内容 | 意见对象
    A1   | 会议多   | 领导班子
  `),
  ).toEqual({ id: 1, seq: null });
  expect(
    columnsOf(sheet('意见')`
    序号 | 意见内容 | 意见对象
    1    | 会议多   | 领导班子
  `),
  ).toEqual({ id: null, seq: 1 });
  expect(
    columnsOf(sheet('意见')`
    序号 | 意见内容 | 意见对象 | 意见编号
    1    | 会议多   | 领导班子 | A1
  `),
  ).toEqual({ id: 4, seq: 1 });
});
