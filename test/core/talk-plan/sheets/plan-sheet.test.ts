import { readHeader } from '../../../../core/table/header/match';
import { planSheet } from '../../../../core/talk-plan/sheets/plan-sheet';
import { talkTable } from '../../../../core/talk-plan/table';
import { sheet } from '../../../support/sheet';
import { asked, judgedOf } from '../talks';
import { bodyOf, bookOf, shown } from './books';

const book = bookOf();
const plan = planSheet(book);
const headers = plan.head[2]?.cells.map(shown) ?? [];

test('[R054] [R060] [R061] [R062] [R063] one row a talk, with the columns its record needs', () => {
  expect(bodyOf(plan)).toHaveLength(book.talks.length);
  const fields = headers.map((header) => readHeader(talkTable, header));
  for (const field of [
    'talker',
    'talkee',
    'plannedDate',
    'slot',
    'appointed',
    'method',
    'actualDate',
    'ptTeam',
    'ptMeasures',
    'reason',
    'opinionsFed',
    'status',
  ])
    expect(fields).toContain(field);
  const [first] = bodyOf(plan);
  expect(first?.[headers.indexOf('谈话方式')]).toBe('一对一、面对面');
  expect(first?.[headers.indexOf('是否完成')]).toBe('待谈');
});

test('drop-downs, tints and the frozen header reach every row', () => {
  const bottom = 3 + book.talks.length;
  expect(plan.dropDowns?.map(({ range }) => range.bottom)).toEqual(Array.from({ length: 7 }, () => bottom));
  expect(plan.highlights?.map(({ tag }) => tag)).toEqual(['talk-overdue', 'talk-held', 'talk-open']);
  expect(plan.printTitleRows).toEqual({ top: 3, bottom: 3 });
});

test('what an earlier plan held is kept: filled cells, further columns, rows that name nobody known', () => {
  const [judged, loose] = judgedOf(sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 谈话方式 | 谈话内容 | 记录人 | 存档号
    张建国 | 李梅 | @2024-03-18 | 面对面谈 | 谈了作风 | 田甜 | A-1
    王大锤 | 李梅 | 待定 | | | | A-2
  `);
  const [pair] = asked().pairs.filter(({ talker, talkee }) => talker.name === '张建国' && talkee.name === '李梅');
  if (judged === undefined || loose === undefined || pair === undefined) throw new Error('two rows, one of a pair');
  const kept = planSheet(
    bookOf({ talks: [{ ...pair, date: '2024-03-20', part: '下午', place: null, row: judged.talk }], loose: [loose.talk] }),
    [{ column: 7, header: '存档号' }],
  );
  const names = kept.head[2]?.cells.map(shown) ?? [];
  const [row, other] = bodyOf(kept);
  const cell = (cells: readonly string[] | undefined, name: string) => cells?.[names.indexOf(name)];
  expect(['计划谈话时间', '谈话方式', '谈话内容', '记录人', '存档号'].map((name) => cell(row, name))).toEqual([
    '2024-03-20',
    '面对面谈',
    '谈了作风',
    '田甜',
    'A-1',
  ]);
  expect(['谈话人', '计划谈话时间', '存档号'].map((name) => cell(other, name))).toEqual(['王大锤', '待定', 'A-2']);
});
