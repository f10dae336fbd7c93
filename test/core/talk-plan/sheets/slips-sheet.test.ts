import { slipsSheet } from '../../../../core/talk-plan/sheets/slips-sheet';
import { bodyOf, bookOf } from './books';

const book = bookOf();
const plan = slipsSheet(book);
const body = bodyOf(plan);

test('[R062] one slip a person: name, talks, what to prepare', () => {
  const heads = body.filter(([first = '']) => first.startsWith('谈心谈话预约单'));
  const people = new Set(book.talks.flatMap(({ talker, talkee }) => [talker, talkee]));
  expect(heads).toHaveLength(people.size);
  expect(heads.some(([first = '']) => first.includes('李梅　副局长'))).toBe(true);
  expect(body.filter(([first = '']) => first.includes('一对一、面对面'))).toHaveLength(people.size);
});

test('pages end between slips, never inside one', () => {
  expect(plan.breaksAfter?.length).toBeGreaterThan(0);
  for (const row of plan.breaksAfter ?? []) {
    expect(body[row - 1]).toEqual([]);
    expect(body[row]?.[0]).toContain('谈心谈话预约单');
  }
});
