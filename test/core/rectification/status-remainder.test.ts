import { readStatus } from '../../../core/rectification/status';
import { finishedLate, leavesNone, leavesSome, mendedByNow } from '../../../core/rectification/status-remainder';

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
    expect([text, leavesSome(text)]).toEqual([text, true]);
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
    expect([text, leavesSome(text)]).toEqual([text, false]);
});

test('[R106] nothing is left where what is not done counts nought and the numbers agree', () => {
  for (const text of ['已完成6项,未完成0项', '共6项,已完成6项,未完成0项', '已完成整改6项,剩余0项', '已完成6项,整改中0项'])
    expect([text, leavesNone(text)]).toEqual([text, true]);
  for (const text of [
    '共8项,已完成6项,未完成0项',
    '已完成0项,未完成6项',
    '已完成6项,未完成0项,整改中2项',
    '已完成10项,未完成10项',
    '已完成6项',
  ])
    expect([text, leavesNone(text)]).toEqual([text, false]);
});

test('late or put off, and finished by now', () => {
  for (const text of [
    '逾期3天完成',
    '超期一周完成',
    '逾期后完成',
    '逾期但已完成',
    '完成,逾期',
    '已完成,逾期3天',
    '延期后已完成',
    '已申请延期,现已完成',
  ])
    expect([text, finishedLate(text)]).toEqual([text, true]);
  for (const text of ['逾期', '逾期3天', '逾期已上报', '逾期3项,已完成', '延期,已完成前期工作', '已延期至9月底', '延期至9月底,已完成50%'])
    expect([text, finishedLate(text)]).toEqual([text, false]);
});

test('[R106] a fault told first is no status where the text says that it is mended by now', () => {
  for (const text of [
    '制度未落实问题，现已整改到位',
    '前期未启动，目前已完成整改',
    '系统无法登录，现已解决',
    '学习不到位的问题，现已全部整改到位',
  ])
    expect([text, readStatus(text)]).toEqual([text, 'done']);
  for (const text of [
    '部分未完成,现已完成',
    '2项未完成,现已完成',
    '未完成,现已完成整改',
    '验收未通过,现已整改到位',
    '前期未启动,现已启动整改',
    '前期未整改,现已完成整改2项',
    '前期未整改,现已完成整改,待验收',
    '整改不彻底,正在返工,现已完成',
  ])
    expect([text, mendedByNow(text)]).toEqual([text, false]);
});
