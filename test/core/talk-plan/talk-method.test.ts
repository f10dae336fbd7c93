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
