import { freshScope } from '../../../../core/calendar/date-match';
import { isSpan, originOf } from '../../../../core/rectification/deadline/origin';
import { scanDeadline } from '../../../../core/rectification/deadline/scan';

function origin(text: string): readonly [string | null | undefined, string] | null {
  const tokens = scanDeadline(text, freshScope('2024-03-15', 2024));
  const length = tokens.find((token) => token.kind === 'duration');
  const found = length === undefined ? null : originOf(text, length, tokens);
  return found === null ? null : [found.date.last, found.standing];
}

test.each([
  ['2024年5月10日起1个月内', 'said'],
  ['2024年5月10日开始,为期3个月', 'said'],
  ['2024年5月10日通报后1个月内', 'seen'],
  ['2024年5月10日开工,工期3个月', 'seen'],
  ['三个月内(从2024年5月10日算起)', 'seen'],
  ['2024年5月10日通报,1个月内整改', 'unclear'],
  ['2024年5月10日(3个月内)', 'unclear'],
  ['30日内(2024年5月10日通报)', 'unclear'],
  ['2024年5月10日检查,限15日整改', 'unclear'],
  ['2024年5月10日会议要求,验收后1个月内', 'event'],
])('“%s” counts from its own day: %s', (text, standing) => expect(origin(text)).toEqual(['2024-05-10', standing]));

test('a month is no day to count from', () => {
  expect(origin('2024年5月通报,3个月内')?.[1]).toBe('event');
});

test.each([
  '3个月内',
  '2024年6月底前,3个月内完成方案',
  '2024年6月30日完成整改,7日内报送报告',
  '2024年3月31日,延期3个月',
  '3个月(2024年4月1日至6月30日)',
  '三个月内(2024年6月30日前)',
  '6月最后一周',
])('“%s” has no date to count from', (text) => expect(origin(text)).toBeNull());

test('a span explains a word, a limit ends something', () => {
  const spans = ['长期(1-2年)', '近两年', '不少于3天', '3个月以上', '3个月内'].map((text) => {
    const length = scanDeadline(text, freshScope('2024-03-15', 2024)).find((token) => token.kind === 'duration');
    return length !== undefined && isSpan(text, length);
  });
  expect(spans).toEqual([true, true, true, true, false]);
});
