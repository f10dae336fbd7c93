import fc from 'fast-check';
import { linesToAppend } from '../../../core/log/append-log';
import type { LogFact } from '../../../core/log/entry';
import { gateFacts } from '../../../core/log/gate-facts';
import { verifyLog } from '../../../core/log/verify-log';
import { gatesIn } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

const facts: readonly LogFact[] = [
  { at: '2024-06-01', who: '张建国', what: 'sign-off', ref: '县教育局｜release-1｜一把手｜通过' },
  { at: '2024-06-02', who: '周正', what: 'override', ref: '县教育局｜release-4｜特批：已部署补测' },
  { at: '2024-06-03', who: '县教育局', what: 'extension', ref: '县教育局｜分析评议｜2024-06-30→2024-07-10｜汛期' },
];

const written = linesToAppend(verifyLog(''), facts);
const text = `${written.join('\n')}\n`;

test('[F140] a log as it was written is intact; written again it gains nothing', () => {
  const reading = verifyLog(text);
  expect(reading.broken).toBeNull();
  expect(reading.entries.map(({ n, who }) => [n, who])).toEqual([
    [1, '张建国'],
    [2, '周正'],
    [3, '县教育局'],
  ]);
  expect(linesToAppend(reading, facts)).toEqual([]);
});

test('[F140] a changed name breaks the log at its entry, also where somebody reckoned that entry’s hash anew', () => {
  expect(verifyLog(text.replace('周正', '周政')).broken).toEqual({ n: 2, line: 2, why: 'content' });
  const [first = ''] = linesToAppend(verifyLog(''), [{ ...(facts[0] as LogFact), who: '别人' }]); // facts has three
  expect(verifyLog([first, ...written.slice(1)].join('\n')).broken).toEqual({ n: 2, line: 2, why: 'previous' });
});

test('[F140] an entry taken out, put in or put elsewhere, a line that is none', () => {
  expect(verifyLog([written[0], written[2]].join('\n')).broken).toEqual({ n: 2, line: 2, why: 'number' });
  expect(verifyLog([...written, written[0]].join('\n')).broken?.n).toBe(4);
  expect(verifyLog(`${written[0]}\n\n{"n":2}\n`).broken).toEqual({ n: 2, line: 3, why: 'unreadable' });
  expect(verifyLog('不是日志').broken).toEqual({ n: 1, line: 1, why: 'unreadable' });
});

test('[F140] a log cut short holds together, and shows by the last hash noted down', () => {
  const { last } = verifyLog(text);
  const cut = written.slice(0, 2).join('\n');
  expect(verifyLog(cut).broken).toBeNull();
  expect(verifyLog(cut, last).broken).toEqual({ n: 3, line: 3, why: 'cut' });
  expect(verifyLog(text, last).broken).toBeNull();
});

test('[F140] no single character of a log can be changed unseen', () => {
  fc.assert(
    fc.property(fc.nat({ max: text.length - 2 }), fc.constantFrom('0', 'a', '甲', ' ', '"'), (at, sign) => {
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      const before = text[at] ?? '';
      const { broken, entries } = verifyLog(changed);
      if (before === sign) expect(broken).toBeNull();
      else expect(broken !== null || JSON.stringify(entries) === JSON.stringify(verifyLog(text).entries)).toBe(true);
    }),
    { seed: 140, numRuns: 300 },
  );
});

test('[R023] signatures, overrides and extensions of a report are facts; what is incomplete is none', () => {
  const signed = sheet('关口签字')`
    单位名称 | 关口 | 签字环节 | 签字结论 | 签字人 | 签字日期 | 特批理由
    县教育局 | 意见收集 | 督导组 | 通过 | 刘明 | @2024-06-01 |
    县教育局 | 问题查摆 | 督导组 | 通过 | | @2024-06-01 |
    县教育局 | 群众不满意的不放过 | | 特批 | 周正 | @2024-06-02 | 已部署补测
    县教育局 | 整改措施不到位的不放过 | | 特批 | 周正 | @2024-06-02 |
  `;
  const stages = sheet('阶段安排')`
    单位名称 | 阶段 | 计划结束 | 原定结束 | 延期理由
    县教育局 | 查摆问题、开展批评 | @2024-07-10 | @2024-06-30 | 汛期
  `;
  expect(gateFacts(gatesIn([signed, stages])).map(({ what, who }) => [what, who])).toEqual([
    ['sign-off', '刘明'],
    ['override', '周正'],
    ['extension', '县教育局'],
  ]);
});
