import { opinionTable } from '../../../../core/opinion/table';
import { rectificationTable } from '../../../../core/rectification/table';
import { isMark, isOption, isStatusOption } from '../../../../core/table/header/tick-columns';

test('a tick or a cross is one sign alone, a word is none', () => {
  for (const sign of [...'√✓✔☑✅■●○OoVv1是有对', ...'×✕✗✘xX☐□0否无/／－—-', ' √ ']) expect([sign, isMark(sign)]).toEqual([sign, true]);
  expect(isMark(1)).toBe(true);
  for (const text of ['', '√√', '已完成', '是的', '2']) expect([text, isMark(text)]).toEqual([text, false]);
  expect(isMark(undefined)).toBe(false);
});

test('[R103] the name of a status can be ticked', () => {
  for (const label of [
    ...['未启动', '尚未启动', '已启动', '正在整改', '基本完成', '部分完成', '全部完成', '长期坚持', '持续推进', '持续整改', '已整改'],
    ...['未开始', '已销号', '已落实', '已办结', '已到位', '整改完成', '整改中', '推进中', '未整改完成', '完成整改', '启动整改', '落实中'],
  ])
    expect([label, isStatusOption(rectificationTable, label)]).toEqual([label, true]);
  // Told by the table itself.
  expect(isStatusOption(rectificationTable, '已逾期')).toBe(true);
  expect(isStatusOption(opinionTable, '已逾期')).toBe(false);
});

test('what is written into is no option, nor is what holds more than a status', () => {
  for (const label of ['是否完成', '完成时间', '完成日期', '完成情况', '未完成原因', '完成说明', '完成次数', '整改人'])
    expect([label, isOption(label), isStatusOption(rectificationTable, label)]).toEqual([label, false, false]);
  for (const label of ['整改措施', '存在问题', '未整改完成的各类问题']) {
    expect([label, isOption(label)]).toEqual([label, true]);
    expect([label, isStatusOption(rectificationTable, label)]).toEqual([label, false]);
  }
});
