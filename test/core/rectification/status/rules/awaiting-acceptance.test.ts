import { readStatus } from '../../../../../core/rectification/status/read-status';

test('[R106] one who is named between 申请 and 销号 closes nothing out: somebody else is to look at it', () => {
  const asked =
    '已完成整改，申请县委办验收销号|已整改完成，申请督导组验收|已完成并申请督导组销号|已整改到位，申请上级现场核查|已完成整改，申请县纪委复核'.split(
      '|',
    );
  expect(asked.filter((text) => readStatus(text) !== 'pending_acceptance')).toEqual([]);
});

test('[R106] what came of it, and work that is still open, are heard beside it', () => {
  expect(
    ['申请督导组验收，已销号', '申请县委办验收销号未通过', '未完成，申请督导组核查', '正在整改，6月底申请督导组销号'].map((text) =>
      readStatus(text),
    ),
  ).toEqual(['closed', 'rework', 'in_progress', 'in_progress']);
});
