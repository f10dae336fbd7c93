import { plainHeader } from '../../../../core/table/header/text';

test.each([
  ['整 改 措 施：', '整改措施'],
  ['整改\n时限', '整改时限'],
  ['单位名称 ', '单位名称'],
  ['*责任人', '责任人'],
  ['3.整改措施', '整改措施'],
  ['（二）整改措施', '整改措施'],
  ['①存在问题', '存在问题'],
  ['问题<br>类别', '问题类别'],
  ['ＮＯ．', 'no'],
  ['整改\u200b措施\u3000', '整改措施'],
])('[F08] %j without its decoration is %s', (text, base) => {
  expect(plainHeader(text).base).toBe(base);
});

test('[F08] bracketed prompts are set apart, closed or not', () => {
  expect(plainHeader('整改时限（具体到月）')).toEqual({ base: '整改时限', prompts: ['具体到月'] });
  expect(plainHeader('完成时间(实际')).toEqual({ base: '完成时间', prompts: ['实际'] });
  expect(plainHeader('（备注）')).toEqual({ base: '备注', prompts: [] });
});

test('digits that belong to the header stay', () => {
  expect(plainHeader('2024年完成情况').base).toBe('2024年完成情况');
});

test('a dash between the parts of a header goes, a colon before a value stays', () => {
  expect(plainHeader('被谈话人-职务').base).toBe('被谈话人职务');
  expect(plainHeader('填报单位：区教育局').base).toBe('填报单位:区教育局');
});

test('a sentence is no header', () => {
  expect(plainHeader('整'.repeat(200)).base).toBe('');
});
