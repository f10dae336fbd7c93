import { listedTexts, looksLikeSeveral, readRooms } from '../../../../core/talk-plan/slots/timetable-texts';

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

test('two names with only a blank between are told from one name that holds a blank', () => {
  for (const several of [
    '谈话室一 谈话室二',
    '上午 下午',
    '谈话室 1 谈话室 2',
    'A101 B102',
    '101 102',
    '9:00-10:00 10:00-11:00',
    '会议室　接待室',
  ]) {
    expect({ several, is: looksLikeSeveral(several) }).toEqual({ several, is: true });
  }
  for (const one of ['谈话室 1', '谈话室 301', 'Room 2', 'Blue Room', '谈话室 东', '9:00 - 10:00', '9:00 -10:00', '谈话室']) {
    expect({ one, is: looksLikeSeveral(one) }).toEqual({ one, is: false });
  }
});
