import fc from 'fast-check';
import { type Depth, sliceOf, splitNotes } from '../../../../core/opinion/intake/split-notes';

const shown = (text: string, depth: Depth = 'lines') =>
  splitNotes(text, depth).map(({ kind, path, body }) => `${kind} ${path} ${sliceOf(text, body)}`);

test('numbers inside a text part nothing: amounts, dates, 第一书记, 二十一、, a lone 一是', () => {
  for (const text of [
    '12.4宪法日没有宣传，花了1.5万元，2024.6.30前要改',
    '十一、二月份去过一次，统一是好的',
    '希望派驻第一书记，一是一、二是二',
    '3.15也没有检查',
  ])
    expect(shown(text)).toEqual([`item 1 ${text}`]);
});

test('[R029] numbered lines are opinions, lines that go on belong to them, what stands before is the rest', () => {
  expect(shown('座谈会记录\n2024.6.30 上午\n1. 会议太多，一年花了1.5万元。\n   希望少开。\n2、文件太多\n\n３．报表重复\n')).toEqual([
    'rest  座谈会记录\n2024.6.30 上午',
    'item 1 会议太多，一年花了1.5万元。\n   希望少开。',
    'item 2 文件太多',
    'item 3 报表重复',
  ]);
});

test.each([
  ['一是会议太多；二是文件太多；三是报表重复。', ['会议太多；', '文件太多；', '报表重复。']],
  ['①会议多 ②文件多 ③报表多', ['会议多', '文件多', '报表多']],
  ['第一，学习不够。第二，调研不够。', ['学习不够。', '调研不够。']],
  ['1、学习不够；2、作风不实；3、2024、2025两年都没改', ['学习不够；', '作风不实；', '2024、2025两年都没改']],
  ['（一）学习不够\r\n（二）调研不够', ['学习不够', '调研不够']],
  ['(1)学习不够\n(2)调研不够', ['学习不够', '调研不够']],
  ['● 会议多\n■ 文件多\n- 报表多', ['会议多', '文件多', '报表多']],
  ['会议太多\n\n文件太多\n', ['会议太多', '文件太多']],
])('%j is split', (text, bodies) => {
  const pieces = splitNotes(text).filter(({ kind }) => kind === 'item');
  expect(pieces.map(({ body }) => sliceOf(text, body))).toEqual(bodies);
});

test('a numbered line with numbers below it is their heading, however deep', () => {
  const text = '一、对班子的意见\n1.学习不够\n2.调研少\n（1）只到先进村\n（2）不过夜\n二、对张建国同志的意见\n1.性子急';
  const pieces = splitNotes(text);
  expect(shown(text)).toEqual([
    'heading 1 对班子的意见',
    'item 1.1 学习不够',
    'heading 1.2 调研少',
    'item 1.2.1 只到先进村',
    'item 1.2.2 不过夜',
    'heading 2 对张建国同志的意见',
    'item 2.1 性子急',
  ]);
  expect(pieces[4]?.under.map((at) => pieces[at]?.path)).toEqual(['1', '1.2']);
});

test('what one person numbered within their own line stays together unless told to split it too', () => {
  const text = '1. 对班子：一是会议多；二是文件多。\n2. 对个人：①脾气急；②不听意见';
  expect(shown(text)).toEqual(['item 1 对班子：一是会议多；二是文件多。', 'item 2 对个人：①脾气急；②不听意见']);
  expect(shown(text, 'all').filter((line) => line.startsWith('item'))).toEqual([
    'item 1.1 会议多；',
    'item 1.2 文件多。',
    'item 2.1 脾气急；',
    'item 2.2 不听意见',
  ]);
});

test('[R042] whatever is pasted, the pieces in order are the text and each body is a slice of it', () => {
  const bit = fc.constantFrom(
    '1.',
    '2、',
    '（一）',
    '一是',
    '二是',
    '①',
    '②',
    '第一，',
    '一、',
    '● ',
    '\n',
    '\r\n',
    ' ',
    '　',
    '会议多',
    '1.5万元',
    '。',
    '；',
    '𠮷',
    '=SUM',
    '2024.6.30',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(bit, { maxLength: 40 }).map((bits) => bits.join('')),
        fc.string({ unit: 'binary', maxLength: 60 }),
      ),
      fc.constantFrom<Depth>('lines', 'all'),
      (text, depth) => {
        const pieces = splitNotes(text, depth);
        expect(pieces.map((piece) => sliceOf(text, piece)).join('')).toBe(text);
        for (const { start, end, body } of pieces) expect(start <= body.start && body.start <= body.end && body.end <= end).toBe(true);
      },
    ),
    { seed: 20240715, numRuns: 1000 },
  );
});
