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
