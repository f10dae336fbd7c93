import { countsShort } from '../../../../core/rectification/status/counted-short';
import { statusInProgress } from '../../../../core/rectification/status/progress-text';
import { readStatus } from '../../../../core/rectification/status/read-status';

test.each([
  ['全县共排查燃气隐患620处，完成整改587处', true],
  ['发现问题46个，已整改到位41个', true],
  ['反馈问题12个，办结7个，整改完成4个', true],
  ['发现问题12个，8个问题已整改', true],
  ['发现问题12个，12个问题均已整改', false],
  ['排查隐患620处，完成整改620处', false],
  ['反馈问题12个，办结8个，整改完成4个', false],
  ['排查隐患620处，约谈企业12家', false],
  ['排查隐患45处，印发通知3份，清退3户', false],
  ['完成整改587处', false],
])('[R130] “%s” counts fewer as settled than it found: %s', (text, isShort) => {
  expect(countsShort(text)).toBe(isShort);
});

test('[R106] an end beside such a count is for a person to say, under 整改状态 and 整改进展', () => {
  const text = (done: number) => `已整改。全县共排查燃气隐患620处，完成整改${done}处，群众用气安全感明显增强，企业责任压实。`;
  expect([readStatus(text(587)), statusInProgress(text(587), readStatus)]).toEqual([null, null]);
  expect([readStatus(text(620)), statusInProgress(text(620), readStatus)]).toEqual(['done', 'done']);
});

test('a text of thousands of figures is read in no time', () => {
  const before = performance.now();
  for (const text of ['发现1处，', '整改', '共12个', '排查', '整改1处']) countsShort(`共9处，${text.repeat(4000)}`);
  expect(performance.now() - before).toBeLessThan(2000);
});
