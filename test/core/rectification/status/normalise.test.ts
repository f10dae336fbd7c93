import { normaliseStatus } from '../../../../core/rectification/status/normalise';

test('自己 keeps its 己', () => {
  expect(normaliseStatus('自己整改')).toBe('自己整改');
});

test('slips, widths, spaces and closing signs make no difference', () => {
  expect(['己完成', '巳完成', '以完成', '已 完 成', '已完成。', '“已完成”', '\n已完成\n'].map(normaliseStatus)).toEqual(
    Array(7).fill('已完成'),
  );
  expect(normaliseStatus('已完成（待销号）')).toBe('已完成,待销号');
});
