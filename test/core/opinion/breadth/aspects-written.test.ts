import { aspectsWritten } from '../../../../core/opinion/breadth/aspects-written';

test('[R038] every heading that 意见类别 names counts, in short or in full; what several headings hold names none', () => {
  const headings = ['理论学习方面', '政治素质方面', '工作作风方面', '工作能力方面'];
  const read = (category: string) => aspectsWritten(category, headings);
  expect(['政治素质、工作作风', '理论学习方面的问题', '作风', '工作', '其他', ''].map(read)).toEqual([
    ['政治素质方面', '工作作风方面'],
    ['理论学习方面'],
    ['工作作风方面'],
    [],
    [],
    [],
  ]);
  expect(aspectsWritten(undefined, headings)).toEqual([]);
});
