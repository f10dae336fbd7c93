import { renderFinding } from '../../../../core/finding/render';
import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

function said(grid: ReturnType<ReturnType<typeof sheet>>, dues: readonly string[]): readonly string[] {
  const parsed = parseTable(rectificationTable, grid, '县教育局.xlsx');
  if (parsed === null) throw new Error('no table');
  const { items, findings } = readItems(parsed, { today: '2024-03-15', year: 2024 });
  expect(items.map(({ deadline }) => deadline?.due)).toEqual(dues);
  return findings.map((finding) => renderFinding(finding, 'zh').replace(/^县教育局\.xlsx!整改台账!/u, ''));
}

test('[F34] deadlines without a year are one note for the sheet; one that is past is asked about at its own cell', () => {
  expect(
    said(
      sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
      1    | 会议多   | 减一成   | 张建国 | 6月底前  | 整改中
      2    | 文件多   | 减一成   | 张建国 | 2月底前  | 整改中
      3    | 调研少   | 去两次   | 张建国 | 9月底前  | 整改中
      4    | 走访少   | 去两次   | 张建国 | ${{ kind: 'date', day: '2024-09-30', shows: 'monthDay' }} | 整改中
    `,
      ['2024-06-30', '2024-02-29', '2024-09-30', '2024-09-30'],
    ),
  ).toEqual([
    'E2 [deadline-year-assumed] 提示：“6月底前”等2个时限没有写年份，都按台账年份读作2024年；都是2024年的不用改；有不是的，请在时限里写上年份',
    'E3 [deadline-past] 请核对：“2月底前”没有写年份，按台账年份读作2024-02-29，这一天已经过去；请核对年份并写全，如2024-02-29或2025-02-28',
    'E5 [deadline-year-assumed] 提示：“9月30日”没有写年份，按台账年份读作2024-09-30；请先把单元格设成带年份的日期格式（右键“设置单元格格式”—“日期”），再核对年份',
  ]);
});

test('[F34] deadlines that end in the year after are told apart from those of the year', () => {
  const told = said(
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限      | 整改状态
      1    | 会议多   | 减一成   | 张建国 | 6月底前       | 整改中
      2    | 文件多   | 减一成   | 张建国 | 11月至次年3月 | 整改中
      3    | 调研少   | 去两次   | 张建国 | 9月底前       | 整改中
    `,
    ['2024-06-30', '2025-03-31', '2024-09-30'],
  );
  expect(told).toEqual([
    'E2 [deadline-year-assumed] 提示：“6月底前”等2个时限没有写年份，都按台账年份读作2024年；都是2024年的不用改；有不是的，请在时限里写上年份',
    expect.stringMatching(/^E3 \[deadline-year-assumed\] 提示：“11月至次年3月”没有写年份，按台账年份读作2025-03-31；/u),
  ]);
});
