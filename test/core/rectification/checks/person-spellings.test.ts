import { personSpellings } from '../../../../core/rectification/checks/person-spellings';
import { item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['problem', 'leadLeader', 'respPerson']);
const owner = (row: number, respPerson: string, unit = '县教育局') => item({ row, unit }, { respPerson });

test('different people, titles and separators are no spellings', () => {
  const rows = [
    owner(4, '张建国'),
    owner(5, '张建军'),
    owner(6, '张建国（局长）'),
    owner(7, '李梅，张建国'),
    owner(8, '办公室'),
    owner(9, '办 公室'),
  ];
  expect(cellsFound(personSpellings, rows, ledger)).toEqual([]);
});

test('the same name in two units is two people until somebody says otherwise', () => {
  expect(cellsFound(personSpellings, [owner(4, '张 伟', '甲镇'), owner(5, '张伟', '乙镇')], ledger)).toEqual([]);
});

test('a space, a variant glyph or another dot: the rarer spelling is found, once, with its rows', () => {
  const rows = [
    owner(4, '张建国'),
    owner(5, '张建国'),
    owner(6, '张 建国'),
    owner(7, '张建囯、张 建国'),
    owner(8, '麦尔丹·木盖提'),
    owner(9, '麦尔丹.木盖提'),
    owner(10, '麦尔丹·木盖提'),
  ];
  expect(cellsFound(personSpellings, rows, ledger)).toEqual(['C6', 'C7', 'C9']);
  expect(sentences(personSpellings, rows, ledger)[0]).toContain('“张 建国”（第6、7行）与“张建国”像是同一个人');
});

test('with equal use the plain spelling is the usual one', () => {
  expect(sentences(personSpellings, [owner(4, '王 强'), owner(5, '王强')], ledger)[0]).toContain('请统一写成“王强”');
});

test('a name without its dot is the name with it; what is no name is left alone', () => {
  const rows = [
    owner(4, '麦尔丹·木盖提'),
    owner(5, '麦尔丹木盖提'),
    owner(6, '各股室负责人'),
    owner(7, '各股室负责人'),
    owner(8, '阿里·木沙'),
    owner(9, '阿里木沙'),
  ];
  expect(cellsFound(personSpellings, rows, ledger)).toEqual(['C5', 'C9']);
  expect(sentences(personSpellings, rows, ledger)[0]).toContain('请统一写成“麦尔丹·木盖提”');
});
