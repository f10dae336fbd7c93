import { readDeadlineText } from '../../../../core/rectification/deadline/read-deadline';

const context = { today: '2024-07-15', year: 2024 } as const;

/** The day in force, and whether an extension is said to be asked for only. */
function read(text: string): readonly [string | null, boolean] {
  const reading = readDeadlineText(text, context);
  return [reading?.due ?? null, reading?.notes.some(({ code }) => code === 'deadline-extension-asked') ?? false];
}

test.each([
  '2024年6月底，申请延期至2024年9月底',
  '2024年6月底（拟延期至2024年9月底）',
  '2024年6月底，建议延期至2024年9月底',
  '2024年6月底，延期至2024年9月底（未批准）',
  '2024年6月底，延期至2024年9月底前（待批）',
  '2024年6月底，延期至2024年9月底未获批准',
  '2024年6月底，不同意延期至2024年9月底',
  '原定2024年6月底，申请延期至2024年9月底',
])('[R023] [F36] %s: the first day stays in force, and is asked about', (text) => {
  expect(read(text)).toEqual(['2024-06-30', true]);
});

test.each([
  '2024年6月底延至2024年9月底',
  '2024年6月底，已批准延期至2024年9月底',
  '2024年6月底（经批准，延期至2024年9月底）',
  '2024年6月底，同意申请延期至2024年9月底',
  '由2024年6月底调整为2024年9月底',
])('[R023] %s: the later day is in force', (text) => {
  expect(read(text)).toEqual(['2024-09-30', false]);
});

test('an extension asked for is the day where no other is named, with a doubt', () => {
  const reading = readDeadlineText('未按期完成，申请延期至2024年9月底', context);
  expect([reading?.due, reading?.notes.map(({ code }) => code)]).toEqual(['2024-09-30', ['deadline-in-doubt']]);
});
