import { quoted } from '../../../core/finding/quotation';

test('a quotation is one line and says when it is cut', () => {
  expect(quoted(' 甲\n乙 ', 5)).toBe('甲 乙');
  expect(quoted('  一\n二\t三 ')).toBe('一 二 三');
  expect(quoted('一二三四五六', 4)).toBe('一二三四…');
});

test('a character outside the basic plane counts once and is never split', () => {
  expect(quoted('𠮷'.repeat(40), 40)).toBe('𠮷'.repeat(40));
  expect(quoted('𠮷'.repeat(60), 40)).toBe(`${'𠮷'.repeat(40)}…`);
});
