import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAbsenceFile } from '../../../../node-tools/intake/lists/absence-file';
import { UnreadableInput } from '../../../../node-tools/intake/unreadable-input';
import { temporaryFolder } from '../../../support/temporary-folder';
import { sampleRoster } from '../../talk/sample-files';

const folder = temporaryFolder();
const context = { today: '2024-06-01', year: 2024 } as const;

test('[R062] lines in UTF-8, with or without a mark at the beginning', () => {
  const path = join(folder, '请假.txt');
  writeFileSync(path, '\uFEFF张建国,2024-06-03,上午\n');
  expect(readAbsenceFile(path, context).notes).toMatchObject([{ name: '张建国', part: '上午', at: { file: '请假.txt', row: 1 } }]);
});

test('a file that is not there, and a workbook without absences, cannot be used', () => {
  expect(() => readAbsenceFile(join(folder, '没有.csv'), context)).toThrow(UnreadableInput);
  expect(() => readAbsenceFile(sampleRoster, context)).toThrow(UnreadableInput);
});
