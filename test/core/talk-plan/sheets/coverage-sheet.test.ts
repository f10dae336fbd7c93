import { coverageSheet, missingSheet } from '../../../../core/talk-plan/sheets/coverage-sheet';
import { bodyOf, bookOf } from './books';

const book = bookOf();

test('[R055] [R077] figures by kind with their duty, a total, and by unit; each row adds up', () => {
  const body = bodyOf(coverageSheet(book));
  const rows = body.filter((cells) => /^\d+$/u.test(cells[2] ?? ''));
  expect(rows.length).toBeGreaterThanOrEqual(6);
  for (const [, , asked, , ...counts] of rows)
    expect(counts.slice(0, 5).reduce((sum, count) => sum + Number(count), 0)).toBe(Number(asked));
  expect(body[1]?.slice(0, 3)).toEqual(['主要负责同志与班子成员', '必谈', '3']);
});

test('[R092] missing and exempt pairs stand with duty, rule, state and reason', () => {
  const body = bodyOf(missingSheet(book));
  expect(body.map(([who, , whom]) => `${who}—${whom}`).sort()).toEqual(['张建国—康德厚', '李梅—康德厚', '王强—康德厚']);
  expect(body[0]?.slice(4)).toEqual(['原则上应谈', '班子成员与所在党支部党员', '免谈', '免谈：康德厚年老体弱']);
});

test('[R086] no row is about one person, and none stands before another for its figures', () => {
  const [byKind] = bodyOf(coverageSheet(book));
  expect(byKind?.[0]).toBe('谈话类型');
});
