import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '../../../node-tools/intake/needed-file';
import { readGiverFile, readRosterFile } from '../../../node-tools/intake/people-files';
import { UnreadableInput } from '../../../node-tools/unreadable-input';
import { inline, makeBook } from '../../support/make-book';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const row = (at: number, texts: readonly string[]): string =>
  `<row r="${at}">${texts.map((text, index) => inline(`${String.fromCharCode(65 + index)}${at}`, text)).join('')}</row>`;
const path = join(folder, '名单.xlsx');
writeFileSync(
  path,
  makeBook({
    sheets: [
      { name: '花名册', rows: row(1, ['姓名', '所在单位', '职务']) + row(2, ['赵敏', '教育局', '局长']) },
      { name: '意见人名单', rows: row(1, ['姓名', '联系电话', '单位']) + row(2, ['钱小宝', '13800138000', '财务科']) },
    ],
  }),
);

test('[R042] roster and list of givers in one workbook are told apart', () => {
  expect(readRosterFile(path).people.map(({ name }) => name)).toEqual(['赵敏']);
  expect([...readGiverFile(path).names]).toEqual(['钱小宝']);
});

test('a file that is not there is said to be missing', () => {
  for (const read of [readRosterFile, readGiverFile, readTextFile]) expect(() => read(join(folder, '没有.xlsx'))).toThrow(UnreadableInput);
});
