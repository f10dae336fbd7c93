import { listedTexts, readRooms } from '../../../core/talk-plan/timetable-texts';

test('slots and rooms are listed as offices list them', () => {
  expect(listedTexts('上午、下午')).toEqual(['上午', '下午']);
  expect(listedTexts(' 9:00-10:00, 10:00-11:00；；晚上\n')).toEqual(['9:00-10:00', '10:00-11:00', '晚上']);
});

test('rooms by name, each once; by number, numbered; none where nothing is written', () => {
  expect(readRooms('谈话室、谈话室、活动室', 'zh')).toEqual(['谈话室', '活动室']);
  expect(readRooms('2', 'zh')).toEqual(['谈话室1', '谈话室2']);
  expect(readRooms('2', 'en')).toEqual(['Room 1', 'Room 2']);
  expect(readRooms(' ', 'zh')).toBeNull();
});
