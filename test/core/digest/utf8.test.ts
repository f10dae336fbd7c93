import fc from 'fast-check';
import { utf8Bytes } from '../../../core/digest/utf8';

test('the bytes are those of every other program, for rare characters and emoji too', () => {
  for (const text of ['', 'a', '中', '𠮷㐂', '👍🏽 1.5万元\r\n', '\u0000\u07ff\u0800\uffff'])
    expect([...utf8Bytes(text)]).toEqual([...Buffer.from(text, 'utf8')]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, 'utf8'))),
    { seed: 20240715, numRuns: 500 },
  );
});

test('half a pair standing alone has bytes of its own, so that no two texts share them', () => {
  expect([...utf8Bytes('\ud842')]).toEqual([0xed, 0xa1, 0x82]);
  expect([...utf8Bytes('\udfb7')]).not.toEqual([...utf8Bytes('\ufffd')]);
});
