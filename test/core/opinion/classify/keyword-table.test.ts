import { keywordTable, readKeywords } from '../../../../core/opinion/classify/keyword-table';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

function read(grid: ReturnType<ReturnType<typeof sheet>>) {
  const parsed = tableIn(keywordTable, grid, '词.xlsx');
  return readKeywords([parsed]);
}

test('[R049] [F25] an office’s own list is read by its headers, rows of one heading together', () => {
  const { book, findings } = read(
    sheet('关键词表')`
      意见类别 | 关键词
      民生     | 路灯、供暖，吃水
      作风     | 会议 文件
      民生     | 低保/医保
    `,
  );
  expect(book.headings).toEqual([
    { name: '民生', words: ['路灯', '供暖', '吃水', '低保', '医保'] },
    { name: '作风', words: ['会议', '文件'] },
  ]);
  expect(findings).toEqual([]);
});

test('a row without keywords and a word under two headings are told', () => {
  const { book, findings } = read(
    sheet('关键词表')`
      类别 | 关键词
      民生 | 路灯
      作风 |
      城建 | 路灯、道路
    `,
  );
  expect(book.headings.map(({ name }) => name)).toEqual(['民生', '城建']);
  expect(findings.map(({ code, at, params }) => [code, at.row, params])).toEqual([
    ['keywords-missing', 3, { heading: '作风' }],
    ['keyword-twice', 4, { word: '路灯', heading: '城建', other: '民生' }],
  ]);
});
