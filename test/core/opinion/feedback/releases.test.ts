import { readReleases, speaksForRelease } from '../../../../core/opinion/feedback/releases';

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

test.each([
  '不宜原文反馈',
  '可以反馈，隐去姓名',
  '可以，但须改写',
  '待书记定',
  '暂不反馈',
  '概括后反馈',
  '除最后一句外可以',
  '本人尚未同意',
  '尚未核实',
])('[F73] “%s” hands nothing out word for word', (reason) => {
  expect(speaksForRelease(reason)).toBe(false);
  const { byId, findings } = readReleases(`Y-003，周正，${reason}`, '决定.txt');
  expect([byId.size, findings.map(({ code }) => code)]).toEqual([0, ['release-doubtful']]);
});

test.each([
  '本人同意公开',
  '不涉及个人',
  '不会暴露身份',
  '看不出是谁',
  '已核实，可以反馈',
  '全局都知道的事',
  '表述不可能看出是谁',
  '没有个人信息',
])('[F73] “%s” does', (reason) => {
  expect(speaksForRelease(reason)).toBe(true);
});
