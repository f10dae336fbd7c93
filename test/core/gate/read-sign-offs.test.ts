import { codesOf, gatesIn } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

/** The gates that one signature, with its gate written so, is given on, and what is said of it. */
function signedBy(gate: string): { readonly gates: readonly string[]; readonly codes: readonly string[] } {
  const report = gatesIn([
    sheet('关口签字')`
      单位名称 | 关口 | 签字环节 | 签字结论 | 签字人 | 签字日期
      县教育局 | ${gate} | 督导组 | 不通过 | 刘明 | @2024-06-19
    `,
  ]);
  const gates = report.units.flatMap((unit) => unit.gates).filter(({ signatures }) => signatures.levels.some(({ signOff }) => signOff));
  return { gates: gates.map((one) => one.gate.id), codes: codesOf(report).filter((code) => code.startsWith('sign-off-')) };
}

test('[R118] a gate is signed by its number, its name, the name without 的不开, and within a longer text', () => {
  expect(signedBy('convene-1').gates).toEqual(['convene-1']);
  expect(signedBy('“征求意见不深入的不开”').gates).toEqual(['convene-1']);
  expect(signedBy('群众不满意').gates).toEqual(['release-4']);
  expect(signedBy('关口五：党组书记、党支部书记不能到会的不开').gates).toEqual(['convene-5']);
  expect(signedBy('党支部书记不能到会').gates).toEqual(['convene-5']);
});

test('[R118] a cell that names two gates, or hardly one, signs none and is asked about', () => {
  for (const gate of ['意见收集、问题查摆', '批评', '不开', '第七关'])
    expect(signedBy(gate)).toEqual({ gates: [], codes: ['sign-off-gate-unknown'] });
});
