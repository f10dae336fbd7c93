import { partedLists } from '../../../../core/rectification/items/parted-lists';
import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

const problems = sheet('问题清单')`
  序号 | 问题类别 | 存在问题 | 具体表现
  1    | 理论学习 | 学习不够深入 | 一季度仅1次
  2    | 工作作风 | 联系群众不够 | 未下乡
`;
const tasks = sheet('任务清单')`
  序号 | 整改目标 | 整改措施 | 完成时限
  1    | 每月一次 | 每周集中学习 | 2024年6月底
  2    | 每月一次 | 每月下乡一次 | 2024年5月底
`;
const duties = sheet('责任清单')`
  序号 | 牵头领导 | 责任科室 | 责任人
  1    | 张建国 | 办公室 | 李梅
  2    | 王强 | 办公室 | 赵敏
`;

function findings(...grids: readonly Grid[]) {
  const sheets = grids.map((grid) => {
    const parsed = tableIn(rectificationTable, grid, '台账.xlsx');
    return { parsed, items: readItems(parsed, { today: '2024-07-15', year: 2024 }).items };
  });
  return partedLists(sheets);
}

test('[R095] items parted into a list of problems, one of tasks and one of duties are said to be counted several times', () => {
  const said = (name: string) => ({
    code: 'items-over-sheets',
    at: { file: '台账.xlsx', sheet: name, row: 1 },
    params: { other: '问题清单', count: 2 },
  });
  expect(findings(problems, tasks, duties)).toEqual([said('任务清单'), said('责任清单')]);
  expect(findings(tasks, problems)).toEqual([said('任务清单')]);
});

test('a list of tasks alone, or with other numbers, is no part of another', () => {
  const others = sheet('二季度')`
    序号 | 整改目标 | 整改措施 | 完成时限
    7    | 每月一次 | 每周集中学习 | 2024年6月底
    8    | 每月一次 | 每月下乡一次 | 2024年5月底
  `;
  expect(findings(tasks, duties)).toEqual([]);
  expect(findings(problems, others)).toEqual([]);
});
