import { readDeadlineText } from '../../../../core/rectification/deadline';

const context = { today: '2024-03-15', year: 2024 } as const;

/** The day, and the words by which it is in doubt. */
function read(text: string): readonly [string | null | undefined, string | null] {
  const reading = readDeadlineText(text, context);
  const note = reading?.notes.find(({ code }) => code === 'deadline-in-doubt');
  return [reading?.due, note?.code === 'deadline-in-doubt' ? note.params.words : null];
}

test.each([
  ['原定2024年6月底', '原定'],
  ['2024年6月底（原）', '（原）'],
  ['2024年6月底（已延期）', '已延期'],
  ['2024年6月底（作废）', '作废'],
  ['2024年6月底，取消', '取消'],
  ['暂定2024年6月底前', '暂定'],
  ['2024年6月底？', '？'],
  ['大约2024年6月底', '大约'],
  ['2024年6月底，如遇雨季顺延', '顺延'],
  ['2024年6月底前启动', '启动'],
  ['2024年6月底前拿出方案', '拿出方案'],
  ['2024年6月底前完成50%', '50%'],
  ['首批2024年6月底前', '首批'],
  ['2024年6月底前见成效', '见成效'],
  ['2024年6月底（农历）', '农历'],
  ['2024年6月底前一周', '前一周'],
  ['超过2024年6月底', '超过'],
  ['验收时间：2024年6月底', '验收时间'],
  ['2024年6月底会议精神', '2024年6月底会议'],
])('[R094] %s: the day is kept and asked about, for “%s”', (text, words) => {
  const [due, doubt] = read(text);
  expect([due, doubt?.replace(/[()]/gu, (sign) => (sign === '(' ? '（' : '）'))]).toEqual(['2024-06-30', words]);
});

test.each([
  '2024年6月底前完成制度修订',
  '确保2024年6月底前整改到位',
  '2024年6月底前，逾期问责',
  '2024年6月底前（遇节假日顺延）',
  '2024年6月底前，不得延期',
  '2024年6月底前完成（已完成50%）',
  '2024年6月底前启动并完成整改',
  '最迟不超过2024年6月底',
  '原定2024年3月底，延期至2024年6月底',
  '按照2024年3月1日会议要求，2024年6月底',
])('%s is the last day without a doubt', (text) => {
  expect(read(text)).toEqual(['2024-06-30', null]);
});

test('what is said of a day and then for good is no last day', () => {
  expect(read('2024年6月底前取得阶段性成效，长期坚持')).toEqual(['2024-06-30', null]);
});
