import { readStatus } from '../../../../../core/rectification/status/read-status';
import { mendedByNow } from '../../../../../core/rectification/status/rules/mended-by-now';

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
    expect([text, mendedByNow.says(text)]).toEqual([text, false]);
});

test('[R106] what hampers the work, and is not said to be over, leaves an end to a person', () => {
  for (const before of ['李四拒不整改', '2户不配合', '1户失联', '村民阻工', '绿化施工中']) {
    expect([before, readStatus(`${before}，已完成`)]).toEqual([before, null]);
    expect([before, readStatus(`${before}，已完成整改`)]).toEqual([before, null]);
    expect([before, readStatus(`${before}，现已全部整改到位`)]).toEqual([before, 'done']);
  }
});

test('what is still to come is not over because 现已 stands behind it, what is told of the past is', () => {
  expect(readStatus('尚有2户未搬迁，现已全部整改到位')).not.toBe('done');
  expect(readStatus('剩余2户正在协商，现已全部整改到位')).not.toBe('done');
  expect(readStatus('前期尚有2户未搬迁，现已全部整改到位')).toBe('done');
  expect(readStatus('检查时仍有3户未签约，目前已完成整改')).toBe('done');
});
