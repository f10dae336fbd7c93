import { readClosed } from '../../../../core/rectification/status/closed-answer';
import { readStatus } from '../../../../core/rectification/status/read-status';

const told = ['2024年6月30日销号', '6月30日销号', '于2024年6月30日完成销号', '销号：2024.6.30', '2024年6月30日结案'];

test.each(told)('[R106] “%s” is a plan before that day and an end from that day on', (text) => {
  expect(readStatus(text, { on: { today: '2024-06-29', year: 2024 } })).toBeNull();
  expect(readStatus(text, { on: { today: '2024-06-30', year: 2024 } })).toBe('closed');
  expect(readClosed(text, { today: '2024-06-29', year: 2024 })).toBeNull();
  expect(readClosed(text, { today: '2024-07-01', year: 2024 })).toBe(true);
});

test.each(['已于2024年6月30日销号', '已销号（2024年6月30日）', '2024年6月30日验收合格', '已完成，2025年纳入常态管理'])(
  '“%s” has come by its own words, whatever the day of reading',
  (text) => {
    expect(readStatus(text, { on: { today: '2024-03-15', year: 2024 } })).toBe(readStatus(text));
    expect(readStatus(text)).not.toBeNull();
  },
);
