import { headOf, plainColumns, titledSheet } from '../../../core/table/titled-sheet';

const words = { name: '缺谈清单', title: '谈心谈话缺谈清单', note: '缺2场', columns: ['谈话人', '单位', '理由'] };

test('title and subtitle run over the sheet, the header stays in view and is repeated on every page', () => {
  const plan = titledSheet({ ...headOf(words), columns: plainColumns([12, 13, 40]), body: [['王建国', '教育局', '请假']], frozen: 1 });
  expect(plan.head.map(({ cells, style }) => [style, ...cells])).toEqual([
    ['title', '谈心谈话缺谈清单'],
    ['subtitle', '缺2场'],
    ['header', '谈话人', '单位', '理由'],
  ]);
  expect(plan.columns.map(({ style }) => style)).toEqual(['centre', 'text', 'text']);
  expect(plan.merges).toEqual([1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: 3 })));
  expect([plan.freeze, plan.printTitleRows, plan.bodyCount]).toEqual([{ rows: 3, columns: 1 }, { top: 3, bottom: 3 }, 1]);
});

test('what is to be filtered is filtered from the header on, with a row below it even where there is none', () => {
  const filterOf = (rows: number) => {
    const body = Array.from({ length: rows }, () => ['王建国', '教育局', '请假']);
    return titledSheet({ ...headOf(words), columns: plainColumns([12, 13, 40]), body, filtered: true }).autoFilter;
  };
  expect(filterOf(5)).toEqual({ top: 3, left: 1, bottom: 8, right: 3 });
  expect(filterOf(0)).toEqual({ top: 3, left: 1, bottom: 4, right: 3 });
  expect(titledSheet({ ...headOf(words), columns: plainColumns([12, 13, 40]), body: [] }).autoFilter).toBeUndefined();
});

test('a row of the body that runs over the whole width is merged, the title may run less far', () => {
  const body = [['班子'], ['王建国', '教育局', '请假']];
  const { merges } = titledSheet({ ...headOf(words), columns: plainColumns([12, 13, 40]), body, wide: [0], titleTo: 2 });
  expect(merges?.map(({ top, right }) => [top, right])).toEqual([
    [1, 2],
    [2, 2],
    [4, 3],
  ]);
});
