import { matrixSheet } from '../../../../core/talk-plan/sheets/matrix-sheet';
import { sheet } from '../../../support/sheet';
import { bodyOf, bookOf } from './books';

test('[R055] a team with itself: the principal first, a day for each talk to come, the same from both sides', () => {
  const plan = matrixSheet(bookOf());
  const [header, ...rows] = plan === null ? [] : bodyOf(plan);
  expect(header?.[1]).toBe('张建国');
  const size = (header?.length ?? 1) - 1;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) expect(rows[a]?.[b + 1]).toBe(a === b ? '—' : rows[b]?.[a + 1]);
  }
  expect(rows[0]?.[2]).toMatch(/^3\.\d+$/u);
});

test('without a team there is no matrix', () => {
  expect(
    matrixSheet(
      bookOf(
        {},
        sheet('花名册')`
          姓名 | 职务 | 角色
          张一 | 科员 | 党员
        `,
      ),
    ),
  ).toBeNull();
});
