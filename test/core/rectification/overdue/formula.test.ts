import fc from 'fast-check';
import { addDays, dayNumber } from '../../../../core/calendar/civil-day';
import { serialOfDay } from '../../../../core/calendar/excel-serial';
import type { IsoDate } from '../../../../core/calendar/iso-date';
import { shareLeft, threeColours } from '../../../../core/rectification/overdue/due-soon-policy';
import { dueSoonFormula, nearDueOf, overdueFormula, pendingDueFormula } from '../../../../core/rectification/overdue/formula';
import { dueState } from '../../../../core/rectification/overdue/overdue';
import { type Status, statusNames } from '../../../../core/rectification/status/vocabulary';
import { evaluateAnd } from '../../../support/formula';
import { deadline, item, today } from '../items';

const cells = { due: '$N4', status: '$O4' };
const statuses = Object.keys(statusNames) as Status[]; // the keys of the vocabulary

test('the formula holds no array constant and no function that Excel refuses in a conditional format', () => {
  for (const formula of [
    overdueFormula(cells, 'zh'),
    pendingDueFormula(cells, 'zh'),
    dueSoonFormula(cells, { kind: 'days', days: 3 }, 'zh'),
  ]) {
    expect(formula).not.toMatch(/[{}]/);
    expect([...formula.matchAll(/[A-Z]+(?=\()/g)].map(([name]) => name).every((name) => ['AND', 'ISNUMBER', 'TODAY'].includes(name))).toBe(
      true,
    );
    expect(formula.length).toBeLessThan(255);
  }
});

test.each(['zh', 'en'] as const)('[F50] live colours and findOverdue agree, status by status and day by day (%s)', (language) => {
  fc.assert(
    fc.property(fc.integer({ min: -30, max: 30 }), fc.constantFrom(...statuses, null), (days, status) => {
      const due = addDays(today, days);
      const state = dueState(item({ status, deadline: deadline(due, due) }, { status: status === null ? '' : '略' }), today).kind;
      const world = {
        cells: { $N4: dayNumber(due), $O4: status === null ? '' : statusNames[status][language] },
        today: dayNumber(today),
      };
      expect(evaluateAnd(overdueFormula(cells, language), world)).toBe(state === 'overdue');
      expect(evaluateAnd(pendingDueFormula(cells, language), world)).toBe(state === 'pending_due');
      expect(evaluateAnd(dueSoonFormula(cells, { kind: 'days', days: 3 }, language), world)).toBe(
        state === 'due_soon' || state === 'due_today',
      );
    }),
    { seed: 20240315, numRuns: 400 },
  );
});

test.each([threeColours, shareLeft])('the live colour of near deadlines is the count’s, whatever the policy: $id', (policy) => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 90 }),
      fc.constantFrom(...statuses),
      fc.constantFrom<IsoDate | null>('2024-01-01', '2024-03-01', null),
      (days, status, start) => {
        const due = addDays(today, days);
        const row = item({ status, deadline: deadline(due, due) }, { status: '略' });
        const { kind } = dueState(row, today, { policy, ...(start !== null && { start }) });
        const world = {
          cells: { $N4: serialOfDay(due, '1900') ?? 0, $O4: statusNames[status].zh },
          today: serialOfDay(today, '1900') ?? 0,
        };
        expect(evaluateAnd(dueSoonFormula(cells, nearDueOf(policy, start), 'zh'), world)).toBe(kind === 'due_soon' || kind === 'due_today');
      },
    ),
    { seed: 20240315, numRuns: 400 },
  );
});

test('a due cell that holds text or nothing never turns red', () => {
  for (const blank of ['', '立行立改']) {
    expect(evaluateAnd(overdueFormula(cells, 'zh'), { cells: { $N4: blank, $O4: '整改中' }, today: dayNumber(today) })).toBe(false);
  }
});
