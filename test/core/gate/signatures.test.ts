import fc from 'fast-check';
import { addDays } from '../../../core/calendar/civil-day';
import { codesOf, gateOf, gatesIn, pack } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

const header = '关口 | 签字环节 | 签字结论 | 签字人 | 签字日期 | 特批理由 | 修改日期 | 依据指纹';

function signed(...rows: readonly string[]) {
  const text = `\n  ${header}\n${rows.map((row) => `  ${row}`).join('\n')}\n`;
  return sheet('关口签字')(Object.assign([text], { raw: [text] }));
}

const statesOf = (id: string, ...rows: readonly string[]) => {
  const gate = gateOf(gatesIn([signed(...rows)]), id);
  return [gate.state, ...gate.signatures.levels.map(({ state }) => state)];
};

test('[R114][R115] all three signatures in order release; one of them missing does not', () => {
  const rows = [
    '查摆问题不聚焦的不放过 | 一把手 | 通过 | 张建国 | @2024-06-01',
    '查摆问题不聚焦的不放过 | 督导组 | 通过 | 刘明 | @2024-06-02',
    '查摆问题不聚焦的不放过 | 活动办公室 | 通过 | 孙倩 | @2024-06-03',
  ];
  expect(statesOf('release-1', ...rows)).toEqual(['pass', 'signed', 'signed', 'signed']);
  expect(statesOf('release-1', ...rows.slice(0, 2))).toEqual(['human', 'signed', 'signed', 'missing']);
});

test('[R114] the office cannot sign before the others', () => {
  const rows = ['release-2 | 活动办公室 | 通过 | 孙倩 | @2024-06-01', 'release-2 | 一把手 | 通过 | 张建国 | @2024-06-02'];
  expect(statesOf('release-2', ...rows)).toEqual(['human', 'signed', 'missing', 'early']);
  expect(codesOf(gatesIn([signed(...rows)]))).toContain('sign-off-order');
});

test('[R115] a change after a signature voids it, and what was signed after it', () => {
  const rows = [
    'release-2 | 一把手 | 通过 | 张建国 | @2024-06-01 | | @2024-06-02',
    'release-2 | 督导组 | 通过 | 刘明 | @2024-06-03',
    'release-2 | 活动办公室 | 通过 | 孙倩 | @2024-06-04',
  ];
  expect(statesOf('release-2', ...rows)).toEqual(['human', 'void', 'early', 'early']);
});

test('[R118] the checkpoints are signed by the supervision group; somebody else’s signature is none', () => {
  expect(statesOf('checkpoint-1', '意见收集 | 督导组 | 通过 | 刘明 | @2024-06-01')).toEqual(['pass', 'signed']);
  expect(statesOf('checkpoint-1', '意见收集 | 一把手 | 通过 | 张建国 | @2024-06-01')).toEqual(['human', 'missing']);
});

test('[R018] a signature without a name, without a day or dated tomorrow signs nothing', () => {
  expect(statesOf('checkpoint-1', '意见收集 | 督导组 | 通过 | | @2024-06-01')).toEqual(['human', 'incomplete']);
  expect(statesOf('checkpoint-1', '意见收集 | 督导组 | 通过 | 刘明 |')).toEqual(['human', 'incomplete']);
  expect(statesOf('checkpoint-1', '意见收集 | 督导组 | 通过 | 刘明 | @2024-06-21')).toEqual(['human', 'future']);
  expect(statesOf('checkpoint-1', '意见收集 | 督导组 | 通过 | 刘明 | @2024-06-20')).toEqual(['pass', 'signed']);
});

test('[R020] 不通过 by a person holds a gate', () => {
  expect(statesOf('checkpoint-1', '意见收集 | 督导组 | 不通过 | 刘明 | @2024-06-01')).toEqual(['fail', 'refused']);
});

test('[R020] 不通过 without a day, beside a dated 通过, is asked about', () => {
  const rows = ['意见收集 | 督导组 | 通过 | 刘明 | @2024-06-01', '意见收集 | 督导组 | 不通过 | 刘明 |'];
  expect(statesOf('checkpoint-1', ...rows)).toEqual(['pass', 'signed']);
  const { findings } = gatesIn([signed(...rows)]);
  expect(findings.filter(({ code }) => code.startsWith('sign-off')).map(({ code, at }) => [code, at.row])).toEqual([
    ['sign-off-incomplete', 3],
  ]);
});

test('[R020] 不同意特批 grants nothing, 申请特批 and 整改后通过 conclude nothing yet', () => {
  const read = (conclusion: string) => {
    const result = gatesIn([signed(`群众不满意的不放过 | | ${conclusion} | 周正 | @2024-06-01 | 已部署补测`)]);
    return [gateOf(result, 'release-4').state, codesOf(result).filter((code) => /^(?:override|sign-off)/u.test(code))];
  };
  expect(read('特批')).toEqual(['pass', ['override-used']]);
  expect(read('不同意特批')).toEqual(['fail', []]);
  expect(read('不予特批')).toEqual(['fail', []]);
  expect(read('申请特批')).toEqual(['fail', ['sign-off-unreadable']]);
  expect(read('整改后通过')).toEqual(['fail', ['sign-off-unreadable']]);
  expect(read('有条件通过')).toEqual(['fail', ['sign-off-unreadable']]);
  expect(read('同意，但须补充材料')).toEqual(['fail', ['sign-off-unreadable']]);
  expect(read('特批，待书记签字')).toEqual(['fail', ['sign-off-unreadable']]);
});

