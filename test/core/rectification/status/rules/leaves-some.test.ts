import { leavesSome } from '../../../../../core/rectification/status/rules/leaves-some';

test('[R106] what is left over is seen, however it is said', () => {
  for (const text of [
    '除1项外均已完成',
    '除食堂外均已完成',
    '已完成除食堂外的全部整改',
    '已完成,除第3条',
    '已完成,还剩1项',
    '已完成,尚余2户',
    '已完成,差一户',
    '仅剩1项',
  ])
    expect([text, leavesSome.says(text)]).toEqual([text, true]);
});

test('words that hold 除 or 余, and what comes on top of the work, leave nothing over', () => {
  for (const text of [
    '已拆除外墙',
    '消除隐患外,已完成',
    '除已完成整改外,还建立了制度',
    '已完成,余款已退',
    '已完成,差额已补',
    '已完成,剩余0项',
  ])
    expect([text, leavesSome.says(text)]).toEqual([text, false]);
});
