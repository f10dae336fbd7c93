import { clashingParts, inDayOrder, partTimes } from '../../../../core/talk-plan/slots/slot-times';

test.each([
  ['上午', { from: 480, to: 720 }],
  ['下午', { from: 840, to: 1080 }],
  ['9:00-10:30', { from: 540, to: 630 }],
  ['９：００—１０：００', { from: 540, to: 600 }],
  ['9时', { from: 540, to: 600 }],
  ['14:30', { from: 870, to: 930 }],
  ['第一场', null],
  ['10:00-9:00', null],
  ['9:70', null],
])('%s', (part, times) => {
  expect(partTimes(part)).toEqual(times);
});

test('parts stand in the order of the day, unless one of them says no hours', () => {
  expect(inDayOrder(['下午', '上午'])).toEqual(['上午', '下午']);
  expect(inDayOrder(['下午', '第一场'])).toEqual(['下午', '第一场']);
});

test('[R054] parts in which one person could be booked twice are found', () => {
  expect(clashingParts(['上午', '下午'])).toBeNull();
  expect(clashingParts(['9:00-10:00', '10:00-11:00'])).toBeNull();
  expect(clashingParts(['上午', '9:00-10:00'])).toEqual(['上午', '9:00-10:00']);
  expect(clashingParts(['一', '一'])).toEqual(['一', '一']);
});