test('[R020] an override passes a red gate and is named; without a name or a reason it is refused and passes nothing', () => {
  const granted = gatesIn([signed('群众不满意的不放过 | | 特批 | 周正 | @2024-06-01 | 已部署补测')]);
  expect(gateOf(granted, 'release-4')).toMatchObject({ state: 'pass', byTables: 'fail' });
  expect(granted.refused).toBe(0);
  expect(granted.findings.find(({ code }) => code === 'override-used')?.params).toMatchObject({ signer: '周正', reason: '已部署补测' });
  for (const row of ['群众不满意的不放过 | | 特批 | 周正 | @2024-06-01 |', '群众不满意的不放过 | | 特批 | | @2024-06-01 | 已部署补测']) {
    const refused = gatesIn([signed(row)]);
    expect(refused.refused).toBe(1);
    expect(gateOf(refused, 'release-4').state).toBe('fail');
    expect(codesOf(refused)).toContain('override-incomplete');
  }
});

test('[R118] a signature that names the evidence is void once the evidence is another', () => {
  const meeting = (actual: number) => sheet('会议记录')`
    会议类型 | 会议日期 | 应到人数 | 实到人数
    民主生活会 | @2024-06-18 | 3 | ${actual}
  `;
  const { fingerprint } = gateOf(gatesIn([meeting(3)]), 'convene-4');
  const row = `convene-4 | | 通过 | 刘明 | @2024-06-19 | | | ${fingerprint}`;
  expect(gateOf(gatesIn([meeting(3), signed(row)]), 'convene-4').signatures.levels[0]?.state).toBe('signed');
  expect(gateOf(gatesIn([meeting(2), signed(row)]), 'convene-4').signatures.levels[0]?.state).toBe('void');
});

test('a gate this campaign does not have, a conclusion nobody can read: nothing is signed, and it is said', () => {
  const codes = codesOf(
    gatesIn([signed('年终奖 | 督导组 | 通过 | 刘明 | @2024-06-01', '意见收集 | 督导组 | 看情况 | 刘明 | @2024-06-01')]),
  );
  expect(codes).toEqual(expect.arrayContaining(['sign-off-gate-unknown', 'sign-off-unreadable']));
});

test('[R114] whatever was signed in whatever order, a level counts only after every earlier one', () => {
  const levels = ['一把手', '督导组', '活动办公室'];
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 3, maxLength: 3 }), (days) => {
      const rows = days.flatMap((day, at) =>
        day === null ? [] : [`release-1 | ${levels[at]} | 通过 | 某某 | @${addDays('2024-06-01', day)}`],
      );
      if (rows.length === 0) return;
      const [state, ...signedAt] = statesOf('release-1', ...[...rows].reverse());
      const inOrder = days.every((day, at) => day !== null && (at === 0 || (days[at - 1] ?? 9) <= day));
      expect(state).toBe(inOrder ? 'pass' : 'human');
      expect(signedAt.every((one) => one === 'signed')).toBe(inOrder);
    }),
    { seed: 114, numRuns: 60 },
  );
});

test('[R080] every gate can be signed under its own name, as the drop-down writes it', () => {
  const rows = pack().gates.map(({ name }) => `${name} | 督导组 | 通过 | 刘明 | @2024-06-01`);
  expect(rows.length).toBeGreaterThan(10);
  expect(codesOf(gatesIn([signed(...rows)]))).not.toContain('sign-off-gate-unknown');
});

test('[R018] 不予通过 refuses, 待通过 concludes nothing', () => {
  expect(statesOf('convene-1', 'convene-1 | | 不予通过 | 刘明 | @2024-06-01').slice(1)).toEqual(['refused']);
  expect(statesOf('convene-1', 'convene-1 | | 未达到要求 | 刘明 | @2024-06-01').slice(1)).toEqual(['refused']);
  expect(statesOf('convene-1', 'convene-1 | | 待通过 | 刘明 | @2024-06-01').slice(1)).toEqual(['missing']);
});

test('[F73] 无 and a stroke are neither a signer nor a reason', () => {
  expect(statesOf('convene-1', 'convene-1 | | 通过 | 无 | @2024-06-01').slice(1)).toEqual(['incomplete']);
  expect(codesOf(gatesIn([signed('convene-1 | | 特批 | 刘明 | @2024-06-01 | 无')]))).toContain('override-incomplete');
});

test('[R020] a 特批 dated after today passes nothing yet, and is asked about', () => {
  const report = gatesIn([signed('群众不满意的不放过 | | 特批 | 周正 | @2024-06-21 | 已部署补测')]);
  expect(gateOf(report, 'release-4').state).toBe('fail');
  expect(codesOf(report)).toContain('sign-off-future');
  expect(codesOf(report)).not.toContain('override-used');
});
