import { findOwnColumns, withoutOwnColumns } from '../../../core/rectification/own-columns';
import { sheet } from '../../support/sheet';

const marked = sheet('整改台账')`
  问题整改台账 |
  序号 | 存在问题 | 自动到期日  | 逾期情况 | 督导组意见
  1    | 甲       | @2024-06-30 | 逾期15天 | 属实
  2    | 乙       |             |          |
`;

test('a column 逾期情况 alone is the office’s, and so is 自动到期日 alone', () => {
  const own = sheet('整改台账')`
    序号 | 逾期情况 | 自动到期日
    1    | 已说明   | 月底
  `;
  expect(findOwnColumns(own)).toBeNull();
  expect(withoutOwnColumns(own)).toBe(own);
});

test('side by side they are ours; what stands beside them stays in its column', () => {
  expect(findOwnColumns(marked)).toEqual({ row: 2, left: 3 });
  expect(withoutOwnColumns(marked).rows.map(({ cells }) => cells)).toEqual([
    ['问题整改台账'],
    ['序号', '存在问题', undefined, undefined, '督导组意见'],
    [1, '甲', undefined, undefined, '属实'],
    [2, '乙'],
  ]);
});

test('a row that held nothing but ours holds nothing', () => {
  const below = { ...marked, rows: [...marked.rows, { row: 9, hidden: false, cells: [undefined, undefined, undefined, '逾期3天'] }] };
  expect(withoutOwnColumns(below).rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
});
