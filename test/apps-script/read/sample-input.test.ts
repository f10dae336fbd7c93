import { runModule } from '../../support/addon-module';

const input = (value: unknown, format: string) =>
  runModule('apps-script/read/sample-input.ts', `Part.sampleInput(${JSON.stringify(value)}, ${JSON.stringify(format)})`, {}).result;

test('a date goes in as a date only where the cell shows dates; elsewhere it would change the cell’s format', () => {
  const day = { day: '2024-06-30' };
  expect([input(day, 'yyyy-mm-dd'), input(day, '@'), input(day, 'General'), input(day, '0.###############')]).toEqual([
    45473,
    '2024-06-30',
    "'2024-06-30",
    "'2024-06-30",
  ]);
});

test('in a cell of the format for text an apostrophe would be a letter', () => {
  expect([input('立行立改', '@'), input('立行立改', 'General'), input(7, '@'), input(7, 'General'), input(null, '@')]).toEqual([
    '立行立改',
    "'立行立改",
    '7',
    7,
    '',
  ]);
});
