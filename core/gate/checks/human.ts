import type { Check } from '../check';

/** A gate that no table can decide: people judge and sign. Source: “把平时了解和结束时验收情况结合起来，以确定其是否转入下一阶段” (R020). */
export const human: Check = ({ records }) => ({
  state: 'human',
  evidence: [{ at: records.found.get('sign-off') ?? records.at, done: null, text: (words) => words.human() }],
  missing: records.found.has('sign-off') ? [] : ['sign-off'],
});
