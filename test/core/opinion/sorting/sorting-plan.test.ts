import { packNamed } from '../../../../core/campaign/registry';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { sortOpinions } from '../../../../core/opinion/sorting/sort-opinions';
import { sortingWorkbook } from '../../../../core/opinion/sorting/sorting-plan';
import { opinionTable } from '../../../../core/opinion/table';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const pack = packNamed('mass-line-2014');
const grid = sheet('征求意见')`
  编号 | 意见对象 | 意见原文
  1    | 领导班子 | =会议太多，开会时间太长
  2    | 领导班子 | =会议太多，开会时间太长。
  3    | 领导班子 | 食堂的饭菜
  4    | 领导班子 | 很长
`;
const parsed = parseTable(opinionTable, grid, '意见.xlsx');
if (pack === null || parsed === null) throw new Error('no register');
const long = '𠮷'.repeat(20_000);
const opinions = readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 }).opinions.map((opinion) =>
  opinion.id === '4' ? { ...opinion, verbatim: long } : opinion,
);
const sorted = sortOpinions(opinions, { pack, keywords: null, principals: null, at: { file: '意见.xlsx' } });
const plan = (mayShow: boolean) => sortingWorkbook(sorted, { mayShow: () => mayShow, mask: (text) => text }, '2024-07-15', 'zh');
const bodyOf = (name: string) => [...(plan(true).sheets.find((one) => one.name === name)?.body ?? [])];

test('[R042] [F24] originals stand word for word in every sheet, those longer than a cell in rows of their own', () => {
  const pieces = bodyOf('归并明细').filter(([, id]) => id === '4' || id === null);
  expect(pieces.map((row) => row[3]).join('')).toBe(long);
  expect(bodyOf('归并明细').map((row) => row[3])).toEqual(expect.arrayContaining(['=会议太多，开会时间太长', '=会议太多，开会时间太长。']));
});

test('[F24] a group shows its size, who stands for it and why; body and count agree in every sheet', () => {
  expect(bodyOf('归并同类')[0]).toEqual([1, 2, 1, '=会议太多，开会时间太长', '1', '各条说法相同', '1、2']);
  for (const { body, bodyCount } of plan(true).sheets) expect([...body].length).toBe(bodyCount);
});

test('[F25] what is sorted shows its words, what is not is left for a person with the headings to choose from', () => {
  expect(bodyOf('分类')[0]?.slice(3, 5)).toEqual(['形式主义', '会议太多、开会']);
  expect(bodyOf('未归类').map(([id]) => id)).toContain('3');
  expect(plan(true).sheets.find(({ name }) => name === '未归类')?.dropDowns?.[0]?.choices).toEqual([
    '形式主义',
    '官僚主义',
    '享乐主义',
    '奢靡之风',
  ]);
});

test('[F23] words that may tell who spoke are left out of every sheet', () => {
  expect(JSON.stringify(plan(false).sheets.map(({ body }) => [...body]))).not.toMatch(/会议太多，开会|食堂/u);
});
