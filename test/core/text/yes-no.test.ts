import { readYesNo } from '../../../core/text/yes-no';

test('blank, strokes and forms that nobody ticked give no answer', () => {
  for (const text of ['', ' ', '/', '-', '是/否', '□是 □否', '☑是 ☑否', '待定', '不涉及', '王建国'])
    expect([text, readYesNo(text)]).toEqual([text, null]);
});

test('yes and no in the signs of offices', () => {
  for (const text of [
    '是',
    '是。',
    '√',
    '✓',
    '✔',
    'Y',
    'yes',
    'TRUE',
    '1',
    '有',
    '已',
    '已公开',
    '☑是 □否',
    '是（2024年3月）',
    '是，已完成',
    '是√ 否',
  ])
    expect([text, readYesNo(text)]).toEqual([text, true]);
  for (const text of ['否', '×', 'N', 'false', '0', '无', '未', '没有', '未公开', '□是 ☑否', '否（正在整改）', '不是'])
    expect([text, readYesNo(text)]).toEqual([text, false]);
});

test('a yes that the words behind it may take back is no answer; plain words behind it take nothing back', () => {
  for (const tail of ['但不完整', '部分', '尚缺2份', '待完善', '基本', '大部分', '后来撤销', '1人未交'])
    expect([tail, readYesNo(`有，${tail}`), readYesNo(`是（${tail}）`)]).toEqual([tail, null, null]);
  for (const tail of ['2024年3月', '张三', '无异议', '见附件', '共3项'])
    expect([tail, readYesNo(`有，${tail}`), readYesNo(`是（${tail}）`)]).toEqual([tail, true, true]);
});
