import { withoutOwnColumns } from '../../../../core/rectification/items/own-columns';
import { sheet } from '../../../support/sheet';

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
  const office = withoutOwnColumns(own);
  expect(office.own).toBeNull();
  expect(office.grid).toBe(own);
});

test('side by side they are ours; what stands beside them stays in its column', () => {
  expect(withoutOwnColumns(marked).own).toEqual({ row: 2, left: 3 });
  expect(withoutOwnColumns(marked).grid.rows.map(({ cells }) => cells)).toEqual([
    ['问题整改台账'],
    ['序号', '存在问题', undefined, undefined, '督导组意见'],
    [1, '甲', undefined, undefined, '属实'],
    [2, '乙'],
  ]);
});

test('a row that held nothing but ours holds nothing', () => {
  const below = { ...marked, rows: [...marked.rows, { row: 9, hidden: false, cells: [undefined, undefined, undefined, '逾期3天'] }] };
  expect(withoutOwnColumns(below).grid.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
});

const drawn = sheet('整改台账')`
  问题整改台账 |          |          |
  序号         | 存在问题 | 逾期情况 | 督导组意见
  1            | 甲       | 逾期15天 | 属实
  2            | 乙       |          |
`;
const ranges = [{ top: 2, left: 3, bottom: 4, right: 3 }];

test('[F110] a column that marking a file has left is known by its format, in every language, and left aside', () => {
  expect(withoutOwnColumns(drawn).grid).toBe(drawn);
  expect(withoutOwnColumns({ ...drawn, marked: [{ header: '逾期情况', ranges }] }).grid.rows.map(({ cells }) => cells)).toEqual([
    ['问题整改台账'],
    ['序号', '存在问题', undefined, '督导组意见'],
    [1, '甲', undefined, '属实'],
    [2, '乙'],
  ]);
  const english = sheet('整改台账')`
    No. | Problem | Overdue
    1   | 甲      | 15 days overdue
  `;
  const marked = { ...english, marked: [{ header: 'Overdue', ranges: [{ top: 1, left: 3, bottom: 2, right: 3 }] }] };
  expect(withoutOwnColumns(marked).grid.rows.map(({ cells }) => cells)).toEqual([
    ['No.', 'Problem'],
    [1, '甲'],
  ]);
});

test('[F110] what people wrote into our column stays under its header, whoever made the column; our own texts go', () => {
  const written = sheet('整改台账')`
    序号 | 存在问题 | 自动到期日  | 逾期情况
    1    | 甲       | @2024-06-30 | 逾期15天
    2    | 乙       | @2024-06-30 | 逾期15天，已催办
    3    | 丙       |             | 3
  `;
  const kept = [
    ['序号', '存在问题', undefined, '逾期情况'],
    [1, '甲'],
    [2, '乙', undefined, '逾期15天，已催办'],
    [3, '丙', undefined, 3],
  ];
  expect(withoutOwnColumns(written).grid.rows.map(({ cells }) => cells)).toEqual(kept);
  const ofFile = { ...drawn, rows: written.rows, marked: [{ header: '逾期情况', ranges: [{ top: 1, left: 4, bottom: 4, right: 4 }] }] };
  expect(withoutOwnColumns(ofFile).grid.rows.map(({ cells }) => cells)).toEqual(kept);
});

test('[F110] a column under another header than ours is somebody’s by now, and stays as it is', () => {
  const renamed = { ...drawn, marked: [{ header: '催办情况', ranges }] };
  expect(withoutOwnColumns(renamed).grid).toBe(renamed);
});
