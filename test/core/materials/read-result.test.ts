import { readResult } from '../../../core/materials/read-result';

test('[R069] 修改后通过 is no pass yet, 不通过 is none at all', () => {
  expect(['通过', '修改后通过', '不通过', '退回修改', '重新撰写', '无需修改，通过', '再看看', ''].map(readResult)).toEqual([
    'passed',
    'revise',
    'returned',
    'returned',
    'rewrite',
    'passed',
    null,
    null,
  ]);
});

test('[R069] 不予通过, 没有达标 and 待通过 are no pass; 无不同意见 is no refusal', () => {
  expect(['不予通过', '不能通过', '没有达标', '未予同意', '待通过', '拟同意', '无不同意见，同意'].map(readResult)).toEqual([
    'returned',
    'returned',
    'returned',
    'returned',
    null,
    null,
    'passed',
  ]);
});

test('[R069] 通过 that hangs on something is asked about, 通过 with a plain word behind it is one', () => {
  expect(['通过，尚缺1处事例', '原则通过', '同意（待书记签字）', '同意，请抓紧上会', '通过。张三 3月5日'].map(readResult)).toEqual([
    null,
    null,
    null,
    'passed',
    'passed',
  ]);
});
