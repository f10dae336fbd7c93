import { readMethod } from '../../../core/talk-plan/talk-method';

test.each([
  ['一对一、面对面', 'face'],
  ['个别交谈', 'face'],
  ['当面谈', 'face'],
  ['电话', 'remote'],
  ['微信视频', 'remote'],
  ['集体谈', 'group'],
  ['座谈会', 'group'],
  ['随便聊聊', 'unknown'],
  ['', null],
  ['—', null],
])('[R061] %s', (text, method) => {
  expect(readMethod(text)).toBe(method);
});

test('[R054] 不是面对面, 待面谈 and one who sent another are no talk face to face', () => {
  expect(['不是面对面', '没有面对面', '未面谈', '待面谈', '当面（未成）', '一对一（委托李四）'].map(readMethod)).toEqual(
    Array(6).fill('unknown'),
  );
  expect(['面对面', '一对一', '个别谈话', '当面谈'].map(readMethod)).toEqual(Array(4).fill('face'));
});
