import { missingOwner, ownerPersonBlank } from '../../../../core/rectification/checks/missing-owner';
import { ownerUnnamed } from '../../../../core/rectification/checks/owner-unnamed';
import { item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['problem', 'leadLeader', 'respUnit', 'respPerson']);

test('a named person is enough', () => {
  expect(cellsFound(missingOwner, [item()], ledger)).toEqual([]);
  expect(cellsFound(ownerPersonBlank, [item()], ledger)).toEqual([]);
});

test('[R093] nobody named at all is an error at 责任人', () => {
  expect(missingOwner.rule.level).toBe('error');
  expect(cellsFound(missingOwner, [item({ row: 9 }, { respPerson: '' }), item({ row: 10 }, { respPerson: '/' })], ledger)).toEqual([
    'D9',
    'D10',
  ]);
});

test('[R093] a unit without a person is a warning, not an error', () => {
  const row = item({ row: 9 }, { respPerson: '', respUnit: '办公室' });
  expect(cellsFound(missingOwner, [row], ledger)).toEqual([]);
  expect(cellsFound(ownerPersonBlank, [row], ledger)).toEqual(['D9']);
});

test('a ledger that keeps only 牵头领导 is judged by that', () => {
  expect(cellsFound(missingOwner, [item({ row: 9 }, { respPerson: '' })], sheet(['problem', 'leadLeader']))).toEqual(['B9']);
  expect(
    cellsFound(ownerPersonBlank, [item({ row: 9 }, { respPerson: '', leadLeader: '李梅' })], sheet(['problem', 'leadLeader'])),
  ).toEqual([]);
});

test('[R093] a promise is nobody: 待明确, 尚未确定, 另行安排', () => {
  const rows = ['待明确', '尚未确定', '另行安排', '未明确', '未央'].map((respPerson, at) => item({ row: at + 4 }, { respPerson }));
  expect(cellsFound(missingOwner, rows, ledger)).toEqual(['D4', 'D5', 'D6', 'D7']);
  const office = item({ row: 9 }, { respPerson: '待明确', respUnit: '办公室' });
  expect(cellsFound(ownerPersonBlank, [office], ledger)).toEqual(['D9']);
});

test('[R093] posts and groups under 责任人 are said once, with their rows; one name among them is enough', () => {
  const owners = [
    '张局长',
    '班子成员、各科室负责人',
    '张建国（局长）',
    '张局长（张建国）',
    '李梅、各科室',
    '办公室',
    '/',
    '麦尔丹·木盖提',
    '局党组书记',
  ];
  const rows = owners.map((respPerson, at) => item({ row: at + 4 }, { respPerson, leadLeader: '李梅' }));
  expect(ownerUnnamed.rule.level).toBe('note');
  expect(cellsFound(ownerUnnamed, rows, ledger)).toEqual(['D3']);
  expect(sentences(ownerUnnamed, rows, ledger)[0]).toContain(
    '第4、5、12行只写了职务或一群人“张局长”“班子成员、各科室负责人”“局党组书记”，没有写姓名',
  );
});

test('[R093] 牵头领导 is looked at as 责任人 is, and a cancelled item is not', () => {
  const rows = [
    item({ row: 4 }, { leadLeader: '张副局长' }),
    item({ row: 5, status: 'cancelled' }, { leadLeader: '县长', respPerson: '主任' }),
  ];
  expect(cellsFound(ownerUnnamed, rows, ledger)).toEqual(['B3']);
  expect(cellsFound(ownerUnnamed, [item({ row: 4 }, { leadLeader: '张建国' })], ledger)).toEqual([]);
});
