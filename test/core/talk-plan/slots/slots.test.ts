import { slotsBetween } from '../../../../core/talk-plan/slots/slots';
import { at } from '../talks';

const parts = ['下午', '上午'];
const slots = (from: string, to: string | null, everyDay = false, needed = 4) =>
  slotsBetween({ from: from as '2024-01-01', to: to as '2024-01-01' | null, parts, everyDay }, needed, at);

test('[R054] working days by the official schedule: the holiday is left out, the worked Sunday is in', () => {
  const { slots: found, findings } = slots('2024-04-03', '2024-04-08');
  expect([...new Set(found.map(({ date }) => date))]).toEqual(['2024-04-03', '2024-04-07', '2024-04-08']);
  expect(found.slice(0, 2).map(({ part }) => part)).toEqual(['上午', '下午']);
  expect(findings).toEqual([]);
});

test('[R054] a year without a published schedule is said, never guessed', () => {
  const { slots: found, findings } = slots('2031-03-03', '2031-03-07');
  expect(found).toEqual([]);
  expect(findings).toMatchObject([
    { code: 'plan-workdays-unknown', params: { year: 2031, days: 5 } },
    { code: 'plan-no-slots', params: { from: '2031-03-03', to: '2031-03-07' } },
  ]);
  expect(slots('2031-03-03', '2031-03-07', true).slots).toHaveLength(10);
});

test('a range of days off has no slot, and says so', () => {
  expect(slots('2024-05-01', '2024-05-03').findings).toMatchObject([{ code: 'plan-no-slots' }]);
});

test('without a last day there are as many slots as needed', () => {
  expect(slots('2024-03-15', null, false, 3).slots.map(({ date, part }) => `${date} ${part}`)).toEqual([
    '2024-03-15 上午',
    '2024-03-15 下午',
    '2024-03-18 上午',
    '2024-03-18 下午',
  ]);
});
