import { enOutput } from '../../../core/i18n/en/output';
import { zhOutput } from '../../../core/i18n/zh-cn/output';
import { failureOf, OutputFailed } from '../../../node-tools/output/output-failed';

const params = { file: '总台账.xlsx', folder: '收件箱', pid: 7, detail: 'EIO' };

test.each(Object.keys(zhOutput) as (keyof typeof zhOutput)[])(
  '%s is one sentence that names what was written, in both languages',
  (code) => {
    for (const say of [zhOutput[code], enOutput[code]]) {
      const sentence = (say as (p: typeof params) => string)(params); // every code's parameters are among these
      // Where the results themselves are redirected to, no file's name is known: the system's reason stands there.
      expect(sentence).toContain(code === 'output-lines-failed' ? 'EIO' : '总台账.xlsx');
      expect(sentence).not.toMatch(/\n|undefined|[。.]$/u);
    }
  },
);

test('a system error is told by its code and keeps its cause; anything else stays what it is', () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  expect(failureOf(full, '/某处/总台账.xlsx')).toMatchObject({ code: 'output-disk-full', params: { file: '总台账.xlsx' }, cause: full });
  expect(failureOf(Object.assign(new Error('?'), { code: 'EWEIRD' }), 'a')).toMatchObject({
    code: 'output-write-failed',
    params: { detail: 'EWEIRD' },
  });
  const bug = new TypeError('x');
  expect(failureOf(bug, 'a')).toBe(bug);
  const nodes = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' });
  expect(failureOf(nodes, 'a')).toBe(nodes);
  const known = new OutputFailed('output-exists', { file: 'a' });
  expect(failureOf(known, 'b')).toBe(known);
});
