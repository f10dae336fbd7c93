import { readReleases } from '../../../../core/opinion/feedback/releases';

test('[F73] a decision needs a number, a name and a reason; comments and blank lines say nothing', () => {
  const { byId, findings } = readReleases(
    '\ufeff# 决定\n\nY-003，周正，本人同意公开\r\nY-004\t李梅\t不涉及个人\nY-005，周正\n，周正，理由\n',
    '决定.txt',
  );
  expect([...byId.values()]).toEqual([
    { id: 'Y-003', by: '周正', reason: '本人同意公开' },
    { id: 'Y-004', by: '李梅', reason: '不涉及个人' },
  ]);
  expect(findings.map(({ code, at }) => [code, at.row])).toEqual([
    ['release-incomplete', 5],
    ['release-incomplete', 6],
  ]);
});

test('[F73] a decision whose reason sets a condition is none: the text stays held back, and the line is told', () => {
  const { byId, findings } = readReleases('Y-003，周正，可以，隐去姓名\nY-004，周正，看不出是谁，同意公开', '决定.txt');
  expect([[...byId.keys()], findings.map(({ code, at }) => [code, at.row])]).toEqual([['Y-004'], [['release-doubtful', 1]]]);
});
