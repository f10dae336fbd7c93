import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGiverFile, readRosterFile } from '../../../../node-tools/intake/lists/people-files';
import { readTextFile } from '../../../../node-tools/intake/needed-file';
import { UnreadableInput } from '../../../../node-tools/intake/unreadable-input';
import { inline, makeBook, sheetRow } from '../../../support/make-book';
import { temporaryFolder } from '../../../support/temporary-folder';

const folder = temporaryFolder();
const path = join(folder, '名单.xlsx');
writeFileSync(
  path,
  makeBook({
    sheets: [
      { name: '花名册', rows: sheetRow(1, ['姓名', '所在单位', '职务']) + sheetRow(2, ['赵敏', '教育局', '局长']) },
      { name: '意见人名单', rows: sheetRow(1, ['姓名', '联系电话', '单位']) + sheetRow(2, ['钱小宝', '13800138000', '财务科']) },
    ],
  }),
);

test('[R042] roster and list of givers in one workbook are told apart', () => {
  expect(readRosterFile(path).roster.people.map(({ name }) => name)).toEqual(['赵敏']);
  expect([...readGiverFile(path).givers.names]).toEqual(['钱小宝']);
});

test('a file that is not there is said to be missing', () => {
  for (const read of [readRosterFile, readGiverFile, readTextFile]) expect(() => read(join(folder, '没有.xlsx'))).toThrow(UnreadableInput);
});

test('[R042] what a file has lost of a roster or of a list of givers is told, and a giver struck out is a giver', () => {
  const struck = `<c r="A3" t="inlineStr"><is><r><rPr><strike/></rPr><t>孙大勇</t></r><r><rPr><b/></rPr><t>李小梅</t></r></is></c>`;
  const lost = join(folder, '丢字.xlsx');
  writeFileSync(
    lost,
    makeBook({
      sheets: [
        {
          name: '花名册',
          rows: `${sheetRow(1, ['姓名', '所在单位', '职务'])}<row r="2"><c r="A2" t="s"><v>9</v></c>${inline('B2', '教育局')}</row>`,
        },
        {
          name: '意见人名单',
          rows: `${sheetRow(1, ['姓名', '联系电话', '单位'])}${sheetRow(2, ['钱小宝', '', '财务科'])}<row r="3">${struck}</row>`,
        },
        { name: '续', state: 'hidden', rows: sheetRow(1, ['姓名', '联系电话', '单位']) + sheetRow(2, ['周小川', '', '财务科']) },
      ],
    }),
  );
  expect(readRosterFile(lost).findings.map(({ code, at }) => `${at.sheet} ${code}`)).toContain('花名册 text-missing');
  const { givers, findings } = readGiverFile(lost);
  expect([...givers.names]).toEqual(['钱小宝', '李小梅', '孙大勇', '周小川']);
  expect(findings.map(({ code, at }) => `${at.sheet} ${code}`)).toEqual(['花名册 text-missing', '意见人名单 text-struck']);
});
