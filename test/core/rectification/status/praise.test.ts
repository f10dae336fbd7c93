import { readStatus } from '../../../../core/rectification/status/read-status';

test.each([
  ['已整改，群众满意', 'done'],
  ['整改到位，群众反映良好', 'done'],
  ['已完成整改，成效明显', 'done'],
  ['已完成，群众满意，长期坚持', 'done_sustained'],
  ['已整改销号，得到群众一致好评', 'closed'],
  ['基本完成，社会反响良好', 'basically_done'],
] as const)('praise takes nothing from an end: %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each([
  ['已开展工作，取得明显成效', 'phase_result'],
  ['已完成整改，取得阶段性成效', 'phase_result'],
  ['正在整改，成效明显', 'in_progress'],
  ['成效明显', 'phase_result'],
  ['已整改，群众不满意', null],
  ['已整改，群众满意度待提升', null],
  ['群众满意', null],
] as const)('what is no end, or no praise, is read as it stands: %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});
