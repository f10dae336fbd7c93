/** The four demands on a material, each by the sign that stands for it. */
export const reviewDemands = [
  { sign: '严', zh: '衡量尺子严', en: 'a strict measure' },
  { sign: '准', zh: '查摆问题准', en: 'problems found exactly' },
  { sign: '深', zh: '原因分析深', en: 'causes gone into' },
  { sign: '实', zh: '整改措施实', en: 'real measures' },
] as const;

/** One of the four. */
export type ReviewDemand = (typeof reviewDemands)[number]['sign'];

const signs = reviewDemands.map(({ sign }) => sign);
const metSigns = new RegExp(`(?<![不未欠]|不够)[${signs.join('')}]`, 'gu');

/**
 * The demands a text says are met: each by its sign, all four by 四项、均达到 or one tick.
 * Source: “衡量尺子严、查摆问题准、原因分析深、整改措施实” (R075).
 */
export function metDemands(text: string): readonly ReviewDemand[] {
  if (/四项|全部|均|都|^[√✓✔是]$/u.test(text.trim()) && !/[未不]/u.test(text)) return signs;
  const met = new Set<string>(text.match(metSigns));
  return signs.filter((sign) => met.has(sign));
}
