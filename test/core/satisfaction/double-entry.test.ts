import { compareEntries } from '../../../core/satisfaction/double-entry';
import { sheet, workbook } from '../../support/sheet';

const first = workbook(
  '录入甲.xlsx',
  sheet('票')`
    票号 | 结果
    1 | 满意
    2 | 不满意
  `,
);

test('[F65] equal entries have no difference, whatever the file and sheet are called and whatever spaces are at the ends', () => {
  const second = workbook(
    '录入乙.xlsx',
    sheet('第二遍')`
      票号 | 结果
      1 | ${'满意 '}
      2 | 不满意
    `,
  );
  expect(compareEntries(first, second)).toEqual([]);
});

test('[F65] every difference names both cells; a ballot typed once only differs in each of its cells', () => {
  const second = workbook(
    '录入乙.xlsx',
    sheet('票')`
      票号 | 结果
      1 | 不满意
      2 | 不满意
      3 | 满意
    `,
  );
  expect(compareEntries(first, second).map(({ at, params }) => [at.row, at.column, params])).toEqual([
    [2, 2, { first: '满意', second: '不满意', place: '录入乙.xlsx!票!B2' }],
    [4, 1, { first: '', second: '3', place: '录入乙.xlsx!票!A4' }],
    [4, 2, { first: '', second: '满意', place: '录入乙.xlsx!票!B4' }],
  ]);
});
