import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCycleFile, readRegisterFile } from '../../../node-tools/intake/cycle-file';
import { makeBook, sheetRow } from '../../support/make-book';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const context = { today: '2024-07-15', year: null, judge: false } as const;

const path = join(folder, '一本.xlsx');
writeFileSync(
  path,
  makeBook({
    sheets: [
      {
        name: '征求意见台账',
        rows: sheetRow(1, ['编号', '意见原文', '意见对象', '提出人']) + sheetRow(2, ['A1', '会议多', '领导班子', '钱小宝']),
      },
      {
        name: '整改台账',
        rows:
          sheetRow(1, ['编号', '存在问题', '整改措施', '责任人', '完成时限']) +
          sheetRow(2, ['1', '会议多', '少开会', '赵敏', '2024年9月底前']),
      },
      { name: '钱小宝的说明', rows: sheetRow(1, ['说明']) },
      { name: '意见人名单', rows: sheetRow(1, ['意见人姓名', '意见人联系方式', '意见编号']) + sheetRow(2, ['孙丽', '13800138000', 'A1']) },
    ],
  }),
);

test('both tables of one workbook are read; the list of givers is known, and shown nowhere', () => {
  const read = readCycleFile({ path, label: '一本.xlsx' }, context);
  if (read.kind !== 'read') throw new Error('refused');
  expect(read.opinions.map(({ id }) => id)).toEqual(['A1']);
  expect(read.items.map(({ texts }) => texts.problem)).toEqual(['会议多']);
  expect([...read.givers.names].sort()).toEqual(['孙丽', '钱小宝']);
  expect(JSON.stringify([read.opinions, read.items, read.findings])).not.toMatch(/孙丽|13800138000/u);
});

test('[R042] of a register’s file nothing is said of other sheets, whose names may name people', () => {
  const read = readRegisterFile({ path, label: '一本.xlsx' }, context);
  expect(JSON.stringify(read.findings)).not.toContain('钱小宝的说明');
  expect(readRegisterFile({ path: join(folder, '没有.xlsx'), label: '没有.xlsx' }, context).findings.map(({ code }) => code)).toEqual([
    'file-missing',
  ]);
});
