import { isSensitive } from '../../../core/record/sensitive';

test.each(['是', '√', '敏感', '涉密', '★', '纪检线索', '需要', '□否 ☑是', '比较敏感'])(
  '[R091] “%s” keeps a row out of every output',
  (text) => {
    expect(isSensitive(text)).toBe(true);
  },
);

test.each([undefined, '', ' ', '/', '——', '否', '×', '不敏感', '非敏感', '无', '不涉及', '□是 ☑否', '□是 □否'])(
  '[R091] “%s” does not',
  (text) => {
    expect(isSensitive(text)).toBe(false);
  },
);

const doubtful = [
  '否（待核实）',
  '否，但涉及个人',
  '否（部分涉密）',
  '不敏感，但有信访',
  '未涉密，有举报人姓名',
  '否。含线索',
  '否 但需保密',
];
const noAnswer = ['不公开', '不宜公开', '不得外传', '不便公开', '不确定', '未核实', '无法判断', '不清楚'];

test.each([...doubtful, ...noAnswer])('[R091] “%s” is no plain no, and keeps a row back', (text) => {
  expect(isSensitive(text)).toBe(true);
});

test.each(['否（2024年3月核定）', '否（张三）', '否，无敏感内容', '无需书面报告', '不需要', '没有敏感信息', '不涉及敏感问题', '无。'])(
  '[R091] “%s” is one',
  (text) => {
    expect(isSensitive(text)).toBe(false);
  },
);
