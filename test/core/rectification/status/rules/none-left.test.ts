import { noneLeftOver } from '../../../../../core/rectification/status/rules/none-left';

test('[R106] nothing is left where what is not done counts nought and the numbers agree', () => {
  for (const text of ['已完成6项,未完成0项', '共6项,已完成6项,未完成0项', '已完成整改6项,剩余0项', '已完成6项,整改中0项'])
    expect([text, noneLeftOver.says(text)]).toEqual([text, true]);
  for (const text of [
    '共8项,已完成6项,未完成0项',
    '已完成0项,未完成6项',
    '已完成6项,未完成0项,整改中2项',
    '已完成10项,未完成10项',
    '已完成6项',
  ])
    expect([text, noneLeftOver.says(text)]).toEqual([text, false]);
});
