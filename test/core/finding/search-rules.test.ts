import { ruleCards } from '../../../core/finding/rule-card';
import { searchRules } from '../../../core/finding/search-rules';

const zh = ruleCards('zh');
const found = (text: string): readonly string[] => searchRules(zh, text).map(({ code }) => code);

test('a rule is found by the words an office has for it, whichever way it says that something is missing', () => {
  for (const words of ['缺责任人', '没写责任人', '责任人 空着']) expect(found(words)).toContain('missing-owner');
  expect(found('同一个人两种写法')).toContain('person-spellings');
  expect(found('延期了没有原时限')).toContain('extension-without-original');
});

test('a line copied from the screen finds its rule, and so do words of the code', () => {
  expect(found('“责任人”空着，牵头领导、责任单位也没有写')).toContain('missing-owner');
  expect(found('missing owner')).toContain('missing-owner');
});

test('a few rules are offered, not the whole list', () => {
  for (const words of ['缺责任人', '时限没写年份', '立行立改还没改完']) expect(found(words).length).toBeLessThan(8);
});

test('words that no rule knows find none, nor does nothing', () => {
  expect(found('今天天气')).toEqual([]);
  expect(found(' ；')).toEqual([]);
  expect(found('R999')).toEqual([]);
});
