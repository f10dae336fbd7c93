import { writtenDeadline } from '../../../bench/data/deadlines';
import { asOf, unitRows } from '../../../bench/data/ledger-row';
import { seededRandom } from '../../../bench/data/seeded-random';

interface PlainLedger {
  readonly plainText: (value: unknown) => string;
  readonly dueDay: (text: string, year: string) => string | null;
  readonly isOverdue: (deadline: string, status: string, asOf: string) => boolean;
}
const plain: PlainLedger = jest.requireActual('../../../bench/peers/plain-ledger.cjs');

test('the peers read every deadline the generator writes, so none of them is spared any work', () => {
  const random = seededRandom(7);
  const wrong = Array.from({ length: 5_000 }, () => writtenDeadline(random)).filter(
    ({ cell, due }) => plain.dueDay(plain.plainText(cell), '2024') !== due,
  );
  expect(wrong).toEqual([]);
});

test('a row is overdue for the peers exactly when it was made overdue', () => {
  const rows = [...unitRows(seededRandom(8), '清河县教育局', 2_000, 1)];
  const text = (value: unknown): string => plain.plainText(value);
  const judged = rows.map(({ cells }) => plain.isOverdue(text(cells.完成时限), text(cells.整改状态), asOf));
  expect(judged).toEqual(rows.map(({ overdue }) => overdue));
  expect(judged.filter(Boolean).length).toBeGreaterThan(200);
});
