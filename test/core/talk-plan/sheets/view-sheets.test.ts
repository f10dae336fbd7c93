import { byDaySheet, byPersonSheet, inTime, peopleInOrder } from '../../../../core/talk-plan/sheets/view-sheets';
import { sheet } from '../../../support/sheet';
import { bodyOf, bookOf } from './books';

const book = bookOf();

test('[R054] by day: who with whom, in order of time', () => {
  const body = bodyOf(byDaySheet(book));
  const times = body.map(([day = '', , part = '']) => `${day} ${part === '上午' ? 1 : 2}`);
  expect(times).toEqual([...times].sort());
  expect(body[0]?.[1]).toBe('星期一');
  expect(body[0]?.[4]).toMatch(/^.+ 与 .+$/u);
});

test('by person: everybody has each of their talks once, so that each talk stands twice', () => {
  expect(bodyOf(byPersonSheet(book))).toHaveLength(book.talks.length * 2);
});

test('[R086] people stand by the official order of units and their names, never by a figure', () => {
  const order = peopleInOrder(
    bookOf(
      {},
      sheet('花名册')`
        单位 | 姓名 | 职务 | 角色
        乙局 | 王三 | 局长 | 主要负责同志
        乙局 | 赵四 | 副局长 | 班子成员
        乙局 | 钱五 | 副局长 | 班子成员
        丙局 | 张一 | 局长 | 主要负责同志
        丙局 | 李二 | 副局长 | 班子成员
      `,
    ),
  ).map(({ id }) => id);
  expect(order).toEqual([...order].sort());
});

test('a talk without a day is in no list of days', () => {
  expect(inTime({ ...book, talks: book.talks.map((talk) => ({ ...talk, date: null })) })).toEqual([]);
});
