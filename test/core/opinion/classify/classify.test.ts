import { type ClassBook, classifier } from '../../../../core/opinion/classify/classify';

const winds: ClassBook = {
  id: 'winds',
  name: '四风',
  headings: [
    { name: '形式主义', words: ['形式主义', '文山会海', '会议', '文件'] },
    { name: '官僚主义', words: ['官僚主义', '服务态度', '态度', '推诿扯皮'] },
    { name: '奢靡之风', words: ['铺张浪费', '接待'] },
  ],
};
const classify = classifier(winds);

test('[R045] [F25] the heading with the weightiest words takes the opinion, and shows them', () => {
  expect(classify('会议多、文件多，服务态度也一般')).toEqual({
    kind: 'between',
    votes: [
      { heading: '形式主义', words: ['会议', '文件'] },
      { heading: '官僚主义', words: ['服务态度'] },
    ],
  });
  expect(classify('会议太多，态度不好，窗口服务态度要改')).toEqual({
    kind: 'sorted',
    heading: '官僚主义',
    because: ['态度', '服务态度'],
    others: [{ heading: '形式主义', words: ['会议'] }],
  });
});

test('[F25] what no word of the list is in stays unsorted', () => {
  expect(classify('路灯不亮')).toEqual({ kind: 'none' });
  expect(classify('')).toEqual({ kind: 'none' });
});

test('[F25] a fault that the text says is not there does not count', () => {
  expect(classify('班子没有铺张浪费问题')).toEqual({ kind: 'none' });
  expect(classify('没有推诿扯皮，就是会议多').kind).toBe('sorted');
});

test('a word that breaks over punctuation or full width is found, a word said twice counts once', () => {
  expect(classify('文山、会海')).toMatchObject({ heading: '形式主义', because: ['文山会海'] });
  expect(classify('接待、接待、接待，会议、文件')).toMatchObject({ heading: '形式主义' });
});

test('[R049] [R050] a list may have any length; without headings all stays unsorted', () => {
  expect(classifier({ id: 'own', name: '空', headings: [] })('会议多')).toEqual({ kind: 'none' });
});
